"""A second program that imports at a shared ledger until it is ended, for the tests.

Arguments: the ledger, the realm, and the lock file.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from ledger_desk import opened

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.storage.ledger import SharedImport

BEGUN = datetime(2026, 5, 20, 12, tzinfo=UTC)  # the time of support.fakes.FakeClock

with (
    opened(sys.argv[1], Pair(sys.argv[2], "us", 2**40), clock=lambda: BEGUN) as ledger,
    SharedImport(Path(sys.argv[3]), ledger)(),
):
    sys.stdout.write("held\n")
    sys.stdout.flush()
    sys.stdin.readline()
