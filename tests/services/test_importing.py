"""The import: each cost is written once, or is plainly still to do."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from support.builders import World, check, hard_cost, line, matter
from support.fakes import FakeClio

from hardcost_desktop.domain.entry import Claim, CoveredLine, EntryState, Receipt
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.errors import (
    AlreadyRunning,
    Cancelled,
    LocalTrouble,
    NeedsSignIn,
    OutcomeUnknown,
    RefusedByService,
    TemporaryTrouble,
    UsageTrouble,
)
from hardcost_desktop.messages import explain
from hardcost_desktop.services.progress import Cancel, ignore

D = Decimal
THREE = World(transactions=tuple(check(line(amount=f"{n}.00"), id=str(n)) for n in (1, 2, 3)))


def states(office):
    return [entry.state for entry in office.ledger.entries()]


def statuses(office):
    return [row.status for row in office.review().plan.rows]


def fails_on(number: int, error: Exception, *, kept: bool = False):
    """A Clio whose n-th POST fails; `kept` says whether the entry is there all the same."""

    def script(clio: FakeClio, draft) -> Receipt:
        if len(clio.sent) != number:
            return clio.keep(draft)
        if kept:
            clio.keep(draft)
        raise error

    return script


def test_every_ready_row_is_written_as_reviewed(office):
    result = office.import_all()
    assert [(r.key, r.amount) for r in result.imported] == [("P133.c58", D("100.00"))]
    (draft,) = office.clio.sent
    assert (draft.reference, draft.matter_id, draft.user_id) == ("1047 QBO-P133.c58", 412, 1)


def test_r16_the_activity_is_remembered_and_linked(office):
    result = office.import_all()
    (row,) = office.review().plan.rows
    assert row.activity_id == result.imported[0].activity_id


def test_a_second_import_writes_nothing(open_with):
    office = open_with(THREE)
    assert len(office.import_all().imported) == 3
    assert office.import_all().imported == []
    assert len(office.clio.sent) == 3


def test_only_the_named_rows_are_written(open_with):
    office = open_with(THREE)
    review = office.review()
    office.firm.importing.run(review, ["P2.c58"], ignore, Cancel())
    assert [draft.price for draft in office.clio.sent] == [D("2.00")]


@pytest.mark.parametrize("key", ["P999.l1", "P133.c58"])
def test_a_row_that_is_unknown_or_not_ready_stops_everything_before_it_begins(open_with, key):
    office = open_with(World(matters=()))
    with pytest.raises(UsageTrouble):
        office.firm.importing.run(office.review(), [key], ignore, Cancel())
    assert office.ledger.runs() == []


def test_a_refused_row_is_noted_and_the_run_goes_on(open_with):
    office = open_with(THREE)
    office.clio.script = fails_on(2, RefusedByService("changed_since_review"))
    result = office.import_all()
    assert [row.key for row in result.imported] == ["P1.c58", "P3.c58"]
    assert [row.key for row in result.failed] == ["P2.c58"]
    assert states(office) == [EntryState.IMPORTED, EntryState.REFUSED, EntryState.IMPORTED]
    assert statuses(office).count(Status.READY) == 1


@pytest.mark.parametrize(
    "error",
    [
        LocalTrouble("import_off"),
        TemporaryTrouble("import_off"),
    ],
    ids=["disk", "unreachable"],
)
def test_what_concerns_every_row_stops_the_run_and_names_what_was_not_sent(open_with, error):
    office = open_with(THREE)
    office.clio.script = fails_on(2, error)
    result = office.import_all()
    assert (len(result.imported), result.stopped) == (1, error)
    assert [row.key for row in result.failed] == ["P2.c58"]
    assert result.not_sent == ["P3.c58"]


def test_a_sign_in_that_ended_is_one_connection_problem_and_no_failed_row(open_with):
    office = open_with(THREE)
    ended = NeedsSignIn("clio", "clio_sign_in_lost")
    office.clio.script = fails_on(2, ended)
    result = office.import_all()
    assert (len(result.imported), result.failed, result.stopped) == (1, [], ended)
    assert result.not_sent == ["P2.c58", "P3.c58"]
    assert states(office) == [EntryState.IMPORTED, EntryState.RELEASED]
    assert statuses(office).count(Status.READY) == 2


def test_a_row_whose_answer_was_lost_when_the_sign_in_ended_is_not_called_unsent(open_with):
    office = open_with(THREE)
    ended = NeedsSignIn("clio", "clio_sign_in_lost")

    def lose_answer_and_sign_in(clio, draft):
        def refuse():
            raise ended

        if len(clio.sent) == 1:
            clio.on_reading = refuse
            raise OutcomeUnknown("answer_lost", service="Clio")
        raise ended

    review = office.review()
    office.clio.script = lose_answer_and_sign_in
    result = office.import_all(review)
    assert [(row.key, row.reason) for row in result.failed] == [("P1.c58", "outcome_unknown")]
    assert (result.not_sent, result.stopped) == (["P2.c58", "P3.c58"], ended)


def test_a_busy_clio_that_says_when_to_come_back_does_not_stop_the_run(open_with):
    office = open_with(THREE)
    busy = TemporaryTrouble("import_off", retry_at=datetime(2026, 5, 20, tzinfo=UTC))
    office.clio.script = fails_on(2, busy)
    result = office.import_all()
    assert (len(result.imported), len(result.failed), result.not_sent) == (2, 1, [])


def test_a_lost_answer_is_looked_up_and_never_sent_again(open_with):
    office = open_with(THREE)
    office.clio.script = fails_on(2, OutcomeUnknown("cancelled"), kept=True)
    result = office.import_all()
    assert len(result.imported) == 3
    assert len(office.clio.sent) == 3
    assert states(office) == [EntryState.IMPORTED] * 3


def test_a_lost_answer_that_cannot_be_found_waits_and_is_then_ready_again(office):
    office.clio.script = fails_on(1, OutcomeUnknown("cancelled"))
    result = office.import_all()
    assert [row.reason for row in result.failed] == ["outcome_unknown"]
    assert [row.reason for row in office.review().plan.rows] == [Reason.OUTCOME_UNKNOWN]
    office.clock.advance(seconds=59)
    assert [row.reason for row in office.review().plan.rows] == [Reason.OUTCOME_UNKNOWN]
    office.clock.advance(seconds=2)
    assert statuses(office) == [Status.READY]
    assert len(office.clio.sent) == 1


def test_a_longer_patience_can_be_chosen(open_with):
    office = open_with(World().setting(patience=600))
    office.clio.script = fails_on(1, OutcomeUnknown("cancelled"))
    office.import_all()
    office.clock.advance(seconds=599)
    assert [row.reason for row in office.review().plan.rows] == [Reason.OUTCOME_UNKNOWN]
    office.clock.advance(seconds=2)
    assert statuses(office) == [Status.READY]


def test_a_reading_of_clio_that_took_minutes_proves_nothing_of_what_arrived_meanwhile(office):
    office.clio.script = fails_on(1, OutcomeUnknown("cancelled"))
    office.import_all()
    office.clio.on_reading = lambda: office.clock.advance(minutes=10)
    assert [row.reason for row in office.review().plan.rows] == [Reason.OUTCOME_UNKNOWN]


def test_an_entry_that_appears_late_is_found_and_not_sent_again(office):
    lost = []

    def script(clio, draft):
        lost.append(draft)
        raise OutcomeUnknown("cancelled")

    office.clio.script = script
    office.import_all()
    office.clock.advance(seconds=50)
    office.clio.keep(lost[0])
    assert statuses(office) == [Status.IMPORTED]
    office.clock.advance(seconds=300)
    assert statuses(office) == [Status.IMPORTED]


def test_patience_begins_when_the_answer_was_given_up_not_when_it_was_claimed(office):
    def slow(clio, draft):
        office.clock.advance(seconds=100)
        raise OutcomeUnknown("cancelled")

    office.clio.script = slow
    office.import_all()
    assert [row.reason for row in office.review().plan.rows] == [Reason.OUTCOME_UNKNOWN]


def test_an_unstamped_lost_answer_is_found_by_date_amount_and_matter(open_with):
    office = open_with(World().setting(stamp=False))
    office.clio.script = fails_on(1, OutcomeUnknown("cancelled"), kept=True)
    assert len(office.import_all().imported) == 1


def test_several_look_alikes_wait_for_a_person(open_with):
    office = open_with(World().setting(stamp=False))

    def script(clio, draft):
        clio.keep(draft)
        clio.keep(draft)
        raise OutcomeUnknown("cancelled")

    office.clio.script = script
    assert office.import_all().failed[0].reason == "outcome_unknown"
    office.clock.advance(minutes=10)
    review = office.review()
    (row,) = review.plan.rows
    assert row.reason is Reason.OUTCOME_UNKNOWN
    assert len(row.lookalikes) == 2
    office.firm.deciding.resolve(review, row.key, row.lookalikes[0].id)
    (row,) = office.firm.previewing.replan(review).plan.rows
    assert (row.status, row.activity_id) == (Status.IMPORTED, office.clio.costs[0].id)


def test_a_claim_left_by_a_killed_program_is_settled_at_the_next_review(office):
    review = office.review()
    (row,) = review.plan.ready
    covered = tuple(CoveredLine(x.id, x.amount, x.customer_id, x.account_id) for x in row.lines)
    run = office.ledger.begin_run("Olive", review.settings)
    office.ledger.claim(run, Claim(row.key, "P133", covered, row.draft))
    assert [r.reason for r in office.review().plan.rows] == [Reason.OUTCOME_UNKNOWN]
    office.clio.keep(row.draft)
    assert statuses(office) == [Status.IMPORTED]


def test_r3_hard_costs_switched_off_in_clio_show_at_the_first_entry_and_stop_the_run(open_with):
    office = open_with(THREE)
    office.clio.script = lambda clio, draft: clio.keep(draft, type="ExpenseEntry")
    result = office.import_all()
    assert (result.stopped.code, len(office.clio.sent)) == ("hard_costs_off", 1)
    assert result.not_sent == ["P2.c58", "P3.c58"]
    assert states(office) == [EntryState.IMPORTED], "it is in Clio, so it is never sent again"


def refuse(clio, draft):
    raise RefusedByService("changed_since_review")


def test_r3_a_refusal_of_the_very_first_entry_stops_the_run_and_names_the_switch(open_with):
    office = open_with(THREE)
    office.clio.script = refuse
    result = office.import_all()
    assert (result.stopped.code, len(office.clio.sent)) == ("hard_costs_refused", 1)
    assert "Billing" in explain(result.stopped).remedy
    assert result.not_sent == ["P2.c58", "P3.c58"]


def test_r3_where_clio_has_taken_hard_costs_before_one_refusal_stops_nothing(open_with):
    office = open_with(THREE.having(hard_costs=(hard_cost(),)))
    office.clio.script = fails_on(1, RefusedByService("changed_since_review"))
    result = office.import_all()
    assert (len(result.imported), len(result.failed), result.stopped) == (2, 1, None)


def test_r3_refusals_without_end_stop_the_run(open_with):
    many = tuple(check(id=str(n)) for n in range(1, 9))
    office = open_with(World(transactions=many, hard_costs=(hard_cost(price=D("1.00")),)))
    office.clio.script = refuse
    result = office.import_all()
    assert (result.stopped.code, len(office.clio.sent)) == ("hard_costs_refused", 5)


def test_another_amount_in_clios_answer_stops_the_run(open_with):
    office = open_with(THREE)
    office.clio.script = lambda clio, draft: Receipt(1, "HardCostEntry", D("9.99"))
    assert office.import_all().stopped.code == "price_differs"
    assert len(office.clio.sent) == 1


def test_cancel_ends_between_two_entries(open_with):
    office = open_with(THREE)
    cancel = Cancel()

    def script(clio, draft):
        cancel.request()
        return clio.keep(draft)

    office.clio.script = script
    result = office.import_all(cancel=cancel)
    assert len(result.imported) == 1
    assert isinstance(result.stopped, Cancelled)
    assert result.not_sent == ["P2.c58", "P3.c58"]


@pytest.mark.parametrize(
    "now",
    [
        check(line(amount="120.00")),
        check(line(description="Other words")),
        check(line(customer_id="61")),
        check(line(has_been_billed=True)),
    ],
    ids=["amount", "words", "customer", "billed"],
)
def test_what_changed_since_the_review_is_not_sent(office, now):
    review = office.review()
    office.show(office.quickbooks.world.having(transactions=(now,)))
    result = office.import_all(review)
    assert [row.reason for row in result.failed] == ["changed_since_review"]
    assert office.clio.sent == []


def test_a_colleagues_import_since_the_review_is_not_doubled(office):
    review = office.review()
    office.clio.costs.append(hard_cost(reference="1047 QBO-P133.c58"))
    assert [row.reason for row in office.import_all(review).failed] == ["changed_since_review"]
    assert office.clio.sent == []


def test_a_second_import_of_the_same_firm_is_refused_while_one_runs(office):
    review = office.review()

    def script(clio, draft):
        with pytest.raises(AlreadyRunning):
            office.import_all(review)
        return clio.keep(draft)

    office.clio.script = script
    assert len(office.import_all(review).imported) == 1


def test_progress_tells_count_money_and_the_current_payee(open_with):
    office = open_with(THREE)
    told = []
    review = office.review()
    office.firm.importing.run(review, [r.key for r in review.plan.ready], told.append, Cancel())
    assert (told[-1].done, told[-1].total, told[-1].amount) == (3, 3, D("6.00"))
    assert {step.row.payee for step in told if step.row} == {"Clerk of Court"}


def test_a_row_waits_its_turn_before_it_is_claimed(open_with):
    office = open_with(THREE)
    claimed = []

    def note():
        claimed.append(len(office.ledger.entries()))
        return office.clock()

    office.clio.await_turn = note
    office.import_all()
    assert claimed == [0, 1, 2]


def test_a_cancel_while_waiting_its_turn_leaves_the_row_unsent_and_unclaimed(open_with):
    office = open_with(THREE)

    def stop():
        raise Cancelled

    office.clio.await_turn = stop
    result = office.import_all()
    assert result.not_sent == ["P1.c58", "P2.c58", "P3.c58"]
    assert (result.failed, office.ledger.entries()) == ([], [])


def test_a_review_under_way_elsewhere_may_find_the_entry_before_the_import_notes_it(open_with):
    office = open_with(THREE)

    def script(clio, draft):
        receipt = clio.keep(draft)
        office.review()
        return receipt

    office.clio.script = script
    result = office.import_all()
    assert (len(result.imported), result.failed, result.stopped) == (3, [], None)


def test_a_disk_that_fails_at_the_very_end_does_not_hide_what_was_imported(open_with, monkeypatch):
    office = open_with(THREE)
    full = LocalTrouble("import_off")

    def fail(run):
        raise full

    monkeypatch.setattr(office.ledger, "end_run", fail)
    result = office.import_all()
    assert (len(result.imported), result.stopped) == (3, full)


def test_a_chosen_matter_is_what_is_written(open_with):
    office = open_with(World(matters=(matter(1), matter(2))))
    review = office.review()
    office.firm.deciding.choose_matter(review, ["P133.c58"], 2)
    office.import_all(office.firm.previewing.replan(review))
    assert [draft.matter_id for draft in office.clio.sent] == [2]


def test_r14_one_row_can_be_entered_as_another_user(open_with):
    office = open_with(THREE)
    review = office.review()
    office.firm.deciding.choose_user(review, ["P2.c58"], 2)
    office.import_all(office.firm.previewing.replan(review))
    assert [draft.user_id for draft in office.clio.sent] == [1, 2, 1]
    with pytest.raises(UsageTrouble, match="user_unknown"):
        office.firm.deciding.choose_user(review, ["P3.c58"], 99)


def test_the_history_says_when_who_and_how_much(open_with):
    office = open_with(THREE)
    office.import_all()
    (run,) = office.firm.history.runs()
    assert (run.operator, run.imported, run.amount) == ("Olive", 3, D("6.00"))
    assert run.ended_at - run.started_at >= timedelta()
    assert len(office.firm.history.entries(run.id)) == 3
    with pytest.raises(UsageTrouble):
        office.firm.history.entries(99)
