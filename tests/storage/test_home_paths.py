"""The home folder: where things lie, who may look, and what is said when it cannot be used."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.storage.paths import Home, checked_profile_name, resources

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_lies_below_the_root(tmp_path):
    home = Home(tmp_path)
    pair = Pair("9130", "us", 77)
    for path in (
        home.profile_file("Smith"),
        home.settings_file("Smith"),
        home.ledger(pair),
        home.log_file,
        home.import_lock(pair),
        home.sign_in_lock("Smith"),
    ):
        assert path.is_relative_to(tmp_path)


def test_the_default_home_is_a_folder_of_the_programs_own():
    assert Home.default().root.name == "Hardcost Desktop"


@posix
def test_prepared_folders_are_their_owners_alone(tmp_path):
    home = Home(tmp_path / "new" / "home")
    home.prepare()
    home.prepare()
    folders = [home.root, home.profiles, home.ledgers, home.logs, home.locks]
    assert [mode(folder) for folder in folders] == [0o700] * 5


@posix
def test_rights_that_are_too_wide_are_taken_back(tmp_path):
    home = Home(tmp_path / "home")
    home.root.mkdir(mode=0o755)
    home.prepare()
    home.ledgers.chmod(0o777)
    home.prepare()
    assert (mode(home.root), mode(home.ledgers)) == (0o700, 0o700)


@posix
def test_a_folder_that_holds_other_things_is_not_closed_to_others(tmp_path):
    tmp_path.chmod(0o755)
    (tmp_path / "letters").mkdir()
    for _ in range(2):
        Home(tmp_path).prepare()
        assert mode(tmp_path) == 0o755
    assert mode(tmp_path / "ledgers") == 0o700


@pytest.mark.parametrize("where", ["home", "home/profiles"])
def test_a_file_in_the_way_is_said(tmp_path, where):
    path = tmp_path / where
    path.parent.mkdir(exist_ok=True)
    path.write_text("a file")
    with pytest.raises(LocalTrouble) as refusal:
        Home(tmp_path / "home").prepare()
    assert refusal.value.code == "home_unwritable"
    assert refusal.value.details["path"] == str(path)
    assert "in the way" in refusal.value.details["why"]


def test_missing_rights_are_said(fenced):
    fenced.chmod(0o500)
    with pytest.raises(LocalTrouble) as refusal:
        Home(fenced / "home").prepare()
    assert refusal.value.code == "home_unwritable"
    assert "not allowed" in refusal.value.details["why"]


def test_a_home_that_may_not_be_looked_into_is_said(fenced):
    (fenced / "home").mkdir(mode=0)
    with pytest.raises(LocalTrouble) as refusal:
        Home(fenced / "home").prepare()
    assert refusal.value.code == "home_unwritable"


def test_ledgers_are_named_by_pair():
    home = Home(Path("/home"))
    assert home.ledger(Pair("9130", "us", 77)).name == "9130-us-77.sqlite"


def test_a_region_with_a_port_becomes_a_file_name_of_its_own():
    home = Home(Path("/home"))
    names = {
        home.ledger(Pair("9130", region, 77)).name.lower()
        for region in (
            "127.0.0.1:80",
            "127.0.0.1_80",
            "HOST",
            "host",
            "../..",
            "127.0.0.1:" + "9" * 300,
        )
    }
    assert len(names) == 6
    assert all(len(name) < 120 and not set(name) & set('/\\:*?"<>|') for name in names)


@pytest.mark.parametrize("name", ["Smith", "Smith-Jones_2", "O.K. Law", "Müller", "7", "x" * 60])
def test_plain_names_can_be_profiles(name):
    assert checked_profile_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        ".",
        "..",
        "a/b",
        "a\\b",
        "../a",
        ".a",
        " a",
        "a ",
        "a.",
        "a\n",
        "con",
        "LPT1.x",
        "x" * 61,
    ],
)
def test_names_that_are_no_folder_everywhere_are_refused(name):
    with pytest.raises(UsageTrouble) as refusal:
        checked_profile_name(name)
    assert refusal.value.code == "profile_name"


def test_the_two_ways_to_write_an_umlaut_are_one_name():
    assert checked_profile_name("Mu\u0308ller") == "M\u00fcller"


@given(st.text())
def test_no_name_leads_out_of_the_profiles(name):
    home = Home(Path("/home"))
    try:
        folder = home.profile(name)
    except UsageTrouble:
        return
    assert Path(os.path.normpath(folder)).parent == home.profiles


def test_the_programs_own_files_are_found():
    assert (resources() / "demo").is_dir()
