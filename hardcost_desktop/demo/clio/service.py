"""The pretend Clio Manage of one firm."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from flask import Flask

from hardcost_desktop.demo.clio.budget import WINDOW, Budget
from hardcost_desktop.demo.clio.gate import Gate
from hardcost_desktop.demo.clio.grants import Grants
from hardcost_desktop.demo.clio.reading import Reading
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.sign_in import SignIn
from hardcost_desktop.demo.clio.terms import Terms
from hardcost_desktop.demo.clio.writing import Writing
from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.switches import Switches

# Clio gives 50 a minute at peak hours and an unpublished higher number off peak
_OFF_PEAK_LIMIT = 600


class ClioService:
    """OAuth server and API v4 of a made-up firm, on one port.

    Args:
        firm: Its records; copied, never changed.
        clock: The time the service believes in.
        client_id: The registered app's key.
        client_secret: The registered app's secret.
        redirect_uris: The registered addresses; `/oauth/approval` is always one.
        latency_ms: Milliseconds every answer takes longer.
        seed: Makes codes and tokens repeat from run to run.
        rate_limit: Requests per token in a window; None for a high off-peak limit.
        rate_window: How long a window is.

    Attributes:
        switches: Faults and the journal of requests.
        records: The live collections.
        grants: Codes and tokens.
        budget: The rate limit, which may be changed.
        terms: The account's switches, also reachable as attributes of the service.
    """

    def __init__(
        self,
        *,
        firm: Firm,
        clock: DemoClock,
        client_id: str,
        client_secret: str,
        redirect_uris: Sequence[str],
        latency_ms: int = 0,
        seed: int = 0,
        rate_limit: int | None = None,
        rate_window: timedelta = WINDOW,
    ) -> None:
        self.switches = Switches(latency_ms=latency_ms)
        self.records = Records(firm, clock)
        self.grants = Grants(clock, Random(seed), self.records.owner()["id"])
        limit = _OFF_PEAK_LIMIT if rate_limit is None else rate_limit
        self.budget = Budget(clock, limit, rate_window)
        self.terms = Terms()
        self._sign_in = SignIn(
            self.grants,
            self.records,
            client_id=client_id,
            client_secret=client_secret,
            redirect_uris=redirect_uris,
        )

    @property
    def hard_costs_enabled(self) -> bool:
        """Whether the firm has switched on soft and hard costs; off, a hard cost is refused (422)."""
        return self.terms.hard_costs_enabled

    @hard_costs_enabled.setter
    def hard_costs_enabled(self, enabled: bool) -> None:
        self.terms.hard_costs_enabled = enabled

    @property
    def hidden_permissions(self) -> set[str]:
        """Permissions the app or the user lacks; their endpoints answer 403."""
        return self.terms.hidden_permissions

    @hidden_permissions.setter
    def hidden_permissions(self, hidden: set[str]) -> None:
        self.terms.hidden_permissions = hidden

    @property
    def origin(self) -> str:
        """Scheme, host and port of the addresses in answers; set once the server listens."""
        return self.terms.origin

    @origin.setter
    def origin(self, origin: str) -> None:
        self.terms.origin = origin

    def hold_next_post(self, delay: timedelta | None = None) -> None:
        """Accept the next POST, but show its entry only after `delay` or on `release_held`."""
        self.records.held.hold_next(delay)

    def release_held(self) -> list[int]:
        """Show all held entries now; give their ids."""
        return self.records.release_held()

    def app(self) -> Flask:
        """Make the WSGI application."""
        app = Flask(__name__, static_folder=None)
        self.switches.install(app)
        Gate(self.grants, self.budget, self.terms).install(app)
        self._sign_in.install(app)
        reading = Reading(self.records, self.terms)
        reading.install(app)
        Writing(self.records, self.terms, reading).install(app)
        return app
