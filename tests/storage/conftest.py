"""A ledger to work with: in a file, and on a PostgreSQL server."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from ledger_desk import opened

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.storage.ledger import SqlLedger

NOBODY = 65534


@pytest.fixture(scope="session")
def shared_database(postgres) -> str:
    """One database for all tests: each has a pair of its own."""
    return postgres.new_database()


@pytest.fixture(params=["file", "server"])
def place(request, tmp_path) -> str:
    if request.param == "server":
        return request.getfixturevalue("shared_database")
    return str(tmp_path / "ledger.sqlite")


@pytest.fixture
def pair() -> Pair:
    return Pair(uuid4().hex, "us", 2**40)  # new each time: a server is shared by all tests


@pytest.fixture
def ledger(place, pair) -> Iterator[SqlLedger]:
    with opened(place, pair) as ledger:
        yield ledger


@pytest.fixture
def run(ledger) -> int:
    return ledger.begin_run("anna", ImportSettings())


@pytest.fixture
def fenced() -> Iterator[Path]:
    """A folder of an ordinary person, whom the system refuses what it would grant to root."""
    if not hasattr(os, "geteuid"):
        pytest.skip("folder rights of this kind are POSIX's")
    folder = Path(tempfile.mkdtemp(prefix="fenced-"))
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        shutil.rmtree(folder)
