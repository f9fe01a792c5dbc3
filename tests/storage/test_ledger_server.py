"""A ledger on a server: what it asks of the server, and how little it needs there."""

from uuid import uuid4

import pytest
from ledger_desk import claim_of, opened
from sqlalchemy import text

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.storage.ledger import open_ledger
from hardcost_desktop.storage.ledger.address import shared_address, with_password
from hardcost_desktop.storage.ledger.connecting import engine_for

RIGHTS = (
    "GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO clerk",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO clerk",
)
"""As docs/ledger.md says."""


@pytest.fixture(scope="module")
def clerk(postgres):
    postgres.execute("CREATE ROLE clerk LOGIN")
    return "clerk"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("synchronous_commit", "on"),  # the test server's own habit is off
        ("lock_timeout", "10s"),
        ("idle_in_transaction_session_timeout", "1min"),
        ("application_name", "Hardcost Desktop"),
    ],
)
def test_each_session_says_how_it_wants_to_be_served(shared_database, name, value):
    engine = engine_for(shared_database)
    try:
        with engine.begin() as connection:
            assert connection.execute(text(f"SHOW {name}")).scalar() == value
    finally:
        engine.dispose()


def test_a_clerk_needs_no_more_than_to_read_and_write_rows(postgres, clerk, pair):
    address = postgres.new_database()
    open_ledger(address).close()  # the owner made the tables
    postgres.execute(*RIGHTS, database=address.rpartition("/")[2])
    with opened(postgres.url(address.rpartition("/")[2], clerk), pair) as ledger:
        entry = ledger.claim(ledger.begin_run("maria", ImportSettings()), claim_of("P1", "1"))
        ledger.settle(entry, EntryState.IMPORTED, activity_id=7)
        assert ledger.entries()[0].activity_id == 7
        assert not ledger.empty()


def test_a_clerk_without_rights_is_told(postgres, clerk):
    address = postgres.new_database()
    open_ledger(address).close()
    with pytest.raises(LocalTrouble) as refusal:
        open_ledger(postgres.url(address.rpartition("/")[2], clerk))
    assert refusal.value.code == "ledger_read_only"


def test_two_firms_in_one_database_do_not_see_each_other(shared_database):
    with (
        opened(shared_database, Pair(uuid4().hex, "us", 1)) as one,
        opened(shared_database, Pair(uuid4().hex, "us", 2)) as two,
    ):
        one.claim(one.begin_run("maria", ImportSettings()), claim_of("P1", "1"))
        two.claim(two.begin_run("maria", ImportSettings()), claim_of("P1", "1"))
        assert len(one.entries()) == len(two.entries()) == 1


def test_an_address_is_kept_in_one_form_and_joined_with_its_password_in_memory_alone():
    kept = shared_address("postgres://maria@db.firm.test:5433/hardcost?sslmode=verify-full")
    assert kept == "postgresql://maria@db.firm.test:5433/hardcost?sslmode=verify-full"
    assert with_password(kept, None) == kept
    assert with_password(kept, "a/b@c") == kept.replace("maria@", "maria:a%2Fb%40c@")
    assert shared_address("postgresql://?service=hardcost")
    for wrong in ("postgresql://server", "sqlite:///x", "postgresql://s:x/y", "nonsense"):
        with pytest.raises(UsageTrouble):
            shared_address(wrong)
