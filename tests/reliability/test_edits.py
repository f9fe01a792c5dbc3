"""Edits under way: QuickBooks changes while its pages are read, and between the review and the writing."""

import random
from decimal import Decimal
from shutil import rmtree

import pytest
from counts import EDITS
from witness import assert_lines_have_one_place, costs_in_books, costs_in_clio, stamped_in_clio
from workplace import ended, frozen, thaw

pytestmark = pytest.mark.timeout(3600)


def change_amount(books, number):
    changed = [
        {**line, "Amount": Decimal(str(line["Amount"])) + 1} for line in lines(books, number)
    ]
    books.update("Purchase", number, Line=changed, TotalAmt=sum(x["Amount"] for x in changed))


def void(books, number):
    books.void("Purchase", number)


def delete(books, number):
    books.delete("Purchase", number)


def move_customer(books, number):
    others = [c["Id"] for c in books.records("Customer") if c.get("Active", True)]
    moved = []
    for line in lines(books, number):
        detail = line["AccountBasedExpenseLineDetail"]
        other = next(o for o in others if o != detail["CustomerRef"]["value"])
        moved.append(
            {**line, "AccountBasedExpenseLineDetail": {**detail, "CustomerRef": {"value": other}}}
        )
    books.update("Purchase", number, Line=moved)


def re_date(books, number):
    books.update("Purchase", number, TxnDate="2026-11-01")


def lines(books, number):
    return books.record("Purchase", number)["Line"]


EVERY = (change_amount, void, delete, move_customer, re_date)


@pytest.mark.parametrize(
    ("moment", "kept"),
    [
        ("after-review:1", True),
        ("before-reading:1", True),
        ("before-reading:4", True),
        ("before-reading:11", False),
        ("before-reading:20", False),
    ],
)
def test_what_changes_under_way_is_written_as_reviewed_or_goes_back_to_review(
    open_place, figure, moment, kept
):
    """Among them between two pages of checks, which then shift; rows pushed off a page come up the next time."""
    chance = random.Random(moment)
    with open_place(purchases=60) as place:
        assert place.import_all().code == 0
        books = place.server.intuit.books[place.firm.realm_id]
        for number in range(EDITS):
            edit = EVERY[(number + len(moment)) % len(EVERY)]
            keys = place.spend(4)
            if not kept:
                rmtree(place.home().home / "cache")
            process = place.start(
                "import", "--yes", "--json", TEST_STOP=f"{moment}:freeze", TEST_PAGE="20"
            )
            frozen(process)
            before = costs_in_books(place.server, place.firm.realm_id)
            edited = chance.choice(keys)
            edit(books, edited.removeprefix("P").partition(".")[0])
            thaw(process)
            done = ended(process)
            assert done.code in {0, 1}, done.err
            assert_written_as_asked(place, before, edited, done.json)
        assert_lines_have_one_place(place.preview())
        assert_written_once(place)
    figure("edits", EDITS)


def assert_written_as_asked(place, before, edited, result):
    """The edited row is in Clio as it was reviewed, or as it is now, or not at all; the others are all there."""
    after = costs_in_books(place.server, place.firm.realm_id)
    known = [before.get(edited), after.get(edited)]
    mine = [cost for cost in stamped_in_clio(place.server) if cost.key == edited]
    assert mine in ([], known[:1], known[1:])
    others = {cost.key: cost for cost in stamped_in_clio(place.server) if cost.key in after}
    others.pop(edited, None)
    assert [
        cost for cost in others.values() if after[cost.key] != cost and cost.key in before
    ] == []
    for failed in result["failed"]:
        assert (failed["key"], failed["reason"]) == (edited, "changed_since_review")
        assert mine == []


def assert_written_once(place):
    ids = [cost.key for cost in stamped_in_clio(place.server)]
    assert len(ids) == len(set(ids))
    assert len(costs_in_clio(place.server)) == len(ids)
