"""The review as a model: what is shown, in which order, and what stays ticked."""

from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from PySide6.QtCore import Qt
from support.builders import MAY_1, World, check, expense, line

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.decide.offers import common_offers
from hardcost_desktop.ui.review.columns import Column, show_row
from hardcost_desktop.ui.review.facets import Facet
from hardcost_desktop.ui.review.model import ROW_ROLE, ReviewModel
from hardcost_desktop.ui.review.selected import Selected
from hardcost_desktop.ui.review.sheet import Sheet


def shown(*rows: Row):
    return Sheet.of([show_row(row, "USD") for row in rows], "USD")


def make_rows(count: int) -> list[Row]:
    template = World().row()
    return [
        structs.replace(
            template,
            key=f"P{n}.c58",
            amount=Decimal(n * 7 % 1000) + Decimal("0.50"),
            date=MAY_1 + timedelta(days=n % 90),
            status=Status.READY if n % 2 else Status.IMPORTED,
        )
        for n in range(count)
    ]


@pytest.fixture
def model(qtmodeltester):
    model = ReviewModel()
    model.set_rows(shown(*make_rows(20)))
    model.show_status(None)
    return model


def column(model, which):
    return [model.index(n, which).data() for n in range(model.rowCount())]


def test_it_is_a_sound_model(model, qtmodeltester):
    qtmodeltester.check(model)
    model.filter("clerk")
    model.sort(Column.AMOUNT, Qt.SortOrder.DescendingOrder)
    model.tick(model.shown, ticked=False)
    qtmodeltester.check(model)


def test_ready_rows_are_looked_at_first_and_are_ticked():
    model = ReviewModel()
    model.set_rows(shown(*make_rows(4)))
    assert model.rowCount() == 2
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_only_ready_rows_have_a_box(model):
    assert model.row_at(0).status is Status.IMPORTED
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable


def test_a_click_on_the_box_unticks(model):
    box = model.index(1, Column.TICK)
    assert model.setData(box, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked_total.count == 9
    assert not model.setData(model.index(1, Column.DATE), "x")


def test_filter_and_sort_change_no_tick(model):
    before = model.ticked_total
    model.filter("no such payee")
    model.sort(Column.DATE, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == 0
    assert model.ticked_total == before
    assert model.ticked_hidden == before.count


def test_ticks_stay_when_the_review_is_read_anew(model):
    rows = make_rows(20)
    model.tick([rows[1]], ticked=False)
    model.set_rows(shown(*rows))
    assert rows[1].key not in {row.key for row in model.ticked}
    assert model.ticked_total.count == 9


def test_what_was_unticked_stays_so_over_readings_in_which_it_is_not_ready(model):
    rows = make_rows(20)
    key = rows[1].key
    model.tick([rows[1]], ticked=False)
    skipped = structs.replace(rows[1], status=Status.SKIPPED)
    for reading in ([skipped, *rows[2:]], rows[2:], rows):
        model.set_rows(shown(*reading))
        assert key not in {row.key for row in model.ticked}
    model.tick([rows[1]], ticked=True)
    for _ in range(2):
        model.set_rows(shown(*rows))
        assert key in {row.key for row in model.ticked}


@pytest.mark.parametrize("order", list(Qt.SortOrder))
@pytest.mark.parametrize("by", [Column.AMOUNT, Column.DATE, Column.STATUS])
@pytest.mark.parametrize("typed", [["8"], ["8", "84"], ["84", "8"], [">300"], ["8", ""]])
def test_what_is_typed_leaves_the_others_in_their_order(model, by, order, typed):
    model.set_rows(shown(*make_rows(400)))
    model.sort(by, order)
    for text in typed:
        model.filter(text)
    narrowed = [row.key for row in model.shown]
    model.filter("")
    every = [row.key for row in model.shown]
    model.sort(-1)
    model.filter(typed[-1])
    wanted = {row.key for row in model.shown}
    assert len(wanted) > 0
    assert narrowed == [key for key in every if key in wanted]


def test_amounts_sort_by_value_and_dates_by_day(model):
    model.sort(Column.AMOUNT)
    amounts = [model.row_at(n).amount for n in range(model.rowCount())]
    assert amounts == sorted(amounts)
    model.sort(Column.DATE, Qt.SortOrder.DescendingOrder)
    days = [model.row_at(n).date for n in range(model.rowCount())]
    assert days == sorted(days, reverse=True)
    model.sort(-1)
    assert [model.row_at(n).key for n in range(3)] == ["P0.c58", "P1.c58", "P2.c58"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("clerk acme", True),
        ("CLERK", True),
        ("100.00", True),
        ("$100.00", True),
        ("fedex", False),
        (">99.99", True),
        (">100", False),
        (">=100", True),
        ("<100", False),
        ("90-110", True),
        ("90..99", False),
        ("1047-1048", False),
        ("1,00", False),
    ],
)
def test_the_filter_finds_words_anywhere_and_amounts(typed, found):
    model = ReviewModel()
    model.set_rows(shown(World().row()))
    model.filter(typed)
    assert (model.rowCount() == 1) is found


SPLIT = Decimal("12.34")


@given(
    st.lists(
        st.tuples(
            st.integers(0, 11), st.sampled_from([*Reason, *Status]), st.sampled_from([None, SPLIT])
        )
    )
)
def test_rows_planned_anew_are_laid_out_as_if_all_of_them_were(decided):
    before = [show_row(row, "USD") for row in make_rows(12)]
    rows = list(before)
    for at, place, amount in decided:
        reason = place if isinstance(place, Reason) else None
        row = structs.replace(
            rows[at].row, status=reason.status if reason else place, reason=reason
        )
        rows[at] = show_row(row if amount is None else structs.replace(row, amount=amount), "USD")
    again, whole = Sheet.of(before, "USD").again(rows, "USD"), Sheet.of(rows, "USD")
    for field in fields(Sheet):
        assert getattr(again, field.name) == getattr(whole, field.name)


def test_a_decision_that_parts_a_row_lays_out_all_of_them():
    rows = [show_row(row, "USD") for row in make_rows(6)]
    again = Sheet.of(rows[:5], "USD").again(rows, "USD")
    assert len(again) == len(again.places) == 6


def test_the_choices_of_the_filters_come_laid_out():
    world = World(transactions=(check(), expense(line(customer_id=None, customer_name=""))))
    choices = shown(*world.plan().rows).choices
    assert choices[Facet.CUSTOMER] == [("No customer", ""), ("Acme Ltd", "Acme Ltd")]
    assert choices[Facet.MONTH] == [("May 2026", "2026-05")]


def test_a_few_selected_rows_offer_what_all_of_them_offer():
    rows = [
        structs.replace(row, reason=reason, status=reason.status, customer_id=customer)
        for reason in (*Reason, Reason.NO_MATTER)
        for customer in ("58", "59")
        for row in make_rows(3)
    ]
    sheet = shown(*(structs.replace(row, key=f"P{n}.l1") for n, row in enumerate(rows)))
    for places in (range(len(rows)), range(3), range(4, 9), [0], []):
        selected = Selected(sheet, places)
        assert list(selected) == selected[:] == [sheet[at].row for at in places]
        assert common_offers(selected.delegates) == common_offers(list(selected))
    assert len(Selected(sheet, range(len(rows))).delegates) < len(rows) / 2


def test_headers_are_aligned_as_their_columns(model):
    role = Qt.ItemDataRole.TextAlignmentRole
    for which in Column:
        header = model.headerData(which, Qt.Orientation.Horizontal, role)
        assert header == model.index(0, which).data(role)


def test_a_row_names_its_status_and_reason_and_next_step():
    world = World(transactions=(expense(line(customer_id=None)),))
    model = ReviewModel()
    model.set_rows(shown(world.row()))
    model.show_status(Status.SKIPPED)
    assert column(model, Column.STATUS) == ["Skipped"]
    assert column(model, Column.REASON) == ["No customer"]
    assert column(model, Column.REMEDY)[0].startswith("In QuickBooks, choose the customer")
    status = model.index(0, Column.STATUS)
    assert (
        status.data(Qt.ItemDataRole.AccessibleTextRole) == "Skipped, $100.00, Acme Ltd, no customer"
    )
    assert status.data(ROW_ROLE).key == "P140.l1"


def test_untrusted_text_is_harmless_in_cells_and_tooltips():
    world = World(transactions=(check(line(description="<img src=x>\nhi \u202eevil\x00")),))
    model = ReviewModel()
    model.set_rows(shown(world.row()))
    cell = model.index(0, Column.DESCRIPTION)
    assert cell.data() == "<img src=x> ↵ hi evil"
    assert "&lt;img" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_a_hundred_thousand_rows_can_be_filtered_sorted_and_found():
    model = ReviewModel()
    one = show_row(World().row(), "USD")
    rows = [replace(one, row=structs.replace(one.row, key=f"P{n}.c58")) for n in range(100_000)]
    model.set_rows(Sheet.of(rows, "USD"))
    model.filter("acme")
    model.sort(Column.PAYEE)
    assert model.rowCount() == 100_000
    assert model.place_of("P99999.c58") is not None
    assert model.ticked_total.count == 100_000
