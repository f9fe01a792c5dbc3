"""Whatever a person does to the table, in whatever order: the same rows are imported, and the sums are exact.

HARDCOST_EXAMPLES sets how many histories are tried; a few in the ordinary run.
"""

import os
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from msgspec import structs
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from support.builders import MAY_1, World, check, line

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.review.arrangement import Wanted
from hardcost_desktop.ui.review.columns import Column, show_row
from hardcost_desktop.ui.review.facets import Facet
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.table import ReviewTable
from hardcost_desktop.ui.review.table_layout import TableLayout
from hardcost_desktop.ui.review.tabs import StatusTabs
from hardcost_desktop.ui.review.terms import parse_terms

EXAMPLES = int(os.environ.get("HARDCOST_EXAMPLES", "15"))
TEMPLATE = World(transactions=(check(line("1"), line("2"), line("3")),)).row()
CUSTOMERS = ("", "Acme", "Acme:Trust", "Nguyen, An")
PAYEES = ("Clerk of Court", "FedEx", "Pronto")
PLACES = st.sampled_from([None, *Status])


@st.composite
def rows(draw) -> Row:
    number = draw(st.integers(0, 14))
    status = draw(st.sampled_from([Status.READY, Status.READY, *Status]))
    payee = draw(st.sampled_from(PAYEES))
    return structs.replace(
        TEMPLATE,
        key=f"P{number}.c58",
        status=status,
        reason=Reason.SEVERAL_MATTERS if status is Status.ATTENTION else None,
        amount=Decimal(draw(st.integers(-5_000, 500_000))) / 100,
        currency=draw(st.sampled_from(["USD", "USD", "", "CAD"])),
        date=MAY_1 + timedelta(days=draw(st.integers(0, 70))),
        lines=TEMPLATE.lines[: draw(st.integers(0, 3))],
        customer_name=draw(st.sampled_from(CUSTOMERS)),
        transaction=replace(TEMPLATE.transaction, payee=payee),
    )


READINGS = st.lists(rows(), max_size=12, unique_by=lambda row: row.key)


class AnAfternoonAtTheTable(RuleBasedStateMachine):
    """The table beside a list of rows and a set of keys."""

    @initialize(reading=READINGS)
    def open(self, reading):
        self.model = ReviewModel()
        self.table = ReviewTable(self.model)
        self.tabs = StatusTabs()
        self.rows, self.left_for_later = [], set()
        self.status, self.typed, self.customer = Status.READY, "", None
        self.read(reading)

    def teardown(self):
        if hasattr(self, "table"):
            self.table.deleteLater()

    @rule(reading=READINGS)
    def read(self, reading):
        self.rows = reading
        sheet = Sheet.of([show_row(row, "USD") for row in reading], "USD")
        self.model.set_rows(sheet)
        self.tabs.show_sheet(sheet, "USD")
        self.table.fit_status()

    @rule(status=PLACES)
    def look_at_another_place(self, status):
        self.status = status
        self.model.show_status(status)

    @rule(
        typed=st.sampled_from(["", "f", "fedex", "court", ">100", "<=0", "10-2000", "c 1"]),
        customer=st.sampled_from([None, *CUSTOMERS]),
    )
    def filter(self, typed, customer):
        self.typed, self.customer = typed, customer
        facets = {} if customer is None else {Facet.CUSTOMER: customer}
        self.model.show_wanted(Wanted(parse_terms(typed), facets))

    @rule(column=st.sampled_from(Column), order=st.sampled_from(Qt.SortOrder))
    def sort(self, column, order):
        self.table.sortByColumn(column, order)

    @rule(
        order=st.permutations(list(Column)[1:]), column=st.sampled_from(Column), shown=st.booleans()
    )
    def rearrange_the_columns(self, order, column, shown):
        layout = TableLayout(order=(Column.TICK, *order), chosen={column: shown})
        self.table.columns.change(layout)
        assert TableLayout.from_text(layout.as_text()) == layout
        assert self.table.shown_columns() == [
            Column(at)
            for at in map(self.table.columns.logicalIndex, range(len(Column)))
            if not self.table.isColumnHidden(at)
        ]

    @rule(opened=st.booleans())
    def open_or_close_all_lines(self, opened):
        self.table.open_all_lines(opened=opened)

    @rule(at=st.integers(0, 30), extend=st.booleans())
    def go_somewhere(self, at, extend):
        if self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(at % self.model.rowCount(), Column.STATUS)
            how = flags.Select if extend else flags.ClearAndSelect
            self.table.selectionModel().setCurrentIndex(index, how | flags.Rows)

    @rule(key=st.sampled_from([Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_F]))
    def press(self, key):
        QTest.keyClick(self.table, key)

    @rule()
    def select_all(self):
        QTest.keyClick(self.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        selected = [row.key for row in self.table.selected_rows]
        assert selected == [row.key for row in self.model.shown]

    @rule()
    def press_space(self):
        ready = {row.key for row in self.table.selected_rows if row.status is Status.READY}
        if ready & self.left_for_later:
            self.left_for_later -= ready
        else:
            self.left_for_later |= ready
        QTest.keyClick(self.table, Qt.Key.Key_Space)

    @rule(ticked=st.booleans())
    def tick_or_untick_all_shown(self, ticked):
        ready = {row.key for row in self.expected if row.status is Status.READY}
        self.left_for_later = self.left_for_later - ready if ticked else self.left_for_later | ready
        self.model.tick_shown(ticked=ticked)

    @property
    def expected(self):
        """The rows to show, by the simplest means there is."""
        return [row for row in self.rows if self.fits(row)]

    def fits(self, row):
        name = row.customer_name
        if self.status not in {None, row.status}:
            return False
        if self.customer is not None and not f"{name}:".startswith(f"{self.customer}:"):
            return False
        haystack = show_row(row, "USD").haystack
        return {
            ">100": row.amount > 100,
            "<=0": row.amount <= 0,
            "10-2000": 10 <= row.amount <= 2000 or "10-2000" in haystack,
        }.get(self.typed, all(word in haystack for word in self.typed.split()))

    @invariant()
    def exactly_the_ticked_rows_are_imported(self):
        ready = [row for row in self.rows if row.status is Status.READY]
        ticked = [row for row in ready if row.key not in self.left_for_later]
        assert self.model.ticked == ticked
        total = self.model.ticked_total
        assert total.count == len(ticked)
        assert total.amount == sum(row.amount for row in ticked)
        shown = {row.key for row in self.expected}
        assert self.model.ticked_hidden == sum(row.key not in shown for row in ticked)

    @invariant()
    def what_fits_is_shown_and_summed(self):
        assert {row.key for row in self.model.shown} == {row.key for row in self.expected}
        total = self.model.shown_tally.total
        assert total.amount == sum((row.amount for row in self.expected), Decimal(0))
        assert total.count == len(self.expected)

    @invariant()
    def lines_stand_beneath_their_row(self):
        slots = self.model.slots
        for slot in range(self.model.rowCount()):
            number = slots.line_at(slot)
            if number is not None:
                assert self.model.row_at(slot - 1 - number) is self.model.row_at(slot)
                box = self.model.index(slot, Column.TICK)
                assert not self.model.flags(box) & Qt.ItemFlag.ItemIsUserCheckable

    @invariant()
    def the_keyboard_is_on_a_row_that_is_shown(self):
        current = self.table.current_row
        if current is not None:
            assert current.key in {row.key for row in self.expected}


def test_no_order_of_doings_changes_what_is_imported(qapp):
    run_state_machine_as_test(
        AnAfternoonAtTheTable,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
