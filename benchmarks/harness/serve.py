"""`python -m benchmarks.harness.serve PURCHASES JSON`: serves a scaled demo firm until its input ends.

The JSON is a `Serving`, field by field.

A process of its own, so that what it computes takes nothing from the program that is measured but the processor.
It prints one line of JSON: the addresses, and the firm's settings.
"""

import json
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.extent import Extent
from hardcost_desktop.demo.server import DemoServer

NO_LIMIT = 10**9


@dataclass(frozen=True, slots=True)
class Serving:
    """How the services are.

    Attributes:
        clients: At least so many.
        contacts: At least so many in Clio.
        matters: At least so many in Clio.
        latency_ms: Milliseconds every answer takes longer.
        rate_limit: Clio's requests in a window.
        rate_window: How long a window is, in seconds.
        throttled: Whether QuickBooks keeps Intuit's limits, and the program its pace.
    """

    clients: int = 0
    contacts: int = 0
    matters: int = 0
    latency_ms: int = 0
    rate_limit: int = NO_LIMIT
    rate_window: float = 60.0
    throttled: bool = False


def main() -> None:
    """Serve."""
    today = datetime.now().astimezone().date()
    how = Serving(**json.loads(sys.argv[2]))
    extent = Extent(how.clients, how.contacts, how.matters)
    firm = build_firm(scale=int(sys.argv[1]), extent=extent, today=today)
    window = timedelta(seconds=how.rate_window)
    with DemoServer(
        firm=firm, latency_ms=how.latency_ms, rate_limit=how.rate_limit, rate_window=window
    ) as server:
        server.intuit.throttle.enabled = how.throttled
        told = {"addresses": server.addresses().as_json(), "settings": dict(firm.settings)}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
