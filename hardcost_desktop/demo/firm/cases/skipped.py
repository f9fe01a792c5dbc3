"""Costs that must be put right in QuickBooks, or that no rule covers."""

from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.chart import (
    CAD,
    CANADIAN_CARD,
    CHECKING,
    MAILING,
    PAYABLE,
    TRANSCRIPTS,
)
from hardcost_desktop.demo.firm.draft import Draft, Happening
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import (
    CARD,
    CARD_CREDIT,
    CHECK,
    EXPENSE,
    item_line,
    journal_line,
    reference,
)

CLERK = "Clerk of the Superior Court"
REPORTER = "Baymark Court Reporting"


def card_refund(draft: Draft, day: date) -> None:
    """A credit card credit holds positive amounts and means negative ones (Intuit, Purchase: Credit)."""
    client = draft.enrol(Party.person("Cosima", "Hargreaves"))
    refund = draft.books.pay(
        CARD_CREDIT, day, [draft.cost("64.90", client, "Refund, cancelled delivery")], payee="FedEx"
    )
    draft.review.alone(refund, "1", "skipped", "unsupported_type")


def bill(draft: Draft, day: date) -> None:
    """A bill touches the account with one line of two."""
    client = draft.enrol(Party("Zephyr Wind Partners"))
    lines = [
        draft.cost("1450.00", client, "Expert report"),
        draft.other("38.00", "Travel", "Parking"),
    ]
    vendor = draft.books.vendor("Dr. Helen Armitage, Forensic Accounting")
    entered = draft.books.enter(
        "Bill", day, lines, DocNumber="A-771", Balance=Decimal("1488.00"),
        DueDate=draft.today.isoformat(), **_owed_to(draft, vendor),
    )  # fmt: skip
    draft.review.alone(entered, "1", "skipped", "unsupported_type", letter="B")


def vendor_credit(draft: Draft, day: date) -> None:
    """A vendor's credit lowers a cost."""
    client = draft.enrol(Party.person("Balthazar", "Quimby"))
    credit = draft.books.enter(
        "VendorCredit", day, [draft.cost("120.00", client, "Transcript credit")],
        **_owed_to(draft, draft.books.vendor(REPORTER)),
    )  # fmt: skip
    draft.review.alone(credit, "1", "skipped", "unsupported_type", letter="V")


def journal_reclass(draft: Draft, day: date) -> None:
    """A cost is moved from one client to another: a debit counts up, a credit down."""
    costs = draft.books.chart.costs
    right = draft.enrol(Party("Hummingbird Cafe LLC"))
    wrong = draft.enrol(Party.person("Evangeline", "Strand"))
    lines = [
        journal_line(Decimal("333.00"), costs, posting="Debit", customer=right.customer),
        journal_line(Decimal("333.00"), costs, posting="Credit", customer=wrong.customer),
    ]
    entry = _journal(draft, day, lines, "AJE-07")
    for line in ("0", "1"):
        draft.review.alone(entry, line, "skipped", "unsupported_type", letter="J")


def journal_from_bank(draft: Draft, day: date) -> None:
    """A cost booked by journal entry, without a client; its other side is the bank."""
    chart = draft.books.chart
    lines = [
        journal_line(Decimal("15.00"), chart.costs, posting="Debit"),
        journal_line(Decimal("15.00"), chart.accounts[CHECKING], posting="Credit"),
    ]
    draft.review.alone(
        _journal(draft, day, lines, "AJE-08"), "0", "skipped", "unsupported_type", letter="J"
    )


def item_naming_a_client(draft: Draft, day: date) -> None:
    """An item line next to a category line: two rows, one of them Ready (R8)."""
    client = draft.enrol(Party("Larkhaven Senior Living"))
    item = draft.books.chart.items[TRANSCRIPTS]
    lines = [
        draft.cost("95.00", client, "Appearance fee"),
        item_line(
            Decimal("412.50"), item, description="Transcript, 165 pages", customer=client.customer
        ),
    ]
    check = draft.books.pay(CHECK, day, lines, payee=REPORTER)
    draft.review.together(check, client.customer)
    draft.review.alone(check, "2", "skipped", "item_details")


def item_posting_to_costs(draft: Draft, day: date) -> None:
    """An item that posts to the costs account, for no client; a line without item is only documentation."""
    lines = [
        item_line(
            Decimal("8.95"), draft.books.chart.items[MAILING], description="Certified mailing"
        ),
        item_line(Decimal("5.00"), None, description="(see receipt)"),
    ]
    expense = draft.books.pay(EXPENSE, day, lines, payee="FedEx")
    draft.review.alone(expense, "1", "skipped", "item_details")


def voided(draft: Draft, day: date) -> None:
    """A voided check keeps its lines, at zero."""
    client = draft.enrol(Party.person("Isadora", "Blythe"))
    lines = [draft.cost("0.00", client, "Filing fee"), draft.cost("0.00", client, "Copies")]
    memo = "Voided - wrong court"
    check = draft.books.pay(CHECK, day, lines, payee=CLERK, PrivateNote=memo, SyncToken="1")
    draft.review.together(check, client.customer, "skipped", "voided")


def no_customer(draft: Draft, day: date) -> None:
    """The client column was left empty on one line of two."""
    client = draft.enrol(Party("Paper Lantern Cinema"))
    lines = [draft.cost("40.00", client, "Copies"), draft.cost("60.00", None, "Copies")]
    check = draft.books.pay(CHECK, day, lines, payee=CLERK)
    draft.review.together(check, client.customer)
    draft.review.alone(check, "2", "skipped", "no_customer")


def project_only(draft: Draft, day: date) -> None:
    """A line may name a project of the project service and no customer (Intuit, Purchase: ProjectRef)."""
    line = draft.cost("70.00", None, "Title report", ProjectRef={"value": "39298034"})
    expense = draft.books.pay(EXPENSE, day, [line], payee="County Recorder")
    draft.review.alone(expense, "1", "skipped", "no_customer")


def negative_line(draft: Draft, day: date) -> None:
    """A discount line of its own: the cost is Ready, the discount is not."""
    client = draft.enrol(Party("Sandpiper Yoga Collective"))
    lines = [
        draft.cost("200.00", client, "Transcript"),
        draft.cost("-20.00", client, "Early payment"),
    ]
    charge = draft.books.pay(CARD, day, lines, payee=REPORTER)
    draft.review.alone(charge, "1")
    draft.review.alone(charge, "2", "skipped", "negative_amount")


def cancels_out(draft: Draft, day: date) -> None:
    """A check whose lines of one client cancel out is no void: its lines are not zero."""
    client = draft.enrol(Party.person("Leopold", "Ashgrove"))
    lines = [
        draft.cost("55.00", client, "Fee"),
        draft.cost("-55.00", client, "Fee waived by court"),
    ]
    lines.append(draft.other("12.00", "Office Supplies", "Folders"))
    check = draft.books.pay(CHECK, day, lines, payee=CLERK)
    draft.review.together(check, client.customer, "skipped", "zero_amount")


def foreign_currency(draft: Draft, day: date) -> None:
    """Paid in Canadian dollars; Clio keeps US dollars."""
    client = draft.enrol(Party("Inukshuk Mining Corp"))
    charge = draft.books.pay(
        CARD, day, [draft.cost("250.00", client, "Agent's filing fee, Vancouver")],
        payee="BC Court Services", account=CANADIAN_CARD, CurrencyRef=CAD, ExchangeRate=Decimal("0.73120"),
    )  # fmt: skip
    draft.review.alone(charge, "1", "skipped", "foreign_currency")


def no_matter(draft: Draft, day: date) -> None:
    """A contact without any matter (R11)."""
    client = draft.enrol(Party("Brindlewood Stables"), matters=())
    check = draft.books.pay(CHECK, day, [draft.cost("110.00", client, "Lien search")], payee=CLERK)
    draft.review.together(check, client.customer, "skipped", "no_matter")


def _owed_to(draft: Draft, vendor: Record) -> Record:
    return {
        "VendorRef": reference(vendor),
        "APAccountRef": reference(draft.books.chart.accounts[PAYABLE]),
    }


def _journal(draft: Draft, day: date, lines: list[Record], number: str) -> Record:
    # QuickBooks numbers the lines of a journal entry from 0, and gives it no total
    return draft.books.enter(
        "JournalEntry", day, lines, first_line=0, DocNumber=number, Adjustment=False, TotalAmt=None
    )


CASES: tuple[Happening, ...] = (
    card_refund,
    bill,
    vendor_credit,
    journal_reclass,
    journal_from_bank,
    item_naming_a_client,
    item_posting_to_costs,
    voided,
    no_customer,
    project_only,
    negative_line,
    cancels_out,
    foreign_currency,
    no_matter,
)
