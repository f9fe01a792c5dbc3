"""The sheets of the review and of an import."""

from decimal import Decimal

from support.builders import World, check, expense, line

from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.services.import_result import Failed, Imported, ImportResult
from hardcost_desktop.services.reporting import (
    lines_sheet,
    result_sheet,
    review_sheet,
    total_by_currency,
)

TWO = World(
    transactions=(
        check(line("1", "60.00"), line("2", "40.25")),
        expense(line("1", "25.00"), currency="CAD"),
    )
)


def column(sheet, name):
    return [row[sheet.headers.index(name)] for row in sheet.rows]


def test_the_review_has_every_row_with_its_types():
    sheet = review_sheet(TWO.plan())
    assert column(sheet, "Amount") == [Decimal("100.25"), Decimal("25.00")]
    assert column(sheet, "Reason") == ["", "Foreign currency"]
    assert sheet.currency == ""


def test_lines_of_rows_that_have_several_add_up_to_the_row():
    rows = TWO.plan().rows
    sheet = lines_sheet(rows)
    assert column(sheet, "Row") == ["P133.c58", "P133.c58"]
    assert sum(column(sheet, "Amount")) == rows[0].amount
    assert sheet.currency == "USD"


def test_currencies_are_never_added_to_one_another():
    totals = total_by_currency(TWO.plan().rows)
    assert totals == {"CAD": Decimal("25.00"), "USD": Decimal("100.25")}


def test_the_result_tells_first_what_needs_a_person():
    result = ImportResult(
        3,
        imported=[Imported("P133.c58", 7000, Decimal("100.25"))],
        failed=[Failed("P140.l1", "clio_refused", "no"), Failed("P9.l1", "outcome_unknown", "?")],
        not_sent=["P8.l1"],
        stopped=TemporaryTrouble("unreachable", service="Clio"),
    )
    sheet = result_sheet(result, TWO.plan().by_key)
    assert column(sheet, "Result") == ["Failed", "Not known", "Not sent", "Imported"]
    assert column(sheet, "Payee") == ["Clerk of Court", "", "", "Clerk of Court"]
    assert column(sheet, "Clio entry") == [None, None, None, 7000]
    (total,) = sheet.totals
    assert total[sheet.headers.index("Amount")] == result.amount
    assert sheet.currency == "USD"
