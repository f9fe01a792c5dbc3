"""Access tokens: renewed in time, by one at a time, and never at the price of the connection."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest

from hardcost_desktop.errors import LocalTrouble, NeedsSignIn
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.tokens import Tokens

START = datetime(2026, 6, 30, 12, tzinfo=UTC)


class World:
    """A key store, a clock, and a service that replaces its refresh tokens."""

    def __init__(self, lifetime=timedelta(hours=1)):
        self.now = START
        self.stored: str | None = "r0"
        self.alive = {"r0"}
        self.lifetime = lifetime
        self.events: list[str] = []

    def refresh(self, token):
        self.events.append(f"refresh {token}")
        if token not in self.alive:
            raise NeedsSignIn("quickbooks", "sign_in_expired", service="QuickBooks Online")
        number = sum(event.startswith("refresh") for event in self.events)
        self.alive = {f"r{number}"}
        return Tokens(f"a{number}", f"r{number}", self.now + self.lifetime)

    def store(self, token):
        self.events.append(f"store {token}")
        self.stored = token

    @contextmanager
    def exclusive(self):
        self.events.append("lock")
        yield
        self.events.append("unlock")

    def tokens(self, **changes):
        parts = {
            "refresh": self.refresh,
            "load": lambda: self.stored,
            "store": self.store,
            "exclusive": self.exclusive,
            "clock": lambda: self.now,
        }
        return AccessTokens("quickbooks", **(parts | changes))


def test_a_rotated_refresh_token_is_stored_before_the_access_token_is_given():
    world = World()
    assert world.tokens().token() == "a1"
    assert world.events == ["lock", "refresh r0", "store r1", "unlock"]


def test_a_living_token_is_used_until_five_minutes_before_its_end():
    world = World()
    access = world.tokens()
    access.token()
    world.now += timedelta(minutes=54)
    assert access.token() == "a1"
    world.now += timedelta(minutes=1)
    assert access.token() == "a2"


def test_a_very_short_lived_token_is_used_for_half_its_life():
    world = World(lifetime=timedelta(seconds=60))
    access = world.tokens()
    access.token()
    world.now += timedelta(seconds=29)
    assert access.token() == "a1"


def test_a_refused_token_is_renewed_once_however_many_report_it():
    world = World()
    access = world.tokens()
    refused = access.token()
    access.mark_stale(refused)
    assert access.token() == "a2"
    access.mark_stale(refused)
    assert access.token() == "a2"


def test_many_threads_cause_one_refresh():
    world = World()
    access = world.tokens()
    together = Barrier(8)
    got = []

    def ask():
        together.wait()
        got.append(access.token())

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["a1"] * 8


def test_an_unchanged_refresh_token_is_not_stored_again():
    world = World()
    tokens = Tokens("a", "r0", START + timedelta(hours=1))
    world.tokens(refresh=lambda _: tokens).token()
    assert world.events == ["lock", "unlock"]


def test_a_dead_refresh_token_is_looked_up_again_before_anyone_is_bothered():
    world = World()
    world.alive = {"from-another-process"}
    loads = iter(["r0", "from-another-process"])
    assert world.tokens(load=lambda: next(loads)).token() == "a2"
    assert world.stored == "r2"


def test_a_dead_refresh_token_without_successor_needs_a_sign_in():
    world = World()
    world.alive = set()
    with pytest.raises(NeedsSignIn) as caught:
        world.tokens().token()
    assert caught.value.code == "sign_in_expired"
    assert world.events.count("refresh r0") == 1


def test_no_refresh_token_needs_a_sign_in():
    world = World()
    world.stored = None
    with pytest.raises(NeedsSignIn) as caught:
        world.tokens().token()
    assert caught.value.code == "not_connected"


def test_a_token_that_could_not_be_stored_is_neither_used_nor_lost():
    world = World()
    broken = [True]

    def store(token):
        if broken[0]:
            raise LocalTrouble("vault_locked", store="the keyring")
        world.store(token)

    access = world.tokens(store=store)
    with pytest.raises(LocalTrouble):
        access.token()
    broken[0] = False
    assert access.token() == "a1"
    assert world.stored == "r1"


def test_each_renewal_tells_what_it_got_once_the_lock_is_free():
    world = World()
    told = []
    access = world.tokens(renewed=lambda tokens: told.append((tokens.access, world.events[-1])))
    access.token()
    access.token()
    assert told == [("a1", "unlock")]


def test_tokens_shown_by_mistake_show_no_secret():
    shown = repr(Tokens("access-secret", "refresh-secret", START))
    assert "secret" not in shown
