"""An empty table says why it is empty."""

import pytest
from support.builders import World

from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.ui.review.emptiness import say_emptiness

READY_ALONE = World().plan()
WAITING_ALONE = World(contacts=()).plan()


def test_a_firm_without_hard_costs_is_told_where_to_look():
    assert "start date" in say_emptiness(ImportPlan(), None, filtered=False)


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.READY])
def test_each_empty_place_has_its_sentence(status):
    assert say_emptiness(READY_ALONE, status, filtered=False).endswith(".")


def test_nothing_ready_points_to_what_waits():
    assert "One cost needs" in say_emptiness(WAITING_ALONE, Status.READY, filtered=False)


def test_a_filter_that_matches_nothing_is_named_as_the_reason():
    assert "filter" in say_emptiness(READY_ALONE, Status.READY, filtered=True)


def test_the_note_stands_in_the_table_only_while_it_is_empty(window, qtbot):
    page = window.review
    assert page.empty.isHidden()
    page.filter.setText("no such payee anywhere")
    assert "filter" in page.empty.text()
    assert not page.empty.isHidden()
    page.filter.clear()
    assert page.empty.isHidden()
