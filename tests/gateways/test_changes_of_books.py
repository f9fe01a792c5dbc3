"""Asking QuickBooks what changed of 3,000 imported costs: at once, with few calls, however long ago."""

from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from threading import Event

import pytest
from support.builders import entry, hard_cost

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.event import Checkpoint
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.tokens import Tokens
from hardcost_desktop.gateways.pacing import BudgetPace
from hardcost_desktop.gateways.quickbooks.reader import QuickBooksReader
from hardcost_desktop.services.revisiting import Revisiting

COUNT = 3000
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def firm():
    return build_firm(scale=COUNT, today=TODAY)


@pytest.fixture
def served(firm):
    clock = DemoClock()
    with DemoServer(firm=firm, clock=clock) as server:
        server.intuit.throttle.enabled = False
        yield server


@pytest.fixture
def reader(served):
    at = served.addresses()

    def sign_in(_):
        issued = served.intuit.grants.connect(at.realm_id)
        ends = served.clock.now() + timedelta(minutes=30)
        return Tokens(issued.access_token, issued.refresh_token, ends)

    access = AccessTokens(
        "quickbooks",
        refresh=sign_in,
        load=lambda: "any",
        store=lambda _: None,
        exclusive=nullcontext,
        clock=served.clock.now,
    )
    with HttpDoor("quickbooks", BudgetPace(), wait=Event().wait) as door:
        yield QuickBooksReader(door, access, at.quickbooks_url, at.realm_id)


def test_changes_and_deletions_are_told_by_their_ids(served, reader):
    (books,) = served.intuit.books.values()
    since = served.clock.now()
    served.clock.advance(timedelta(minutes=1))
    first, second = (row["Id"] for row in books.records("Purchase")[:2])
    assert reader.changed_since(since) == frozenset()
    books.void("Purchase", first)
    books.delete("Purchase", second)
    assert reader.changed_since(since) == {f"P{first}", f"P{second}"}
    assert reader.changed_since(since - timedelta(days=40)) is None
    for row in books.records("Purchase")[:1000]:
        books.update("Purchase", row["Id"], PrivateNote="Audited")
    assert reader.changed_since(since) is None  # there may be more than the answer holds


def test_many_transactions_are_read_again_by_as_many_ids_as_an_address_holds(served, reader):
    (books,) = served.intuit.books.values()
    refs = [f"P{row['Id']}" for row in books.records("Purchase")]
    assert len(reader.reread([*refs, "P999999"])) == len(refs)
    heard = served.intuit.switches.asked("/query")
    assert len(heard) <= 12
    assert max(len(one.query) for one in heard) < 8000


@dataclass
class Memory:
    """A ledger and an account that hold what was imported of some transactions."""

    transactions: list[Transaction]
    told: Checkpoint | None = None
    edited: dict[int, Decimal] = field(default_factory=dict)
    asked: list[object] = field(default_factory=list)

    def __post_init__(self):
        self.held = [
            entry(f"{t.ref}.l{t.lines[0].id}", t.lines[0], date=t.date, activity_id=9000 + at)
            for at, t in enumerate(self.transactions)
        ]

    def entries(self):
        return self.held

    def checkpoint(self):
        return self.told

    def keep_checkpoint(self, told):
        self.told = told

    def look_up(self, activity_ids):
        self.asked.append(activity_ids)
        mine = [e for e in self.held if e.activity_id in activity_ids]
        prices = {e.activity_id: e.price for e in mine} | self.edited
        return tuple(
            hard_cost(e.activity_id, date=e.date, price=prices[e.activity_id]) for e in mine
        )

    def hard_costs_changed(self, since, counted):
        found = self.look_up(self.edited)
        self.asked[-1] = since
        return found


@pytest.fixture
def memory(served, reader):
    (books,) = served.intuit.books.values()
    read = reader.reread([f"P{row['Id']}" for row in books.records("Purchase")])
    return Memory([each for each in read if each.lines])


@pytest.fixture
def refresh(served, reader, memory):
    """Look again, from a start date after everything; gives what is to be shown, and the calls it took."""
    settings = ImportSettings(start_date=TODAY + timedelta(days=400))
    revisiting = Revisiting(reader, memory, memory, served.clock.now)

    def look():
        served.intuit.switches.journal.clear()
        books, _ = revisiting.revisit(Books((), {}, {}), Directory(), memory.entries(), settings)
        shown = {each.ref for each in books.transactions} | books.gone
        return shown, len(served.intuit.switches.asked("/(query|cdc)"))

    return look


@pytest.mark.parametrize("days", [0, 40])
def test_each_change_of_3000_costs_shows_at_the_next_refresh(served, memory, refresh, days):
    (books,) = served.intuit.books.values()
    assert len(memory.held) == COUNT
    shown, calls = refresh()
    assert (shown, calls <= 10) == (set(), True)
    served.clock.advance(timedelta(hours=1))
    assert refresh() == (set(), 1)  # with nothing new, one call
    served.clock.advance(timedelta(hours=1))
    edited, voided, deleted, dated, moved, booked = (t.id for t in memory.transactions[:6])
    (line, *others) = books.record("Purchase", edited)["Line"]
    books.update("Purchase", edited, Line=[{**line, "Amount": Decimal("1.23")}, *others])
    books.void("Purchase", voided)
    books.delete("Purchase", deleted)
    books.update("Purchase", dated, TxnDate="2025-01-01")
    for number, name in ((moved, "CustomerRef"), (booked, "AccountRef")):
        (line, *others) = books.record("Purchase", number)["Line"]
        kind = line["DetailType"]
        other = {**line, kind: {**line[kind], name: {"value": "1"}}}
        books.update("Purchase", number, Line=[other, *others])
    served.clock.advance(timedelta(days=days))
    shown, calls = refresh()
    assert shown == {f"P{n}" for n in (edited, voided, deleted, dated, moved, booked)}
    assert calls <= (12 if days else 6)
    served.clock.advance(timedelta(hours=1))
    again, calls = refresh()
    assert (again, calls <= 6) == (shown, True)


def test_what_somebody_changed_in_clio_of_3000_costs_shows_at_the_next_refresh_by_one_question(
    served, memory, refresh
):
    refresh()
    served.clock.advance(timedelta(hours=1))
    memory.asked.clear()
    assert refresh() == (set(), 1)
    assert len(memory.asked) == 1
    memory.edited[memory.held[7].activity_id] = Decimal("1.23")
    served.clock.advance(timedelta(hours=1))
    shown, _ = refresh()
    assert shown == {memory.transactions[7].ref}
    del memory.edited[memory.held[7].activity_id]
    assert refresh()[0] == set()
