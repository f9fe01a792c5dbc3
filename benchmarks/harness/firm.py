"""A connected firm of any size: the demo services in another process, the real program in this one."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from benchmarks.harness.serve import Serving
from hardcost_desktop.bootstrap import links
from hardcost_desktop.bootstrap.program import Program
from hardcost_desktop.demo.server import DemoAddresses
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.gateways.pacing import SteadyPace
from hardcost_desktop.services.connecting import ClioAsk, QuickBooksAsk
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.vault import SessionVault

PROFILE = "Benchmark"

UNLIMITED = Serving()

_HURRY = 100_000
"""Requests a second. At the program's own nine it would mostly wait; no setting lifts that, and none should."""


@contextmanager
def open_firm(purchases: int, how: Serving = UNLIMITED) -> Iterator[Program]:
    """Serve a firm of so many purchases and connect the program to it, on a home folder of its own."""
    pace = SteadyPace if how.throttled else partial(SteadyPace, _HURRY)
    with (
        _served(purchases, how) as (addresses, settings),
        TemporaryDirectory(prefix="hardcost-bench-", ignore_cleanup_errors=True) as folder,
        ConsentVisitor() as visitor,
        patch.object(links, "SteadyPace", pace),
        Program(
            Home(Path(folder) / "home"), vault=SessionVault(), browser=visitor.visit
        ) as program,
    ):
        _connect(program, addresses)
        program.open_firm(PROFILE).configuring.change(settings)
        yield program


@contextmanager
def _served(purchases: int, how: Serving) -> Iterator[tuple[DemoAddresses, dict[str, str]]]:
    command = [sys.executable, "-m", "benchmarks.harness.serve", str(purchases)]
    command.append(json.dumps(asdict(how)))
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as services:
        assert services.stdout is not None
        told = json.loads(services.stdout.readline())
        try:
            yield DemoAddresses(**told["addresses"]), told["settings"]
        finally:
            services.communicate()  # its input ends, and so does it


def _connect(program: Program, where: DemoAddresses) -> None:
    connecting = program.connecting(PROFILE)
    clio = ClioAsk(where.clio_url, "us", where.clio_client_id)
    connecting.connect_clio(clio, where.clio_client_secret, Cancel())
    connecting.connect_quickbooks(
        QuickBooksAsk(
            where.quickbooks_url, where.quickbooks_discovery_url, where.quickbooks_client_id
        ),
        where.quickbooks_client_secret,
        Cancel(),
    )
