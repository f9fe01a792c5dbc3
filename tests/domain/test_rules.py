"""The rules of a hard-cost import that the plan alone decides, by their numbers in docs/rules.md."""

from datetime import date
from decimal import Decimal

import pytest
from support.builders import (
    COSTS,
    MAY_1,
    OVERHEAD,
    World,
    check,
    entry,
    expense,
    hard_cost,
    line,
    matter,
    verdicts,
)

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact, MatterStatus
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.matching import Why
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import Aggregation, SeveralMatters
from hardcost_desktop.domain.transaction import LineKind, TransactionType

D = Decimal


def test_a_complete_check_line_is_ready():
    row = World().row()
    assert (row.key, row.status, row.reason, row.amount) == (
        "P133.c58",
        Status.READY,
        None,
        D("100.00"),
    )


# R5, R6, R7: which lines


def test_r5_moving_the_start_date_never_forgets_an_import():
    world = World(ledger=(entry(),))
    assert world.row().status is Status.IMPORTED
    assert world.setting(start_date=date(2026, 1, 1)).row().status is Status.IMPORTED


def test_r6_sub_accounts_count_only_when_asked_for():
    world = World(transactions=(check(line(account_id="92")),))
    assert not world.plan().rows
    assert world.setting(sub_accounts=True).row().status is Status.READY


def test_r6_several_accounts_can_be_chosen():
    world = World(transactions=(expense(line("1"), line("2", account_id=OVERHEAD)),))
    assert len(world.setting(account_ids=(COSTS, OVERHEAD)).plan().rows) == 2


def test_r7_lines_on_other_accounts_are_counted_not_listed():
    plan = World(transactions=(check(line("1"), line("2", account_id=OVERHEAD)),)).plan()
    assert [row.key for row in plan.rows] == ["P133.c58"]
    assert plan.other_account_lines == 1


# R8, R9: what cannot be imported


@pytest.mark.parametrize(
    "item",
    [
        line(kind=LineKind.ITEM, account_id=OVERHEAD, detail="Transcripts"),
        line(kind=LineKind.ITEM, customer_id=None, detail="Transcripts"),
    ],
    ids=["names a customer", "its item posts to the account"],
)
def test_r8_item_lines_are_skipped_one_by_one(item):
    row = World(transactions=(check(item),)).row()
    assert (row.key, row.status, row.reason) == (
        "P133.l1",
        Status.SKIPPED,
        Reason.ITEM_DETAILS,
    )


def test_r8_an_item_line_for_nobody_on_another_account_is_not_listed():
    item = line(kind=LineKind.ITEM, account_id=OVERHEAD, customer_id=None, detail="Paper")
    plan = World(transactions=(check(item),)).plan()
    assert (list(plan.rows), plan.other_account_lines) == ([], 1)


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (TransactionType.CREDIT_CARD_CREDIT, "P133.l1"),
        (TransactionType.BILL, "B133.l1"),
        (TransactionType.VENDOR_CREDIT, "V133.l1"),
        (TransactionType.JOURNAL_ENTRY, "J133.l1"),
    ],
)
def test_r9_other_types_that_touch_the_account_are_skipped_by_line(kind, key):
    row = World(transactions=(check(type=kind),)).row()
    assert (row.key, row.status, row.reason) == (key, Status.SKIPPED, Reason.UNSUPPORTED_TYPE)


def test_r9_a_line_of_an_unknown_kind_is_shown_and_not_dropped():
    odd = line(kind=LineKind.OTHER, detail="TDSLineDetail")
    assert World(transactions=(check(odd),)).row().reason is Reason.UNSUPPORTED_TYPE


# R10: what is combined into one entry


def test_r10_lines_of_one_customer_on_one_check_become_one_entry():
    lines = (line("1", "405.00"), line("2", "80.00"), line("3", "0.25"))
    row = World(transactions=(check(*lines),)).row()
    assert (row.key, row.amount, len(row.lines)) == ("P133.c58", D("485.25"), 3)


def test_r10_two_customers_on_one_check_are_two_rows():
    world = World(transactions=(check(line("1"), line("2", customer_id="61")),))
    assert [row.key for row in world.plan().rows] == ["P133.c58", "P133.c61"]


@pytest.mark.parametrize(
    ("aggregation", "checks", "expenses"),
    [
        (Aggregation.CHECKS, ["P133.c58"], ["P140.l1", "P140.l2"]),
        (Aggregation.CHECKS_AND_EXPENSES, ["P133.c58"], ["P140.c58"]),
        (Aggregation.NEVER, ["P133.l1", "P133.l2"], ["P140.l1", "P140.l2"]),
    ],
)
def test_r10_the_setting_says_what_is_combined(aggregation, checks, expenses):
    two = (line("1"), line("2"))
    world = World(transactions=(check(*two), expense(*two))).setting(aggregation=aggregation)
    assert [row.key for row in world.plan().rows] == checks + expenses


# R11 to R13: contact and matter


def test_r11_a_customer_without_a_contact_needs_a_link():
    world = World(contacts=())
    assert world.row().reason is Reason.CUSTOMER_NOT_LINKED
    linked = World(contacts=(Contact(7, "Quite Another Name"),))
    assert linked.deciding(contact_by_customer={"58": 7}).row().status is Status.READY


def test_r11_a_contact_without_a_matter_is_skipped():
    row = World(matters=()).row()
    assert (row.status, row.reason) == (Status.SKIPPED, Reason.NO_MATTER)


@pytest.mark.parametrize("status", [MatterStatus.OPEN, MatterStatus.PENDING])
def test_r12_the_only_open_or_pending_matter_is_assigned_by_itself(status):
    matters = (matter(1, status=status), matter(2, status=MatterStatus.CLOSED))
    row = World(matters=matters).row()
    assert (row.status, row.matter, row.match.matter_why) == (
        Status.READY,
        matters[0],
        Why.ONLY_OPEN,
    )


def test_r12_a_single_closed_matter_asks():
    closed = matter(status=MatterStatus.CLOSED)
    world = World(matters=(closed,))
    assert world.row().reason is Reason.CLOSED_MATTER
    chosen = world.deciding(matter_by_row={"P133.c58": closed.id}).row()
    assert (chosen.status, chosen.draft.matter_id) == (Status.READY, closed.id)


def test_r13_several_matters_ask():
    world = World(matters=(matter(1), matter(2)))
    assert world.row().reason is Reason.SEVERAL_MATTERS
    assert world.deciding(matter_by_row={"P133.c58": 2}).row().draft.matter_id == 2


def test_r13_the_last_choice_for_the_customer_is_only_suggested():
    world = World(matters=(matter(1), matter(2))).deciding(matter_by_customer={"58": 2})
    row = world.row()
    assert (row.status, row.reason) == (Status.ATTENTION, Reason.SEVERAL_MATTERS)
    assert row.suggested
    assert row.matter.id == 2


def test_r13_a_suggestion_that_is_the_only_open_matter_is_no_question():
    matters = (matter(1), matter(2, status=MatterStatus.CLOSED))
    world = World(matters=matters).deciding(matter_by_customer={"58": 1})
    assert world.row().status is Status.READY


def test_r13_the_setting_imports_without_a_matter_as_clio_does():
    world = World(matters=(matter(1), matter(2)))
    row = world.setting(several_matters=SeveralMatters.IMPORT_UNASSIGNED).row()
    assert (row.status, row.draft.matter_id) == (Status.READY, None)


# R14: the user


def test_r14_the_primary_subscriber_is_the_default_user():
    assert World().row().draft.user_id == 1


def test_r14_another_user_for_all_or_for_one_row():
    world = World().setting(user="2")
    assert world.row().draft.user_id == 2
    assert world.deciding(user_by_row={"P133.c58": 1}).row().draft.user_id == 1


# R15, R16: afterwards


def test_r15_deleted_in_quickbooks_after_import_is_shown_with_nothing_left_to_count():
    world = World(
        transactions=(), gone=frozenset({"P133"}), ledger=(entry(),), hard_costs=(hard_cost(),)
    )
    row = world.row()
    assert (row.key, row.reason, row.amount, row.imported_amount) == (
        "P133.c58",
        Reason.DELETED_IN_QUICKBOOKS,
        D("0.00"),
        D("100.00"),
    )


def test_r15_deleted_in_both_is_no_question():
    world = World(transactions=(), gone=frozenset({"P133"}), ledger=(entry(),))
    assert not world.plan().rows


def test_r16_an_imported_row_links_to_its_activity():
    assert World(ledger=(entry(activity_id=4711),)).row().activity_id == 4711


# The rest of "first hit wins"

ZEROS = check(line("1", "0"), line("2", "0"), memo="Voided - Filing fees")
CANCELLING = check(line("1", "50.00"), line("2", "-50.00"))


@pytest.mark.parametrize(
    ("transaction", "reason"),
    [
        (ZEROS, Reason.VOIDED),
        (check(line(customer_id=None)), Reason.NO_CUSTOMER),
        (expense(line("1"), line("2", "-5.00")), Reason.NEGATIVE_AMOUNT),
        (CANCELLING, Reason.ZERO_AMOUNT),
        (check(currency="CAD"), Reason.FOREIGN_CURRENCY),
    ],
    ids=lambda value: str(value) if isinstance(value, Reason) else "",
)
def test_what_quickbooks_says_can_skip_a_row(transaction, reason):
    rows = World(transactions=(transaction,)).plan().rows
    assert reason in {row.reason for row in rows}
    assert reason.status is Status.SKIPPED


def test_a_look_alike_on_the_clients_matter_asks_first():
    world = World(hard_costs=(hard_cost(),))
    row = world.row()
    assert row.reason is Reason.POSSIBLE_DUPLICATE
    assert row.lookalikes == (hard_cost(),)
    assert world.deciding(confirmed=frozenset({row.key})).row().status is Status.READY


@pytest.mark.parametrize(
    ("other", "doubtful"),
    [
        (hard_cost(matter_id=999), False),
        (hard_cost(matter_id=999, reference="ck #1047"), True),
        (hard_cost(matter_id=None), True),
        (hard_cost(price=D("100.01")), False),
        (hard_cost(date=date(2026, 5, 2)), False),
        (hard_cost(reference="1047 QBO-P999.l1"), False),
    ],
    ids=["other client", "check number", "unassigned", "amount", "date", "ours"],
)
def test_a_look_alike_shares_date_amount_and_client_or_number(other, doubtful):
    reason = Reason.POSSIBLE_DUPLICATE if doubtful else None
    assert World(hard_costs=(other,)).row().reason is reason


def test_a_line_billed_in_quickbooks_asks_first():
    world = World(transactions=(check(line(has_been_billed=True)),))
    assert world.row().reason is Reason.BILLED_IN_QUICKBOOKS
    assert world.setting(billed_warning=False).row().status is Status.READY


def test_an_excluded_row_is_excluded_whatever_else_is_wrong_with_it():
    world = World(transactions=(check(line(customer_id=None)),))
    row = world.deciding(excluded={"P133.l1": "not charged"}).row()
    assert (row.status, row.reason, row.excluded_note) == (Status.EXCLUDED, None, "not charged")


def test_what_is_in_clio_comes_before_an_exclusion():
    world = World(ledger=(entry(state=EntryState.UNKNOWN, activity_id=None),))
    row = world.deciding(excluded={"P133.c58": ""}).row()
    assert row.reason is Reason.OUTCOME_UNKNOWN


# Contacts


@pytest.mark.parametrize(
    ("customer", "contact", "why"),
    [
        ("acme  ltd", "Acme Ltd", Why.SAME_NAME),
        ("Smith, Jane", "Jane Smith", Why.SAME_NAME),
        ("Acme Ltd (deleted)", "Acme Ltd", Why.SAME_NAME),
        ("Whatever It Was Clio 7", "Acme Ltd", Why.CLIO_ID),
    ],
)
def test_a_customer_is_found_by_name_or_clio_number(customer, contact, why):
    world = World(customers=(Customer("58", customer),), contacts=(Contact(7, contact),))
    assert (world.row().contact.id, world.row().match.contact_why) == (7, why)


def test_two_contacts_of_one_name_are_told_apart_by_e_mail_or_not_at_all():
    twins = (Contact(7, "Acme Ltd", ("a@acme.test",)), Contact(8, "ACME LTD"))
    world = World(contacts=twins)
    assert world.row().reason is Reason.AMBIGUOUS_CONTACT
    known = world.having(customers=(Customer("58", "Acme Ltd", email="A@acme.test"),))
    assert known.row().match.contact_why is Why.SAME_EMAIL


def _five_levels(leaf: str) -> tuple[Customer, ...]:
    names = ["Acme Ltd", "Litigation", "West", "2026", leaf]
    ids = ["10", "20", "30", "40", "58"]
    parents = [None, *ids[:-1]]
    return tuple(
        Customer(id_, name, parent_id=parent)
        for id_, name, parent in zip(ids, names, parents, strict=True)
    )


def test_a_five_level_sub_customer_finds_its_contact_through_its_parents():
    row = World(customers=_five_levels("Appeal")).row()
    assert (row.contact.id, row.match.through.id, row.status) == (7, "10", Status.READY)


def test_a_matter_number_in_the_sub_customers_name_decides_among_several():
    matters = (matter(1, number="2026-014"), matter(2, number="2026-0141"))
    world = World(customers=_five_levels("2026-014 Acme v. Roe"), matters=matters)
    row = world.row()
    assert (row.matter.id, row.match.matter_why) == (1, Why.NUMBER)


def test_a_parent_that_points_to_itself_is_no_endless_walk():
    world = World(customers=(Customer("58", "Loop", parent_id="58"),))
    assert world.row().reason is Reason.CUSTOMER_NOT_LINKED


# Never twice


def test_a_stamp_in_clio_counts_even_with_an_empty_ledger():
    row = World(hard_costs=(hard_cost(reference="1047 QBO-P133.c58"),)).row()
    assert (row.status, row.activity_id) == (Status.IMPORTED, 9001)


@pytest.mark.parametrize(
    "now",
    [
        check(line(amount="120.00")),
        check(date=date(2026, 5, 3)),
        check(line(account_id=OVERHEAD)),
        check(line("7")),
        ZEROS,
    ],
    ids=["amount", "date", "account", "typed anew", "voided"],
)
def test_an_edit_after_import_asks_and_never_imports_again(now):
    rows = World(transactions=(now,), ledger=(entry(),)).plan().rows
    assert {row.reason for row in rows} == {Reason.CHANGED_IN_QUICKBOOKS}


def test_a_line_moved_to_another_customer_after_import_is_not_charged_to_both():
    moved = check(line(customer_id="61"))
    rows = World(transactions=(moved,), ledger=(entry(),)).plan().rows
    assert {row.reason for row in rows} == {Reason.CHANGED_IN_QUICKBOOKS}


def test_an_edit_that_clio_follows_by_hand_is_settled():
    world = World(transactions=(check(line(amount="120.00")),), ledger=(entry(),))
    assert world.having(hard_costs=(hard_cost(price=D("120.00")),)).row().status is Status.IMPORTED


@pytest.mark.parametrize("known_by", ["ledger", "stamp"])
def test_a_changed_aggregation_cannot_import_a_line_twice(known_by):
    lines = (line("1", "60.00"), line("2", "40.00"))
    world = World(transactions=(check(*lines),))
    if known_by == "ledger":
        world = world.having(ledger=(entry("P133.l1", lines[0]),))
    else:
        cost = hard_cost(price=D("60.00"), reference="1047 QBO-P133.l1")
        world = world.having(hard_costs=(cost,))
    assert world.row().reason is Reason.PARTLY_IMPORTED
    apart = world.setting(aggregation=Aggregation.NEVER).plan()
    assert verdicts(apart.rows) == {"P133.l1": ("imported", None), "P133.l2": ("ready", None)}


@pytest.mark.parametrize("known_by", ["ledger", "stamp"])
def test_lines_imported_together_stay_imported_when_shown_apart(known_by):
    lines = (line("1", "60.00"), line("2", "40.00"))
    world = World(transactions=(check(*lines),)).setting(aggregation=Aggregation.NEVER)
    if known_by == "ledger":
        world = world.having(ledger=(entry("P133.c58", *lines),))
    else:
        world = world.having(hard_costs=(hard_cost(reference="QBO-P133.c58"),))
    assert {row.status for row in world.plan().rows} == {Status.IMPORTED}


def test_the_rest_of_a_partly_imported_check_can_be_imported_on_its_own():
    lines = (line("1", "60.00"), line("2", "40.00"))
    world = World(transactions=(check(*lines),), ledger=(entry("P133.l1", lines[0]),))
    rest = world.deciding(confirmed=frozenset({"P133.c58"})).plan()
    assert verdicts(rest.rows) == {"P133.c58": ("imported", None), "P133.l2": ("ready", None)}


def test_r10_saying_import_anyway_splits_no_check_that_is_not_begun():
    """Another client's line of the check is in Clio; this client's lines merely looked doubled."""
    mine = (line("1", "60.00"), line("2", "40.00"))
    other = line("3", "10.00", customer_id="60")
    world = World(transactions=(check(*mine, other),), ledger=(entry("P133.c60", other),))
    rows = world.deciding(confirmed=frozenset({"P133.c58"})).plan().rows
    assert verdicts(rows) == {"P133.c58": ("ready", None), "P133.c60": ("imported", None)}


def test_a_claim_whose_answer_was_lost_is_never_ready():
    for state in (EntryState.CLAIMED, EntryState.UNKNOWN):
        world = World(ledger=(entry(state=state, activity_id=None),))
        assert world.row().reason is Reason.OUTCOME_UNKNOWN


def test_a_stamp_settles_a_lost_answer():
    lost = entry(state=EntryState.UNKNOWN, activity_id=None)
    world = World(ledger=(lost,), hard_costs=(hard_cost(reference="QBO-P133.c58"),))
    assert world.row().status is Status.IMPORTED


@pytest.mark.parametrize("state", [EntryState.REFUSED, EntryState.RELEASED, EntryState.UNDONE])
def test_what_never_arrived_or_was_taken_back_is_ready_again(state):
    assert World(ledger=(entry(state=state),)).row().status is Status.READY


def test_deselecting_an_account_makes_no_noise_about_what_was_imported_from_it():
    world = World(ledger=(entry(),)).setting(account_ids=(OVERHEAD,))
    assert not world.plan().rows


# What is written


def test_the_entry_is_written_as_the_rules_say():
    lines = (line("1", "60.005", description="Filing"), line("2", "40", description="Filing"))
    draft = World(transactions=(check(*lines),)).row().draft
    assert (draft.date, draft.price, draft.note) == (MAY_1, D("100.01"), "Filing")
    assert (draft.reference, draft.matter_id) == ("1047 QBO-P133.c58", 412)


@pytest.mark.parametrize(
    ("transaction", "note"),
    [
        (check(line("1", description="Fee"), line("2", description="Copies")), "Fee; Copies"),
        (check(line(description=" "), memo="Filing fees"), "Filing fees"),
        (check(line(description="")), "Clerk of Court, Reimbursable Expenses"),
        (check(line(description=""), payee=""), "Reimbursable Expenses"),
    ],
)
def test_the_note_is_what_a_client_may_read(transaction, note):
    assert World(transactions=(transaction,)).row().note == note


def test_the_stamp_can_be_left_out():
    assert World().setting(stamp=False).row().draft.reference == "1047"


def test_the_vendor_is_written_when_exactly_one_contact_has_the_payees_name():
    clerk = Contact(20, "Clerk of Court")
    world = World(contacts=(Contact(7, "Acme Ltd"), clerk))
    assert world.row().draft.vendor_id == 20
    assert world.setting(vendor=False).row().draft.vendor_id is None
    twice = world.having(contacts=(*world.contacts, Contact(21, "clerk of court")))
    assert twice.row().draft.vendor_id is None


def test_a_credit_of_nothing_is_not_minus_nothing():
    voided = check(line(amount="-0"), type=TransactionType.VENDOR_CREDIT)
    assert str(World(transactions=(voided,)).row().amount) == "0.00"


def test_ids_are_read_as_numbers_and_need_not_be():
    transactions = [check(id=number) for number in ("10", "9", "odd")]
    rows = World(transactions=tuple(transactions)).plan().rows
    assert [row.key for row in rows] == ["P9.c58", "P10.c58", "Podd.c58"]
