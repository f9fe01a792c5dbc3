"""Pausing an import: it holds still between two entries, with nothing under way, until it goes on or stops."""

from decimal import Decimal
from itertools import pairwise

import pytest
from support.builders import World, check, line

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.errors import AlreadyRunning, Cancelled, NeedsSignIn, OutcomeUnknown
from hardcost_desktop.services.import_result import Fate
from hardcost_desktop.services.progress import Cancel, Patience

D = Decimal
THREE = World(transactions=tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in (1, 2, 3)))


@pytest.fixture
def office(open_with):
    return open_with(THREE)


class Import:
    """An import that pauses after its first entry and then does what a test says."""

    def __init__(self, office, while_paused):
        self.office = office
        self.while_paused = while_paused
        self.cancel = Cancel()
        self.steps = []
        self.fates = []
        office.clio.script = self.write

    def write(self, clio, draft):
        if len(clio.sent) == 1:
            self.cancel.pause()
        return clio.keep(draft)

    def move(self, step):
        self.steps.append(step)
        if step.paused:
            self.while_paused(self)

    def run(self):
        review = self.office.review()
        keys = [row.key for row in review.plan.ready]
        return self.office.firm.importing.run(
            review, keys, self.move, self.cancel, lambda *told: self.fates.append(told)
        )


def test_a_paused_import_says_so_holds_nothing_and_goes_on_where_it_was(office):
    held = []

    def look_and_resume(it):
        held.extend(entry.state for entry in office.ledger.entries())
        it.cancel.resume()

    it = Import(office, look_and_resume)
    result = it.run()
    assert held == [EntryState.IMPORTED]
    assert [(s.done, s.amount) for s in it.steps if s.paused] == [(1, D("1.00"))]
    assert (len(result.imported), result.stopped) == (3, None)
    assert len(office.clio.sent) == 3


def test_a_paused_import_keeps_its_lock(office):
    def try_another(it):
        with pytest.raises(AlreadyRunning):
            office.import_all()
        it.cancel.resume()

    assert len(Import(office, try_another).run().imported) == 3


def test_cancel_ends_a_pause_and_leaves_the_rest_unsent(office):
    result = Import(office, lambda it: it.cancel.request()).run()
    assert len(result.imported) == 1
    assert isinstance(result.stopped, Cancelled)
    assert result.not_sent == ["P2.c58", "P3.c58"]
    assert [entry.state for entry in office.ledger.entries()] == [EntryState.IMPORTED]


def test_what_changed_while_it_was_paused_is_not_sent(office):
    def edit_and_resume(it):
        changed = [check(line(amount=f"{n}.50"), id=str(n)) for n in (1, 2)]
        office.show(THREE.having(transactions=(*changed, THREE.transactions[2])))
        it.cancel.resume()

    result = Import(office, edit_and_resume).run()
    assert [(row.key, row.reason) for row in result.failed] == [("P2.c58", "changed_since_review")]
    assert [row.key for row in result.imported] == ["P1.c58", "P3.c58"]


def test_a_sign_in_that_ended_during_a_pause_stops_it_with_its_result(office):
    ended = NeedsSignIn("clio", "clio_sign_in_lost")

    def lose(it):
        def refuse():
            raise ended

        office.clio.on_reading = refuse
        it.cancel.resume()

    result = Import(office, lose).run()
    assert (len(result.imported), result.stopped) == (1, ended)
    assert (result.failed, result.not_sent) == ([], ["P2.c58", "P3.c58"])


def test_a_pause_ends_the_wait_for_clios_limit_and_claims_nothing(office):
    cancel, claimed, waits = Cancel(), [], []

    def wait_a_minute():
        waits.append(len(office.ledger.entries()))
        if len(waits) == 1:
            cancel.pause()
            if cancel.wait(60):
                raise Cancelled
        return office.clock()

    def move(step):
        if step.paused:
            claimed.append(len(office.ledger.entries()))
            cancel.resume()

    office.clio.await_turn = wait_a_minute
    review = office.review()
    result = office.firm.importing.run(review, ["P1.c58"], move, cancel)
    assert (claimed, waits, len(result.imported)) == ([0], [0, 0], 1)


def test_a_pause_ends_no_other_wait():
    cancel = Cancel()
    cancel.pause()
    with Patience().until(cancel):
        assert not cancel.wait(0)
    assert cancel.paused
    cancel.request()
    assert cancel.wait(60)
    assert not cancel.paused


# What is told meanwhile --------------------------------------------------------------------------------------


def test_every_rows_fate_is_told(office):
    it = Import(office, lambda it: it.cancel.resume())

    def script(clio, draft):
        if len(clio.sent) == 2:
            raise OutcomeUnknown("answer_lost", service="Clio")
        return clio.keep(draft)

    office.clio.script = script
    it.run()
    assert it.fates == [
        ("P1.c58", Fate.SENDING),
        ("P1.c58", Fate.IMPORTED),
        ("P2.c58", Fate.SENDING),
        ("P2.c58", Fate.UNKNOWN),
        ("P3.c58", Fate.SENDING),
        ("P3.c58", Fate.IMPORTED),
    ]


def test_a_step_follows_each_fate_so_whoever_looks_at_steps_alone_is_not_late(office):
    told, review = [], office.review()
    office.firm.importing.run(
        review,
        [row.key for row in review.plan.ready],
        lambda step: told.append("step"),
        Cancel(),
        lambda key, fate: told.append(fate),
    )
    followers = [after for one, after in pairwise(told) if isinstance(one, Fate)]
    assert followers == ["step"] * 6
    assert told[-1] == "step"


def test_a_cancel_while_a_lost_answer_is_looked_up_does_not_call_the_row_unsent(office):
    it = Import(office, lambda it: None)

    def lose(clio, draft):
        def stop():
            it.cancel.request()
            raise Cancelled

        clio.on_reading = stop
        raise OutcomeUnknown("answer_lost", service="Clio")

    office.clio.script = lose
    result = it.run()
    assert [row.reason for row in result.failed] == ["outcome_unknown"]
    assert result.not_sent == ["P2.c58", "P3.c58"]


def test_the_time_left_and_clios_limit_are_told_once_the_limit_binds(office):
    office.clio.allows = Allowance(50, remaining=1, opens_in=30.0)
    it = Import(office, lambda it: it.cancel.resume())
    it.run()
    told = [(step.done, step.allowance) for step in it.steps if step.row and not step.paused]
    assert told[0] == (0, office.clio.allows)
    assert told[-1] == (2, None), "one row is within what remains"
    second = next(step for step in it.steps if step.done == 1 and step.seconds_left is not None)
    assert second.seconds_left >= 30
