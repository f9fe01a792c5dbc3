"""The start date above the table: QuickBooks' keys, what moving it brought, and the way back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from support.builders import World, check, expense, line

from hardcost_desktop.domain.difference import Difference
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.ui.outcomes import News
from hardcost_desktop.ui.review.news_bar import say_news

MAY_1 = date(2026, 5, 1)


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


def move_to(qtbot, window, *keys):
    window.top.start.setFocus()
    for key in keys:
        qtbot.keyClicks(window.top.start, key)
    qtbot.keyClick(window.top.start, Qt.Key.Key_Return)
    settle(qtbot, window)


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ("+", date(2026, 5, 2)),
        ("-", date(2026, 4, 30)),
        ("w", date(2026, 4, 26)),
        ("k", date(2026, 5, 2)),
        ("+m", MAY_1),
        ("h", date(2026, 5, 31)),
        ("y", date(2026, 1, 1)),
        ("r", date(2026, 12, 31)),
    ],
)
def test_quickbooks_keys_work_above_the_table(qtbot, window, keys, day):
    window.top.start.setFocus()
    qtbot.keyClicks(window.top.start, keys)
    assert window.top.start.day == day


def test_t_is_the_persons_own_day(qtbot, window):
    window.top.start.setFocus()
    before = date.today()  # noqa: DTZ011 - the person's own
    qtbot.keyClicks(window.top.start, "t")
    assert window.top.start.day in {before, date.today()}  # noqa: DTZ011 - midnight may come between


def test_a_later_start_says_what_went_out_and_leads_back(qtbot, window, office):
    move_to(qtbot, window, "+")
    news = window.review.news
    assert news.isVisible()
    assert news.text.text() == "Start date 5/2/2026: none came in, 7 rows ($1,735.75) went out."
    assert office.profiles.load_settings("default").start_date == date(2026, 5, 2)
    qtbot.mouseClick(news.back, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert office.profiles.load_settings("default").start_date == MAY_1
    assert window.top.start.day == MAY_1
    assert news.text.text() == "Start date 5/1/2026: 7 rows ($1,735.75) came in, none went out."


def test_an_earlier_start_says_what_came_in_to_the_cent(qtbot, window, office):
    world = office.quickbooks.world
    older = expense(line("1", "0.10"), id="90", date=date(2026, 4, 30))
    office.show(world.having(transactions=(*world.transactions, older)))
    move_to(qtbot, window, "-")
    assert window.review.news.text.text() == (
        "Start date 4/30/2026: 1 row ($0.10) came in, none went out."
    )
    assert window.review.news.back.text() == "Back to 5/1/2026"


def test_news_stay_until_the_next_thing(qtbot, window):
    move_to(qtbot, window, "+")
    window.review.tabs.show_status(None)
    assert window.review.news.isVisible()
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert window.review.news.isHidden()


def test_where_the_new_start_cannot_be_read_the_old_one_stays(qtbot, window, office):
    def down():
        raise TemporaryTrouble("not_found_again")

    office.clio.on_reading = down
    move_to(qtbot, window, "+")
    assert window.message.isVisible()
    assert window.top.start.day == MAY_1
    assert window.session.settings.start_date == MAY_1
    assert office.profiles.load_settings("default").start_date == MAY_1
    assert window.review.model.rowCount() == 3


def test_refreshing_says_what_is_new_changed_and_gone(qtbot, window, office):
    world = office.quickbooks.world
    _, second, *rest = world.transactions
    changed = expense(line("1", "26.00"), id=second.id, payee="FedEx")
    office.show(world.having(transactions=(changed, *rest, check(id="200"), check(id="201"))))
    window.menus.refresh.trigger()
    settle(qtbot, window)
    told = window.review.news.text.text()
    assert told == "Since the last reading: 2 new, 1 changed, 1 gone."
    assert window.review.news.back.isHidden()


def test_refreshing_without_a_difference_says_nothing(qtbot, window):
    window.menus.refresh.trigger()
    settle(qtbot, window)
    assert window.review.news.isHidden()


def test_many_rows_are_told_with_separators():
    lines = [expense(line(amount="1000.55"), id=str(n)) for n in range(1, 1032)]
    abroad = expense(line(amount="7.00"), id="2000", currency="CAD")
    rows = World(transactions=(*lines, abroad), currency="USD").plan().rows
    news = News(Difference(rows, (), rows[:2]), MAY_1, date(2026, 2, 1))
    assert say_news(news, "USD") == (
        "Start date 2/1/2026: 1,032 rows (CAD 7.00 + $1,031,567.05) came in, none went out. "
        "2 changed."
    )
