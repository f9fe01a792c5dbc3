"""Costs that need a decision."""

from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.draft import Client, Draft, Happening
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import CHECK, account_line

CLERK = "Clerk of the Superior Court"


def not_linked(draft: Draft, day: date) -> None:
    """A customer nobody in Clio is called like."""
    party = Party("Wobbegong Surf Shop")
    customer = draft.books.add_customer(party.name, party=party)
    _needs(draft, day, customer, "customer_not_linked", "140.00")


def two_of_one_name(draft: Draft, day: date) -> None:
    """Two contacts of the customer's name, and no e-mail to tell them apart."""
    for mailbox in ("j.pemberly", "jonas"):
        contact = draft.practice.add_contact(Party.person("Jonas", "Pemberly", mailbox=mailbox))
        draft.practice.add_matter(contact)
    customer = draft.books.add_customer("Jonas Pemberly")
    _needs(draft, day, customer, "ambiguous_contact", "82.00")


def only_closed(draft: Draft, day: date) -> None:
    """The one matter is closed (R12)."""
    client = draft.enrol(Party.person("Philippa", "Marlowe"), matters=("Closed",))
    _needs(draft, day, client.customer, "closed_matter", "30.00")


def several_open(draft: Draft, day: date) -> None:
    """Two open matters, and nothing that says which (R13)."""
    client = draft.enrol(Party("Bluebird Transit Authority"), matters=("Open", "Open", "Pending"))
    _needs(draft, day, client.customer, "several_matters", "205.00")


def several_by_the_dozen(draft: Draft, day: date) -> None:
    """The same again on one more check, so that choosing once for many is worth it."""
    client = draft.enrol(Party("Copperhead Outfitters"), matters=("Open", "Open"))
    for amount in ("11.00", "12.00", "13.00"):
        _needs(draft, day, client.customer, "several_matters", amount)


def billed_already(draft: Draft, day: date) -> None:
    """QuickBooks has put the cost on an invoice of its own."""
    client: Client = draft.enrol(Party("Juniper & Sage Catering"))
    charged = [{"TxnId": "958", "TxnType": "ReimburseCharge"}]
    line = draft.cost(
        "365.00", client, "Mediation fee", billable="HasBeenBilled", LinkedTxn=charged
    )
    check = draft.books.pay(CHECK, day, [line], payee="Pacific Mediation Center")
    draft.review.together(check, client.customer, "attention", "billed_in_quickbooks")


def _needs(draft: Draft, day: date, customer: Record, reason: str, amount: str) -> None:
    costs = draft.books.chart.costs
    line = account_line(Decimal(amount), costs, description="Filing fee", customer=customer)
    check = draft.books.pay(CHECK, day, [line], payee=CLERK)
    draft.review.together(check, customer, "attention", reason)


CASES: tuple[Happening, ...] = (
    not_linked,
    two_of_one_name,
    only_closed,
    several_open,
    several_by_the_dozen,
    billed_already,
)
