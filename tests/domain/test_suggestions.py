"""What is proposed where a person chooses: the likely first, each with what speaks for it."""

from datetime import timedelta
from decimal import Decimal

from support.builders import MAY_1, World, check, expense, hard_cost, line, matter

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact, Directory
from hardcost_desktop.domain.suggestions import (
    Likeness,
    pair_with_lookalikes,
    propose_contacts,
    propose_costs,
)


def proposed(*contacts: str, customer: str = "Johnson, Mary", email: str = "") -> list[tuple]:
    people = tuple(
        Contact(number, name.partition("<")[0], tuple(filter(None, [name.partition("<")[2]])))
        for number, name in enumerate(contacts, start=1)
    )
    found = propose_contacts([Customer("58", customer, customer, email=email)], Directory(people))
    return [(proposal.what.id, proposal.likeness) for proposal in found]


def test_contacts_come_by_what_speaks_for_them_and_then_by_name():
    assert proposed(
        "Zoe Zimmer",
        "Mary Brown",
        "Mary Jonson",
        "Office<mj@law.test",
        "Mary Johnson",
        "Adam Abel",
        email="MJ@law.test",
    ) == [
        (5, Likeness.SAME_NAME),
        (4, Likeness.SAME_EMAIL),
        (3, Likeness.SPELLED_ALIKE),
        (2, Likeness.SHARED_WORDS),
        (6, None),
        (1, None),
    ]


def test_a_word_that_many_contacts_share_speaks_for_none_of_them():
    many = [f"Law {number} Office" for number in range(30)]
    assert {why for _, why in proposed(*many, customer="Maritime Law")} == {None}


def test_the_contact_of_the_parent_is_likely_for_a_project():
    lineage = [
        Customer("59", "Smith v. Jones", "Acme Ltd:Smith v. Jones"),
        Customer("58", "Acme Ltd", ""),
    ]
    found = propose_contacts(lineage, Directory((Contact(1, "Zed"), Contact(2, "Acme Ltd"))))
    assert (found[0].what.id, found[0].likeness) == (2, Likeness.SAME_NAME)


def test_entries_of_clio_come_by_likeness_then_by_how_near_their_day_is():
    later, much_later = MAY_1 + timedelta(days=2), MAY_1 + timedelta(days=40)
    world = World(
        matters=(matter(),),
        hard_costs=(
            hard_cost(1, price=Decimal("7.00"), date=much_later),
            hard_cost(2, price=Decimal("7.00"), date=later),
            hard_cost(3, date=later),
            hard_cost(4, price=Decimal("7.00")),
            hard_cost(5, price=None),
            hard_cost(6),
            hard_cost(7),
        ),
    )
    found = propose_costs(world.row(), world.directory, taken={7})
    assert [(p.what.id, p.likeness) for p in found] == [
        (6, Likeness.SAME_DAY_AND_AMOUNT),
        (3, Likeness.SAME_AMOUNT),
        (4, Likeness.SAME_DAY_AND_MATTER),
        (5, Likeness.SAME_DAY_AND_MATTER),
        (2, None),
        (1, None),
    ]


def test_only_rows_with_one_look_alike_of_their_own_are_paired():
    world = World(
        transactions=(
            check(line(amount="100.00")),
            expense(line(amount="25.00"), id="140"),
            expense(line(amount="25.00"), id="141"),
            expense(line(amount="30.00"), id="142"),
            expense(line(amount="40.00"), id="143"),
        ),
        hard_costs=(
            hard_cost(1),
            hard_cost(2, price=Decimal("25.00")),
            *(hard_cost(number, price=Decimal("30.00")) for number in (3, 4)),
        ),
    )
    found = pair_with_lookalikes(world.plan().rows)
    assert {key: cost.id for key, cost in found.items()} == {"P133.c58": 1}
