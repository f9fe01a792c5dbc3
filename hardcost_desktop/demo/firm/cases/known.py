"""Costs that Clio, the ledger or a person already knows something about."""

from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.draft import Client, Draft, Happening
from hardcost_desktop.demo.firm.model import LostClaim, Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import CARD, CHECK

CLERK = "Clerk of the Superior Court"


def imported_together(draft: Draft, day: date) -> None:
    """An earlier import brought this check; its stamp is in the reference."""
    client = draft.enrol(Party("Quillfeather Press"))
    check = draft.books.pay(
        CHECK,
        day,
        [draft.cost("180.00", client, "Filing fee"), draft.cost("22.40", client, "Copies")],
        payee=CLERK,
    )
    key = draft.review.together(check, client.customer, "imported")
    draft.stamp(
        key, check, matter=client.matter, price=Decimal("202.40"), note="Filing fee; Copies"
    )


def imported_line(draft: Draft, day: date) -> None:
    """An earlier import brought this card charge, which has no number of its own."""
    client = draft.enrol(Party.person("Anneliese", "Vogel"))
    charge = draft.books.pay(
        CARD, day, [draft.cost("57.15", client, "Overnight delivery")], payee="FedEx"
    )
    key = draft.review.alone(charge, "1", "imported")
    draft.stamp(
        key, charge, matter=client.matter, price=Decimal("57.15"), note="Overnight delivery"
    )


def changed_since(draft: Draft, day: date) -> None:
    """The check was edited after its import."""
    client, check = _check(draft, day, Party("Saltmarsh Kayak Tours"), "640.00", "Expert retainer")
    check["SyncToken"] = "1"
    key = draft.review.together(check, client.customer, "attention", "changed_in_quickbooks")
    draft.stamp(key, check, matter=client.matter, price=Decimal("460.00"), note="Expert retainer")


def deleted_since(draft: Draft, day: date) -> None:
    """The check was deleted after its import: its id is used up and Clio still holds the entry (R15)."""
    client = draft.enrol(Party.person("Thaddeus", "Grimaldi"))
    gone: Record = {"Id": draft.books.next_id(), "TxnDate": day.isoformat(), "DocNumber": "1999"}
    key = f"P{gone['Id']}.c{client.customer['Id']}"
    draft.review.place(key, [], "attention", "deleted_in_quickbooks")
    draft.stamp(key, gone, matter=client.matter, price=Decimal("88.80"), note="Bailiff fee")


def partly_imported(draft: Draft, day: date) -> None:
    """An import without aggregation brought the first of two lines."""
    client = draft.enrol(Party("Thistledown Nursery"))
    lines = [
        draft.cost("130.00", client, "Service"),
        draft.cost("48.00", client, "Mileage of server"),
    ]
    check = draft.books.pay(CHECK, day, lines, payee="Swift Process Servers")
    draft.review.together(check, client.customer, "attention", "partly_imported")
    draft.stamp(
        f"P{check['Id']}.l1", check, matter=client.matter, price=Decimal("130.00"), note="Service"
    )


def outcome_unknown(draft: Draft, day: date) -> None:
    """The answer to an earlier import was lost, and two unstamped entries look like it alike."""
    client, check = _check(draft, day, Party("Corvid Analytics Inc"), "515.50", "Data extraction")
    key = draft.review.together(check, client.customer, "attention", "outcome_unknown")
    price = Decimal("515.50")
    for note in ("Data extraction", "Data extraction, second drive"):
        draft.practice.add_hard_cost(day, price, matter=client.matter, note=note)
    claim = LostClaim(
        key=key,
        transaction=f"P{check['Id']}",
        lines=("1",),
        date=day,
        amount=price,
        customer_id=client.customer["Id"],
        matter_id=client.matter["id"],
    )
    draft.review.lost_claims.append(claim)


def excluded(draft: Draft, day: date) -> None:
    """A person said never."""
    client, check = _check(draft, day, Party.person("Ottoline", "Featherstone"), "25.00", "Parking")
    key = draft.review.together(check, client.customer, "excluded")
    draft.review.exclusions[key] = "Written off as a courtesy to the client"


def same_day_same_amount(draft: Draft, day: date) -> None:
    """Clio's own importer was here first: an unstamped entry of the Primary Subscriber."""
    client, check = _check(draft, day, Party("Mariposa Pediatrics"), "275.25", "Records subpoena")
    draft.review.together(check, client.customer, "attention", "possible_duplicate")
    draft.practice.add_hard_cost(
        day, Decimal("275.25"), matter=client.matter, note="Records subpoena", payee=CLERK
    )


def same_check_number(draft: Draft, day: date) -> None:
    """Someone typed the check into Clio by hand, under the wrong client, but with its number."""
    client, check = _check(
        draft, day, Party.person("Horatio", "Pennywhistle"), "99.90", "Court call"
    )
    wrong = draft.enrol(Party.person("Horace", "Pennywhistle"))
    draft.review.together(check, client.customer, "attention", "possible_duplicate")
    draft.practice.add_hard_cost(
        day, Decimal("99.90"), matter=wrong.matter, note="Court call", reference=check["DocNumber"]
    )


def _check(draft: Draft, day: date, party: Party, amount: str, what: str) -> tuple[Client, Record]:
    client = draft.enrol(party)
    return client, draft.books.pay(CHECK, day, [draft.cost(amount, client, what)], payee=CLERK)


CASES: tuple[Happening, ...] = (
    imported_together,
    imported_line,
    changed_since,
    deleted_since,
    partly_imported,
    outcome_unknown,
    excluded,
    same_day_same_amount,
    same_check_number,
)
