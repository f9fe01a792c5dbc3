"""What the review showed last is there at the next start, to be looked at until it is read anew."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from support.fakes import PROFILE

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.seen import find_fresh
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.ui import calls
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.recalled import Recalled, read_back, write_down
from hardcost_desktop.ui.words import say_age


@pytest.fixture
def kept(open_window, program):
    """What a first start left."""
    first = open_window()
    shown = first.session.reading
    first.close()
    assert program.last_reviews.lines["default"]
    return shown


@pytest.fixture
def slow(office, gate, monkeypatch):
    """A QuickBooks that does not answer before the test lets it."""
    answer = office.quickbooks.company
    monkeypatch.setattr(
        office.quickbooks, "company", lambda *a, **k: (gate.wait(), answer(*a, **k))[1]
    )
    return gate


@pytest.fixture
def second(kept, slow, open_window, qtbot):
    window = open_window(wait=False)
    qtbot.waitUntil(slow.reached.is_set)
    qtbot.waitUntil(lambda: len(window.review.model.sheet) == len(kept.rows))
    return window


def test_the_next_start_shows_the_same_rows_before_any_service_answers(second, kept):
    sheet = second.review.model.sheet
    assert [shown.texts for shown in sheet] == [shown.texts for shown in kept.rows]
    assert [shown.row.amount for shown in sheet] == [shown.row.amount for shown in kept.rows]
    assert {s: len(at) for s, at in sheet.by_status.items()} == {
        s: len(at) for s, at in kept.rows.by_status.items()
    }
    assert second.review.past.isVisible()
    assert say_age(kept.review.read_at, datetime.now(UTC)) in second.review.past.text()
    assert second.session.reading is None


def test_a_scheduled_look_knows_what_the_window_showed(qtbot, open_window, program):
    window = open_window()
    qtbot.waitUntil(lambda: not window.runner.busy)
    seen = program.seen_reviews.load("default")
    rows = window.session.reading.review.plan.rows
    assert seen.pair == PROFILE.pair
    assert len(seen.ready) == 3
    assert not find_fresh(rows, seen).any
    assert find_fresh(rows, None).any


def test_it_can_be_filtered_and_sorted_but_neither_imported_nor_decided_on(second, qtbot):
    page = second.review
    page.tabs.show_status(None)
    page.table.sortByColumn(Column.AMOUNT, page.table.horizontalHeader().sortIndicatorOrder())
    qtbot.keyClicks(page.filter, "fedex")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    assert not page.can_import
    assert not page.bar.ticked.button.isEnabled()
    assert "come with the new one" in page.inspector.text
    assert not page.inspector.offers.isVisible()
    assert not any(action.isEnabled() for action in page.decide.actions.values())


def test_the_fresh_review_takes_its_place_and_keeps_ticks_and_the_current_row(second, slow, qtbot):
    page = second.review
    first, last = page.model.row_at(0), page.model.row_at(page.model.rowCount() - 1)
    page.model.tick([first], ticked=False)
    page.table.selectRow(page.model.rowCount() - 1)
    slow.opened.set()
    qtbot.waitUntil(lambda: second.session.reading is not None and not second.runner.busy)
    assert page.past.isHidden()
    assert page.table.current_row.key == last.key
    assert page.table.current_row.transaction is not None
    assert not page.model.is_ticked(page.model.sheet.rows[page.model.sheet.places[first.key]].row)
    assert page.can_import


def test_a_reading_that_fails_leaves_it_with_its_age(second, slow, qtbot):
    second.session.cancel()
    slow.opened.set()
    qtbot.waitUntil(lambda: not second.runner.busy)
    assert second.session.reading is None
    assert second.review.past.isVisible()
    assert not second.review.can_import
    assert second.top.refresh.isEnabled()


def recalled(kept):
    return Recalled(kept.rows, "USD", datetime.now(UTC) - timedelta(days=1))


def lines_of(kept):
    return write_down(recalled(kept), PROFILE.pair, Cancel())


def test_what_is_written_down_is_read_back(kept):
    found = read_back(lines_of(kept), PROFILE.pair, Cancel())
    assert found.home == "USD"
    assert found.rows.cents == kept.rows.cents
    assert found.rows.ready == kept.rows.ready
    assert found.rows.kinds == kept.rows.kinds
    assert found.rows.facets.keys() == kept.rows.facets.keys()


def test_another_pairs_rows_are_never_shown(kept):
    other = replace(PROFILE.pair, account_id=PROFILE.pair.account_id + 1)
    assert read_back(lines_of(kept), other, Cancel()) is None
    assert isinstance(other, Pair)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: [],
        lambda lines: [*lines[:-1], lines[-1][:-20]],
        lambda lines: [lines[0].replace(b'"version":2', b'"version":1'), *lines[1:]],
        lambda lines: [line.replace(b'"ready"', b'"certainly"') for line in lines],
        lambda lines: [*lines, lines[-1]],
        lambda lines: [lines[0], b"[" * 100_000],
        lambda lines: [lines[0], b'["P1",{"a":1e999}]'],
        lambda lines: [lines[0], lines[1].rstrip(b"]") + b"," + b"[" * 100_000],
        lambda lines: [b"\xff\x00" + lines[0], *lines[1:]],
        lambda lines: [lines[0], lines[1].replace(b"P", b"\xff")],
    ],
)
def test_what_makes_no_sense_is_not_shown(kept, spoil):
    lines = list(lines_of(kept))
    assert read_back(iter(lines), PROFILE.pair, Cancel()) is not None
    assert read_back(iter(spoil(lines)), PROFILE.pair, Cancel()) is None


def test_after_a_sign_in_was_ended_nothing_is_shown_or_kept(kept, program, open_window, qtbot):
    ended = replace(PROFILE, clio=replace(PROFILE.clio, disconnected=True))
    program.profiles.save(ended)
    window = open_window(wait=False)
    window.session.recalled.connect(pytest.fail)
    with qtbot.waitSignal(window.session.opened):
        pass
    assert window.review.past.isHidden()
    program.last_reviews.lines.clear()
    calls.remembering(program, "default", kept)(ignore, Cancel())
    assert not program.last_reviews.lines


@pytest.mark.parametrize("readable", [0, 1, 3])
def test_a_disk_that_says_no_does_not_disturb(kept, program, open_window, monkeypatch, readable):
    def refuse(*_):
        raise LocalTrouble("file_unreadable", path="x", why="y")

    def begin(name):
        yield from program.last_reviews.lines[name][:readable]
        refuse()

    monkeypatch.setattr(program.last_reviews, "load", begin)
    monkeypatch.setattr(program.last_reviews, "save", refuse)
    window = open_window()
    assert window.review.can_import
    assert window.message.message is None
