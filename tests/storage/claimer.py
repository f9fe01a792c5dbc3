"""A second program at the same ledger, for the tests: claims when told to, then waits to be ended.

Arguments: the ledger, the realm, and how many transactions to claim.
"""

import json
import sys

from ledger_desk import claim_of, opened

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import AlreadyClaimed

place, realm, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
won = []
with opened(place, Pair(realm, "us", 2**40)) as ledger:
    run = ledger.begin_run("bert", ImportSettings())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for number in range(count):
        try:
            ledger.claim(run, claim_of(f"P{number}", "1", "2"))
        except AlreadyClaimed:
            continue
        won.append(number)
    sys.stdout.write(json.dumps(won) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()
