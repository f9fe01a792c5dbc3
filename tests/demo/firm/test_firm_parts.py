"""The small parts the demo firm is made from."""

from datetime import date, datetime
from decimal import Decimal
from random import Random

import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.census import without_hard_costs
from hardcost_desktop.demo.firm.draft import Draft
from hardcost_desktop.demo.firm.moments import (
    first_of_window,
    pacific_time,
    utc_time,
    working_days,
)
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import CARD_CREDIT, CHECK, EXPENSE
from hardcost_desktop.demo.firm.resources import read_table
from hardcost_desktop.demo.firm.roster import enrol_clients, invent_parties
from hardcost_desktop.demo.firm.sources import Words, read_sources

TODAY = date(2026, 11, 22)


@pytest.fixture
def draft():
    return Draft("Any LLP", seed=0, today=TODAY)


@pytest.mark.parametrize(
    ("day", "offset"), [(date(2026, 10, 30), "-07:00"), (date(2026, 11, 2), "-08:00")]
)
def test_quickbooks_instants_are_pacific_and_clios_the_same_in_utc(day, offset):
    pacific, utc = pacific_time(day, 75), utc_time(day, 75)
    assert pacific == f"{day}T10:15:00{offset}"
    assert datetime.fromisoformat(pacific) == datetime.fromisoformat(utc)
    assert utc.endswith("+00:00")


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 22), date(2026, 7, 1)),
        (date(2026, 1, 31), date(2025, 9, 1)),
        (date(2028, 4, 1), date(2027, 12, 1)),
    ],
)
def test_the_window_begins_on_the_first_of_the_fifth_month(today, first):
    assert first_of_window(today) == first


def test_working_days_leave_out_weekends():
    days = working_days(date(2026, 11, 20), date(2026, 11, 24))
    assert [day.day for day in days] == [20, 23, 24]


@pytest.mark.parametrize(
    ("party", "inverted", "email"),
    [
        (Party.person("Lucía", "Núñez"), "Núñez, Lucía", "lucia.nunez@example.com"),
        (Party.person("Kathleen", "O'Brien"), "O'Brien, Kathleen", "kathleen.obrien@example.com"),
        (Party("Fjord & Heath"), "Fjord & Heath", "fjord.heath@example.com"),
        (Party.person("A", "B", mailbox="older"), "B, A", "older@example.com"),
    ],
)
def test_parties_have_a_filed_name_and_an_address(party, inverted, email):
    assert (party.inverted, party.email) == (inverted, email)


def test_invented_parties_never_share_a_name_however_many():
    names = [party.name.casefold() for party in invent_parties(Random(0), 2_500)]
    assert len(set(names)) == 2_500


def test_ordinary_clients_are_told_apart_by_matter_or_wait_for_a_choice(draft):
    charged = enrol_clients(draft, 30)
    waiting = [client for client in charged if client.reason == "several_matters"]
    jobs = [client for client in charged if client.customer["Job"]]

    assert len(waiting) == 3
    assert len(jobs) == 12
    for job in jobs:
        assert job.matter["display_number"] in job.customer["DisplayName"]


def test_one_check_is_one_row_a_client_and_other_payments_one_a_line(draft):
    client = draft.enrol(Party("Someone"))
    lines = [draft.cost("1.10", client), draft.cost("2.20", client)]
    check = draft.books.pay(CHECK, TODAY, lines)
    expense = draft.books.pay(EXPENSE, TODAY, lines)

    together = draft.review.together(check, client.customer)
    alone = draft.review.alone(expense, "2")

    assert together == f"P{check['Id']}.c{client.customer['Id']}"
    assert alone == f"P{expense['Id']}.l2"
    assert draft.review.expected[together].amount == Decimal("3.30")
    assert draft.review.expected[alone].amount == Decimal("2.20")


def test_a_card_credit_counts_down_though_its_amounts_are_positive(draft):
    credit = draft.books.pay(CARD_CREDIT, TODAY, [draft.cost("5.00")])
    key = draft.review.alone(credit, "1", "skipped", "unsupported_type")
    assert credit["TotalAmt"] == Decimal("5.00")
    assert draft.review.expected[key].amount == Decimal("-5.00")


def test_checks_are_numbered_in_order_and_other_payments_only_when_told(draft):
    first, second = (draft.books.pay(CHECK, TODAY, []) for _ in range(2))
    expense = draft.books.pay(EXPENSE, TODAY, [], DocNumber="INV-1")
    assert int(second["DocNumber"]) == int(first["DocNumber"]) + 1
    assert expense["DocNumber"] == "INV-1"
    assert "DocNumber" not in draft.books.pay(EXPENSE, TODAY, [])


@pytest.mark.parametrize("name", ["costs", "overhead"])
def test_vendors_are_paid_within_their_bounds(name):
    rng = Random(0)
    for source in read_sources(name):
        low, high = source.cents
        amounts = [source.amount(rng) for _ in range(50)]
        assert all(low <= amount * 100 <= high for amount in amounts)
        assert bool(source.account) == (name == "overhead")


def test_bank_feeds_write_one_text_into_memo_and_description():
    drawn = [Words.draw(Random(n), TODAY) for n in range(100)]
    fed = [words for words in drawn if words.description]
    assert {words.memo == words.description for words in fed} == {True}
    assert any("11/22" in (words.memo or "") for words in fed)
    assert {words.memo is None for words in drawn} == {True, False}


def test_a_missing_table_says_which():
    with pytest.raises(FileNotFoundError, match="nowhere"):
        read_table("nowhere")


def test_a_firm_without_hard_costs_keeps_its_overhead_and_its_time():
    firm = without_hard_costs(build_firm(today=TODAY))
    assert (firm.expected, firm.exclusions, firm.lost_claims) == ({}, {}, ())
    assert len(firm.quickbooks["Purchase"]) > 50
    assert {entry["type"] for entry in firm.clio["activities"]} == {
        "TimeEntry",
        "ExpenseEntry",
        "SoftCostEntry",
    }
