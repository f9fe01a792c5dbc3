"""Month end in the window: the verdict, the figures and their rows, the way to the review, files, keys."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from support.builders import MAY_1, hard_cost

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reconciliation import Figure, Period
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.ui.export.last_folder import LastFolder
from hardcost_desktop.ui.reconcile.behind import Items
from hardcost_desktop.ui.reconcile.period_bar import PeriodBar
from hardcost_desktop.ui.reconcile.tree_model import COLUMNS

MAY = Period.month_of(MAY_1)


@pytest.fixture
def report(qtbot, window):
    """Opens the report of May, and gives its window."""
    window.menus.reconcile.trigger()
    dialog = window.reconcile.dialog
    dialog.periods.show_period(MAY)

    def make():
        qtbot.mouseClick(dialog.periods.begin, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.runner.busy)
        return dialog

    yield make
    if window.reconcile.dialog is not None:
        window.reconcile.dialog.close()


def texts(dialog):
    """The tree from top to bottom, as a person reads it."""
    model, found = dialog.model, []

    def walk(above=None):
        for row in range(model.rowCount(above)):
            at = [model.index(row, column, above) for column in range(len(COLUMNS))]
            found.append([model.data(index) for index in at])
            walk(at[0])

    walk()
    return found


def figure_of(dialog, row, figure):
    return dialog.model.index(row, COLUMNS.index(figure))


def listed(dialog):
    return [item.cells for item in dialog.listing.model.listing.items]


def test_a_month_that_ties_says_so_with_every_figure(report):
    dialog = report()
    assert dialog.verdict.title.text() == "It ties. Difference $0.00"
    total, *rest = texts(dialog)
    assert total == [
        "All clients", "$1,735.75", "$0.00", "$1,325.25", "$90.50", "$320.00", "$0.00",
        "$0.00", "$0.00", "$0.00",
    ]  # fmt: skip
    assert [
        "Acme Ltd · 00412-Acme",
        "$1,635.25",
        "–",
        "$1,325.25",
        "–",
        "$310.00",
        *["–"] * 4,
    ] in rest
    assert "Lines on other accounts: 0" in [line[0] for line in rest]
    assert dialog.listing.title.text() == "Differences: none"


def test_a_difference_names_its_row_its_cause_and_what_to_do(report, office, qtbot):
    first = office.import_all().imported[0]
    office.clio.change(first.activity_id, price=first.amount - Decimal("12.50"))
    dialog = report()
    assert dialog.verdict.title.text() == "Difference -$12.50 in 1 row"
    ((*facts, cause, booked, written, held, off),) = listed(dialog)
    assert facts == ["5/1/2026", "Check 1047", "Clerk of Court", "Acme Ltd", "00412-Acme"]
    assert (cause, booked, written, held, off) == (
        "Edited in Clio", "$100.25", "$100.25", "$87.75", "-$12.50",
    )  # fmt: skip
    assert "Put the entry in Clio right" in dialog.listing.told.text()


def test_a_difference_that_was_left_says_so_in_its_row_and_by_whom_beneath(report, office):
    first = office.import_all().imported[0]
    office.clio.change(first.activity_id, price=first.amount - 1)
    office.firm.deciding.leave(office.review(), [first.key])
    dialog = report()
    assert listed(dialog)[0][5] == "Edited in Clio, left as it is"
    assert dialog.listing.told.text().startswith("Left as it is by \u2068Olive\u2069, 5/20/2026")


def test_every_figure_opens_to_its_rows_by_double_click_and_by_enter(report, qtbot):
    dialog = report()
    ready = figure_of(dialog, 0, Figure.READY)
    dialog.tree.doubleClicked.emit(ready)
    assert dialog.listing.title.text() == "Ready, \u2068All clients\u2069: 3 rows, $1,325.25"
    assert [cells[-1] for cells in listed(dialog)] == ["$100.25", "$25.00", "$1,200.00"]
    for figure, count in ((Figure.QUICKBOOKS, 8), (Figure.SKIPPED, 2), (Figure.FOUND, 0)):
        dialog.tree.setCurrentIndex(figure_of(dialog, 0, figure))
        qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
        assert len(listed(dialog)) == count
    qtbot.mouseClick(dialog.listing.back, Qt.MouseButton.LeftButton)
    assert dialog.listing.title.text() == "Differences: none"


def test_the_arrows_go_from_figure_to_figure_and_fold_a_client(report, qtbot):
    dialog = report()
    tree = dialog.tree
    assert tree.currentIndex().column() == 0
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert COLUMNS[tree.currentIndex().column()] is Figure.IMPORTED
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert COLUMNS[tree.currentIndex().column()] is Figure.QUICKBOOKS
    beside = tree.model().index(tree.model().rowCount() - 1, 0)
    tree.setCurrentIndex(beside)
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(beside)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert tree.isExpanded(beside)


def test_a_row_leads_to_the_review_whatever_is_filtered_there(report, window, qtbot):
    dialog = report()
    window.review.filter.setText("nothing is called so")
    dialog.open_figure(figure_of(dialog, 0, Figure.READY))
    qtbot.keyClick(dialog.listing.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.listing.table, Qt.Key.Key_Return)
    assert window.review.table.current_row.key == "P140.l1"
    reading = window.session.reading
    window.session.reading = replace(reading, review=replace(reading.review, plan=ImportPlan()))
    qtbot.mouseClick(dialog.listing.show_row, Qt.MouseButton.LeftButton)
    assert dialog.message.message.title == "Not in the review"


def test_of_very_many_rows_only_those_on_show_are_laid_out(report, qtbot):
    dialog = report()
    made, pane = [], dialog.listing
    pane.show_listing(dialog.model.list_behind(figure_of(dialog, 0, Figure.READY)), whole=False)
    one = pane.model.listing.items[0]
    items = Items(range(100_000), lambda at: made.append(at) or one)
    pane.show_listing(replace(pane.model.listing, items=items), whole=False)
    qtbot.keyClick(pane.table, Qt.Key.Key_End)
    pane.table.grab()
    assert pane.current is one
    assert len(made) < 1_000


def test_what_is_beside_opens_as_well(report, office):
    office.clio.costs.append(hard_cost(9100, note="By hand"))
    dialog = report()
    last = dialog.model.index(dialog.model.rowCount() - 1, 0)
    for row in range(dialog.model.rowCount(last)):
        dialog.open_figure(dialog.model.index(row, 1, last))
        assert dialog.listing.title.text().startswith(dialog.model.index(row, 0, last).data())


def test_an_empty_period_says_so(report, window):
    window.reconcile.dialog.periods.show_period(Period(date(2031, 1, 1), date(2031, 1, 31)))
    assert report().verdict.title.text() == "No hard costs in this period"


def test_it_can_be_stopped_and_tells_trouble_in_its_own_window(report, window, office, qtbot, gate):
    dialog = window.reconcile.dialog
    office.clio.on_reading = gate.wait
    qtbot.mouseClick(dialog.periods.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(gate.reached.is_set)
    assert not dialog.periods.isEnabled()
    assert window.menus.stop.isEnabled()
    qtbot.mouseClick(dialog.verdict.stop, Qt.MouseButton.LeftButton)
    gate.opened.set()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert dialog.made is None
    assert dialog.message.message is None
    assert dialog.verdict.title.text() == "Choose a period and press Reconcile"

    def refuse():
        raise TemporaryTrouble("unreachable", service="Clio")

    office.clio.on_reading = refuse
    assert report().message.message.title
    office.clio.on_reading = None
    dialog.message.help_asked.emit(dialog.message.message.help)
    qtbot.waitUntil(lambda: dialog.made is not None)


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".pdf"])
def test_it_is_saved_as_excel_csv_and_pdf_where_files_went_last(
    report, window, program, qtbot, tmp_path, ending
):
    window.exports.desk._folder.note(tmp_path)
    dialog = report()
    (dialog.pdf if ending == ".pdf" else dialog.export).click()
    path = tmp_path / f"may{ending}"
    save = next(one for one in dialog.children() if hasattr(one, "path_chosen"))
    assert "2026-05-01 2026-05-31" in save.selectedFiles()[0]
    assert save.directory().absolutePath() == str(tmp_path)
    save.path_chosen.emit(path)
    qtbot.waitUntil(lambda: dialog.message.message is not None)
    assert dialog.message.message.title == "Saved"
    assert path.stat().st_size > 500
    assert LastFolder(program.folders, "default").path == tmp_path
    save.close()


def test_the_usual_periods_and_any_other(qtbot):
    bar = PeriodBar(date(2026, 11, 20))
    qtbot.addWidget(bar)
    assert bar.period == Period(date(2026, 10, 1), date(2026, 10, 31))
    for code, first, last in (
        ("last_quarter", date(2026, 7, 1), date(2026, 9, 30)),
        ("last_year", date(2025, 1, 1), date(2025, 12, 31)),
        ("this_quarter", date(2026, 10, 1), date(2026, 12, 31)),
    ):
        bar.usual.setCurrentIndex(bar.usual.findData(code))
        assert bar.period == Period(first, last)
    bar.first.setFocus()
    qtbot.keyClick(bar.first, "+")
    assert bar.usual.currentText() == "Other days"
    assert bar.period.first == date(2026, 10, 2)
    bar.last.show_day(date(2026, 9, 1))
    bar.last.dateChanged.emit(bar.last.date())
    assert bar.period is None
    assert not bar.begin.isEnabled()


def test_everything_that_takes_the_keyboard_has_a_name(report):
    dialog = report()
    for widget in (dialog.tree, dialog.listing.table, dialog.verdict):
        assert widget.accessibleName()
    cell = figure_of(dialog, 0, Figure.READY)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Ready: $1,325.25"


def test_the_same_window_is_opened_once_and_again_after_it_was_closed(window, report):
    dialog = window.reconcile.dialog
    window.menus.reconcile.trigger()
    assert window.reconcile.dialog is dialog
    dialog.close()
    window.menus.reconcile.trigger()
    assert window.reconcile.dialog is not dialog
    window.reconcile.dialog.close()
