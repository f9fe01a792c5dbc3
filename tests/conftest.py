"""What tests of several folders need."""

import os

os.environ["HARDCOST_LANGUAGE"] = (
    "en_US"  # the tests compare English sentences, whatever the system speaks
)

# the programs that tests start by the hundred would each compile themselves anew
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from collections.abc import Iterator

import pytest
from support.postgres import NoPostgres, PostgresServer, postgres_server


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """What is given long begins first: else one worker ends with it while the other has nothing left to do."""
    items.sort(key=lambda item: item.get_closest_marker("timeout") is None)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server; where none is installed the tests that need it are skipped, and fail in `.ci/run`."""
    try:
        with postgres_server() as server:
            yield server
    except NoPostgres as missing:
        if os.environ.get("CI"):
            pytest.fail(str(missing))
        pytest.skip(str(missing))
