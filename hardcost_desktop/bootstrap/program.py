"""The program on one home folder: its key store, its firms, and how to connect new ones."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from types import TracebackType
from typing import Self

from hardcost_desktop.bootstrap.keeping import Keeping
from hardcost_desktop.bootstrap.ledgers import Ledgers
from hardcost_desktop.bootstrap.links import (
    ClioSide,
    Exclusive,
    Links,
    Paces,
    QuickBooksSide,
    utc_now,
)
from hardcost_desktop.bootstrap.support import SupportDesk
from hardcost_desktop.bootstrap.updates import open_updates
from hardcost_desktop.bootstrap.ways_back import open_in_browser, ways_back
from hardcost_desktop.desktop.notices import DesktopNotices
from hardcost_desktop.domain.connection import FirmProfile, Pair
from hardcost_desktop.services.amending import Amending
from hardcost_desktop.services.attachments import Attachments
from hardcost_desktop.services.checking import Checking
from hardcost_desktop.services.configuring import Configuring
from hardcost_desktop.services.connecting import Connecting
from hardcost_desktop.services.decisions import Deciding
from hardcost_desktop.services.disconnecting import Disconnecting
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.history import History
from hardcost_desktop.services.importing import Importing
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.noticing import Notices, Noticing
from hardcost_desktop.services.ports import Clock, Vault
from hardcost_desktop.services.preview import Previewing
from hardcost_desktop.services.reconciling import Reconciling
from hardcost_desktop.services.recovery import Recovery
from hardcost_desktop.services.sign_in import Browser, BrowserDance
from hardcost_desktop.services.sign_ins import SignIns, check_connected
from hardcost_desktop.services.support.report import Supporting
from hardcost_desktop.storage.cache import FileCache
from hardcost_desktop.storage.languages import KeptLanguage
from hardcost_desktop.storage.last_reviews import LastReviewStore
from hardcost_desktop.storage.layouts import LayoutStore
from hardcost_desktop.storage.ledger import SqlLedger
from hardcost_desktop.storage.lock import FileLock
from hardcost_desktop.storage.paths import Home, resources
from hardcost_desktop.storage.people import system_account
from hardcost_desktop.storage.profiles import ProfileStore
from hardcost_desktop.storage.seen import SeenStore
from hardcost_desktop.storage.updates import read_built_in_updates
from hardcost_desktop.storage.vault import open_vault

SIGN_IN_TURN = 90.0
"""Seconds to wait while another process renews a token: as long as its request with all time-outs may take."""


class Program:
    """What this computer knows: its home folder, its key store, its firms. Close it when done."""

    def __init__(
        self,
        home: Home,
        *,
        vault: Vault | None = None,
        browser: Browser = open_in_browser,
        clock: Clock | None = None,
        ledger: str | None = None,
        notices: Notices | None = None,
    ) -> None:
        """Open the home folder and the key store.

        Args:
            home: The folder that holds everything it keeps.
            vault: The key store; the system's when left out.
            browser: Shows consent pages.
            clock: The time, aware UTC; the ledger's own when left out.
            ledger: The address of a shared ledger, for a firm whose ledger holds nothing yet.
            notices: Shows news; the desktop's own when left out.

        Raises:
            UsageTrouble: That is no address, or one with a password in it.
            LocalTrouble: The folder cannot be written, or the key store does not answer.
        """
        home.prepare()
        self.home = home
        self.profiles = ProfileStore(home)
        self.language = KeptLanguage(home)
        self.layouts = LayoutStore(home.layout_file)
        self.last_reviews = LastReviewStore(home)
        self.folders = LayoutStore(home.folder_file)
        self.seen_reviews = SeenStore(home)
        self._notices = notices or DesktopNotices()
        self.vault: Vault = vault if vault is not None else open_vault()
        self._browser = browser
        self._paces = Paces()
        self._closing = ExitStack()
        built_in = read_built_in_updates(resources())
        self.updates = open_updates(home, built_in, clock or utc_now, self._closing)
        self.ledgers = Ledgers(home, self.profiles, self.vault, self._closing, clock, ledger)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of connections and ledgers."""
        self._closing.close()

    def open_firm(self, name: str) -> Firm:
        """Join the parts of one connected firm.

        Raises:
            NeedsSignIn: One of its accounts is not connected, or its sign-in is not kept.
            NeedsSetup, LocalTrouble: Its ledger cannot be used.
        """
        profile = self.profiles.load(name) or FirmProfile(name)
        check_connected(profile)
        assert profile.clio is not None
        assert profile.quickbooks is not None
        links = self._links(name)
        sign_ins = SignIns(name, self.profiles, utc_now)
        pair = Pair.of(profile.quickbooks, profile.clio)
        cache = FileCache(self.home.cache(pair))
        quickbooks = links.quickbooks(profile.quickbooks, cache)
        clio = links.clio(profile.clio)
        who = profile.operator or system_account()
        ledger = self.ledgers.open(profile, pair)
        lock = self.ledgers.lock(pair, ledger)
        recovery = Recovery(clio, ledger)
        patience = links.patience
        lists = KeptLists(cache, profile.clio.reader, utc_now, clio.clock_offset)
        previewing = Previewing(quickbooks, clio, ledger, recovery, utc_now, patience, lists)
        return Firm(
            profile=profile,
            previewing=previewing,
            importing=Importing(quickbooks, clio, ledger, recovery, lock, who, patience, lists),
            deciding=Deciding(ledger, clio),
            configuring=Configuring(name, self.profiles, quickbooks, clio),
            history=History(clio, ledger, lock, patience),
            amending=Amending(quickbooks, clio, ledger, lock, patience),
            reconciling=Reconciling(previewing, quickbooks, clio, ledger, patience),
            attachments=Attachments(quickbooks, patience),
            checking=Checking(name, quickbooks, clio, ledger, self.vault, sign_ins, self.updates),
            sign_ins=sign_ins,
        )

    def noticing(self, name: str, open_firm: Callable[[], Firm]) -> Noticing:
        """Join the parts that tell what is new of a firm; `open_firm` opens it."""
        profile = self.profiles.load(name)
        pair = profile.pair if profile else None
        return Noticing(name, open_firm, self.seen_reviews, self._notices, pair)

    def connecting(self, name: str, browser: Browser | None = None) -> Connecting:
        """Join the parts that connect a firm's accounts; `browser` shows the consent page."""
        links = self._links(name)
        browser = browser or self._browser
        return Connecting(
            name,
            self.profiles,
            self.vault,
            BrowserDance(ways_back("clio"), browser),
            BrowserDance(ways_back("quickbooks"), browser),
            ClioSide(links),
            QuickBooksSide(links),
            self._exclusive(name),
        )

    def keeping(self, name: str) -> Keeping:
        """Join the parts that move, check, back up and restore a firm's ledger.

        Raises:
            NeedsSignIn: The firm's two accounts were never both connected.
        """
        profile = self.profiles.load(name) or FirmProfile(name)
        if profile.pair is None:
            check_connected(profile)
        assert profile.pair is not None
        return Keeping(self.ledgers, profile, profile.pair)

    def supporting(self, name: str) -> Supporting:
        """Join the parts that make a firm's support report."""
        desk = SupportDesk(
            self.home, name, self.profiles, self.vault, self.open_firm, self._open_ledger
        )
        return desk.join(utc_now)

    def _open_ledger(self, profile: FirmProfile) -> tuple[SqlLedger, Keeping]:
        keeping = self.keeping(profile.name)
        assert profile.pair is not None, "there is nothing to keep of a firm without its pair"
        return self.ledgers.open(profile, profile.pair), keeping

    def disconnecting(self, name: str) -> Disconnecting:
        """Join the parts that end a firm's connections."""
        exclusive = self._exclusive(name)
        links, forget = self._links(name), partial(self._forget, name)
        return Disconnecting(name, self.profiles, self.vault, links, exclusive, forget)

    def _forget(self, name: str) -> None:
        """Let go of what was read for a firm: its clients' names lie in it."""
        self.last_reviews.erase(name)
        self.seen_reviews.erase(name)
        profile = self.profiles.load(name)
        if profile is not None and profile.pair is not None:
            FileCache(self.home.cache(profile.pair)).forget()

    def _links(self, name: str) -> Links:
        note = SignIns(name, self.profiles, utc_now).note
        pace = self._paces.of(name)
        return Links(name, self.vault, self._exclusive(name), self._closing, note, pace)

    def _exclusive(self, name: str) -> Exclusive:
        lock = FileLock(self.home.sign_in_lock(name))

        def exclusive() -> AbstractContextManager[None]:
            return lock.exclusive(SIGN_IN_TURN)

        return exclusive
