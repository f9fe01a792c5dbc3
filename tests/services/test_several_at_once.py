"""Several entries under way at a time, where Clio's limit asks for it: each is written once, or plainly not."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier, Condition, Event, Lock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.builders import World, check, line
from support.office import open_office

from hardcost_desktop.domain.allowance import MOST_AT_ONCE, Allowance, at_once
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import (
    AlreadyClaimed,
    Cancelled,
    LocalTrouble,
    NeedsSignIn,
    OutcomeUnknown,
    RefusedByService,
)
from hardcost_desktop.services.import_result import Fate
from hardcost_desktop.services.progress import Cancel, ignore

D = Decimal
NO_LIMIT = Allowance(10**9, 10**9, 60.0)
BUSY_HOURS = Allowance(50, 50, 60.0)
LONG = 20
"""Seconds after which what a test waits for has plainly not come."""


def checks(number):
    amounts = range(1, number + 1)
    return World(transactions=tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in amounts))


class Post:
    """A Clio at work on several entries at a time.

    The first entry is answered at once. `of` says what becomes of the others, each in a thread of its own; an
    amount is looked for in `ends` and, where it stands there, raised in the end.
    """

    def __init__(self, office, of=lambda amount: None, ends=None, kept=frozenset()):
        self._of, self._ends, self._kept = of, ends or {}, kept
        self._lock = Lock()
        self.now = self.most = 0
        self.under_way = Counter()
        office.clio.allows = NO_LIMIT
        office.clio.script = self

    def __call__(self, clio, draft):
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        try:
            if draft.price != 1:
                self._of(draft.price)
            return self._answer(clio, draft)
        finally:
            with self._lock:
                self.now -= 1

    def _answer(self, clio, draft):
        with self._lock:
            error = self._ends.get(draft.price)
            receipt = clio.keep(draft) if error is None or draft.price in self._kept else None
        if error is not None:
            raise error
        return receipt


def states(office):
    return Counter(entry.state for entry in office.ledger.entries())


def test_as_many_are_under_way_as_the_limit_asks_for_and_never_more(open_with):
    office = open_with(checks(9))
    together = Barrier(MOST_AT_ONCE)
    post = Post(office, lambda _: together.wait(LONG))
    result = office.import_all()
    assert post.most == MOST_AT_ONCE
    assert [one.key for one in result.imported] == [f"P{n}.c58" for n in range(1, 10)]
    assert Counter(draft.price for draft in office.clio.sent) == Counter(map(D, range(1, 10)))
    assert states(office) == {EntryState.IMPORTED: 9}


def test_one_goes_after_the_other_in_clios_busy_hours(open_with):
    office = open_with(checks(6))
    post = Post(office)
    office.clio.allows = BUSY_HOURS
    assert len(office.import_all().imported) == 6
    assert post.most == 1


@pytest.mark.parametrize(
    ("each", "allowance", "expected"),
    [
        (None, NO_LIMIT, 1),
        (0.2, None, 1),
        (0.9, Allowance(50, 50, 60), 1),
        (0.2, Allowance(600, 600, 60), 3),
        (0.05, Allowance(600, 600, 60), 1),
        (9.0, Allowance(600, 600, 60), MOST_AT_ONCE),
    ],
)
def test_as_many_at_once_as_are_answered_within_the_limit(each, allowance, expected):
    assert at_once(each, allowance) == expected


def test_r3_nothing_else_is_under_way_before_clio_took_the_first(open_with):
    office = open_with(checks(6))
    post = Post(office, ends={D(n): RefusedByService("changed_since_review") for n in range(1, 7)})
    result = office.import_all()
    assert (post.most, len(office.clio.sent)) == (1, 1)
    assert result.stopped.code == "hard_costs_refused"
    assert len(result.not_sent) == 5


def test_a_lost_answer_is_looked_for_when_nothing_is_under_way_any_more(open_with):
    """Else an entry of the same day, amount and matter that was written meanwhile would be taken for it."""
    twins = tuple(check(line(amount=amount), id=str(n)) for n, amount in enumerate("12237", 1))
    office = open_with(World(transactions=twins).setting(stamp=False))
    first, looked, order = Lock(), Event(), []

    def twin(amount):
        if amount == 2 and first.acquire(blocking=False):
            order.append("lost")
            raise OutcomeUnknown("answer_lost", service="Clio")
        assert not looked.wait(0.2)  # its twin is not looked for while this one is under way

    def look():
        if order:
            order.append(states(office)[EntryState.CLAIMED])
            looked.set()

    post = Post(office, twin)
    review = office.review()
    office.clio.on_reading = look
    result = office.firm.importing.run(review, [r.key for r in review.plan.ready], ignore, Cancel())
    assert (order[:2], post.most > 1) == (["lost", 0], True)
    assert [one.reason for one in result.failed] == ["outcome_unknown"]
    held = [entry.activity_id for entry in office.ledger.entries() if entry.activity_id]
    assert sorted(held) == sorted(cost.id for cost in office.clio.costs)


@pytest.mark.parametrize("end", ["refused", "lost", "written"])
def test_a_review_elsewhere_takes_no_entry_for_its_twin_whose_answer_is_still_to_come(
    tmp_path, end
):
    twins = tuple(check(line(amount=amount), id=str(n)) for n, amount in enumerate("122", 1))
    world = World(transactions=twins).setting(stamp=False)
    with open_office(tmp_path, world) as office, open_office(tmp_path, world) as elsewhere:
        elsewhere.clio.costs = office.clio.costs
        first, looked = Lock(), Event()

        def twin(amount):
            if first.acquire(blocking=False):
                assert looked.wait(LONG)
                if end == "lost":
                    raise OutcomeUnknown("answer_lost", service="Clio")
                if end == "refused":
                    raise RefusedByService("changed_since_review")

        post = Post(office, twin)

        def answer(clio, draft):
            receipt = post(clio, draft)
            if draft.price == 2 and not looked.is_set():
                elsewhere.review()
                looked.set()
            return receipt

        office.clio.script = answer
        result = office.import_all()
        assert len(result.imported) == (3 if end == "written" else 2)
        Post(office)
        office.clock.advance(minutes=2)
        office.import_all()
        held = [entry.activity_id for entry in office.ledger.entries() if entry.activity_id]
        assert sorted(held) == sorted(cost.id for cost in office.clio.costs)
        assert Counter(cost.price for cost in office.clio.costs) == Counter([D(1), D(2), D(2)])


def test_what_the_ledger_has_as_another_entry_is_not_told_as_imported(open_with):
    """Another process noted the activity for a twin, between the look into the ledger and the note."""
    office = open_with(checks(2))
    Post(office, ends={D(2): OutcomeUnknown("answer_lost", service="Clio")}, kept={D(2)})
    settle = office.ledger.settle

    def settle_late(entry, state, activity_id=None, **more):
        if state is EntryState.IMPORTED and len(office.clio.sent) == 2:
            raise AlreadyClaimed("activity_held", activity=activity_id)
        settle(entry, state, activity_id=activity_id, **more)

    office.ledger.settle = settle_late
    result = office.import_all()
    assert [one.key for one in result.imported] == ["P1.c58"]
    assert [one.reason for one in result.failed] == ["outcome_unknown"]


def test_what_came_back_and_could_not_be_noted_is_told_as_in_doubt(open_with):
    office = open_with(checks(6))
    together, settle, fates = Barrier(MOST_AT_ONCE), office.ledger.settle, {}
    Post(office, lambda _: together.wait(LONG))

    def settle_the_first(entry, state, **more):
        if len(office.clio.sent) > 1:
            raise LocalTrouble("ledger_disk_full", path="ledger")
        settle(entry, state, **more)

    office.ledger.settle = settle_the_first
    result = office.import_all(watch=fates.__setitem__)
    office.ledger.settle = settle
    assert result.stopped.code == "ledger_disk_full"
    assert all(one.in_doubt for one in result.failed)
    assert [fates[one.key] for one in result.failed] == [Fate.UNKNOWN] * MOST_AT_ONCE
    assert [row.status for row in office.review().plan.rows].count(Status.IMPORTED) == 5


def test_a_stop_waits_for_those_under_way_and_begins_no_other(open_with):
    office = open_with(checks(12))
    cancel = Cancel()
    begun = Barrier(MOST_AT_ONCE, action=cancel.request)
    Post(office, lambda _: begun.wait(LONG))
    result = office.import_all(cancel=cancel)
    assert isinstance(result.stopped, Cancelled)
    assert len(result.imported) == 1 + MOST_AT_ONCE
    assert result.not_sent == [f"P{n}.c58" for n in range(6, 13)]
    assert states(office) == {EntryState.IMPORTED: 5}


def test_a_pause_holds_once_nothing_is_under_way(open_with):
    office = open_with(checks(12))
    cancel, held = Cancel(), []
    begun = Barrier(MOST_AT_ONCE, action=cancel.pause)

    def move(step):
        if step.paused:
            held.append((states(office), step.done))
            cancel.resume()

    Post(office, lambda amount: begun.wait(LONG) if amount <= 1 + MOST_AT_ONCE else None)
    result = office.import_all(progress=move, cancel=cancel)
    assert held == [({EntryState.IMPORTED: 5}, 5)]
    assert len(result.imported) == 12


def test_what_came_back_is_noted_before_the_next_window_is_waited_for(open_with):
    office = open_with(checks(6))
    together, turns, waited = Barrier(2), [], []
    Post(office, lambda amount: together.wait(LONG) if amount < 4 else None)

    def take_turn():
        if office.clio.allows.remaining == 0:
            waited.append(states(office)[EntryState.CLAIMED])
        turns.append(office.clock())
        office.clio.allows = replace(NO_LIMIT, remaining=0 if len(turns) == 3 else 10**9)
        return turns[-1]

    office.clio.await_turn = take_turn
    assert len(office.import_all().imported) == 6
    assert waited == [0]


def test_a_sign_in_that_ends_leaves_those_under_way_to_be_sent_later(open_with):
    office = open_with(checks(9))
    together, fates = Barrier(MOST_AT_ONCE), {}
    ended = NeedsSignIn("clio", "clio_sign_in_lost")
    Post(office, lambda _: together.wait(LONG), {D(n): ended for n in range(2, 10)})
    result = office.import_all(watch=fates.__setitem__)
    assert result.stopped is ended
    assert result.not_sent == [f"P{n}.c58" for n in range(2, 10)]
    assert result.failed == []
    assert states(office) == {EntryState.IMPORTED: 1, EntryState.RELEASED: 4}
    assert [fates[f"P{n}.c58"] for n in range(2, 6)] == [Fate.WAITING] * 4
    Post(office)
    assert len(office.import_all().imported) == 8


def test_what_nobody_expected_of_a_sending_ends_the_run_and_is_looked_for_later(open_with):
    office = open_with(checks(2))
    Post(office, ends={D(2): ZeroDivisionError()}, kept={D(2)})
    with pytest.raises(ZeroDivisionError):
        office.import_all()
    assert states(office) == {EntryState.IMPORTED: 1, EntryState.CLAIMED: 1}
    assert [row.status for row in office.review().plan.rows] == [Status.IMPORTED] * 2


class InOrder:
    """Lets entries that are under way together come back in an order of one's own."""

    def __init__(self, order):
        self._order = list(order)
        self._changed = Condition()

    def __call__(self, amount):
        with self._changed:
            self._changed.wait_for(lambda: self._is_next(amount), 0.01)
            if int(amount) in self._order:
                self._order.remove(int(amount))
            self._changed.notify_all()

    def _is_next(self, amount):
        return not self._order or self._order[0] == int(amount)


OUTCOMES = {
    "written": (None, True),
    "refused": (RefusedByService("changed_since_review"), False),
    "lost, though written": (OutcomeUnknown("answer_lost", service="Clio"), True),
    "lost": (OutcomeUnknown("answer_lost", service="Clio"), False),
    "turned away": (NeedsSignIn("clio", "clio_sign_in_lost"), False),
}


@settings(max_examples=25, deadline=None)
@given(
    outcomes=st.lists(st.sampled_from(sorted(OUTCOMES)), min_size=1, max_size=9),
    order=st.permutations(range(2, 11)),
    stamp=st.booleans(),
)
def test_whatever_comes_back_in_whatever_order_each_cost_ends_in_clio_once(outcomes, order, stamp):
    world = checks(len(outcomes) + 1).setting(stamp=stamp)
    with TemporaryDirectory() as folder, open_office(Path(folder), world) as office:
        reviewed = {row.key for row in office.review().plan.rows}
        fates = {D(at): OUTCOMES[name] for at, name in enumerate(outcomes, 2)}
        ends = {amount: error for amount, (error, _) in fates.items() if error is not None}
        kept = {amount for amount, (_, there) in fates.items() if there}
        Post(office, InOrder(order), ends, kept)
        result = office.import_all()
        told = [*(one.key for one in result.imported), *(one.key for one in result.failed)]
        assert sorted([*told, *result.not_sent]) == sorted(reviewed)
        assert max(Counter(draft.price for draft in office.clio.sent).values()) == 1
        there = {cost.price for cost in office.clio.costs}
        assert {one.amount for one in result.imported} == there
        Post(office)
        office.clock.advance(minutes=2)
        office.import_all()
        assert Counter(cost.price for cost in office.clio.costs) == Counter(
            D(n) for n in range(1, len(outcomes) + 2)
        )
