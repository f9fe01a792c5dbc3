"""How long QuickBooks' purchases take to be read, beside the Python library that others read them with."""

import json
import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from benchmarks.harness.figure import Figure
from benchmarks.harness.firm import PROFILE, open_firm
from benchmarks.harness.serve import Serving
from hardcost_desktop.bootstrap.program import Program
from hardcost_desktop.gateways.quickbooks.sign_in import QuickBooksSignIn
from hardcost_desktop.services.sign_ins import secret_name

TITLE = "Reading 10,000 purchases"

METHOD = """\
The demo's QuickBooks in another process, over real HTTP; each answer takes 150 ms longer, and Intuit's limits are
kept. This program's reader and python-quickbooks (0.9.12, installed into an environment of its own) each read all
purchases since the start date, in a fresh process: this program with its pages side by side and its own pace,
python-quickbooks page by page, once in its default pages and once in the largest there are. Each process tells
its own time and the most memory it held (VmHWM, which Linux alone tells), its libraries included. All ask the same
server, whose own computing is in every time. The bound is on the comparison with what python-quickbooks does when
it is told nothing else, its default pages; its largest pages are told beside it, without a bound: there both ask
for the same eleven pages, and eight requests a second, this program's pace, make the twelve it needs take 1.4
seconds at least."""

PURCHASES = 10_000
LATENCY = Serving(latency_ms=150, throttled=True)
LIBRARY = "python-quickbooks==0.9.12"
_HERE = Path(__file__).parent / "harness"
_PLAIN_HTTP = {"OAUTHLIB_INSECURE_TRANSPORT": "1"}
"""The other library asks for https otherwise, which the demo on this computer does not speak."""


def measure() -> Iterator[Figure]:
    """Read with one, then with the other."""
    with open_firm(PURCHASES, LATENCY) as program:
        start = program.open_firm(PROFILE).configuring.settings().start_date
        assert start is not None
        asked = [*_sign_in(program), start.isoformat()]
        ours = _run([sys.executable, "-m", "benchmarks.harness.read_ours", *asked])
        yield Figure("Purchases", ours["read"], "")
        yield Figure("Read by this program", ours["seconds"], "s")
        with TemporaryDirectory(prefix="hardcost-bench-") as folder:
            python = _install(Path(folder))
            if python is None:
                how = f"{LIBRARY} could not be installed: no package index was reached"
                yield Figure("Read by python-quickbooks", 0, "s", None, how)
                return
            theirs = [
                _run([str(python), str(_HERE / "read_theirs.py"), *asked, size])
                for size in ("100", "1000")
            ]
        assert all(each["read"] == ours["read"] for each in theirs)
    yield from _compare(ours, *theirs)


def _compare(
    ours: dict[str, float], usual: dict[str, float], largest: dict[str, float]
) -> Iterator[Figure]:
    took = ours["seconds"]
    for name, theirs in (("pages of 100, its default", usual), ("pages of 1,000", largest)):
        how = f"{theirs['seconds'] / took:.1f} times this program's time; {theirs['mb']:.0f} MB"
        yield Figure(f"Read by python-quickbooks, {name}", theirs["seconds"], "s", None, how)
    share = "This program's share of the time with"
    yield Figure(f"{share} its default pages", took / usual["seconds"], "", 0.2)
    yield Figure(f"{share} the largest pages", took / largest["seconds"], "")
    yield Figure("Memory, peak", ours["mb"], "MB", min(usual["mb"], largest["mb"]))


def _sign_in(program: Program) -> tuple[str, str, str]:
    """Give the address, the company and a living access token."""
    profile = program.profiles.load(PROFILE)
    assert profile is not None
    assert profile.quickbooks is not None
    where = profile.quickbooks
    secret = program.vault.read(secret_name(PROFILE, "quickbooks", "client-secret"))
    refresh = program.vault.read(secret_name(PROFILE, "quickbooks", "refresh-token"))
    assert secret is not None
    assert refresh is not None
    sign_in = QuickBooksSignIn(
        discovery_url=where.discovery_url,
        client_id=where.client_id,
        client_secret=secret,
        redirect_uri=where.redirect_uri,
        wait=Event().wait,
    )
    return where.api_url, where.realm_id, sign_in.refresh(refresh).access


def _install(folder: Path) -> Path | None:
    """Make an environment with the other library; None where it cannot be had."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = [str(python), "-m", "pip", "install", "--quiet", LIBRARY]
    done = subprocess.run(install, check=False, capture_output=True)
    return python if done.returncode == 0 else None


def _run(command: list[str]) -> dict[str, float]:
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=os.environ | _PLAIN_HTTP)
    read: dict[str, float] = json.loads(told.stdout)
    return read
