"""Kill: the importing process is ended by SIGKILL at any instant, run again, and no cost is doubled or lost."""

import random
import signal
from threading import Event

import pytest
from counts import RANDOM_KILLS, STOPS_ROUNDS
from points import POINTS
from witness import assert_exact, assert_nothing_doubled, posts_by_key
from workplace import ONE_AT_A_TIME, SEVERAL_AT_ONCE, ended

PURCHASES = 60
pytestmark = pytest.mark.timeout(3600)


def written_by(place):
    return sum(posts_by_key(place.server).values())


def test_the_program_killed_at_random_instants_doubles_and_loses_nothing(
    open_place, new_ledger, figure
):
    chance, kills, firms = random.Random(20), 0, 0
    while kills < RANDOM_KILLS // 2:
        firms += 1
        limit = (ONE_AT_A_TIME, SEVERAL_AT_ONCE)[firms % 2]
        firm = {"purchases": PURCHASES, "seed": firms, "ledger": new_ledger(), "rate_limit": limit}
        with open_place(f"firm-{firms}", **firm) as place:
            kills += kill_until_done(place, chance, RANDOM_KILLS // 2 - kills)
            assert_exact(place, place.finish())
    figure("kills", kills)


def kill_until_done(place, chance, most):
    """Kill imports of one firm until nothing is left to import, or often enough."""
    for number in range(most):
        before = written_by(place)
        process = place.start("import", "--yes", "--json")
        await_moment(place, process, chance, before)
        process.send_signal(signal.SIGKILL)
        done = ended(process)
        assert_nothing_doubled(place.server, place.firm.realm_id)
        if done.code == 0:
            return number
        assert done.code == -signal.SIGKILL, done.err
        if chance.random() < 0.5:
            place.later(61)
    return most


def await_moment(place, process, chance, before):
    """Wait for an instant anywhere in the run: often among its first writes, sometimes before any."""
    pause = Event()
    if chance.random() < 0.2:
        pause.wait(chance.uniform(0.3, 1.5))
        return
    wanted = before + chance.randint(1, 6)
    while written_by(place) < wanted and process.poll() is None:
        pause.wait(0.001)
    pause.wait(chance.uniform(0, 0.03))


@pytest.mark.parametrize("number", range(1, STOPS_ROUNDS + 1))
def test_the_program_killed_between_any_two_statements_doubles_and_loses_nothing(
    open_place, new_ledger, figure, number
):
    """Each import ends at the next point of its number-th entry; an entry in doubt is not sent before its time."""
    with open_place(purchases=40 + 40 * number, ledger=new_ledger()) as place:
        for point in POINTS:
            killed = place.import_all(TEST_STOP=f"{point}:{number}:kill")
            assert killed.code == -signal.SIGKILL, (point, killed.err)
            assert_nothing_doubled(place.server, place.firm.realm_id)
        assert set(posts_by_key(place.server).values()) == {1}
        assert_exact(place, place.finish())
    figure("kills", len(POINTS))
