"""Decisions: kept for one row or many, all or none; taken back exactly; never against what is in Clio."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.builders import World, check, expense, hard_cost, line, matter
from support.office import open_office

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact, User
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import Aggregation, Decisions
from hardcost_desktop.errors import OutcomeUnknown, UsageTrouble
from hardcost_desktop.services.progress import Cancel, ignore

FIRM = World(
    transactions=(
        check(),
        expense(line(amount="25.00"), id="140"),
        expense(line(customer_id="59"), id="141"),
        expense(line(customer_id=None), id="142"),
    ),
    customers=(Customer("58", "Acme Ltd", "Acme Ltd"), Customer("59", "Nguyen, An", "Nguyen, An")),
    contacts=(Contact(7, "Acme Ltd"), Contact(8, "An Nguyen")),
    matters=(matter(), matter(420, client_id=8), matter(421, client_id=8)),
    hard_costs=(hard_cost(9001, note="Typed in Clio"), hard_cost(9002, matter_id=420)),
)
CLERK, FEDEX, NGUYEN, NOBODY = "P133.c58", "P140.l1", "P141.l1", "P142.l1"


@pytest.fixture
def office(open_with):
    return open_with(FIRM)


@pytest.fixture
def deciding(office):
    return office.firm.deciding


def row(office, key):
    return office.review().plan.by_key[key]


def refused(code: str):
    return pytest.raises(UsageTrouble, match=code)


# One or many ------------------------------------------------------------------------------------------------


def test_many_rows_are_decided_at_once_or_none_is(office, deciding):
    review = office.review()
    deciding.exclude(review, [FEDEX, NGUYEN], "ours")
    assert office.ledger.decisions().excluded == {FEDEX: "ours", NGUYEN: "ours"}
    with refused("row_unknown"):
        deciding.include(review, [FEDEX, "P999.l1"])
    assert len(office.ledger.decisions().excluded) == 2


def test_each_row_gets_the_matter_suggested_for_it(office, deciding):
    deciding.choose_matter(office.review(), [NGUYEN], 421)
    more = expense(line(customer_id="59"), id="150")
    office.show(FIRM.having(transactions=(*FIRM.transactions, more)))
    review = office.review()
    assert review.plan.by_key["P150.l1"].suggested
    deciding.accept_suggestions(review, ["P150.l1"])
    assert row(office, "P150.l1").matter.id == 421


def test_five_thousand_rows_take_a_moment(open_with):
    many = tuple(expense(line(), id=str(number)) for number in range(5000))
    office = open_with(FIRM.having(transactions=many))
    review = office.review()
    keys = [row.key for row in review.plan.rows]
    begun = perf_counter()
    change = office.firm.deciding.choose_matter(review, keys, 420)
    office.firm.deciding.restore(change)
    assert perf_counter() - begun < 2  # one transaction each; one for each row would take minutes
    assert office.ledger.decisions() == Decisions()


# The description --------------------------------------------------------------------------------------------


def test_an_edited_description_is_written_and_leaves_the_stamp_alone(office, deciding):
    deciding.describe(office.review(), [FEDEX], " Courier to the court ")
    edited = row(office, FEDEX)
    assert (edited.note, edited.draft.note_edited) == ("Courier to the court", True)
    assert edited.composed_note == "Cost 1"
    assert edited.draft.reference == "QBO-P140.l1"
    office.firm.importing.run(office.review(), [FEDEX], ignore, Cancel())
    assert [draft.note for draft in office.clio.sent] == ["Courier to the court"]


def test_an_empty_description_returns_to_the_composed_one(office, deciding):
    deciding.describe(office.review(), [FEDEX], "Courier")
    deciding.describe(office.review(), [FEDEX], "  ")
    assert (row(office, FEDEX).note, row(office, FEDEX).draft.note_edited) == ("Cost 1", False)


def test_a_description_edited_after_the_review_is_not_sent_unseen(office, deciding):
    seen = office.review()
    deciding.describe(office.review(), [FEDEX], "Courier")
    result = office.firm.importing.run(seen, [FEDEX], ignore, Cancel())
    assert [failed.reason for failed in result.failed] == ["changed_since_review"]


# In Clio already --------------------------------------------------------------------------------------------


def test_a_cost_that_is_in_clio_already_counts_as_imported_and_nothing_is_sent(office, deciding):
    assert row(office, CLERK).reason is Reason.POSSIBLE_DUPLICATE
    deciding.resolve(office.review(), CLERK, 9001)
    marked = row(office, CLERK)
    assert (marked.status, marked.activity_id) == (Status.IMPORTED, 9001)
    assert not office.clio.sent
    office.show(FIRM.setting(aggregation=Aggregation.NEVER))
    assert row(office, "P133.l1").status is Status.IMPORTED


def test_what_clio_holds_may_differ_and_a_later_edit_in_quickbooks_is_seen(office, deciding):
    deciding.mark(office.review(), {FEDEX: 9001})
    assert (row(office, FEDEX).status, row(office, FEDEX).imported_amount) == (
        Status.IMPORTED,
        FIRM.hard_costs[0].price,
    )
    edited = expense(line(amount="26.00"), id="140")
    office.show(FIRM.having(transactions=(edited,)))
    assert row(office, FEDEX).reason is Reason.CHANGED_IN_QUICKBOOKS


def test_a_skipped_cost_can_be_in_clio_too(office, deciding):
    deciding.mark(office.review(), {NOBODY: 9001})
    assert row(office, NOBODY).status is Status.IMPORTED


def test_an_entry_of_clio_is_one_rows_only(office, deciding):
    review = office.review()
    with refused("activity_twice"):
        deciding.mark(review, {CLERK: 9001, FEDEX: 9001})
    with refused("activity_unknown"):
        deciding.mark(review, {CLERK: 7})
    deciding.mark(review, {CLERK: 9001})
    with refused("activity_taken"):
        deciding.mark(review, {FEDEX: 9001})  # with the review of before
    with refused("activity_taken"):
        deciding.mark(office.review(), {FEDEX: 9001})


def test_undoing_the_run_of_a_mark_leaves_clio_alone(office, deciding):
    before = row(office, CLERK)
    deciding.mark(office.review(), {CLERK: 9001})
    (run,) = office.firm.history.runs()
    result = office.firm.history.undo(run.id, ignore, Cancel())
    assert (result.unmarked, result.removed) == ([CLERK], [])
    assert len(office.clio.costs) == 2
    assert row(office, CLERK) == before


# A lost answer ----------------------------------------------------------------------------------------------


@pytest.fixture
def lost(office):
    def lose(_clio, _draft):
        raise OutcomeUnknown("not_found_again")

    office.clio.script = lose
    office.firm.importing.run(office.review(), [FEDEX], ignore, Cancel())
    return office


def test_not_in_clio_is_believed_only_once_nothing_can_arrive_any_more(lost, deciding):
    review = lost.review()
    with refused("still_arriving"):
        deciding.deny(review, [FEDEX])
    lost.clock.advance(seconds=600)
    deciding.deny(review, [FEDEX])
    assert row(lost, FEDEX).status is Status.READY


@pytest.mark.parametrize("activity", [9002, None])
def test_a_word_on_a_lost_answer_is_taken_back(lost, deciding, activity):
    before = lost.ledger.entries()
    review = lost.review()
    lost.clock.advance(seconds=600)
    change = deciding.resolve(review, FEDEX, activity)
    assert not lost.ledger.entries()[0].state.unsettled
    deciding.restore(change)
    (entry,) = lost.ledger.entries()
    assert replace(entry, settled_at=None) == replace(before[0], settled_at=None)


# Taken back -------------------------------------------------------------------------------------------------

ACTS = {
    "matter": lambda d, review, keys, n: d.choose_matter(review, keys, (412, 420, 421)[n]),
    "user": lambda d, review, keys, n: d.choose_user(review, keys, n % 2 + 1),
    "note": lambda d, review, keys, n: d.describe(review, keys, ("", "Courier", "Fee")[n]),
    "exclude": lambda d, review, keys, n: d.exclude(review, keys, ("", "ours", "theirs")[n]),
    "include": lambda d, review, keys, n: d.include(review, keys),
    "confirm": lambda d, review, keys, n: d.confirm(review, keys),
    "link": lambda d, review, keys, n: d.link(review, ("58", "59", "59")[n], 7 + n % 2),
    "mark": lambda d, review, keys, n: d.mark(review, {keys[0]: 9001 + n % 2}),
}
acts = st.tuples(
    st.sampled_from(sorted(ACTS)),
    st.lists(st.sampled_from([CLERK, FEDEX, NGUYEN, NOBODY]), min_size=1, max_size=3, unique=True),
    st.integers(0, 2),
)


def held(office) -> tuple[object, ...]:
    live = {(e.key, e.activity_id, e.marked) for e in office.ledger.entries() if e.state.live}
    return office.ledger.decisions(), live, office.review().plan


@settings(max_examples=20, deadline=None)
@given(st.lists(acts, max_size=6))
def test_whatever_was_decided_undoing_all_of_it_leaves_what_was_before(steps):
    with TemporaryDirectory() as folder, open_office(Path(folder), FIRM) as office:
        deciding, states, done = office.firm.deciding, [held(office)], []
        for name, keys, number in steps:
            try:
                done.append(ACTS[name](deciding, office.review(), keys, number))
            except UsageTrouble:
                continue
            states.append(held(office))
        redo = []
        for change, before in zip(reversed(done), reversed(states[:-1]), strict=True):
            redo.append(deciding.restore(change))
            assert held(office) == before
        for change, after in zip(reversed(redo), states[1:], strict=True):
            deciding.restore(change)
            assert held(office) == after


def test_the_customers_remembered_matter_comes_back_too(office, deciding):
    deciding.choose_matter(office.review(), [NGUYEN], 420)
    change = deciding.choose_matter(office.review(), [NGUYEN], 421)
    deciding.restore(change)
    assert office.ledger.decisions().matter_by_customer == {"59": 420}


def test_what_a_colleague_decided_since_is_not_overwritten(office, deciding):
    change = deciding.choose_matter(office.review(), [NGUYEN], 420)
    deciding.choose_matter(office.review(), [NGUYEN], 421)
    with refused("decided_meanwhile"):
        deciding.restore(change)
    assert office.ledger.decisions().matter_by_row == {NGUYEN: 421}


def test_a_decision_about_a_row_that_was_imported_since_stays(office, deciding):
    change = deciding.describe(office.review(), [FEDEX, NGUYEN], "Courier")
    office.firm.importing.run(office.review(), [FEDEX], ignore, Cancel())
    with refused("imported_meanwhile"):
        deciding.restore(change)
    assert office.ledger.decisions().note_by_row == {FEDEX: "Courier", NGUYEN: "Courier"}


def test_the_rest_of_a_partly_imported_row_can_be_held_back_again(open_with):
    office = open_with(World())
    office.import_all()
    office.show(World(transactions=(check(line("1"), line("2", "5.00")),)))
    change = office.firm.deciding.confirm(office.review(), [CLERK])
    assert row(office, "P133.l2").status is Status.READY
    office.firm.deciding.restore(change)
    assert row(office, CLERK).reason is Reason.PARTLY_IMPORTED


def test_deciding_the_same_again_changes_nothing(office, deciding):
    assert not deciding.exclude(office.review(), [FEDEX], "ours").empty
    assert deciding.exclude(office.review(), [FEDEX], "ours").empty


def test_only_an_enabled_user_can_be_chosen(open_with):
    users = (*World().users, User(3, "Gone Away", enabled=False))
    office = open_with(FIRM.having(users=users))
    office.firm.deciding.choose_user(office.review(), [FEDEX], 2)
    assert row(office, FEDEX).draft.user_id == 2
    with refused("user_unknown"):
        office.firm.deciding.choose_user(office.review(), [FEDEX], 3)
