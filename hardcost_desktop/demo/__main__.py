"""`python -m hardcost_desktop.demo`: serves the demo firm until Ctrl+C or SIGTERM."""

import json
import signal
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from datetime import timedelta
from threading import Event

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.extent import Extent
from hardcost_desktop.demo.firm.trust import build_trust
from hardcost_desktop.demo.scenarios import SCENARIOS
from hardcost_desktop.demo.server import DemoServer


def main(arguments: list[str] | None = None) -> int:
    """Serve, after saying in one line of JSON where; the exit code is 5 when a port is taken."""
    options = _parser().parse_args(arguments)
    stopped = Event()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, lambda *_: stopped.set())
    try:
        _serve(options, stopped)
    except OSError as error:
        sys.stderr.write(f"{error.strerror}\n")
        return 5
    return 0


def _serve(options: Namespace, stopped: Event) -> None:
    scenario = SCENARIOS[options.scenario]
    clock = DemoClock()
    today = clock.now().astimezone().date()
    extent = Extent(options.clients, options.contacts, options.matters)
    firm = build_firm(seed=options.seed, scale=options.scale, extent=extent, today=today)
    server = DemoServer(
        firm=scenario.alter(firm),
        others=[build_trust(today=today)],
        clock=clock,
        quickbooks_port=options.quickbooks_port,
        clio_port=options.clio_port,
        latency_ms=scenario.latency_ms if options.latency_ms is None else options.latency_ms,
        seed=options.seed,
        rate_limit=scenario.rate_limit if options.rate_limit is None else options.rate_limit,
        rate_window=timedelta(seconds=options.rate_window),
        relays=options.redirect_uri,
    )
    with server:
        scenario.prepare(server)
        sys.stdout.write(json.dumps(server.addresses().as_json()) + "\n")
        sys.stdout.flush()
        while not stopped.wait(1.0):
            pass  # Windows delivers Ctrl+C only between waits


def _parser() -> ArgumentParser:
    listed = "\n".join(f"  {name:<15} {each.description}" for name, each in SCENARIOS.items())
    parser = ArgumentParser(
        prog="python -m hardcost_desktop.demo",
        description="A pretend QuickBooks Online and a pretend Clio Manage on this computer.",
        epilog=f"scenarios:\n{listed}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quickbooks-port", type=int, default=0, metavar="N", help="0: any free")
    parser.add_argument("--clio-port", type=int, default=0, metavar="N", help="0: any free")
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), default="month", metavar="NAME")
    parser.add_argument("--latency-ms", type=int, metavar="N", help="added to every answer")
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="another seed, another firm"
    )
    parser.add_argument(
        "--scale", type=int, metavar="N", help="a firm of N purchases, no odd cases"
    )
    for name in ("clients", "contacts", "matters"):
        parser.add_argument(f"--{name}", type=int, default=0, metavar="N", help="at least so many")
    parser.add_argument("--rate-limit", type=int, metavar="N", help="Clio's requests per minute")
    parser.add_argument(
        "--rate-window", type=float, default=60, metavar="S", help="and how long that minute is"
    )
    parser.add_argument(
        "--redirect-uri",
        action="append",
        default=[],
        metavar="URI",
        help="a further one registered at QuickBooks, https",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
