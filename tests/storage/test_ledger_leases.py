"""One import at a time on all computers that share a ledger, and what becomes of one that died."""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from threading import Event

import pytest
from ledger_desk import claim_of, opened
from support.fakes import FakeClock

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import AlreadyRunning, LocalTrouble
from hardcost_desktop.storage.ledger import SharedImport
from hardcost_desktop.storage.ledger.lease_rows import LASTS
from hardcost_desktop.storage.people import system_account, this_computer

TENANT = Path(__file__).parent / "tenant.py"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def computers(shared_database, pair, clock, tmp_path):
    """Two computers: each with its own lock files, and the ledger they share."""
    with ExitStack() as stack:

        def computer(name, **options):
            ledger = stack.enter_context(opened(shared_database, pair, clock=clock))
            return ledger, SharedImport(tmp_path / name / "firm.import.lock", ledger, **options)

        for name in ("frontdesk", "office"):
            (tmp_path / name).mkdir()
        yield computer


def begin(ledger, *lines) -> int:
    run = ledger.begin_run("maria", ImportSettings())
    return ledger.claim(run, claim_of("P1", *lines))


def test_a_second_computer_is_refused_and_told_who_imports_where_since_when(computers):
    _, importing = computers("frontdesk")
    _, other = computers("office")
    with importing(), pytest.raises(AlreadyRunning) as refusal, other():
        pass
    assert refusal.value.code == "import_running"
    named = f"{system_account()} on {this_computer()} since May 20, "
    assert refusal.value.details["holder"].startswith(named)
    with importing(), pytest.raises(AlreadyRunning):
        other.check()
    other.check()
    with other():
        pass  # over is over


def test_an_import_that_is_heard_of_is_never_taken_over_however_long_it_takes(computers, clock):
    beaten = Event()
    ledger, importing = computers("frontdesk", beat=0.01)
    _, other = computers("office")
    renew = ledger.renew_lease

    def renewed():
        renew()
        beaten.set()

    ledger.renew_lease = renewed
    with importing():
        for _ in range(4):
            clock.advance(seconds=40)
            beaten.clear()
            assert beaten.wait(10)
            assert beaten.wait(10)
            with pytest.raises(AlreadyRunning), other():
                pass


def test_a_dead_computers_import_can_be_followed_once_its_lease_ran_out(computers, clock):
    dead, importing = computers("frontdesk", beat=3600)
    other, following = computers("office")
    with importing():  # its computer goes dark here
        clock.advance(seconds=LASTS.total_seconds() - 1)
        with pytest.raises(AlreadyRunning), following():
            pass
        clock.advance(seconds=2)
        with following():
            begin(other, "1")
            with pytest.raises(LocalTrouble) as late:  # and comes back: it claims nothing any more
                begin(dead, "2")
    assert late.value.code == "lease_lost"
    assert [entry.lines[0].id for entry in other.entries()] == ["1"]


def test_a_claim_proves_that_its_import_lives(computers, clock):
    ledger, importing = computers("frontdesk", beat=3600)
    _, other = computers("office")
    with importing():
        clock.advance(seconds=50)
        begin(ledger, "1")
        clock.advance(seconds=50)
        with pytest.raises(AlreadyRunning), other():
            pass


def test_what_a_living_import_claimed_is_released_by_nobody_else(computers, clock):
    ledger, importing = computers("frontdesk", beat=3600)
    other, _ = computers("office")
    with importing():
        entry = begin(ledger, "1")
        with pytest.raises(AlreadyRunning):
            other.settle(entry, EntryState.RELEASED)
        clock.advance(seconds=LASTS.total_seconds())
        other.settle(entry, EntryState.RELEASED)
        assert other.entries()[0].state is EntryState.RELEASED


def test_what_it_found_in_clio_may_be_said_at_any_time(computers):
    ledger, importing = computers("frontdesk")
    other, _ = computers("office")
    with importing():
        entry = begin(ledger, "1")
        other.settle(entry, EntryState.IMPORTED, activity_id=7)
        ledger.settle(entry, EntryState.IMPORTED, activity_id=7)


def test_a_program_killed_on_this_computer_is_followed_at_once_here_alone(
    computers, shared_database, pair, tmp_path
):
    lock = tmp_path / "frontdesk" / "firm.import.lock"
    _, elsewhere = computers("office")
    _, here = computers("frontdesk")
    command = [sys.executable, str(TENANT), shared_database, pair.realm_id, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunning), here():
            pass
        child.kill()
    with pytest.raises(AlreadyRunning), elsewhere():
        pass
    with here():
        pass


class Killed(BaseException):
    """The program ends here; nothing it still would do is done."""


def die(ledger, monkeypatch, importing, *, leased):
    """Begin an import, and be killed just before or just after the server gives the lease."""
    take = ledger.take_lease

    def taken(*args):
        if leased:
            take(*args)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(ledger, "take_lease", taken)
        with pytest.raises(Killed), importing():
            pass


@pytest.mark.parametrize("kills", [[True], [True, False], [True, False, True], [False, True]])
def test_killed_while_it_takes_the_lease_it_is_followed_at_once_too(computers, monkeypatch, kills):
    ledger, here = computers("frontdesk")
    _, elsewhere = computers("office")
    for leased in kills:
        die(ledger, monkeypatch, here, leased=leased)
    with pytest.raises(AlreadyRunning), elsewhere():
        pass
    with here():
        pass
    with elsewhere():
        pass


def test_who_is_refused_forgets_nothing_of_what_was_killed_here(computers, monkeypatch, clock):
    ledger, here = computers("frontdesk")
    _, elsewhere = computers("office")
    die(ledger, monkeypatch, here, leased=True)
    clock.advance(seconds=LASTS.total_seconds())
    with elsewhere():
        for _ in range(3):
            with pytest.raises(AlreadyRunning), here():
                pass
    die(ledger, monkeypatch, here, leased=True)
    with here():
        pass


def test_a_heartbeat_that_cannot_reach_the_server_ends_nothing_by_itself(postgres, pair, tmp_path):
    address = postgres.new_database()
    with opened(address, pair) as ledger:
        failed = Event()
        renew = ledger.renew_lease

        def renewed():
            try:
                renew()
            except LocalTrouble:
                failed.set()
                raise

        ledger.renew_lease = renewed
        with SharedImport(tmp_path / "firm.import.lock", ledger, beat=0.01)():
            with postgres.unreachable(address):
                assert failed.wait(10)
                with pytest.raises(LocalTrouble) as trouble:
                    begin(ledger, "1")
                assert trouble.value.code == "ledger_unreachable"
            assert begin(ledger, "1")
