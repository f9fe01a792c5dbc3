"""An import under way: it is followed, paused, stopped and left, while the window stays live."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.step_words import say_time_left


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def told(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(button):
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(b for b in box.buttons() if b.text() == button).click()


@pytest.fixture
def importing(qtbot, window, office, gate):
    """A window whose import is in the middle of its first entry."""

    def slow(clio, draft):
        gate.wait()
        return clio.keep(draft)

    office.clio.script = slow
    qtbot.mouseClick(window.review.bar.ticked.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(gate.reached.is_set)
    work = window.review.bar.work
    qtbot.waitUntil(lambda: "0 of 3" in told(work))
    return window


@pytest.fixture
def paused(qtbot, importing, gate):
    """The same, paused after its first entry."""
    work = importing.review.bar.work
    qtbot.mouseClick(work.pause, Qt.MouseButton.LeftButton)
    assert "Pausing: finishing what is on its way" in told(work)
    gate.opened.set()
    qtbot.waitUntil(lambda: "Paused · 1 of 3 · $100.25" in told(work))
    return importing


def test_the_current_row_is_named_with_payee_customer_and_amount(importing):
    text = told(importing.review.bar.work).replace("\u2068", "").replace("\u2069", "")
    assert "Writing to Clio · 0 of 3 · $0.00" in text
    assert "Clerk of Court · Acme Ltd · $100.25" in text


def test_the_details_of_a_row_follow_what_becomes_of_it(qtbot, importing, gate):
    review = importing.review
    review.table.go_to(review.model.row_at(0).key)
    qtbot.waitUntil(lambda: "Sending…" in review.inspector.text)
    assert "Being written to Clio now." in review.inspector.text
    qtbot.mouseClick(review.bar.work.pause, Qt.MouseButton.LeftButton)
    gate.opened.set()
    qtbot.waitUntil(lambda: "Written to Clio in this import." in review.inspector.text)
    review.table.selectRow(1)
    assert review.inspector.text.startswith("Ready")


def test_a_paused_import_says_so_and_goes_on_when_resumed(qtbot, paused, office):
    work = paused.review.bar.work
    assert "nothing is sent until you resume" in told(work)
    assert len(office.clio.sent) == 1
    assert work.pause.text() == "&Resume"
    qtbot.mouseClick(work.pause, Qt.MouseButton.LeftButton)
    settle(qtbot, paused)
    assert len(office.clio.sent) == 3
    assert "Imported 3 · $1,325.25" in told(paused.review.result)


def test_pause_and_stop_have_keys(qtbot, importing, gate, office):
    assert importing.menus.pause.isEnabled()
    importing.menus.pause.trigger()
    gate.opened.set()
    qtbot.waitUntil(lambda: "Paused" in told(importing.review.bar.work))
    importing.menus.stop.trigger()
    settle(qtbot, importing)
    assert len(office.clio.sent) == 1
    assert not importing.menus.pause.isEnabled()
    assert not importing.menus.stop.isEnabled()


def test_cancel_works_while_paused(qtbot, paused, office):
    qtbot.mouseClick(paused.review.bar.work.button, Qt.MouseButton.LeftButton)
    settle(qtbot, paused)
    assert len(office.clio.sent) == 1
    assert "Not sent 2 · $1,225.00" in told(paused.review.result)


def test_closing_while_paused_asks_and_closes(qtbot, paused, office):
    QTimer.singleShot(0, lambda: press("Keep importing"))
    assert not paused.close()
    assert paused.review.bar.work.paused
    QTimer.singleShot(0, lambda: press("Stop and close"))
    paused.close()
    qtbot.waitUntil(lambda: not paused.isVisible())
    assert len(office.clio.costs) == 1


def test_the_table_is_live_and_its_rows_say_what_became_of_them(qtbot, paused):
    model, table = paused.review.model, paused.review.table
    qtbot.waitUntil(lambda: model.index(0, Column.STATUS).data() == "Imported")
    qtbot.mouseClick(paused.review.bar.work.pause, Qt.MouseButton.LeftButton)
    paused.review.tabs.show_status(None)
    table.go_to("P141.l1")
    assert table.current_row.payee == "Process Server"
    settle(qtbot, paused)
    paused.review.tabs.show_status(Status.IMPORTED)
    assert model.rowCount() == 3


def test_the_title_says_how_far_it_is_until_it_has_ended(qtbot, paused):
    name = "Harbor & Lowe — Hardcost Desktop"
    assert paused.windowTitle() == f"Paused at 33 % · {name}"
    qtbot.mouseClick(paused.review.bar.work.pause, Qt.MouseButton.LeftButton)
    settle(qtbot, paused)
    assert paused.windowTitle() == name


def test_clios_limit_is_told_while_it_makes_the_import_wait(qtbot, window, office, gate):
    office.clio.allows = Allowance(50, remaining=0, opens_in=60.0)  # what is under way is spent

    def slow_second(clio, draft):
        if len(clio.sent) == 2:
            gate.wait()
        return clio.keep(draft)

    office.clio.script = slow_second
    window.menus.import_.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    work = window.review.bar.work
    qtbot.waitUntil(lambda: "About 2 minutes left · Clio allows 50 a minute now" in told(work))
    gate.opened.set()
    settle(qtbot, window)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "A few seconds left"),
        (59, "Less than a minute left"),
        (60, "About a minute left"),
        (61, "About 2 minutes left"),
        (3599, "About 60 minutes left"),
        (4000, "About 1 h 7 min left"),
    ],
)
def test_time_is_told_rather_too_long_than_too_short(seconds, words):
    assert say_time_left(seconds) == words


# Reading -----------------------------------------------------------------------------------------------------


def test_reading_tells_stage_and_count_and_can_be_stopped(qtbot, window, office, gate):
    office.clio.on_reading = gate.wait
    window.menus.refresh.trigger()
    qtbot.waitUntil(gate.reached.is_set)
    work = window.review.bar.work
    qtbot.waitUntil(lambda: "Reading hard costs from Clio" in told(work))
    assert work.pause.isHidden()
    assert window.review.model.rowCount() == 3
    qtbot.mouseClick(work.button, Qt.MouseButton.LeftButton)
    assert "Stopping…" in told(work)
    gate.opened.set()
    settle(qtbot, window)
    assert window.message.message is None
    assert "Not refreshed. Read at" in told(window.top)
    office.clio.on_reading = None
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert "Not refreshed" not in told(window.top)


def test_data_grows_old_in_sight(window):
    window.top._read_at = datetime.now(UTC) - timedelta(minutes=59)
    window.top._show_age()
    assert "Read 59 minutes ago" in told(window.top)
    window.top._read_at -= timedelta(minutes=1)
    window.top._show_age()
    assert "Old. Read at" in told(window.top)
