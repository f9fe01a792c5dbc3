"""Firms and circumstances by name: what `python -m hardcost_desktop.demo --scenario NAME` serves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from hardcost_desktop.demo.firm.census import without_hard_costs
from hardcost_desktop.demo.firm.model import Firm, Record
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.switches import Fault

_THROTTLED = Fault(
    429,
    '{"error":{"type":"RateLimitError","message":"Too many requests"}}',
    headers={"Retry-After": "1"},
)
_UNAVAILABLE = Fault(503, "<html><body>Service Unavailable</body></html>", "text/html")
_DISCONNECTED = Fault(
    401,
    '{"fault":{"error":[{"message":"message=ApplicationAuthenticationFailed; errorCode=003200; '
    'statusCode=401","detail":"Token revoked","code":"3200"}],"type":"AUTHENTICATION"}}',
)
_FOR_EVER = 1_000_000  # more requests than any session makes


def _as_it_is(firm: Firm) -> Firm:
    return firm


def _calm(_: DemoServer) -> None:
    """Nothing misbehaves."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One firm in one situation.

    Attributes:
        description: One line for the help.
        alter: Changes the firm before it is served.
        prepare: Sets the switches of the listening services.
        latency_ms: Milliseconds every answer takes longer.
        rate_limit: Clio's requests per minute; None for its off-peak limit.
    """

    description: str
    alter: Callable[[Firm], Firm] = _as_it_is
    prepare: Callable[[DemoServer], None] = _calm
    latency_ms: int = 0
    rate_limit: int | None = None


def _simple_start(firm: Firm) -> Firm:
    def rename(value: Record) -> Record:
        return value | {"Value": "QuickBooks Online Simple Start"}

    company = firm.quickbooks["CompanyInfo"][0]
    values = [rename(v) if v["Name"] == "OfferingSku" else v for v in company["NameValue"]]
    return _with_record(firm, "CompanyInfo", NameValue=values)


def _untracked(firm: Firm) -> Firm:
    prefs = firm.quickbooks["Preferences"][0]["VendorAndPurchasesPrefs"]
    return _with_record(
        firm, "Preferences", VendorAndPurchasesPrefs=prefs | {"TrackingByCustomer": False}
    )


def _with_record(firm: Firm, entity: str, **changes: object) -> Firm:
    changed = firm.quickbooks[entity][0] | changes
    return replace(firm, quickbooks={**firm.quickbooks, entity: [changed]})


def _hide_users(server: DemoServer) -> None:
    server.clio.hidden_permissions = {"users"}


def _switch_hard_costs_off(server: DemoServer) -> None:
    server.clio.hard_costs_enabled = False


def _stumble(server: DemoServer) -> None:
    """Refuse a request here and there, never the same one twice in a row."""
    for skip in (1, 6, 15):
        server.intuit.switches.arm("/v3/company/", _UNAVAILABLE, skip=skip)
        server.clio.switches.arm("/api/v4/", _THROTTLED, skip=skip)
        server.clio.switches.arm("/api/v4/", _UNAVAILABLE, skip=skip + 3)
    server.clio.switches.arm("/activities", _THROTTLED, method="POST", skip=2)


def _disconnect(server: DemoServer) -> None:
    """Let the sign-in succeed and nothing after it, as if the app had been removed at that moment."""
    refusal = Fault(400, '{"error":"invalid_grant"}')
    switches = server.intuit.switches
    switches.arm("/v3/company/", _DISCONNECTED, times=_FOR_EVER)
    switches.arm("/tokens/bearer", refusal, method="POST", times=_FOR_EVER, skip=1)


SCENARIOS: Mapping[str, Scenario] = {
    "month": Scenario("the demo firm: five months of books, every kind of row"),
    "empty": Scenario("the same firm without a single hard cost", alter=without_hard_costs),
    "simple-start": Scenario("a QuickBooks plan that cannot do it", alter=_simple_start),
    "untracked": Scenario("expenses are not tracked by customer", alter=_untracked),
    "no-permission": Scenario("Clio refuses the list of users", prepare=_hide_users),
    "hard-costs-off": Scenario("Clio has hard costs switched off", prepare=_switch_hard_costs_off),
    "slow": Scenario("every answer takes 1.5 seconds longer", latency_ms=1500),
    "flaky": Scenario("now and then a 503 or a 429", prepare=_stumble),
    "revoked": Scenario("QuickBooks takes no token any more", prepare=_disconnect),
    "busy": Scenario("Clio at its peak: 50 requests a minute", rate_limit=50),
}
