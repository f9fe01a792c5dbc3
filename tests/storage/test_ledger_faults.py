"""A disk or server that fails under an import: nothing is sent, the words name the cure, and then it goes on."""

import shutil
import sqlite3
import subprocess
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from support.fakes import PROFILE
from support.office import open_office

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.messages import explain
from hardcost_desktop.storage.ledger import open_ledger

PAIR = Pair.of(PROFILE.quickbooks, PROFILE.clio)


@dataclass
class Site:
    """Where an office works, and what can go wrong there.

    Attributes:
        folder: Its folder.
        fault: Makes the trouble for a `with` block; afterwards it is cured.
        code: What is said then.
        cure: A word of the remedy.
        place: The ledger's address, where it is on a server.
        reopen: The trouble is only met by a program that starts.
    """

    folder: Path
    fault: object
    code: str
    cure: str
    place: str = ""
    reopen: bool = field(default=False)

    def open(self):
        return open_office(self.folder, place=self.place, patience=0.05)


def make(folder) -> Path:
    """A ledger in use since yesterday."""
    path = folder / "ledger.sqlite"
    ledger = open_ledger(path)
    ledger.bind(PAIR)
    ledger.close()
    return path


@pytest.fixture
def small_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "none", str(disk)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def full_disk(small_disk):
    @contextmanager
    def fault():
        filler = small_disk / "holiday.mp4"
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(b"\0" * 4096)
        yield
        filler.unlink()

    make(small_disk)
    return Site(small_disk, fault, "ledger_disk_full", "Make room")


@pytest.fixture
def read_only_file(fenced):
    path = make(fenced)

    @contextmanager
    def fault():
        path.chmod(0o400)
        yield
        path.chmod(0o600)

    return Site(fenced, fault, "ledger_read_only", "the right to write", reopen=True)


@pytest.fixture
def locked_file(tmp_path):
    path = make(tmp_path)

    @contextmanager
    def fault():
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield

    return Site(tmp_path, fault, "ledger_busy", "Wait until")


@pytest.fixture
def damaged_file(tmp_path):
    path = make(tmp_path)

    @contextmanager
    def fault():
        sound = path.read_bytes()
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\x5a" * (len(sound) - 4096))
        yield
        path.write_bytes(sound)

    return Site(tmp_path, fault, "ledger_damaged", "Restore", reopen=True)


@pytest.fixture
def server_gone(postgres, tmp_path):
    address = postgres.new_database()
    return Site(
        tmp_path,
        lambda: postgres.unreachable(address),
        "ledger_unreachable",
        "Check the network",
        address,
    )


@pytest.fixture
def read_only_server(postgres, tmp_path):
    address = postgres.new_database()
    setting = f"ALTER DATABASE {address.rpartition('/')[2]} SET default_transaction_read_only"

    @contextmanager
    def fault():
        postgres.execute(f"{setting} = on")
        with postgres.unreachable(address):
            pass  # sessions of before do not know
        yield
        postgres.execute(f"{setting} = off")
        with postgres.unreachable(address):
            pass

    return Site(tmp_path, fault, "ledger_read_only", "the right to write", address)


@pytest.fixture
def locked_server(postgres, tmp_path):
    import psycopg

    address = postgres.new_database()

    @contextmanager
    def fault():
        with psycopg.connect(address) as other:
            other.execute("LOCK TABLE runs IN ACCESS EXCLUSIVE MODE")
            yield

    impatient = f"{address}?options=-c%20lock_timeout%3D50"
    return Site(tmp_path, fault, "ledger_busy", "Wait until", impatient)


FAULTS = [
    "full_disk", "read_only_file", "locked_file", "damaged_file",
    "server_gone", "read_only_server", "locked_server",
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_it_stops_before_sending_says_so_and_goes_on_after_the_cure(request, fault):
    site = request.getfixturevalue(fault)
    met = while_it_starts if site.reopen else in_the_middle
    trouble = met(site)
    assert trouble.code == site.code
    assert site.cure in explain(trouble).remedy
    with site.open() as office:
        assert_imported_once(office)


def in_the_middle(site) -> LocalTrouble:
    """Give what is said when it happens between the review and the import."""
    with site.open() as office:
        review = office.review()
        with site.fault():
            trouble = import_stopped(office, review)
        assert office.clio.sent == []
    return trouble


def while_it_starts(site) -> LocalTrouble:
    """Give what is said when a program starts with it."""
    with site.fault():
        try:
            with site.open() as office:
                trouble = import_stopped(office)
                assert office.clio.sent == []
                return trouble
        except LocalTrouble as trouble:
            return trouble


def import_stopped(office, review=None) -> Exception:
    """Give what ended an import, whether it began or not."""
    try:
        return office.import_all(review).stopped
    except LocalTrouble as trouble:
        return trouble


def assert_imported_once(office) -> None:
    office.clock.advance(minutes=2)
    ready = len(office.review().plan.ready)
    assert ready
    assert len(office.import_all().imported) == ready
    assert len(office.clio.costs) == ready
    assert not office.review().plan.ready
    assert {e.state for e in office.ledger.entries() if e.state.live} == {EntryState.IMPORTED}


def test_a_server_lost_after_the_sending_leaves_an_entry_that_is_found_and_not_sent_again(
    postgres, tmp_path
):
    address = postgres.new_database()
    with open_office(tmp_path, place=address) as office:
        outage = postgres.unreachable(address)

        def lost(clio, draft):
            outage.__enter__()
            return clio.keep(draft)

        office.clio.script = lost
        stopped = office.import_all()
        assert stopped.stopped.code == "ledger_unreachable"
        assert len(office.clio.sent) == 1
        outage.__exit__(None, None, None)
        office.clio.script = None
        assert office.ledger.entries()[0].state is EntryState.CLAIMED
        office.clock.advance(minutes=2)
        office.import_all(office.review())
        references = [cost.reference for cost in office.clio.costs]
        assert len(references) == len(set(references))
        assert {e.state for e in office.ledger.entries()} == {EntryState.IMPORTED}
