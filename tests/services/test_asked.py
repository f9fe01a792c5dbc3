"""Clio asked only for whom costs are about: the plan is that from all contacts and matters, in fewer requests."""

from dataclasses import replace
from decimal import Decimal
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.asked import AskedClio
from support.builders import World, check, entry, hard_cost, line, matter
from support.fakes import Memory
from support.lists import HonestLists

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact, MatterStatus
from hardcost_desktop.domain.settings import Decisions
from hardcost_desktop.domain.words import words_of
from hardcost_desktop.services import part
from hardcost_desktop.services.part import Part

NAMES = ["Lowe", "Olive Lowe", "Lowe, Olive", "Acme, Inc.", "acme inc.", "Hill Weiss", "Acme"]
NAMES += ["HILL WEIß", "Smith Harbor", "O'Neil & Sons", "00412-Acme", "Harbor", "Griﬃn", "Griffin"]
NAMES += ["Bluebird™ Inc", "Dĳkstra", "Square² Lowe"]
CUSTOMERS = [*NAMES, "Lowe (deleted)", "Olive Lowe Clio 3", "Nobody Clio 99", "Acme 412 Divorce"]
EMAILS = ["", "o@lowe.test", "hill@weiss.test"]
names, emails = st.sampled_from(NAMES), st.sampled_from(EMAILS)
ids = st.integers(1, 12)
contacts = st.builds(Contact, ids, names, st.builds(lambda e: (e,) if e else (), emails))
matters = st.builds(
    lambda id_, client, status: matter(400 + id_, client_id=client, status=status),
    st.integers(1, 14),
    st.one_of(ids, st.none()),
    st.sampled_from(MatterStatus),
)


@pytest.fixture(autouse=True)
def short_pages(monkeypatch):
    """Few records a page, so that few make many pages."""
    monkeypatch.setattr(part, "PAGE", 2)


def by_id(records):
    return tuple(sorted({one.id: one for one in records}.values(), key=lambda one: one.id))


@st.composite
def decided(draw):
    keys, customers = st.sampled_from(["P1.c1", "P2.c2", "P9.c1"]), st.sampled_from("12345")
    chosen = st.integers(401, 416)
    return Decisions(
        matter_by_row=draw(st.dictionaries(keys, chosen, max_size=2)),
        matter_by_customer=draw(st.dictionaries(customers, chosen, max_size=2)),
        contact_by_customer=draw(st.dictionaries(customers, st.integers(1, 14), max_size=2)),
    )


@st.composite
def firms(draw):
    """A firm with homonyms, sub-customers, links, entries of its own and of others; and a Clio full of strangers."""
    others = tuple(
        Contact(100 + n, f"Stranger Number{n:03}") for n in range(draw(st.integers(0, 90)))
    )
    theirs = tuple(matter(1000 + n, client_id=100 + n) for n in range(draw(st.integers(0, 90))))
    customers = tuple(
        Customer(str(n), draw(st.sampled_from(CUSTOMERS)), "", parent, draw(emails))
        for n, parent in enumerate(draw(st.lists(st.sampled_from([None, "1", "2"]), max_size=5)), 1)
        if parent != str(n)
    )
    lines = [line(customer_id=str(n), amount=str(n)) for n in range(1, len(customers) + 2)]
    payees = st.sampled_from(["", "Clerk of Court", *NAMES])
    checks = tuple(check(one, id=one.customer_id, payee=draw(payees)) for one in lines)
    costs = st.builds(
        lambda id_, price, at: hard_cost(id_, price=Decimal(price), matter_id=at),
        st.integers(9001, 9004),
        st.integers(1, 4),
        st.one_of(st.integers(401, 416), st.none()),
    )
    held = entry("P3.c3", lines[-1], matter_id=draw(st.integers(401, 416)))
    return World(
        transactions=checks,
        gone=frozenset({"P3"}) if len(lines) < 3 else frozenset(),
        customers=customers,
        contacts=by_id([*draw(st.lists(contacts, max_size=9)), *others]),
        matters=by_id([*draw(st.lists(matters, max_size=9)), *theirs]),
        hard_costs=by_id(draw(st.lists(costs, max_size=3))),
        ledger=(held,) if draw(st.booleans()) else (),
        decisions=draw(decided()),
    ).setting(vendor=draw(st.booleans()))


def assert_alike(clio, directory):
    assert clio.plan(directory).rows == clio.world.plan().rows


happenings = st.lists(
    st.one_of(
        st.tuples(st.just("contacts"), contacts),
        st.tuples(st.just("matters"), matters),
        st.tuples(st.just("wait"), st.integers(0, 20_000)),
        st.tuples(st.just("decide"), decided()),
        st.tuples(st.just("read"), st.none()),
    ),
    max_size=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(firm=firms(), by_words=st.booleans(), lag=st.sampled_from([0, 300]), what=happenings)
def test_the_plan_is_that_of_all_contacts_and_matters(firm, by_words, lag, what):
    """Whatever is entered, renamed, moved and decided between the reviews, and however Clio searches."""
    clio, memory = AskedClio(firm, by_words=by_words, lag=lag), Memory()
    assert_alike(clio, clio.read(memory))
    for name, happened in (*what, ("read", None)):
        if name == "read":
            assert_alike(clio, clio.read(memory))
        elif name == "wait":
            clio.clock.advance(seconds=happened)
        elif name == "decide":
            clio.world = replace(clio.world, decisions=happened)
        else:
            clio.save(name, happened)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(firm=firms())
def test_a_part_holds_what_was_asked_for_all_of_it_and_nothing_else(firm):
    directory = AskedClio(firm).read(Memory())
    people, clients = directory.contacts_asked, directory.matters_asked
    assert directory.contacts == tuple(
        one
        for one in firm.contacts
        if people is None or one.id in people.ids or words_of(one.name) & people.keys
    )
    assert directory.matters == tuple(
        one
        for one in firm.matters
        if clients is None or one.id in clients.ids or one.client_id in clients.keys
    )


# How many requests -----------------------------------------------------------------------------------------


def count(clio, **how):
    clio.heard.clear()
    clio.read(Memory(), **how)
    return len(clio.heard)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(firm=firms())
def test_it_never_takes_more_than_twice_what_reading_all_takes(firm):
    assert count(AskedClio(firm)) <= 2 * count(AskedClio(firm), asking=False) + 4


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    customers=st.integers(1, 45),
    strangers=st.integers(0, 300),
    theirs=st.integers(0, 300),
    vendor=st.booleans(),
)
def test_where_each_customer_is_one_contact_it_takes_the_fewer_requests(
    customers, strangers, theirs, vendor
):
    """Four more at most, of which one a list is to see which is less. Beyond what that can show, all is read."""
    firm = plain_firm(customers, strangers, theirs).setting(vendor=vendor)
    with patch.object(Part, "_is_less", lambda *_: True):
        asking = count(AskedClio(firm))
    assert count(AskedClio(firm)) <= min(asking, count(AskedClio(firm), asking=False)) + 4


def plain_firm(customers=3, strangers=400, theirs=400):
    numbers = range(1, customers + 1)
    return World(
        transactions=tuple(check(line(customer_id=str(n)), id=str(n)) for n in numbers),
        customers=tuple(Customer(str(n), f"Client{n:03} LLC") for n in numbers),
        contacts=(
            *(Contact(n, f"Client{n:03} LLC") for n in numbers),
            *(Contact(100 + n, f"Stranger Number{n:03}") for n in range(strangers)),
        ),
        matters=(
            *(matter(400 + n, client_id=n) for n in numbers),
            *(matter(1000 + n, client_id=100 + n) for n in range(theirs)),
        ),
    )


def test_a_small_clio_is_read_whole_with_no_request_more():
    clio = AskedClio(plain_firm(1, 1, 0))
    assert clio.read(Memory()).whole
    assert clio.heard == ["contacts page", "matters page"]


def test_where_so_many_are_asked_about_that_no_request_could_tell_all_is_read_at_once():
    clio = AskedClio(plain_firm(60))
    assert clio.read(Memory()).whole
    assert set(clio.heard) == {"contacts page", "matters page"}


def test_of_a_large_clio_only_what_the_costs_are_about_is_asked_for():
    clio = AskedClio(plain_firm(2).setting(vendor=False))
    directory = clio.read(Memory())
    assert not directory.whole
    assert sorted(clio.heard) == [
        "contacts at 10",
        "contacts changed",
        "contacts page",
        "contacts word client001",
        "contacts word client002",
        "matters at 6",
        "matters client 1",
        "matters client 2",
        "matters page",
    ]


def test_with_nothing_new_a_second_reading_asks_what_changed():
    clio, memory = AskedClio(plain_firm()), Memory()
    before = clio.read(memory)
    clio.heard.clear()
    assert clio.read(memory) == before
    assert clio.heard == ["contacts changed", "matters changed"]


def test_who_is_new_in_the_books_is_asked_for_alone():
    clio, memory = AskedClio(plain_firm(2)), Memory()
    clio.read(memory)
    clio.heard.clear()
    clio.world = replace(plain_firm(3), contacts=clio.world.contacts[2:])
    clio.read(memory)
    assert "contacts word client003" in clio.heard
    assert "contacts word client001" not in clio.heard


def test_what_was_imported_is_not_asked_for_again():
    clio, memory = AskedClio(plain_firm()), Memory()
    directory = clio.read(memory)
    clio.world = replace(clio.world, ledger=(entry("P1.c1", matter_id=401),))
    assert not clio.needs(directory).lacking(directory)


def test_after_a_day_it_is_chosen_anew():
    clio, memory = AskedClio(plain_firm()), Memory()
    clio.read(memory)
    clio.clock.advance(hours=24)
    clio.heard.clear()
    clio.read(memory)
    assert "contacts page" in clio.heard


def test_how_long_a_list_was_is_remembered_where_no_request_tells():
    """So a first review may read all, and those of the next days ask."""
    firm = plain_firm(60, strangers=400)
    clio, memory = AskedClio(firm), Memory()
    assert clio.read(memory).whole
    clio.clock.advance(hours=24)
    assert clio.read(memory).contacts_asked is not None
    clio.clock.advance(hours=24)
    assert clio.read(memory).contacts_asked is not None


def test_once_somebody_asked_for_all_that_is_what_is_kept():
    clio, memory = AskedClio(plain_firm()), Memory()
    clio.read(memory)
    assert clio.read(memory, asking=False).whole
    clio.heard.clear()
    assert clio.read(memory).whole
    assert clio.heard == ["contacts changed", "matters changed"]


# What would be wrong without a closer look ------------------------------------------------------------------


def known_as(*names, **customer):
    """A large Clio with these contacts, and a customer."""
    firm = plain_firm(1)
    own = tuple(Contact(n, name) for n, name in enumerate(names, 1))
    one = Customer(**({"id": "1", "name": "Olive Griffin"} | customer))
    return replace(firm, contacts=(*own, *firm.contacts[1:]), customers=(one,)).setting(
        vendor=False
    )


def reason(clio, directory):
    (row,) = clio.plan(directory).rows
    return row.reason


@pytest.mark.parametrize(
    "other",
    ["Griffin, Olive", "OLIVE  GRIFFIN", "Olive Griﬃn", "Olive Griffin (deleted)", "Griffin,Olive"],
)
def test_two_of_one_name_are_found_however_the_second_is_written(other):
    clio = AskedClio(known_as("Olive Griffin", other))
    directory = clio.read(Memory())
    assert not directory.whole
    assert reason(clio, directory) == "ambiguous_contact"


@pytest.mark.parametrize(("customer", "contact"), [("Weiss", "Weiß"), ("Griffin", "Griﬃn")])
def test_a_name_of_one_word_is_asked_for_in_each_spelling(customer, contact):
    clio = AskedClio(known_as(contact, name=customer))
    directory = clio.read(Memory())
    assert directory.contacts_asked is not None
    assert reason(clio, directory) is None


def test_who_was_entered_a_moment_ago_is_seen_before_clios_search_knows():
    clio = AskedClio(known_as("Olive Griffin"), lag=60)
    clio.save("contacts", Contact(50, "Olive Griffin"))
    assert reason(clio, clio.read(Memory())) == "ambiguous_contact"


def test_a_name_without_a_fit_word_has_all_contacts_read():
    clio = AskedClio(known_as("O’Neil & Co", name="O’Neil & Co"))
    directory = clio.read(Memory())
    assert directory.contacts == clio.world.contacts
    assert directory.matters_asked is not None
    assert "contacts at" not in " ".join(clio.heard)


def test_a_link_to_a_contact_that_is_gone_gives_way_to_the_name():
    clio = AskedClio(known_as("Olive Griffin").deciding(contact_by_customer={"1": 77}))
    assert reason(clio, clio.read(Memory())) is None


def test_a_renamed_contact_brings_its_matters():
    clio, memory = AskedClio(known_as("Somebody Else")), Memory()
    assert reason(clio, clio.read(memory)) == "customer_not_linked"
    clio.save("contacts", Contact(1, "Olive Griffin"))
    assert reason(clio, clio.read(memory)) is None


def everything(clio):
    return lambda _=None: HonestLists.contact_pages(clio)


def all_matters(clio):
    return lambda _=None: HonestLists.matter_pages(clio)


@pytest.mark.parametrize(
    ("name", "lie"),
    [
        ("search", lambda clio: lambda _: ()),
        ("contact_pages", everything),
        ("matter_pages", all_matters),
        ("contacts_by_id", lambda clio: lambda _: clio.world.contacts[:200]),
        ("matters_by_id", lambda clio: lambda _: clio.world.matters[:200]),
        ("contact_at", lambda clio: lambda _: 1),
        ("matter_at", lambda clio: lambda _: 401),
    ],
)
def test_where_clio_takes_no_notice_of_what_was_asked_the_list_is_read_whole(name, lie):
    firm = plain_firm().deciding(contact_by_customer={"1": 2}, matter_by_row={"P1.c1": 402})
    clio = AskedClio(firm)
    setattr(clio, name, lie(clio))
    directory = clio.read(Memory())
    half = "contacts" if "contact" in name or name == "search" else "matters"
    assert getattr(directory, half) == getattr(firm, half)
    assert getattr(directory, f"{half}_asked") is None
    assert_alike(clio, directory)


def test_where_none_of_the_names_is_known_yet_clio_is_seen_to_find_one_that_is():
    firm = plain_firm(1)
    clio = AskedClio(replace(firm, contacts=(*firm.contacts[1:], Contact(900, "Client001 LLC"))))
    clio.search = lambda _: ()
    assert clio.read(Memory()).contacts_asked is None
    assert "contacts word number000" in clio.heard


def test_a_search_that_looks_at_beginnings_alone_is_seen_to():
    """The longest word of a name may stand in its midst."""
    clio = AskedClio(known_as("Al Griffinson", name="Al Griffinson"))
    clio.search = lambda word: tuple(
        one for one in clio.world.contacts if one.name.lower().startswith(word)
    )
    directory = clio.read(Memory())
    assert directory.contacts_asked is None
    assert reason(clio, directory) is None


def test_words_that_many_matters_have_in_their_names_are_not_even_tried():
    """Clio would give everybody who has one of these matters."""
    firm = known_as("Olive Griffin", name="Divorce")
    matters = tuple(replace(one, description="Divorce") for one in firm.matters)
    clio = AskedClio(replace(firm, matters=matters))
    assert clio.read(Memory()).contacts_asked is None
    assert "contacts word divorce" not in clio.heard


def test_a_word_that_brings_more_than_all_is_given_up():
    firm = plain_firm(1, strangers=5)
    crowd = tuple(Contact(200 + n, f"Client001 Number {n}") for n in range(40))
    clio = AskedClio(replace(firm, contacts=(*firm.contacts, *crowd)))
    directory = clio.read(Memory())
    assert directory.contacts_asked is None
    assert directory.contacts == clio.world.contacts
