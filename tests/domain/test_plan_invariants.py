"""What must hold of every plan, whatever was read: the invariants of docs/rules.md and docs/design.md."""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from support.builders import COSTS, MAY_1, OVERHEAD, World, matter

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact, HardCost
from hardcost_desktop.domain.entry import CoveredLine, EntryState, LedgerEntry
from hardcost_desktop.domain.grouping import HardCostLines
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.settings import Aggregation, Decisions, ImportSettings, SeveralMatters
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction, TransactionType

CENTS = st.integers(-50_000, 50_000).map(lambda cents: Decimal(cents) / 100)
CUSTOMERS = ("58", "59", "60", "61")

lines = st.builds(
    Line,
    id=st.just("?"),
    kind=st.sampled_from([LineKind.CATEGORY] * 4 + [LineKind.ITEM, LineKind.OTHER]),
    amount=CENTS,
    description=st.sampled_from(["", "Fee", "=1+1", "<b>x</b>"]),
    account_id=st.sampled_from([COSTS, COSTS, COSTS, "92", OVERHEAD, None]),
    customer_id=st.sampled_from([*CUSTOMERS, None]),
    has_been_billed=st.booleans(),
    detail=st.sampled_from(["", "Transcripts"]),
)


@st.composite
def transactions(draw):
    drawn = draw(st.lists(st.lists(lines, max_size=4), max_size=8))
    return tuple(
        Transaction(
            id=str(100 + n),
            type=draw(st.sampled_from(TransactionType)),
            date=MAY_1 + timedelta(days=draw(st.integers(0, 3))),
            lines=tuple(replace(x, id=str(i)) for i, x in enumerate(some, 1)),
            number=draw(st.sampled_from(["", "1047"])),
            currency=draw(st.sampled_from([None, "USD", "USD", "CAD"])),
        )
        for n, some in enumerate(drawn)
    )


hard_costs = st.lists(
    st.builds(
        HardCost,
        id=st.integers(5000, 5999),
        date=st.just(MAY_1) | st.just(date(2026, 5, 2)),
        price=CENTS | st.none(),
        reference=st.sampled_from(["", "1047", "QBO-P100.c58", "1047 QBO-P101.l1", "QBO-P9.l9"]),
        matter_id=st.sampled_from([None, 1, 2]),
    ),
    max_size=4,
    unique_by=lambda cost: cost.id,
).map(tuple)


@st.composite
def ledgers(draw):
    """Entries that hold each line at most once, as the ledger itself guarantees."""
    found = []
    for n in range(draw(st.integers(0, 4))):
        covered = tuple(
            CoveredLine(x, draw(CENTS), draw(st.sampled_from(CUSTOMERS)), COSTS)
            for x in draw(st.sampled_from([("1",), ("1", "2"), ("2", "3")]))
        )
        found.append(
            LedgerEntry(
                id=n,
                key=f"P{100 + n}." + draw(st.sampled_from(["c58", "l1"])),
                transaction=f"P{100 + n}",
                lines=covered,
                state=draw(st.sampled_from(EntryState)),
                date=MAY_1,
                price=sum((x.amount for x in covered), Decimal("0.00")),
                activity_id=draw(st.sampled_from([None, 4000 + n])),
            )
        )
    return tuple(found)


decisions = st.builds(
    Decisions,
    matter_by_row=st.dictionaries(
        st.sampled_from(["P100.c58", "P101.l1"]), st.sampled_from([1, 9])
    ),
    matter_by_customer=st.dictionaries(st.sampled_from(CUSTOMERS), st.sampled_from([1, 2, 9])),
    contact_by_customer=st.dictionaries(st.sampled_from(CUSTOMERS), st.sampled_from([7, 8, 99])),
    excluded=st.dictionaries(st.sampled_from(["P100.c58", "P100.l1"]), st.just("no")),
    confirmed=st.frozensets(st.sampled_from(["P100.c58", "P101.l1", "P102.c59"])),
)
choices = st.builds(
    ImportSettings,
    start_date=st.just(MAY_1),
    account_ids=st.sampled_from([(COSTS,), (COSTS, OVERHEAD), ("92",), ()]),
    sub_accounts=st.booleans(),
    aggregation=st.sampled_from(Aggregation),
    several_matters=st.sampled_from(SeveralMatters),
    stamp=st.booleans(),
)
worlds = st.builds(
    World,
    transactions=transactions(),
    customers=st.just(
        (
            Customer("58", "Acme Ltd"),
            Customer("59", "Twin"),
            Customer("60", "Nobody", parent_id="58"),
        )
    ),
    gone=st.frozensets(st.sampled_from(["P900", "P9"])),
    contacts=st.just((Contact(7, "Acme Ltd"), Contact(8, "Twin"), Contact(9, "twin"))),
    matters=st.sampled_from([(matter(1),), (matter(1), matter(2)), (matter(2, client_id=8),), ()]),
    hard_costs=hard_costs,
    ledger=ledgers(),
    decisions=decisions,
    settings=choices,
)


@given(worlds)
def test_every_hard_cost_line_is_in_exactly_one_row(world):
    chosen = HardCostLines.chosen(world.books, world.settings)
    expected = sorted((t.ref, x.id) for t in world.transactions for x in t.lines if chosen.lists(x))
    shown = [(r.transaction.ref, x.id) for r in world.plan().rows for x in r.lines]
    assert sorted(shown) == expected


@given(worlds)
def test_the_five_totals_add_up_to_the_lines_to_the_cent(world):
    chosen = HardCostLines.chosen(world.books, world.settings)
    whole = sum(
        (x.amount for t in world.transactions for x in t.lines if chosen.lists(x)), Decimal(0)
    )
    plan = world.plan()
    assert sum(total.amount for total in plan.totals.values()) == whole
    assert sum(total.count for total in plan.totals.values()) == len(plan.rows)


@given(worlds)
def test_keys_are_unique_and_a_reason_goes_with_its_status(world):
    rows = world.plan().rows
    assert len({row.key for row in rows}) == len(rows)
    for row in rows:
        assert (row.reason is None) == (
            row.status in {Status.READY, Status.IMPORTED, Status.EXCLUDED}
        )
        assert row.reason is None or row.reason.status is row.status


@given(worlds, st.randoms(use_true_random=False))
def test_the_order_of_reading_makes_no_difference(world, chance: random.Random):
    def shuffled(things):
        return tuple(chance.sample(things, len(things)))

    other = world.having(
        transactions=shuffled(world.transactions),
        contacts=shuffled(world.contacts),
        matters=shuffled(world.matters),
        hard_costs=shuffled(world.hard_costs),
        ledger=shuffled(world.ledger),
    )
    assert other.plan().rows == world.plan().rows


@given(worlds)
def test_a_ready_row_has_all_that_clio_needs(world):
    for row in world.plan().ready:
        assert row.draft.price == row.amount > 0
        assert row.draft.user_id is not None
        assert row.draft.note or not (row.transaction.memo or row.payee)
        assert row.matter or world.settings.several_matters is SeveralMatters.IMPORT_UNASSIGNED


def _written(row, number: int) -> LedgerEntry:
    covered = tuple(CoveredLine(x.id, x.amount, x.customer_id, x.account_id) for x in row.lines)
    return LedgerEntry(
        id=number,
        key=row.key,
        transaction=row.transaction.ref,
        lines=covered,
        state=EntryState.IMPORTED,
        date=row.draft.date,
        price=row.draft.price,
        matter_id=row.draft.matter_id,
        activity_id=70_000 + number,
        reference=row.draft.reference,
    )


def _in_clio(entry: LedgerEntry) -> HardCost:
    return HardCost(
        entry.activity_id, entry.date, entry.price, entry.reference, matter_id=entry.matter_id
    )


@given(worlds)
@settings(max_examples=200)
def test_its_own_result_fed_back_leaves_nothing_ready(world):
    plan = world.plan()
    written = tuple(_written(row, 1000 + n) for n, row in enumerate(plan.ready))
    after = world.having(ledger=world.ledger + written).plan()
    assert after.ready == ()
    imported = [row for row in after.rows if row.status is Status.IMPORTED]
    assert _lines_of(imported) >= _lines_of(plan.ready)


def _lines_of(rows):
    """Rows may be joined once they are imported: an entry for the rest of a check is shown with the check."""
    return {(row.transaction.ref, x.id) for row in rows for x in row.lines}


@given(worlds)
@settings(max_examples=200)
def test_stamps_alone_keep_an_import_from_being_repeated(world):
    world = world.having(ledger=()).setting(stamp=True)
    plan = world.plan()
    written = tuple(_in_clio(_written(row, n)) for n, row in enumerate(plan.ready))
    after = world.having(hard_costs=world.hard_costs + written).plan()
    assert not {row.key for row in after.ready} & {row.key for row in plan.ready}


@given(worlds, choices)
@settings(max_examples=200)
def test_no_change_of_settings_makes_an_imported_line_ready_again(world, later):
    plan = world.plan()
    written = tuple(_written(row, 1000 + n) for n, row in enumerate(plan.ready))
    held = {(e.transaction, x.id) for e in written for x in e.lines}
    after = world.having(ledger=world.ledger + written, settings=later).plan()
    ready = {(row.transaction.ref, x.id) for row in after.ready for x in row.lines}
    assert not ready & held
