"""`python -m benchmarks.harness.read_ours URL REALM TOKEN START`: reads a company's purchases as the program does."""

import json
import re
import sys
import time
from contextlib import nullcontext
from datetime import date, timedelta
from pathlib import Path
from threading import Event

from hardcost_desktop.domain.books import Window
from hardcost_desktop.gateways.http import HttpDoor, utc_now
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.pacing import SteadyPace
from hardcost_desktop.gateways.quickbooks.reader import QuickBooksReader


def main(url: str, realm_id: str, token: str, start: str) -> None:
    """Read, and print how many came, in how many seconds, with how many megabytes at most."""
    tokens = Tokens(token, "", utc_now() + timedelta(hours=1))
    access = AccessTokens(
        "quickbooks",
        refresh=lambda _: tokens,
        load=lambda: "",
        store=lambda _: None,
        exclusive=nullcontext,
        clock=utc_now,
        tokens=tokens,
    )
    window = Window(date.fromisoformat(start), unsupported_types=False)
    begun = time.perf_counter()
    with HttpDoor("quickbooks", SteadyPace(), wait=Event().wait) as door:
        found = QuickBooksReader(door, access, url, realm_id).transactions(window, lambda _: None)
    took = time.perf_counter() - begun
    (most,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    told = {"read": len(found), "seconds": took, "mb": int(most) / 1024}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
