"""What a screen reader says as the keyboard walks down the table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.columns import Column


def cells(table):
    """What Qt's bridge to screen readers says of all cells: name, and more about it."""
    view = QAccessible.queryAccessibleInterface(table)
    found = (view.child(n) for n in range(view.childCount()))
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    return [tuple(cell.text(kind) for kind in kinds) for cell in found]


def test_a_row_is_said_with_status_amount_customer_and_reason(window):
    window.review.tabs.show_status(Status.ATTENTION)
    said = ("Needs attention, $75.50, Nguyen, An, several matters", "")
    assert said in cells(window.review.table)


def test_another_cell_says_itself_and_more_about_whose_it_is(window):
    assert ("Clerk of Court", "Ready, $100.25, Acme Ltd") in cells(window.review.table)


def test_the_model_gives_the_same_to_every_reader(window):
    index = window.review.model.index(0, Column.STATUS)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ready, $100.25, Acme Ltd"
