"""The ledgers these suites run on, and how each test's figures reach docs/reliability.md."""

import json
import os
import sys
from pathlib import Path

import pytest
from workplace import open_workplace

if sys.platform == "win32":  # nothing is killed there as SIGKILL does, and PostgreSQL is not set up
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(params=["sqlite", "postgresql"])
def new_ledger(request):
    """Makes ledgers: the address of one that homes share, or None, for a file in each home."""
    if request.param == "sqlite":
        return lambda: None
    return request.getfixturevalue("postgres").new_database


@pytest.fixture
def open_place(tmp_path):
    """Open a workplace below the test's own folder."""

    def open_one(name="place", **what):
        return open_workplace(tmp_path / name, **what)

    return open_one


@pytest.fixture
def figure(request):
    """Note what a test counted: `figure("kills", 150)`; `start.py soak` makes a table of it."""
    told: dict[str, object] = {}

    def note(name, value):
        told[name] = value

    yield note
    where = os.environ.get("HARDCOST_FIGURES")
    if where and told:
        name = request.node.nodeid.rpartition("::")[2]
        kept = {"suite": request.node.path.stem, "test": name, "figures": told}
        safe = "".join(c if c.isalnum() else "_" for c in name)
        Path(where, f"{safe}.json").write_text(json.dumps(kept), "utf-8")
