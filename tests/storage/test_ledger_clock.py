"""Whose clock a claim goes by: one that all who share the ledger have in common."""

from datetime import UTC, datetime, timedelta

from ledger_desk import claim_of, opened

from hardcost_desktop.domain.settings import ImportSettings


def test_a_shared_ledger_goes_by_the_servers_clock(postgres, pair):
    """Moved here, it would also be moved for every other computer."""
    place = postgres.new_database()
    shift = (
        "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql "
        "AS $$ SELECT pg_catalog.now() - interval '5 minutes' $$"
    )
    name = place.rpartition("/")[2]
    postgres.execute(
        shift,
        f"ALTER DATABASE {name} SET search_path = public, pg_catalog",
        database=name,
    )
    with opened(place, pair) as ledger:
        entry = ledger.claim(ledger.begin_run("anna", ImportSettings()), claim_of("P1", "1"))
        (kept,) = (one for one in ledger.entries() if one.id == entry)
        behind = datetime.now(UTC) - ledger.now()
        assert abs(behind - timedelta(minutes=5)) < timedelta(seconds=30)
        assert abs(ledger.now() - kept.claimed_at) < timedelta(seconds=30)


def test_a_ledger_in_a_file_goes_by_this_computers_clock(tmp_path, pair):
    with opened(tmp_path / "ledger.sqlite", pair) as ledger:
        assert abs(datetime.now(UTC) - ledger.now()) < timedelta(seconds=30)
