"""The look for newer releases as it is joined: over https to a real server, once a day, in nobody's way."""

from contextlib import ExitStack
from threading import Event, Thread

import pytest
from support.fakes import FakeClock
from support.update_site import PUBLIC, UpdateSite, document

from hardcost_desktop.bootstrap.updates import ReleaseDesk, open_updates
from hardcost_desktop.errors import Cancelled
from hardcost_desktop.services.health.program import check_updates
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.updates import BuiltInUpdates


@pytest.fixture
def site(tmp_path, monkeypatch):
    site = UpdateSite(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(site.trust))
    yield site
    site.close()


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def updates(site, tmp_path, clock):
    with ExitStack() as closing:
        built_in = BuiltInUpdates(site.address, PUBLIC)
        yield open_updates(Home(tmp_path / "home"), built_in, clock, closing)


def test_a_signed_newer_release_is_told_after_one_question_a_day(updates, site, clock):
    assert updates.look(Cancel()) is None
    assert site.asked == []
    updates.turn(on=True)
    for _ in range(3):
        assert updates.look(Cancel()).version == "9.0.0"
    assert len(site.asked) == 1
    clock.advance(days=1)
    updates.look(Cancel())
    assert len(site.asked) == 2


@pytest.mark.parametrize(
    ("status", "body", "why"),
    [
        (200, document("0.0.1"), "Nothing newer is known"),
        (200, document().replace(b"9.0.0", b"9.0.1"), "not believed"),
        (200, b"x" * 100_000, "could not be reached"),
        (302, b"", "did not answer as expected"),
        (404, b"nothing here", "did not answer as expected"),
    ],
)
def test_what_is_not_a_newer_signed_release_is_left_aside_and_seen_in_the_health_check(
    updates, site, status, body, why
):
    site.status, site.body, site.headers = status, body, {"Location": site.address}
    updates.turn(on=True)
    assert updates.look(Cancel()) is None
    assert len(site.asked) == 1
    assert why in check_updates(updates).meaning


def test_a_build_without_a_key_asks_nobody(tmp_path, clock):
    with ExitStack() as closing:
        updates = open_updates(Home(tmp_path), None, clock, closing)
        assert not updates.available


def test_whoever_closes_the_program_does_not_wait_for_a_slow_answer():
    asked, go_on, cancel = Event(), Event(), Cancel()

    class Slow:
        def fetch(self, _address):
            asked.set()
            go_on.wait(30)

    def close():
        asked.wait(30)
        cancel.request()

    Thread(target=close, daemon=True).start()
    with pytest.raises(Cancelled):
        ReleaseDesk(Slow()).newest("https://x", cancel)
    go_on.set()
