"""`python read_theirs.py URL REALM TOKEN START PAGE`: reads a company's purchases with python-quickbooks.

In an environment of its own, which knows nothing of this program. As its README says: `where`, page by page, with
so many rows a page, until one is not full.
"""

import json
import re
import sys
import time
from pathlib import Path
from types import SimpleNamespace

from quickbooks import QuickBooks
from quickbooks.objects.purchase import Purchase


def main(url: str, realm_id: str, token: str, start: str, size: str) -> None:
    """Read, and print how many came, in how many seconds, with how many megabytes at most."""
    signed_in = SimpleNamespace(
        environment="sandbox", access_token=token, refresh_token="", client_id="benchmark"
    )
    QuickBooks.sandbox_api_url_v3 = f"{url}/v3"
    begun = time.perf_counter()
    client = QuickBooks(
        auth_client=signed_in, refresh_token="", company_id=realm_id, minorversion=75
    )
    found: list[Purchase] = []
    while True:
        page = Purchase.where(
            f"TxnDate >= '{start}'",
            order_by="Id",
            start_position=len(found) + 1,
            max_results=int(size),
            qb=client,
        )
        found += page
        if len(page) < int(size):
            break
    took = time.perf_counter() - begun
    (most,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    sys.stdout.write(json.dumps({"read": len(found), "seconds": took, "mb": int(most) / 1024}))


if __name__ == "__main__":
    main(*sys.argv[1:])
