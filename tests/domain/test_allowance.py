"""How long an import will take within what Clio allows."""

import pytest

from hardcost_desktop.domain.allowance import Allowance, time_left


@pytest.mark.parametrize(
    ("entries", "remaining", "opens_in", "seconds"),
    [
        (10, 50, 40.0, 5.0),  # within this window: as fast as they go
        (50, 50, 40.0, 25.0),
        (51, 50, 40.0, 40.5),  # one waits for the next window
        (20, 0, 12.0, 22.0),
        (100, 0, 30.0, 115.0),  # thirty to wait, a whole window, and fifty half seconds
        (0, 0, 30.0, 0.0),
    ],
)
def test_the_rest_waits_for_as_many_windows_as_it_needs(entries, remaining, opens_in, seconds):
    assert time_left(entries, 0.5, Allowance(50, remaining, opens_in)) == seconds


def test_entries_slower_than_the_limit_take_their_own_time():
    assert time_left(100, 10.0, Allowance(50, 0, 30.0)) == 1000.0


def test_without_a_stated_limit_they_take_their_own_time():
    assert time_left(100, 0.5, None) == 50.0
