"""Newer releases are looked for only when a person wants it, once a day, and told quietly."""

from datetime import timedelta

import pytest
from support.fakes import FakeClock, FakeMakers

from hardcost_desktop.domain.looking import UpdateChoice
from hardcost_desktop.domain.release import is_newer
from hardcost_desktop.errors import LocalTrouble, RefusedByService, TemporaryTrouble, UsageTrouble
from hardcost_desktop.services.health.program import check_updates
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.services.updates import Updates
from hardcost_desktop.storage.updates import UpdateChoices

ADDRESS = "https://example.com/release.json"


@pytest.fixture
def makers():
    return FakeMakers()


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def updates(tmp_path, makers, clock):
    return Updates("1.3", ADDRESS, makers, UpdateChoices(tmp_path / "updates.json"), clock)


def test_nothing_is_asked_until_a_person_says_so_and_they_are_asked_once(updates, makers):
    assert updates.to_ask
    assert updates.look(Cancel()) is None
    assert makers.asked == []
    updates.turn(on=False)
    assert not updates.to_ask
    assert updates.look(Cancel()) is None
    assert makers.asked == []


def test_a_newer_release_is_told_and_looked_for_once_a_day(updates, makers, clock):
    updates.turn(on=True)
    assert updates.look(Cancel()).version == "1.4.2"
    clock.advance(hours=23)
    assert updates.look(Cancel()).version == "1.4.2", "known still, without asking"
    assert makers.asked == [ADDRESS]
    clock.advance(hours=2)
    updates.look(Cancel())
    assert len(makers.asked) == 2


def test_turning_it_off_and_on_does_not_ask_again_the_same_day(updates, makers):
    for _ in range(3):
        updates.turn(on=True)
        updates.look(Cancel())
        updates.turn(on=False)
        assert updates.offer is None
    assert len(makers.asked) == 1


def test_a_look_that_failed_is_the_days_look_all_the_same(updates, makers, clock):
    updates.turn(on=True)
    for trouble, code in (
        (RefusedByService("update_unsigned"), "update_unsigned"),
        (TemporaryTrouble("unreachable", service="x"), "update_unreachable"),
    ):
        makers.trouble = trouble
        assert updates.look(Cancel()) is None
        assert updates.look(Cancel()) is None
        assert updates.choice.trouble == code
        clock.advance(days=1)
    assert len(makers.asked) == 2
    makers.trouble = None
    assert updates.look(Cancel()) is not None
    assert updates.choice.trouble == ""


def test_a_look_that_cannot_be_noted_is_not_made(updates, makers, monkeypatch):
    updates.turn(on=True)

    def refuse(_choice):
        raise LocalTrouble("file_unwritable", path="x", why="full")

    monkeypatch.setattr(updates._choices, "save", refuse)
    with pytest.raises(LocalTrouble):
        updates.look(Cancel())
    assert makers.asked == []


def test_a_clock_that_was_set_back_does_not_end_the_looking(updates, makers, clock):
    updates.turn(on=True)
    updates.look(Cancel())
    clock.now -= timedelta(days=400)
    updates.look(Cancel())
    assert len(makers.asked) == 2


@pytest.mark.parametrize("version", ["1.3", "1.3.0", "1.2.9", "0.9", "1.03"])
def test_an_older_or_equal_version_is_no_news(updates, makers, version):
    makers.says = version
    updates.turn(on=True)
    assert updates.look(Cancel()) is None


def test_not_now_is_for_a_week_and_skip_is_for_that_version(updates, makers, clock):
    updates.turn(on=True)
    updates.look(Cancel())
    updates.put_off()
    clock.advance(days=6)
    assert updates.offer is None
    clock.advance(days=2)
    assert updates.offer.version == "1.4.2"
    updates.skip("1.4.2")
    assert updates.offer is None
    makers.says = "1.5"
    assert updates.look(Cancel()).version == "1.5"


def test_another_address_is_kept_and_a_plain_one_refused(updates, makers):
    with pytest.raises(UsageTrouble, match="update_address"):
        updates.ask_at("http://example.com")
    updates.ask_at(" https://mirror.example/x.json ")
    assert updates.address == "https://mirror.example/x.json"
    updates.turn(on=True)
    updates.look(Cancel())
    assert makers.asked == ["https://mirror.example/x.json"]
    updates.ask_at("")
    assert updates.address == ADDRESS


def test_a_build_without_key_or_address_asks_nobody(tmp_path, makers, clock):
    choices = UpdateChoices(tmp_path / "updates.json")
    for address, who in ((ADDRESS, None), ("", makers), ("http://example.com", makers)):
        bare = Updates("1.3", address, who, choices, clock)
        bare.turn(on=True)
        assert not bare.available
        assert not bare.to_ask
        assert bare.look(Cancel()) is None
        assert "asks nobody" in check_updates(bare).meaning
    assert makers.asked == []


def test_the_health_check_tells_what_became_of_it(updates, makers, clock):
    assert "does not look" in check_updates(updates).meaning
    updates.turn(on=True)
    updates.look(Cancel())
    newer = check_updates(updates)
    assert (newer.state, "1.4.2" in newer.meaning) == ("warning", True)
    clock.advance(days=1)
    makers.trouble = RefusedByService("update_unsigned")
    updates.look(Cancel())
    assert "not believed" in check_updates(updates).meaning
    clock.advance(days=1)
    makers.trouble, makers.says = None, "1.3"
    updates.look(Cancel())
    assert check_updates(updates).state == "ok"


def test_what_was_chosen_is_kept_and_a_damaged_file_is_nothing_chosen(tmp_path):
    path = tmp_path / "updates.json"
    choices = UpdateChoices(path)
    choices.save(UpdateChoice(asked=True, on=True, skipped="1.2"))
    assert UpdateChoices(path).load() == UpdateChoice(asked=True, on=True, skipped="1.2")
    for content in ("", "[]", '{"version":2,"choice":{}}'):
        path.write_text(content)
        assert choices.load() == UpdateChoice()
    path.unlink()
    path.mkdir()
    with pytest.raises(LocalTrouble):
        choices.load()


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.10", "1.9", True),
        ("1.9", "1.10", False),
        ("2", "1.99.99", True),
        ("1.0.0", "1", False),
        ("1.4.1", "1.4.1.dev2", False),
        ("1.4.2", "1.4.1.dev2", True),
        ("v9", "1.0", False),
        ("9.0", "unknown", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version, than, newer):
    assert is_newer(version, than) is newer
