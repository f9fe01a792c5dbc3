"""Two at once: several processes import the same rows together, on one computer or on several with one ledger."""

import random
import signal
from threading import Event

import pytest
from counts import SHARED_PURCHASES
from witness import assert_exact, assert_nothing_doubled, posts_by_key
from workplace import ended

pytestmark = pytest.mark.timeout(3600)


def start_all(place, homes):
    for home in dict.fromkeys(homes):
        place.home(home)
    return [place.start("import", "--yes", "--json", home=home) for home in homes]


def test_two_imports_of_one_home_take_turns(open_place, figure):
    with open_place(purchases=SHARED_PURCHASES) as place:
        done = [ended(each) for each in start_all(place, ["one", "one"])]
        assert {each.code for each in done} <= {0, 6}
        assert_nothing_doubled(place.server, place.firm.realm_id)
        assert_exact(place, place.finish())
        assert set(posts_by_key(place.server).values()) == {1}
        figure("rows", len(posts_by_key(place.server)))


@pytest.mark.parametrize("killed", [False, True], ids=["both-finish", "one-is-killed"])
def test_computers_with_one_ledger_share_the_rows(open_place, postgres, figure, killed):
    homes = ["one", "two", "one", "two"]
    with open_place(purchases=SHARED_PURCHASES, ledger=postgres.new_database()) as place:
        running = start_all(place, homes)
        if killed:
            kill_in_the_middle(place, running[random.Random(3).randrange(2)])
        done = [ended(each) for each in running]
        assert {each.code for each in done} <= {0, 1, 6, -signal.SIGKILL}, done
        assert_nothing_doubled(place.server, place.firm.realm_id)
        assert_exact(place, place.finish("two"))
        assert set(posts_by_key(place.server).values()) == {1}
        figure("processes", len(homes))
        figure("rows", len(posts_by_key(place.server)))


def kill_in_the_middle(place, process):
    pause = Event()
    while len(posts_by_key(place.server)) < 5 and process.poll() is None:
        pause.wait(0.001)
    process.send_signal(signal.SIGKILL)
