"""The demo firm, served, connected through the real sign-ins, and ready to be reviewed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from hardcost_desktop.bootstrap.program import Program
from hardcost_desktop.demo import FIRM_NAME
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.extent import NO_MORE, Extent
from hardcost_desktop.demo.firm.model import Firm, LostClaim
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.decision import Decision, DecisionKind
from hardcost_desktop.domain.entry import Claim, CoveredLine, Draft, EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.services.connecting import ClioAsk, QuickBooksAsk
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.storage.ledger import open_ledger
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.vault import SessionVault

PROFILE = FIRM_NAME


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo under way.

    Attributes:
        program: The real program, on a home folder of its own that goes when the demo ends.
        firm: The made-up firm, for those who check.
        server: Both pretend services.
    """

    program: Program
    firm: Firm
    server: DemoServer


@contextmanager
def open_demo(
    *,
    today: date | None = None,
    seed: int = 0,
    scale: int | None = None,
    extent: Extent = NO_MORE,
    latency_ms: int = 0,
    rate_limit: int | None = None,
) -> Iterator[Demo]:
    """Serve the demo firm, connect to it as anyone would, and choose its settings.

    Nothing of it touches the person's own firms, folders or key store.
    """
    today = today or datetime.now().astimezone().date()
    firm = build_firm(seed=seed, scale=scale, extent=extent, today=today)
    server = DemoServer(
        firm=firm,
        others=(build_trust(today=today),),
        seed=seed,
        latency_ms=latency_ms,
        rate_limit=rate_limit,
    )
    with (
        TemporaryDirectory(prefix="hardcost-demo-", ignore_cleanup_errors=True) as folder,
        server,
        ConsentVisitor() as visitor,
        Program(
            Home(Path(folder) / "home"),
            vault=SessionVault(),
            browser=visitor.visit,
        ) as program,
    ):
        _connect(program, server)
        _settle_in(program, firm)
        yield Demo(program, firm, server)


def _connect(program: Program, server: DemoServer) -> None:
    where = server.addresses()
    connecting = program.connecting(PROFILE)
    connecting.connect_clio(
        ClioAsk(where.clio_url, "us", where.clio_client_id), where.clio_client_secret, Cancel()
    )
    connecting.connect_quickbooks(
        QuickBooksAsk(
            where.quickbooks_url, where.quickbooks_discovery_url, where.quickbooks_client_id
        ),
        where.quickbooks_client_secret,
        Cancel(),
    )


def _settle_in(program: Program, firm: Firm) -> None:
    """Choose the settings, and leave behind what an earlier month left."""
    program.open_firm(PROFILE).configuring.change(firm.settings)
    profile = program.profiles.load(PROFILE)
    assert profile is not None
    assert profile.pair is not None
    remember_the_past(program.home, profile.pair, firm)


def remember_the_past(home: Home, pair: Pair, firm: Firm) -> None:
    """Write the firm's past into its ledger: who said never, and what an import never heard the end of."""
    days = [claim.date for claim in firm.lost_claims]
    then = datetime.combine(min(days, default=date.min), time(), UTC)
    ledger = open_ledger(home.ledger(pair), who="Demo", clock=lambda: then)
    try:
        ledger.bind(pair)
        ledger.decide(
            [Decision(DecisionKind.EXCLUDED, key, note) for key, note in firm.exclusions.items()]
        )
        if firm.lost_claims:
            run = ledger.begin_run("Demo", ImportSettings(stamp=False))
            for claim in firm.lost_claims:
                ledger.settle(ledger.claim(run, _claim(claim)), EntryState.UNKNOWN)
            ledger.end_run(run)
    finally:
        ledger.close()


def _claim(lost: LostClaim) -> Claim:
    """A claim sent without a stamp, so that only date, amount and matter can tell."""
    amount = lost.amount / len(lost.lines)
    lines = tuple(CoveredLine(line, amount, lost.customer_id, None) for line in lost.lines)
    draft = Draft(lost.date, lost.amount, "", "", None, lost.matter_id)
    return Claim(lost.key, lost.transaction, lines, draft)
