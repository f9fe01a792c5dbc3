"""Whatever is claimed and settled in whatever order: a line is in one live entry at most, and nothing is lost."""

from contextlib import contextmanager, nullcontext
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger_desk import opened

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import Claim, CoveredLine, Draft, EntryState
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import AlreadyClaimed
from hardcost_desktop.storage.ledger import IllegalTransition

SHARED_FIXTURE = [HealthCheck.function_scoped_fixture]  # it only makes places
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
amounts = st.decimals(-(10**9), 10**9, places=5)
ids = st.none() | st.integers(1, 2**53)

lines = st.builds(
    CoveredLine, st.sampled_from("1234"), amounts, st.none() | texts, st.none() | texts
)
drafts = st.builds(
    Draft,
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.decimals(0, 10**9, places=2),
    texts,
    texts,
    ids,
    ids,
    ids,
)
claims = st.builds(
    Claim,
    texts,
    st.sampled_from(["P1", "P2", "B1"]),
    st.lists(lines, unique_by=lambda line: line.id, max_size=4).map(tuple),
    drafts,
)


@pytest.fixture(params=["file", "server"])
def new_place(request):
    """Gives a ledger of its own to each example."""
    if request.param == "server":
        database = request.getfixturevalue("shared_database")
        return lambda: nullcontext(database)

    @contextmanager
    def folder():
        with TemporaryDirectory() as path:
            yield Path(path) / "ledger.sqlite"

    return folder


settlings = st.tuples(st.integers(1, 6), st.sampled_from(EntryState), ids, texts)


def held(entries) -> list[tuple[str, str]]:
    return [(e.transaction, line.id) for e in entries if e.state.live for line in e.lines]


@settings(max_examples=15, deadline=None, suppress_health_check=SHARED_FIXTURE)
@given(steps=st.lists(claims | settlings, max_size=12))
def test_a_line_is_never_in_two_live_entries_and_entries_round_trip(new_place, steps):
    with new_place() as place, opened(place, Pair(uuid4().hex, "ca", 77)) as ledger:
        run = ledger.begin_run("anna", ImportSettings())
        made: dict[int, Claim] = {}
        for step in steps:
            before = ledger.entries()
            if isinstance(step, Claim):
                wanted = {(step.transaction, line.id) for line in step.lines}
                try:
                    made[ledger.claim(run, step)] = step
                    assert wanted.isdisjoint(held(before))
                except AlreadyClaimed:
                    assert not wanted.isdisjoint(held(before))
            else:
                place_in_line, state, activity, message = step
                entry = dict(enumerate(made, start=1)).get(place_in_line, 0)
                try:
                    ledger.settle(entry, state, activity_id=activity, message=message)
                except (IllegalTransition, AlreadyClaimed):
                    assert ledger.entries() == before
            now = ledger.entries()
            assert len(held(now)) == len(set(held(now)))
            for entry in now:
                claim = made[entry.id]
                assert (entry.key, entry.transaction, entry.lines, entry.reference) == (
                    claim.key,
                    claim.transaction,
                    claim.lines,
                    claim.draft.reference,
                )
                assert (entry.date, entry.price, entry.matter_id) == (
                    claim.draft.date,
                    claim.draft.price,
                    claim.draft.matter_id,
                )
            assert [entry.id for entry in now] == sorted(made)


@settings(max_examples=10, deadline=None, suppress_health_check=SHARED_FIXTURE)
@given(prices=st.lists(st.decimals(0, 10**7, places=2), max_size=8))
def test_a_runs_sum_is_exact_to_the_cent(new_place, prices):
    with new_place() as place, opened(place, Pair(uuid4().hex, "ca", 77)) as ledger:
        run = ledger.begin_run("anna", ImportSettings())
        for number, price in enumerate(prices):
            draft = Draft(date(2026, 1, 1), price, "", "", None)
            entry = ledger.claim(run, Claim(str(number), f"P{number}", (), draft))
            ledger.settle(entry, EntryState.IMPORTED, activity_id=number)
        assert ledger.runs()[0].amount == sum(prices, Decimal("0.00"))
