"""Both pretend services of one firm, listening."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from datetime import timedelta
from types import TracebackType
from typing import Self

from hardcost_desktop.demo.clio.budget import WINDOW
from hardcost_desktop.demo.clio.service import ClioService
from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.intuit.service import IntuitService
from hardcost_desktop.demo.listener import Listener

CALLBACK_PORTS = (47613, 47614, 47615)
"""Where the program may wait for the browser; both services want the whole address registered."""


def quickbooks_redirect_uris(ports: Sequence[int] = CALLBACK_PORTS) -> tuple[str, ...]:
    """Give the addresses registered at Intuit: localhost, with development keys, and never an IP address."""
    return tuple(f"http://localhost:{port}/callback/quickbooks" for port in ports)


def clio_redirect_uris(ports: Sequence[int] = CALLBACK_PORTS) -> tuple[str, ...]:
    """Give the addresses registered at Clio, whose apps use the address rather than the name."""
    return tuple(f"http://127.0.0.1:{port}/callback/clio" for port in ports)


@dataclass(frozen=True, slots=True)
class DemoAddresses:
    """All a client must know to connect; the secrets are worth nothing elsewhere."""

    quickbooks_url: str
    quickbooks_discovery_url: str
    quickbooks_client_id: str
    quickbooks_client_secret: str
    realm_id: str
    clio_url: str
    clio_client_id: str
    clio_client_secret: str

    def as_json(self) -> dict[str, str]:
        """Give the fields by name."""
        return asdict(self)


class DemoServer:
    """A context manager: inside it, both services answer on 127.0.0.1.

    Args:
        firm: Served by both.
        others: Further QuickBooks companies its bookkeeper may choose.
        clock: The time both believe in; the real time when left out.
        quickbooks_port: 0 for any free one.
        clio_port: 0 for any free one.
        latency_ms: Milliseconds every answer takes longer.
        seed: Makes codes and tokens repeat.
        rate_limit: Clio's requests in a window; None for its off-peak limit.
        rate_window: How long such a window is.
        callback_ports: Where the program waits for the browser, when not at the usual ports.
        relays: Further redirect addresses registered at Intuit, https.

    Attributes:
        intuit: The pretend QuickBooks Online, with its switches.
        clio: The pretend Clio Manage, with its switches.
    """

    def __init__(
        self,
        *,
        firm: Firm,
        others: Sequence[Firm] = (),
        clock: DemoClock | None = None,
        quickbooks_port: int = 0,
        clio_port: int = 0,
        latency_ms: int = 0,
        seed: int = 0,
        rate_limit: int | None = None,
        rate_window: timedelta = WINDOW,
        callback_ports: Sequence[int] = CALLBACK_PORTS,
        relays: Sequence[str] = (),
    ) -> None:
        self.clock = clock or DemoClock()
        self._realm_id = firm.realm_id
        self._quickbooks_keys = (f"ABdemoQuickBooks{seed}", f"demo-quickbooks-secret-{seed}")
        self._clio_keys = (f"demoClio{seed}", f"demo-clio-secret-{seed}")
        self.intuit = IntuitService(
            companies=(firm, *others),
            clock=self.clock,
            client_id=self._quickbooks_keys[0],
            client_secret=self._quickbooks_keys[1],
            redirect_uris=(*quickbooks_redirect_uris(callback_ports), *relays),
            latency_ms=latency_ms,
            seed=seed,
        )
        self.clio = ClioService(
            firm=firm,
            clock=self.clock,
            client_id=self._clio_keys[0],
            client_secret=self._clio_keys[1],
            redirect_uris=clio_redirect_uris(callback_ports),
            latency_ms=latency_ms,
            seed=seed,
            rate_limit=rate_limit,
            rate_window=rate_window,
        )
        self._doors: tuple[tuple[IntuitService | ClioService, int], ...] = (
            (self.intuit, quickbooks_port),
            (self.clio, clio_port),
        )
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        """Start listening.

        Raises:
            OSError: A port is taken.
        """
        with ExitStack() as opening:
            for service, port in self._doors:
                listener = Listener(service.app(), port=port)
                opening.callback(listener.close)
                opening.callback(service.switches.stop)
                service.origin = listener.origin
            self._closing = opening.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every stall and every connection, and stop listening."""
        self._closing.close()

    def addresses(self) -> DemoAddresses:
        """Say where the services listen and which keys they take."""
        return DemoAddresses(
            quickbooks_url=self.intuit.origin,
            quickbooks_discovery_url=f"{self.intuit.origin}/.well-known/openid_configuration",
            quickbooks_client_id=self._quickbooks_keys[0],
            quickbooks_client_secret=self._quickbooks_keys[1],
            realm_id=self._realm_id,
            clio_url=self.clio.origin,
            clio_client_id=self._clio_keys[0],
            clio_client_secret=self._clio_keys[1],
        )
