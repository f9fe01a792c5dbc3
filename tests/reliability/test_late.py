"""Late: Clio takes an entry, the line drops, and the entry shows 1 to 50 seconds later; meanwhile people go on."""

import random
import signal
from datetime import timedelta

import pytest
from counts import LATE_ENTRIES
from witness import assert_exact, assert_nothing_doubled, posts_by_key, stamped_in_clio
from workplace import BELIEVED

from hardcost_desktop.demo.switches import Fault

pytestmark = pytest.mark.timeout(3600)


def test_an_entry_that_shows_late_is_found_and_not_sent_again(open_place, new_ledger, figure):
    chance = random.Random(7)
    with open_place(purchases=30, ledger=new_ledger()) as place:
        assert place.import_all().code == 0
        for _ in range(LATE_ENTRIES):
            late, other = place.spend(2)
            delay = chance.randint(1, 50)
            lose_the_answer(place, delay)
            assert place.import_all().code == 1
            assert {posts_by_key(place.server)[key] for key in (late, other)} == {1}
            while_it_is_awaited(place, chance, delay)
            assert posts_by_key(place.server)[late] == 1
            assert [cost.key for cost in stamped_in_clio(place.server)].count(late) == 1
        assert_exact(place, place.finish())
    figure("entries that showed late", LATE_ENTRIES)


def lose_the_answer(place, delay):
    clio = place.server.clio
    clio.hold_next_post(timedelta(seconds=delay))
    clio.switches.arm("/activities", Fault.drop("after"), method="POST")


def while_it_is_awaited(place, chance, delay):
    """Import again, look, or be killed, a moment before it shows and after; time goes by in steps."""
    gone = 0
    for moment in (delay - 1, delay + 1, BELIEVED):
        place.later(moment - gone)
        gone = moment
        new = place.spend(1)
        what = chance.choice(["import", "kill", "preview"])
        if what == "preview":
            place.preview()
        elif what == "import":
            assert place.import_all().code == 0
        else:
            killed = place.import_all(TEST_STOP=f"{chance.choice(KILLS)}:1:kill")
            assert killed.code == -signal.SIGKILL
        assert_nothing_doubled(place.server, place.firm.realm_id)
        assert {posts_by_key(place.server)[key] for key in new} <= {0, 1}


KILLS = ("after-claim", "before-body", "after-commit", "before-settle")


def test_an_entry_that_never_shows_is_sent_again_only_after_a_minute(open_place):
    with open_place(purchases=30) as place:
        assert place.import_all().code == 0
        (lost,) = place.spend(1)
        place.server.clio.switches.arm("/activities", Fault.drop("before"), method="POST")
        assert place.import_all().code == 1
        place.later(30)  # and some seconds more for the runs themselves
        assert place.import_all().code == 0
        assert reason_of(place, lost) == "outcome_unknown"
        assert posts_by_key(place.server)[lost] == 1
        assert_exact(place, place.finish())
        assert posts_by_key(place.server)[lost] == 2


def reason_of(place, key):
    return next(row["reason"] for row in place.preview()["rows"] if row["key"] == key)


def test_a_computer_that_slept_between_claim_and_sending_does_not_send(open_place, new_ledger):
    """A colleague's computer, or the same one's other window, has by then believed the claim dead."""
    with open_place(purchases=30, ledger=new_ledger()) as place:
        assert place.import_all().code == 0
        (key,) = place.spend(1)
        sleeper = place.start("import", "--yes", "--json", TEST_STOP="before-post:1:sleep")
        out, err = sleeper.communicate(timeout=60)
        assert (sleeper.returncode, posts_by_key(place.server)[key]) == (5, 0), (out, err)
        assert "too much time" in err
        assert_exact(place, place.finish())
