"""Changes of a profile from several programs at once: each is kept, whole."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from support.fakes import CLIO, QUICKBOOKS

from hardcost_desktop.domain.connection import FirmProfile, SignInEnds
from hardcost_desktop.errors import NeedsSetup, UsageTrouble
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.profiles import ProfileStore

ENDS = SignInEnds(datetime(2026, 9, 1, 12, 30, tzinfo=UTC), datetime(2031, 5, 20, tzinfo=UTC))


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path)
    home.prepare()
    return home


def test_ends_and_disconnection_come_back_as_they_were(home):
    books = replace(QUICKBOOKS, ends=ENDS, disconnected=True)
    profile = FirmProfile("Smith", books, replace(CLIO, disconnected=True))
    ProfileStore(home).save(profile)
    assert ProfileStore(home).load("Smith") == profile


def test_a_profile_written_before_there_were_ends_is_read(home):
    store = ProfileStore(home)
    store.save(FirmProfile("Smith", QUICKBOOKS, CLIO))
    path = home.profile_file("Smith")
    lines = path.read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if '"ends"' in line)
    del lines[start : start + 4]
    path.write_text("\n".join(lines), "utf-8")
    assert store.load("Smith") == FirmProfile("Smith", QUICKBOOKS, CLIO)


def test_changes_made_at_once_are_all_kept(home):
    """Each changer has a store of its own, as each program has; the lock keeps threads apart as well."""
    ProfileStore(home).save(FirmProfile("Smith", QUICKBOOKS, CLIO))

    def add_one(profile):
        count = int(profile.clio.user_name or 0) + 1
        return replace(profile, clio=replace(profile.clio, user_name=str(count)))

    def move_end(profile):
        before = profile.quickbooks.ends.unused or ENDS.unused
        ends = SignInEnds(before + timedelta(days=1), None)
        return replace(profile, quickbooks=replace(profile.quickbooks, ends=ends))

    def work(change):
        for _ in range(5):
            ProfileStore(home).update("Smith", change)

    workers = [Thread(target=work, args=(change,)) for change in (add_one, move_end) * 2]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    kept = ProfileStore(home).load("Smith")
    assert kept.clio.user_name == "10"
    assert kept.quickbooks.ends.unused == ENDS.unused + timedelta(days=10)


def test_a_profile_nobody_saved_is_begun(home):
    store = ProfileStore(home)
    assert store.update("Smith", lambda p: replace(p, clio=CLIO)).clio == CLIO
    assert store.load("Smith") == FirmProfile("Smith", clio=CLIO)


def test_what_changes_nothing_writes_nothing_and_a_refused_change_leaves_the_old(home):
    store = ProfileStore(home)
    store.save(FirmProfile("Smith", QUICKBOOKS))
    written = home.profile_file("Smith").stat().st_ino
    store.update("Smith", lambda p: p)

    def refuse(_):
        raise NeedsSetup("other_company", found="a", expected="b")

    with pytest.raises(NeedsSetup):
        store.update("Smith", refuse)
    assert home.profile_file("Smith").stat().st_ino == written
    with pytest.raises(UsageTrouble):
        store.update("../x", lambda p: p)
