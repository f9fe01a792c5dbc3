"""Early warnings: said before a sign-in ends, and not a day too long before."""

from dataclasses import replace
from datetime import timedelta

import pytest
from support.fakes import NOON, PROFILE, QUICKBOOKS, FakeClock, FakeProfiles

from hardcost_desktop.domain.connection import SignInEnds
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.services.expiry import merge_ends, warn_of_end
from hardcost_desktop.services.sign_ins import SignIns

FAR = NOON + timedelta(days=90)


@pytest.fixture
def profiles():
    kept = FakeProfiles()
    kept.save(PROFILE)
    return kept


@pytest.fixture
def sign_ins(profiles):
    return SignIns("default", profiles, FakeClock())


@pytest.mark.parametrize(
    ("unused", "whatever", "code", "days"),
    [
        (None, None, None, None),
        (FAR, NOON + timedelta(days=900), None, None),
        (NOON + timedelta(days=15), None, None, None),
        (NOON + timedelta(days=14), None, "sign_in_unused_soon", 14),
        (FAR, NOON + timedelta(days=31), None, None),
        (FAR, NOON + timedelta(days=30), "sign_in_ends_soon", 30),
        (NOON + timedelta(days=3), NOON + timedelta(days=3), "sign_in_ends_soon", 3),
        (NOON - timedelta(days=1), FAR, "sign_in_unused_soon", 0),
    ],
)
def test_a_sign_in_is_warned_of_near_either_of_its_ends(unused, whatever, code, days):
    warning = warn_of_end(SignInEnds(unused, whatever), NOON)
    assert (warning and warning.code, warning and warning.days) == (code, days)


def test_a_warning_names_the_day_and_what_to_do():
    words = warn_of_end(SignInEnds(None, NOON + timedelta(days=20)), NOON).words
    assert "2026-06-09 (20 days)" in words.sentence
    assert "Connect QuickBooks again" in words.remedy


def test_less_than_a_days_move_is_no_news_and_silence_changes_nothing():
    before = SignInEnds(FAR, FAR)
    assert merge_ends(before, SignInEnds(FAR + timedelta(hours=23), None)) == before
    later = FAR + timedelta(days=1)
    assert merge_ends(before, SignInEnds(later, None)) == SignInEnds(later, FAR)
    assert merge_ends(SignInEnds(), before) == before


def test_what_a_renewal_says_is_kept_with_the_connection_and_nothing_else_is_changed(
    sign_ins, profiles
):
    sign_ins.note(SignInEnds(FAR, FAR))
    kept = profiles.load("default")
    assert kept.quickbooks == replace(QUICKBOOKS, ends=SignInEnds(FAR, FAR))
    assert kept.clio == PROFILE.clio
    assert sign_ins.warnings() == ()


def test_what_is_no_news_is_not_written(sign_ins, profiles, monkeypatch):
    sign_ins.note(SignInEnds(FAR, FAR))
    monkeypatch.setattr(profiles, "save", lambda _: pytest.fail("written"))
    sign_ins.note(SignInEnds(FAR + timedelta(hours=1), FAR))


def test_a_disk_in_the_way_does_not_stop_the_work(sign_ins, profiles, monkeypatch):
    def refuse(*_):
        raise LocalTrouble("file_unwritable", path="p", why="w")

    monkeypatch.setattr(profiles, "update", refuse)
    sign_ins.note(SignInEnds(FAR, FAR))


def test_a_firm_offers_its_warnings_without_asking_a_service(office):
    soon = SignInEnds(None, office.clock() + timedelta(days=2))
    office.profiles.save(replace(PROFILE, quickbooks=replace(QUICKBOOKS, ends=soon)))
    assert [warning.code for warning in office.firm.warnings()] == ["sign_in_ends_soon"]
