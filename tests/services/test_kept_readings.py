"""What is kept between two reviews: fewer requests, and never another plan than reading all anew gives."""

import os
import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from support.twins import open_twins

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.intuit import queries
from hardcost_desktop.demo.switches import Fault
from hardcost_desktop.gateways.quickbooks import changes
from hardcost_desktop.gateways.quickbooks.kept_books import LASTS
from hardcost_desktop.services import kept_costs

TODAY = date(2026, 11, 20)
START = date(2026, 7, 1)
NO_CHANGES = ["activities.json", "cdc", "contacts.json", "matters.json"]
FIRST = 16
SOAK = os.environ.get("HARDCOST_SOAK") == "1"
WALKS, STEPS = (60, None) if SOAK else (1, 14)
MOST = 30
"""Objects in an answer about changes, so that a test need not make a thousand."""


@pytest.fixture(scope="module")
def firm():
    return build_firm(today=TODAY)


@pytest.fixture(scope="module")
def plain():
    """A firm without the cases that are looked up one by one in each review."""
    return build_firm(scale=60, today=TODAY)


@pytest.fixture
def twins(plain, tmp_path):
    with open_twins(plain, tmp_path) as opened:
        yield opened


def test_with_nothing_new_a_review_takes_four_requests(twins):
    twins.review()
    assert len(twins.asked()) == FIRST
    twins.review()
    assert twins.asked() == NO_CHANGES


def test_what_changed_comes_with_the_answer_that_tells_it(twins):
    twins.review()
    twins.asked()
    twins.server.clock.advance(timedelta(hours=3))
    bookkeeper = Office(twins, random.Random(1))
    bookkeeper.change_amount()
    bookkeeper.delete()
    bookkeeper.new_address()
    twins.review()
    assert [one for one in twins.asked() if one not in NO_CHANGES] == [
        twins.books.realm_id,
        "billing.json",
        "preferences",
        "users.json",
    ]


def test_fresh_reads_everything_whole_and_keeps_that(twins):
    twins.review()
    twins.asked()
    twins.review(fresh=True)
    assert len(twins.asked()) == FIRST
    twins.review()
    assert twins.asked() == NO_CHANGES


def test_after_an_entry_failed_everything_is_read_whole(twins):
    review = twins.review()
    key = review.plan.ready[0].key
    twins.books.void("Purchase", key.removeprefix("P").partition(".")[0])
    assert [failed.reason for failed in twins.import_rows(review, [key]).failed] == [
        "changed_since_review"
    ]
    twins.asked()
    twins.review()
    assert "query" in twins.asked()


def test_an_import_reads_its_rows_from_quickbooks_itself(twins):
    """What is kept decides what is shown, never what is written."""
    twins.review()
    review = twins.review()
    twins.asked()
    keys = [row.key for row in review.plan.ready[:5]]
    assert len(twins.import_rows(review, keys).imported) == 5
    assert twins.asked() == sorted(["query", *["activities.json"] * 6])


def test_what_quickbooks_billed_without_dating_it_is_not_sent(twins):
    """What is kept does not show it; the last look does."""
    twins.review()
    key = twins.review().plan.ready[0].key
    office = Office(twins, random.Random(1))
    twins.server.clock.advance(timedelta(hours=3))
    sold = office.pick("Purchase", lambda one: one["Id"] == key.removeprefix("P").partition(".")[0])
    office.undated("Purchase", sold, Line=office.lines(sold, BillableStatus="HasBeenBilled"))
    review = twins.review()
    result = twins.import_rows(review, [row.key for row in review.plan.ready])
    assert key in {failed.key for failed in result.failed}
    assert key not in {row.key for row in result.imported}


def test_each_table_that_is_kept_begins_on_the_same_day(firm, tmp_path):
    """Bills that are read for a later start date are not all those of the earlier one."""
    with open_twins(firm, tmp_path) as twins:
        office = Office(twins, random.Random(1))
        (bill,) = twins.books.records("Bill")
        twins.books.update("Bill", bill["Id"], TxnDate=(START - timedelta(days=30)).isoformat())
        twins.server.clock.advance(timedelta(days=1))
        office.earlier_start()
        office.other_types()
        for change in (office.later_start, office.other_types, office.earlier_start):
            twins.assert_alike()
            change()
        twins.assert_alike()


def test_quickbooks_is_asked_whole_again_after_a_week_whatever_it_tells(twins):
    twins.review()
    twins.server.clock.advance(LASTS)
    twins.asked()
    twins.review()
    assert twins.asked().count("query") == 9


def told(*purchases, time='"time":"2099-01-01T00:00:00-08:00"'):
    rows = ",".join(purchases)
    body = f'{{"CDCResponse":[{{"QueryResponse":[{{"Purchase":[{rows}]}}]}}],{time}}}'
    return Fault(200, body)


@pytest.mark.parametrize(
    "answer",
    [
        Fault(400, '{"Fault":{"Error":[{"code":"500"}],"type":"ValidationFault"}}'),
        told(),
        told(time='"time":"2020-01-01T00:00:00-08:00"'),
        told(time='"time":1'),
        told('{"Id":"1","TxnDate":"someday"}'),
        told('{"Id":"1","TxnDate":"2026-07-01","sparse":true}'),
    ],
    ids=["refused", "long ago", "before it was read", "no instant", "unreadable", "not whole"],
)
def test_where_quickbooks_cannot_tell_what_changed_everything_is_read(twins, answer):
    twins.review()
    twins.asked()
    twins.server.intuit.switches.arm("/cdc", answer)
    twins.review()
    assert twins.asked().count("query") == 9
    twins.assert_alike()


# What happens in an office -------------------------------------------------------------------------------


class Office:
    """Bookkeeper, colleagues and the passing of time; `chance` decides what each of them touches."""

    def __init__(self, twins, chance):
        self.twins, self.chance = twins, chance
        self.books, self.clio = twins.books, twins.clio

    def pick(self, entity, fits=lambda _: True):
        return self.chance.choice([each for each in self.books.records(entity) if fits(each)])

    def lines(self, purchase, **detail):
        """A purchase's lines with something else in their details."""
        return [
            {**line, kind: {**line.get(kind, {}), **detail}}
            for line in purchase["Line"]
            for kind in [line["DetailType"]]
        ]

    def edit(self, **changes):
        purchase = self.pick("Purchase")
        self.books.update("Purchase", purchase["Id"], **changes)

    def undated(self, entity, record, **changes):
        """Change a record as QuickBooks does for another one's sake: without a new date of its own."""
        with patch.object(self.books, "_clock") as clock:
            clock.now.return_value = self.twins.server.clock.now() - timedelta(days=400)
            self.books.update(entity, record["Id"], **changes)

    def enter(self):
        purchase = self.pick("Purchase")
        self.books.add("Purchase", {k: v for k, v in purchase.items() if k != "Id"})

    def change_amount(self):
        purchase = self.pick("Purchase")
        lines = [{**line, "Amount": Decimal("7.31")} for line in purchase["Line"]]
        self.books.update("Purchase", purchase["Id"], Line=lines)

    def void(self):
        self.books.void("Purchase", self.pick("Purchase")["Id"])

    def delete(self):
        self.books.delete("Purchase", self.pick("Purchase")["Id"])

    def date_out(self):
        self.edit(TxnDate=(START - timedelta(days=40)).isoformat())

    def date_in(self):
        early = self.pick("Purchase", lambda one: one["TxnDate"] < START.isoformat())
        self.books.update("Purchase", early["Id"], TxnDate=START.isoformat())

    def move_customer(self):
        purchase, other = self.pick("Purchase"), self.pick("Customer")
        lines = self.lines(purchase, CustomerRef={"value": other["Id"], "name": "X"})
        self.books.update("Purchase", purchase["Id"], Line=lines)

    def move_account(self):
        purchase, other = self.pick("Purchase"), self.pick("Account")
        lines = self.lines(purchase, AccountRef={"value": other["Id"], "name": other["Name"]})
        self.books.update("Purchase", purchase["Id"], Line=lines)

    def buy_item(self):
        item = {"ItemRef": {"value": self.pick("Item")["Id"]}}
        kind = "ItemBasedExpenseLineDetail"
        line = {"Id": "1", "Amount": Decimal("12.00"), "DetailType": kind, kind: item}
        self.edit(Line=[line])

    def post_item_elsewhere(self):
        other = self.pick("Account")
        ref = {"value": other["Id"], "name": other["Name"]}
        self.books.update("Item", self.pick("Item")["Id"], ExpenseAccountRef=ref)

    def edit_bill(self):
        self.books.update("Bill", self.pick("Bill")["Id"], PrivateNote="Looked at")

    def new_customer(self):
        customer = self.pick("Customer")
        fresh = {**customer, "DisplayName": "Newcomer", "FullyQualifiedName": "Newcomer"}
        self.books.add("Customer", {k: v for k, v in fresh.items() if k != "Id"})

    def new_address(self):
        email = {"PrimaryEmailAddr": {"Address": "new@example.com"}, "Balance": Decimal(3)}
        self.books.update("Customer", self.pick("Customer")["Id"], **email)

    def rename_customer(self):
        """Every line that repeats the name says the new one, and bears its old date."""
        customer = self.pick("Customer")
        name = f"{customer['DisplayName']} II"
        names = {"DisplayName": name, "FullyQualifiedName": name}
        self.books.update("Customer", customer["Id"], **names)
        self.repoint(customer["Id"], {"value": customer["Id"], "name": name})

    def merge_customers(self):
        """The lines of the one that is gone are the other's, and bear their old dates."""
        gone, other = self.pick("Customer"), self.pick("Customer")
        self.books.deactivate("Customer", gone["Id"])
        self.repoint(gone["Id"], {"value": other["Id"], "name": other["DisplayName"]})

    def repoint(self, customer, ref):
        for purchase in self.books.records("Purchase"):
            kinds = [(line, line["DetailType"]) for line in purchase["Line"]]
            if any(_customer(line) == customer for line, _ in kinds):
                lines = [
                    {**line, kind: {**line[kind], "CustomerRef": ref}}
                    if _customer(line) == customer
                    else line
                    for line, kind in kinds
                ]
                self.undated("Purchase", purchase, Line=lines)

    def rename_vendor(self):
        vendor = self.pick("Vendor")
        self.books.update("Vendor", vendor["Id"], DisplayName="Clerk of Elsewhere")
        for purchase in self.books.records("Purchase"):
            ref = purchase.get("EntityRef")
            if ref and ref["value"] == vendor["Id"]:
                ref = {**ref, "name": "Clerk of Elsewhere"}
                self.undated("Purchase", purchase, EntityRef=ref)

    def deactivate_account(self):
        chosen = self.twins.settings.account_ids
        other = self.pick("Account", lambda one: one["Id"] not in chosen)
        self.books.deactivate("Account", other["Id"])

    def touch_many(self):
        for purchase in self.books.records("Purchase")[: MOST + 5]:
            self.books.update("Purchase", purchase["Id"], PrivateNote="Audited")

    # In Clio

    def cost(self):
        return self.chance.choice([one for one in self.clio.activities if "Hard" in one["type"]])

    def cost_entered(self):
        cost = self.cost()
        self.clio.add_activity(
            type="HardCostEntry", date=cost["date"], price=cost["price"], matter=cost["matter"]
        )

    def cost_changed(self):
        self.clio.edit_activity(self.cost()["id"], price=Decimal("3.21"))

    def cost_dated_out(self):
        self.clio.edit_activity(self.cost()["id"], date=(START - timedelta(days=9)).isoformat())

    def cost_deleted(self):
        self.clio.delete_activity(self.cost()["id"])

    def contact_renamed(self):
        contact = self.chance.choice(list(self.clio.contacts))
        self.clio.contacts.edit(contact["id"], {"name": "Somebody Else"})

    def matter_closed(self):
        matter = self.chance.choice(list(self.clio.matters))
        self.clio.matters.edit(matter["id"], {"status": "Closed"})

    # Here

    def import_some(self):
        assert self.twins.import_some(3).stopped is None

    def wait_an_hour(self):
        self.twins.server.clock.advance(timedelta(hours=1))

    def wait_days(self):
        self.twins.server.clock.advance(timedelta(days=self.chance.choice([2, 8, 31, 40])))

    def earlier_start(self):
        self.start(START - timedelta(days=60))

    def later_start(self):
        self.start(START + timedelta(days=20))

    def start(self, day):
        self.twins.settings = replace(self.twins.settings, start_date=day)

    def other_types(self):
        wanted = not self.twins.settings.unsupported_types
        self.twins.settings = replace(self.twins.settings, unsupported_types=wanted)

    def tear_a_file(self):
        file = self.file()
        file.write_bytes(file.read_bytes()[: self.chance.randrange(5000)])

    def alter_a_file(self):
        file = self.file()
        content = bytearray(file.read_bytes())
        at = self.chance.randrange(len(content))
        content[at] = ord("7") if content[at] != ord("7") else ord("3")
        file.write_bytes(content)

    def lose_a_file(self):
        self.file().unlink()

    def file(self):
        self.twins.review()
        return self.chance.choice(sorted(self.twins.folder.iterdir()))


def _customer(line):
    return line.get(line["DetailType"], {}).get("CustomerRef", {}).get("value")


HAPPENINGS = sorted(
    name
    for name, own in vars(Office).items()
    if callable(own)
    and not name.startswith("_")
    and name not in {"pick", "lines", "edit", "undated", "repoint", "cost", "start", "file"}
)


@pytest.fixture
def small_answers(monkeypatch):
    """Changes that are too many, and hard costs that are many, without a thousand of them."""
    monkeypatch.setattr(queries, "_MOST_CHANGES", MOST)
    monkeypatch.setattr(changes, "MOST", MOST)
    monkeypatch.setattr(kept_costs, "FEW", 20)


@pytest.mark.timeout(3600)
@settings(
    max_examples=WALKS,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    deadline=None,
)
@given(order=st.permutations(HAPPENINGS), seed=st.integers(0, 10**6))
def test_whatever_happens_the_plan_is_that_of_a_fresh_reading(firm, small_answers, order, seed):
    """Each thing once, in any order: alone, and with what happened since the last review."""
    chance = random.Random(seed)
    with TemporaryDirectory() as folder, open_twins(firm, Path(folder)) as twins:
        office = Office(twins, chance)
        twins.assert_alike()
        for happening in order[:STEPS]:
            getattr(office, happening)()
            if chance.random() < 0.6:
                twins.assert_alike()
        twins.assert_alike()
