"""Network: every request of a run meets every fault once; costs are resumed or reported, and none is sent blindly."""

import random
from dataclasses import dataclass
from itertools import count, product

import pytest
from support.soaking import SOAK
from witness import assert_exact, assert_nothing_doubled, posts_by_key
from workplace import BELIEVED

from hardcost_desktop.demo.switches import Fault

PAGE = "<html><body>Bad Gateway</body></html>"
FOR_GOOD = 1000
FAULTS = {
    "connection-refused": None,
    "reset-before-the-server-acted": Fault.drop("before"),
    "reset-after-the-server-acted": Fault.drop("after"),
    "time-out-though-the-server-acts": Fault.delay(0.6),
    "half-an-answer": Fault.drop("half"),
    "slow-drip": Fault.drip(0.2),
    "429-with-a-time": Fault(429, "{}", headers={"Retry-After": "1"}),
    "429-without-a-time": Fault(429, "{}"),
    "500": Fault(500, "{}"),
    "502-page": Fault(502, PAGE, "text/html"),
    "503": Fault(503, PAGE, "text/html"),
    "401": Fault(401, "{}"),
    "403-page": Fault(403, PAGE, "text/html"),
    "410": Fault(410, "{}"),
}
REFUSALS = {"429-with-a-time", "429-without-a-time", "401", "403-page", "410", "connection-refused"}
"""What says for certain that an entry was not written; it may be sent again."""

TOLD = {0, 1, 3, 4, 5}
"""How a run may end: done, some rows failed, sign-in needed, refused from the first row on, not reached."""

pytestmark = pytest.mark.timeout(3600)


PARTS = 2
"""The cases are dealt out to so many tests, which can run side by side."""


@dataclass(frozen=True)
class Asked:
    """One request of a run: the number-th of its verb to its service, and the place-th of all."""

    place: int
    service: str
    method: str
    number: int


def requests_of_a_run(place):
    """Give every request of an import of two entries, in order."""
    services = {"intuit": place.server.intuit.switches, "clio": place.server.clio.switches}
    before = {name: len(switches.journal) for name, switches in services.items()}
    place.spend(2)
    assert place.import_all().code == 0
    found = []
    for name, switches in services.items():
        counts = {"GET": count(), "POST": count()}
        for asked in switches.journal[before[name] :]:
            number = next(counts[asked.method])
            found.append(Asked(len(found) + 1, name, asked.method, number))
    return found


def is_first_entry(asked):
    return (asked.service, asked.method, asked.number) == ("clio", "POST", 1)  # 0 is the sign-in


def all_cases(requests):
    """Give every fault at every request, once and for good; a short run: each once, every other at an entry."""
    every = list(product(FAULTS, [1, FOR_GOOD], requests))
    if SOAK:
        return every
    chance = random.Random(5)
    entry = next(filter(is_first_entry, requests))
    return [
        (name, 1, entry if at % 2 else chance.choice(requests)) for at, name in enumerate(FAULTS)
    ]


@pytest.mark.parametrize("part", range(PARTS))
def test_a_fault_at_any_request_doubles_and_loses_nothing(open_place, figure, part):
    with open_place(purchases=30) as place:
        assert place.import_all().code == 0
        cases = all_cases(requests_of_a_run(place))[part::PARTS]
        for name, times, asked in cases:
            place.spend(2)
            strike(place, name, times, asked)
        assert_exact(place, place.finish())
    figure("requests struck", len(cases))


def strike(place, name, times, asked):
    """Run an import that meets the fault, and one at once after it; nothing is doubled or sent blindly."""
    before = posts_by_key(place.server)
    run = faulty_import(place, name, times, asked)
    assert run.code in TOLD, (name, asked, run.code, run.err)
    assert set((posts_by_key(place.server) - before).values()) <= {1}, (name, asked)
    if not is_first_entry(asked):
        return  # the next case's import begins where this one ended
    again = place.import_all()
    assert again.code == 0, (name, asked, again.code, again.err)
    sent = posts_by_key(place.server) - before
    assert set(sent.values()) <= ({1, 2} if name in REFUSALS else {1}), (name, asked)
    assert_nothing_doubled(place.server, place.firm.realm_id)
    if len(sent) < 2:  # one is in doubt still, and waited for
        place.later(BELIEVED)


def faulty_import(place, name, times, asked):
    if name == "connection-refused":
        refused = f"{asked.place}-{asked.place + times - 1}"
        return place.import_all(TEST_HURRY="1", TEST_REFUSED=refused)
    switches = getattr(place.server, asked.service).switches
    switches.arm("", FAULTS[name], method=asked.method, times=times, skip=asked.number)
    try:
        return place.import_all(TEST_HURRY="1")
    finally:
        switches.disarm()
