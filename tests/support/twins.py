"""One firm over the demo services and real HTTP, read by two: one keeps what it read, the other reads all anew."""

from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from threading import Event

from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.settings import ImportSettings, with_setting
from hardcost_desktop.gateways.clio.gateway import ClioGateway
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.pacing import SteadyPace
from hardcost_desktop.gateways.quickbooks.reader import QuickBooksReader
from hardcost_desktop.services.decisions import Deciding
from hardcost_desktop.services.importing import Importing
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.preview import Previewing
from hardcost_desktop.services.progress import Cancel, Patience, ignore
from hardcost_desktop.services.recovery import Recovery
from hardcost_desktop.storage.cache import FileCache
from hardcost_desktop.storage.ledger import open_ledger
from hardcost_desktop.storage.lock import SingleImport
from support.fakes import NothingKept

NO_HURRY = 10**6
"""Requests a second: no test waits for a pace."""


@dataclass
class Twins:
    """The firm's services, the folder of what is kept, and the two who read."""

    server: DemoServer
    folder: object
    settings: ImportSettings
    keeping: Previewing
    anew: Previewing
    importing: Importing
    deciding: Deciding

    @property
    def books(self):
        return next(iter(self.server.intuit.books.values()))

    @property
    def clio(self):
        return self.server.clio.records

    def review(self, **how):
        return self.keeping.review(self.settings, ignore, Cancel(), **how)

    def asked(self):
        """Count what was asked of both services since the last time, by the end of its address."""
        heard = [
            one.path.rpartition("/")[2]
            for service in (self.server.intuit, self.server.clio)
            for one in service.switches.asked("/(v3|api)/")
        ]
        self.server.intuit.switches.journal.clear()
        self.server.clio.switches.journal.clear()
        return sorted(heard)

    def assert_alike(self):
        """Both see the same rows, made of the same books."""
        kept = self.keeping.review(self.settings, ignore, Cancel())
        anew = self.anew.review(self.settings, ignore, Cancel(), whole=True)
        assert kept.plan.rows == anew.plan.rows
        assert list(kept.books.transactions) == list(anew.books.transactions)
        assert dict(kept.books.customers) == dict(anew.books.customers)
        assert dict(kept.books.accounts) == dict(anew.books.accounts)
        assert kept.directory.hard_costs == anew.directory.hard_costs
        return kept

    def import_some(self, number):
        """Import a few rows as reviewed; gives what came of it."""
        review = self.review()
        return self.import_rows(review, [row.key for row in review.plan.ready[:number]])

    def import_rows(self, review, keys):
        """Import rows of a review."""
        return self.importing.run(review, keys, ignore, Cancel())


@contextmanager
def open_twins(firm, folder, cache_of=FileCache):
    """Serve a firm and open both on one ledger."""
    with ExitStack() as stack:
        server = stack.enter_context(DemoServer(firm=firm, rate_limit=10**9))
        server.intuit.throttle.enabled = False
        cache = cache_of(folder / "cache")
        clock = server.clock.now
        open_door = partial(_open_door, stack)
        clio = _clio(server, open_door("clio"))
        at = server.addresses()
        reader = partial(
            QuickBooksReader,
            open_door("quickbooks"),
            _access(server, lambda: server.intuit.grants.connect(at.realm_id), "quickbooks"),
            at.quickbooks_url,
            at.realm_id,
        )
        ledger = open_ledger(folder / "ledger.sqlite", who="Olive", clock=clock)
        stack.callback(ledger.close)
        ledger.bind(Pair(at.realm_id, "demo", 7))
        recovery, patience = Recovery(clio, ledger), Patience()
        lists = KeptLists(cache, "Olive", clock, clio.clock_offset)
        nothing = KeptLists(NothingKept(), "Olive", clock, clio.clock_offset)
        keeper, other = reader(cache), reader()
        lock = SingleImport(folder / "import.lock")
        yield Twins(
            server,
            folder / "cache",
            _settings(firm),
            Previewing(keeper, clio, ledger, recovery, clock, patience, lists),
            Previewing(other, clio, ledger, recovery, clock, patience, nothing),
            Importing(keeper, clio, ledger, recovery, lock, "Olive", patience, lists),
            Deciding(ledger, clio),
        )


def _open_door(stack, service):
    pace = SteadyPace(NO_HURRY, NO_HURRY)
    return stack.enter_context(HttpDoor(service, pace, wait=Event().wait))


def _clio(server, door):
    access = _access(server, server.clio.grants.issue_tokens, "clio")
    return ClioGateway(door, access, server.addresses().clio_url, "demo")


def _access(server, issue, service):
    def sign_in(_):
        issued = issue()
        ends = server.clock.now() + timedelta(minutes=30)
        return Tokens(issued.access_token, issued.refresh_token, ends)

    return AccessTokens(
        service,
        refresh=sign_in,
        load=lambda: "any",
        store=lambda _: None,
        exclusive=nullcontext,
        clock=server.clock.now,
    )


def _settings(firm):
    (account,) = (
        one["Id"]
        for one in firm.quickbooks["Account"]
        if one["FullyQualifiedName"] == firm.settings["account"]
    )
    settings = ImportSettings(account_ids=(account,))
    return with_setting(settings, "start-date", firm.settings["start-date"])
