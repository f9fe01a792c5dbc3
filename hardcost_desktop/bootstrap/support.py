"""The parts of a support report, joined: everything this computer knows of a firm, and what of it names somebody."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from hardcost_desktop.bootstrap.keeping import Keeping
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.settings import Decisions
from hardcost_desktop.errors import HardcostError, NeedsSignIn
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.health.computer import check_key_store
from hardcost_desktop.services.health.finding import Finding, wrong
from hardcost_desktop.services.ports import Clock, Profiles, Vault
from hardcost_desktop.services.support.blackout import Known
from hardcost_desktop.services.support.pages import LedgerFacts
from hardcost_desktop.services.support.report import Log, Sources, Supporting
from hardcost_desktop.storage.ledger import SqlLedger
from hardcost_desktop.storage.logs import read_logs
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.people import system_account, this_computer
from hardcost_desktop.storage.redaction import redact
from hardcost_desktop.storage.spreadsheets import csv_text
from hardcost_desktop.storage.surroundings import describe_surroundings

_FIRST = "default"
"""The name of a firm that nobody named: it names nobody."""


class SupportDesk:
    """Reads what a report is made of."""

    def __init__(
        self,
        home: Home,
        name: str,
        profiles: Profiles,
        vault: Vault,
        open_firm: Callable[[str], Firm],
        open_ledger: Callable[[FirmProfile], tuple[SqlLedger, Keeping]],
    ) -> None:
        self._home = home
        self._name = name
        self._profiles = profiles
        self._vault = vault
        self._open_firm = open_firm
        self._open_ledger = open_ledger

    def join(self, clock: Clock) -> Supporting:
        """Give what makes reports."""
        sources = Sources(
            program=self._program,
            profile=lambda: self._profiles.load(self._name),
            settings=lambda: self._profiles.load_settings(self._name),
            findings=self._findings,
            ledger=self._ledger,
            logs=lambda: (Log(name, lines) for name, lines in read_logs(self._home)),
            known=self._known,
            redact=redact,
            as_csv=csv_text,
        )
        return Supporting(sources, clock)

    def _program(self) -> Iterator[tuple[str, str]]:
        yield from describe_surroundings()
        yield "key store", self._vault.describe()
        yield "firms on this computer", str(len(self._profiles.names()))

    def _findings(self) -> Iterator[Finding]:
        try:
            firm = self._open_firm(self._name)
        except HardcostError as missing:
            yield check_key_store(self._vault, self._name)
            lost = missing.service if isinstance(missing, NeedsSignIn) else "clio"
            yield wrong("quickbooks_company" if lost == "quickbooks" else "clio_account", missing)
            return
        yield from firm.checking.check(firm.configuring.settings())

    def _ledger(self) -> LedgerFacts:
        profile = self._profiles.load(self._name) or FirmProfile(self._name)
        ledger, keeping = self._open_ledger(profile)
        found = keeping.check()
        return LedgerFacts(
            shared=ledger.shared,
            states=Counter(str(entry.state) for entry in ledger.entries()),
            runs=len(ledger.runs()),
            decisions=_count(ledger.decisions()),
            unsettled=len(found.unsettled),
            flaws=Counter(flaw.code for flaw in found.flaws),
        )

    def _known(self) -> Iterator[Known]:
        """List what names somebody, of every firm of this computer: a log is all firms'."""
        yield Known("folder", str(self._home.root))
        yield Known("folder", str(Path.home()))
        yield Known("user", system_account())
        yield Known("computer", this_computer())
        try:
            names = list(self._profiles.names())
        except HardcostError:
            names = []
        for name in {*names, self._name} - {_FIRST}:
            yield Known("firm", name)
        for name in names:
            yield from self._known_of(name)

    def _known_of(self, name: str) -> Iterator[Known]:
        try:
            profile = self._profiles.load(name)
        except HardcostError:
            return
        if profile is None:
            return
        yield Known("user", profile.operator)
        yield Known("address", profile.ledger)
        if profile.quickbooks is not None:
            yield Known("company", profile.quickbooks.company_name)
            yield Known("realm", profile.quickbooks.realm_id)
            yield Known("app", profile.quickbooks.client_id)
        if profile.clio is not None:
            yield Known("company", profile.clio.account_name)
            yield Known("account", str(profile.clio.account_id))
            yield Known("app", profile.clio.client_id)
            yield Known("user", profile.clio.user_name)


def _count(decisions: Decisions) -> dict[str, int]:
    kinds = {
        "matter": decisions.matter_by_row,
        "customer-matter": decisions.matter_by_customer,
        "customer-contact": decisions.contact_by_customer,
        "excluded": decisions.excluded,
        "confirmed": decisions.confirmed,
        "user": decisions.user_by_row,
        "note": decisions.note_by_row,
        "left": decisions.left,
    }
    return {kind: len(made) for kind, made in kinds.items()}
