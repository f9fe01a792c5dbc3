"""A whole office for tests of the use cases: fakes at the two services, a real ledger on a real disk."""

from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.services.amending import Amending
from hardcost_desktop.services.attachments import Attachments
from hardcost_desktop.services.checking import Checking
from hardcost_desktop.services.configuring import Configuring
from hardcost_desktop.services.decisions import Deciding
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.history import History
from hardcost_desktop.services.import_result import ImportResult, Watch, unwatched
from hardcost_desktop.services.importing import Importing
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.preview import Previewing, Review
from hardcost_desktop.services.progress import Cancel, Patience, Progress, ignore
from hardcost_desktop.services.reconciling import Reconciling
from hardcost_desktop.services.recovery import Recovery
from hardcost_desktop.services.sign_ins import SignIns
from hardcost_desktop.services.support.blackout import Known
from hardcost_desktop.services.support.pages import LedgerFacts
from hardcost_desktop.services.support.report import Log, Sources
from hardcost_desktop.storage.ledger import SharedImport, SqlLedger, open_ledger
from hardcost_desktop.storage.lock import SingleImport
from hardcost_desktop.storage.redaction import redact
from hardcost_desktop.storage.spreadsheets import csv_text
from hardcost_desktop.storage.vault import SessionVault
from support.builders import World
from support.fakes import PROFILE, FakeClio, FakeClock, FakeProfiles, FakeQuickBooks, NothingKept


@dataclass
class Office:
    """The parts, and short ways to use them."""

    quickbooks: FakeQuickBooks
    clio: FakeClio
    ledger: SqlLedger
    clock: FakeClock
    profiles: FakeProfiles
    firm: Firm

    def review(self) -> Review:
        return self.firm.previewing.review(self.quickbooks.world.settings, ignore, Cancel())

    def import_all(
        self,
        review: Review | None = None,
        cancel: Cancel | None = None,
        progress: Progress = ignore,
        watch: Watch = unwatched,
    ) -> ImportResult:
        review = review or self.review()
        keys = [row.key for row in review.plan.ready]
        return self.firm.importing.run(review, keys, progress, cancel or Cancel(), watch)

    def show(self, world: World) -> None:
        """Let QuickBooks say something else from now on."""
        self.quickbooks.world = world


@contextmanager
def open_office(
    folder: Path, world: World | None = None, place: str = "", patience: float = 10, cache=None
):
    """Open the office on a folder, or with its ledger elsewhere; opening it again finds the same ledger."""
    world = world or World()
    clock = FakeClock()
    quickbooks, clio = FakeQuickBooks(world), FakeClio(world, clock)
    profiles = FakeProfiles()
    where = place or folder / "ledger.sqlite"
    ledger = open_ledger(where, who="Olive", clock=clock, patience=patience)
    try:
        ledger.bind(Pair.of(PROFILE.quickbooks, PROFILE.clio))
        path = folder / "import.lock"
        lock = SharedImport(path, ledger) if ledger.shared else SingleImport(path)
        recovery = Recovery(clio, ledger)
        patience = Patience()
        lists = KeptLists(cache or NothingKept(), "Olive", clock, clio.clock_offset)
        sign_ins = SignIns("default", profiles, clock)
        previewing = Previewing(quickbooks, clio, ledger, recovery, clock, patience, lists)
        firm = Firm(
            profile=PROFILE,
            previewing=previewing,
            importing=Importing(quickbooks, clio, ledger, recovery, lock, "Olive", patience, lists),
            deciding=Deciding(ledger, clio),
            configuring=Configuring("default", profiles, quickbooks, clio),
            history=History(clio, ledger, lock, patience),
            amending=Amending(quickbooks, clio, ledger, lock, patience),
            reconciling=Reconciling(previewing, quickbooks, clio, ledger, patience),
            attachments=Attachments(quickbooks, patience),
            checking=Checking("default", quickbooks, clio, ledger, SessionVault(), sign_ins),
            sign_ins=sign_ins,
        )
        yield Office(quickbooks, clio, ledger, clock, profiles, firm)
    finally:
        ledger.close()


def support_sources(office: Office, **others) -> Sources:
    """Where a support report of the office comes from."""
    sources = Sources(
        program=lambda: [("Hardcost Desktop", "1.3")],
        profile=lambda: PROFILE,
        settings=office.firm.configuring.settings,
        findings=lambda: office.firm.checking.check(office.firm.configuring.settings()),
        ledger=lambda: LedgerFacts(
            shared=False, states={"imported": 3}, runs=1, decisions={}, unsettled=0, flaws={}
        ),
        logs=lambda: [Log("hardcost-desktop.log", ["2026-05-20T12:00:00.000Z INFO x.y began"])],
        known=lambda: [Known("company", PROFILE.clio.account_name)],
        redact=redact,
        as_csv=csv_text,
    )
    return replace(sources, **others)
