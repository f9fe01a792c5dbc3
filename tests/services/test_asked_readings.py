"""Over real HTTP: a large Clio that is asked only for whom costs are about gives the plan that all of it gives."""

import json
import os
import random
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from support.twins import open_twins

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.extent import Extent
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.gateways.clio import listing
from hardcost_desktop.services import part

TODAY = date(2026, 11, 20)
PAGE = 10
MANY = Extent(contacts=2_000, matters=3_000)
STRANGER = "Correspondent"
PLAIN = {"Jürgen Müller": "Jurgen Muller", "Lucía Núñez": "Lucia Nunez"}
"""Customers whose names have no word to ask for them by, and the same with such words."""


@pytest.fixture(autouse=True)
def short_pages(monkeypatch):
    """Few records a page, so that not too many make a large Clio, and all of it within the reach of places."""
    monkeypatch.setattr(listing, "PAGE", str(PAGE))
    monkeypatch.setattr(part, "PAGE", PAGE)
    monkeypatch.setattr(part, "REACH", MANY.matters // PAGE)


@pytest.fixture(scope="module")
def firm():
    """The demo firm: homonyms, sub-customers, “Last, First”, “(deleted)”, “Clio <id>”, e-mails, look-alikes, past."""
    return build_firm(today=TODAY, extent=MANY)


def with_words(part_of_firm):
    """Give everybody a name to ask for, and strangers' matters no word of it."""
    text = json.dumps(part_of_firm, default=str, ensure_ascii=False)
    for name, plain in PLAIN.items():
        text = text.replace(name, plain)
    made = json.loads(text, parse_float=Decimal)
    for matter in made.get("matters", ()):
        if STRANGER in matter["client"]["name"]:
            matter["description"] = "Old file"
    return made


@pytest.fixture
def twins(firm, tmp_path):
    plain = replace(firm, quickbooks=with_words(firm.quickbooks), clio=with_words(firm.clio))
    with open_twins(plain, tmp_path) as opened:
        yield opened


class Clio:
    """Somebody who works in Clio, and decides here."""

    def __init__(self, twins, chance):
        self.twins, self.clio, self.chance = twins, twins.clio, chance

    def any(self, shelf, fits=lambda _: True):
        return self.chance.choice([one for one in shelf if fits(one)])

    def customer(self):
        return self.any(self.twins.books.records("Customer"))

    def stranger(self):
        return self.any(self.clio.contacts, lambda one: STRANGER in one["name"])

    def own_matter(self):
        return self.any(self.clio.matters, lambda one: STRANGER not in one["client"]["name"])

    def homonym_entered(self):
        name = self.customer()["DisplayName"]
        self.clio.contacts.add({"name": name, "type": "Company", "email_addresses": []})

    def homonym_of_a_payee(self):
        self.clio.contacts.add({"name": "Fedex", "type": "Company", "email_addresses": []})

    def stranger_renamed(self):
        self.clio.contacts.edit(self.stranger()["id"], {"name": self.customer()["DisplayName"]})

    def client_renamed(self):
        client = self.clio.contacts.get(self.own_matter()["client_id"])
        self.clio.contacts.edit(client["id"], {"name": "Somebody Else"})

    def matter_closed(self):
        self.clio.matters.edit(self.own_matter()["id"], {"status": "Closed"})

    def matter_moved(self):
        other = self.stranger()
        client = {"client_id": other["id"], "client": {"id": other["id"], "name": other["name"]}}
        self.clio.matters.edit(self.own_matter()["id"], client)

    def matter_entered(self):
        own, own_to_each = self.own_matter(), {"id", "etag", "created_at", "updated_at"}
        fresh = {name: value for name, value in own.items() if name not in own_to_each}
        self.clio.matters.add({**fresh, "display_number": "09999-New"})

    def cost_on_a_strangers_matter(self):
        cost = self.any(self.clio.activities, lambda one: "Hard" in one["type"])
        theirs = self.any(self.clio.matters, lambda one: STRANGER in one["client"]["name"])
        self.clio.add_activity(
            type="HardCostEntry",
            date=cost["date"],
            price=cost["price"],
            matter={"id": theirs["id"]},
        )

    def strangers_matter_chosen(self):
        theirs = self.any(self.clio.matters, lambda one: STRANGER in one["client"]["name"])
        review = self.twins.review()
        rows = [row for row in review.plan.rows if row.reason is Reason.SEVERAL_MATTERS]
        self.twins.deciding.choose_matter(review, [self.chance.choice(rows).key], theirs["id"])

    def customer_linked(self):
        review = self.twins.review()
        named = self.customer()["Id"]
        self.twins.deciding.link(review, named, self.stranger()["id"])

    def suggestions_accepted(self):
        review = self.twins.review()
        rows = [row.key for row in review.plan.rows if row.suggested]
        with suppress(UsageTrouble):
            self.twins.deciding.accept_suggestions(review, rows)

    def imported(self):
        assert self.twins.import_some(3).stopped is None

    def an_hour_later(self):
        self.twins.server.clock.advance(timedelta(hours=1))

    def days_later(self):
        self.twins.server.clock.advance(timedelta(days=2))

    def vendor_off_or_on(self):
        self.twins.settings = replace(self.twins.settings, vendor=not self.twins.settings.vendor)

    def earlier_start(self):
        start = self.twins.settings.start_date - timedelta(days=60)
        self.twins.settings = replace(self.twins.settings, start_date=start)


SEEDS = 16 if os.environ.get("HARDCOST_SOAK") == "1" else 1
"""Of so many years of what may happen, one goes with every test run."""

HAPPENINGS = sorted(
    name
    for name, own in vars(Clio).items()
    if callable(own) and name not in {"__init__", "any", "customer", "stranger", "own_matter"}
)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_happens_the_plan_is_that_of_all_contacts_and_matters(twins, seed):
    chance = random.Random(seed)
    somebody = Clio(twins, chance)
    first = twins.assert_alike()
    assert first.directory.contacts_asked is not None
    assert first.directory.matters_asked is not None
    for name in chance.sample(HAPPENINGS, len(HAPPENINGS)):
        getattr(somebody, name)()
        if chance.random() < 0.4:
            twins.assert_alike()
    twins.assert_alike()


def test_where_a_name_has_no_word_all_contacts_are_read_and_matters_still_asked_for(firm, tmp_path):
    with open_twins(firm, tmp_path) as twins:
        directory = twins.assert_alike().directory
    assert directory.contacts_asked is None
    assert directory.matters_asked is not None


def test_a_second_review_with_nothing_new_takes_six_requests_at_most(twins):
    twins.review()
    twins.asked()
    twins.review()
    assert len([one for one in twins.asked() if one in {"contacts.json", "matters.json"}]) == 2
