"""Profiles and settings as files: kept whole, private, and never trusted blindly."""

import json
import os
import stat
from dataclasses import replace
from datetime import date

import pytest

from hardcost_desktop.domain.connection import ClioConnection, FirmProfile, QuickBooksConnection
from hardcost_desktop.domain.settings import Aggregation, ImportSettings, SeveralMatters
from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.profiles import ProfileStore

QUICKBOOKS = QuickBooksConnection(
    "https://api", "https://discovery", "ABc", "http://localhost:1/", "9130", "Smith “& Co”"
)
CLIO = ClioConnection("https://clio", "eu", "cid", "http://127.0.0.1:1/", 2**40, "Smith", "Anna")
SETTINGS = ImportSettings(
    import_on=False,
    start_date=date(2026, 3, 1),
    account_ids=("91", "92"),
    sub_accounts=True,
    aggregation=Aggregation.NEVER,
    user="12",
    several_matters=SeveralMatters.IMPORT_UNASSIGNED,
    vendor=False,
)


@pytest.fixture
def home(tmp_path) -> Home:
    home = Home(tmp_path)
    home.prepare()
    return home


@pytest.fixture
def store(home) -> ProfileStore:
    return ProfileStore(home)


def edited(path, change) -> None:
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")


@pytest.mark.parametrize(
    "profile",
    [
        FirmProfile("Smith"),
        FirmProfile("Smith", QUICKBOOKS),
        FirmProfile("Smith", replace(QUICKBOOKS, sandbox=True), CLIO),
    ],
)
def test_a_profile_comes_back_as_it_was(store, profile):
    store.save(profile)
    assert store.load("Smith") == profile


def test_a_profile_nobody_saved_is_none(store):
    assert store.load("Smith") is None
    assert store.names() == []


def test_profiles_are_listed_in_alphabetical_order(store):
    for name in ("smith", "Adams", "Zoe"):
        store.save(FirmProfile(name))
    store.save_settings("settings only", SETTINGS)
    assert store.names() == ["Adams", "smith", "Zoe"]


@pytest.mark.parametrize("settings", [ImportSettings(), SETTINGS])
def test_settings_come_back_as_they_were(store, settings):
    store.save_settings("Smith", settings)
    assert store.load_settings("Smith") == settings


def test_settings_nobody_saved_are_the_defaults(store):
    assert store.load_settings("Smith") == ImportSettings()


def test_a_name_with_a_path_in_it_is_refused_everywhere(store):
    for act in (
        lambda: store.load("../x"),
        lambda: store.load_settings("../x"),
        lambda: store.save(FirmProfile("../x")),
        lambda: store.save_settings("../x", SETTINGS),
    ):
        with pytest.raises(UsageTrouble):
            act()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")
def test_files_are_their_owners_alone(store, home):
    store.save(FirmProfile("Smith"))
    store.save_settings("Smith", SETTINGS)
    files = list(home.profile("Smith").iterdir())
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert sorted(file.name for file in files) == ["profile.json", "settings.json"]


def test_what_a_later_version_adds_does_no_harm(store, home):
    store.save(FirmProfile("Smith", QUICKBOOKS, CLIO))
    store.save_settings("Smith", SETTINGS)
    edited(home.profile_file("Smith"), lambda c: (c.update(mood=1), c["clio"].update(mood=[2])))
    edited(home.settings_file("Smith"), lambda c: c["settings"].update(mood="merry"))
    assert store.load("Smith") == FirmProfile("Smith", QUICKBOOKS, CLIO)
    assert store.load_settings("Smith") == SETTINGS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": "1"}',
        b"{}",
        b'{"version": 1, "clio": {"url": 3}}',
    ],
)
def test_a_damaged_profile_is_no_traceback_and_is_left_alone(store, home, content):
    path = home.profile_file("Smith")
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(LocalTrouble) as refusal:
        store.load("Smith")
    assert (refusal.value.code, refusal.value.details["path"]) == ("profile_damaged", str(path))
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "content", [b"", b'{"version": 1}', b'{"version": 1, "settings": {"a": 2}}']
)
def test_damaged_settings_are_no_traceback(store, home, content):
    path = home.settings_file("Smith")
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(LocalTrouble) as refusal:
        store.load_settings("Smith")
    assert refusal.value.code == "settings_damaged"


def test_an_odd_value_in_a_hand_edited_file_is_named(store, home):
    store.save_settings("Smith", SETTINGS)
    path = home.settings_file("Smith")
    edited(path, lambda c: c["settings"].update({"start-date": "first of March"}))
    with pytest.raises(LocalTrouble) as refusal:
        store.load_settings("Smith")
    assert refusal.value.code == "settings_wrong_value"
    assert refusal.value.details == {"path": str(path), "value": "first of March"}


def test_files_of_a_newer_version_are_refused(store, home):
    store.save(FirmProfile("Smith"))
    store.save_settings("Smith", SETTINGS)
    edited(home.profile_file("Smith"), lambda c: c.update(version=2, clio="anything"))
    edited(home.settings_file("Smith"), lambda c: c.update(version=2))
    for read in (store.load, store.load_settings):
        with pytest.raises(LocalTrouble) as refusal:
            read("Smith")
        assert refusal.value.code == "profile_newer"


def test_a_file_that_may_not_be_read_is_said(fenced):
    store = ProfileStore(Home(fenced))
    store.save(FirmProfile("Smith"))
    Home(fenced).profile_file("Smith").chmod(0)
    with pytest.raises(LocalTrouble) as refusal:
        store.load("Smith")
    assert refusal.value.code == "file_unreadable"


def test_what_cannot_be_written_leaves_the_old_content_and_no_litter(fenced):
    store, home = ProfileStore(Home(fenced)), Home(fenced)
    store.save(FirmProfile("Smith", QUICKBOOKS))
    home.profile("Smith").chmod(0o500)
    with pytest.raises(LocalTrouble) as refusal:
        store.save(FirmProfile("Smith"))
    home.profile("Smith").chmod(0o700)
    assert refusal.value.code == "file_unwritable"
    assert store.load("Smith") == FirmProfile("Smith", QUICKBOOKS)
    assert [path.name for path in home.profile("Smith").iterdir()] == ["profile.json"]


def test_a_folder_in_the_files_place_is_said_and_leaves_no_litter(store, home):
    home.profile_file("Smith").mkdir(parents=True)
    with pytest.raises(LocalTrouble) as refusal:
        store.save(FirmProfile("Smith"))
    assert "in the way" in refusal.value.details["why"]
    assert [path.name for path in home.profile("Smith").iterdir()] == ["profile.json"]
