"""Lists read whole once a day, and by what changed in between: the same list, with fewer requests."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.builders import MAY_1, World, check, hard_cost, matter
from support.fakes import NOON, FakeClock, Memory
from support.office import open_office

from hardcost_desktop.domain.directory import Contact, MatterStatus
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.services import kept_costs
from hardcost_desktop.services.kept_lists import A_WHILE, LASTS, OVERLAP, Held, Kept, KeptLists
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.storage.cache import FileCache


class Contacts:
    """Clio's contacts, each with the instant of its last change by Clio's clock."""

    def __init__(self, clock, ahead):
        self.clock = clock
        self.ahead = ahead
        self.held: dict[int, tuple[Contact, object]] = {}
        self.asked = []

    def save(self, id_, name):
        self.held[id_] = (Contact(id_, name), self.clock.now + self.ahead)

    def all(self):
        return tuple(self.held[one][0] for one in sorted(self.held))

    def read(self, since):
        self.asked.append(since)
        found = (self.held[one] for one in sorted(self.held))
        return tuple(contact for contact, at in found if since is None or at >= since)


steps = st.lists(
    st.one_of(
        st.tuples(st.just("save"), st.integers(1, 6), st.sampled_from("abc")),
        st.tuples(st.just("wait"), st.integers(0, 3 * 86_400), st.none()),
        st.tuples(st.just("read"), st.none(), st.none()),
    ),
    max_size=40,
)


@given(steps=steps, ahead=st.integers(-86_400, 86_400))
def test_what_is_kept_and_what_changed_are_together_what_is_there(steps, ahead):
    """Whatever is entered and changed meanwhile, and however far apart the two clocks are."""
    clock = FakeClock()
    clio = Contacts(clock, timedelta(seconds=ahead))
    lists = KeptLists(Memory(), "Olive", clock, lambda: clio.ahead)
    for what, first, second in (*steps, ("read", None, None)):
        if what == "save":
            clio.save(first, second)
        elif what == "wait":
            clock.advance(seconds=first)
        else:
            assert renewed(lists, clio) == clio.all()


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def clio(clock):
    clio = Contacts(clock, timedelta())
    clio.save(1, "a")
    return clio


@pytest.fixture
def memory():
    return Memory()


def read(memory, clock, clio, reader="Olive", ahead=timedelta()):
    return renewed(KeptLists(memory, reader, clock, lambda: ahead), clio)


def renewed(lists, clio):
    """Read by what changed; whole, and to be kept, where that cannot be."""
    begun = lists.now()
    found = lists.renew("contacts", Kept[Contact], clio.read)
    if found is None:
        found = clio.read(None)
        lists.keep_whole("contacts", found, begun)
    return found


def test_changes_are_asked_for_from_a_little_before_the_last_reading(memory, clock, clio):
    read(memory, clock, clio)
    clock.advance(hours=5)
    read(memory, clock, clio)
    assert clio.asked == [None, NOON - OVERLAP]


def test_a_deletion_shows_when_the_list_is_read_whole_after_a_day(memory, clock, clio):
    read(memory, clock, clio)
    del clio.held[1]
    clock.advance(hours=23)
    assert read(memory, clock, clio) == (Contact(1, "a"),)
    clock.advance(hours=1)
    assert read(memory, clock, clio) == ()
    assert timedelta(hours=24) == LASTS


def test_another_persons_list_is_not_taken(memory, clock, clio):
    read(memory, clock, clio)
    read(memory, clock, clio, reader="Sam")
    assert clio.asked == [None, None]


def test_a_list_from_the_future_is_not_taken(memory, clock, clio):
    read(memory, clock, clio)
    clock.advance(hours=-1)
    read(memory, clock, clio)
    assert clio.asked == [None, None]


def test_where_the_services_clock_is_not_known_nothing_is_kept(memory, clock, clio):
    read(memory, clock, clio, ahead=None)
    assert memory.kept == {}


@pytest.fixture
def office(tmp_path):
    world = World(transactions=(check(id="1"), check(id="2")))
    with open_office(tmp_path, world, cache=FileCache(tmp_path / "cache")) as opened:
        yield opened


def test_a_second_review_asks_clio_for_what_changed(office):
    office.review()
    assert office.clio.asked_since == [None, None]
    again = office.review()
    assert office.clio.asked_since[2:] == [NOON - OVERLAP] * 2
    assert [row.key for row in again.plan.ready] == ["P1.c58", "P2.c58"]


def test_a_matter_closed_since_shows_as_closed(office):
    office.review()
    office.clio.world = World(matters=(matter(status=MatterStatus.CLOSED),))
    assert office.review().plan.ready == ()


def test_a_fresh_review_reads_everything_whole(office):
    office.review()
    settings = office.quickbooks.world.settings
    office.firm.previewing.review(settings, ignore, Cancel(), fresh=True)
    assert office.clio.asked_since == [None] * 4


def test_after_an_entry_that_clio_refused_everything_is_read_whole(office):
    """It may name a matter that was deleted, which no list of changes tells."""

    def refuse(clio, draft):
        raise RefusedByService("clio_refused", message="Matter not found", status=404)

    office.clio.script = refuse
    office.import_all()
    office.review()
    assert office.clio.asked_since == [None] * 4


def codes(review):
    return [blocker.code for blocker in review.blockers]


def test_what_hardly_ever_changes_is_believed_for_an_hour(office):
    before = office.review().directory.users
    office.clio.world = replace(office.clio.world, users=(replace(before[0], id=99),))
    assert office.review().directory.users == before
    office.clock.advance(seconds=A_WHILE.total_seconds())
    assert [user.id for user in office.review().directory.users] == [99]


def test_what_stands_in_the_way_is_asked_for_each_time_so_that_putting_it_right_shows(office):
    company, owner = office.quickbooks.facts, office.clio.world.users[0]
    office.quickbooks.facts = replace(company, tracks_customers=False)
    office.clio.world = replace(office.clio.world, users=(replace(owner, account_owner=False),))
    assert codes(office.review()) == ["tracking_off", "no_user"]
    office.quickbooks.facts = company
    office.clio.world = replace(office.clio.world, users=(owner,))
    assert codes(office.review()) == []


def test_facts_from_the_future_or_another_persons_are_not_taken(memory, clock):
    said = iter("abc")

    def recall(reader):
        lists = KeptLists(memory, reader, clock, lambda: None)
        return lists.recall("users", Held[str], lambda: next(said), bool)

    assert (recall("Olive"), recall("Olive"), recall("Sam")) == ("a", "a", "b")
    clock.advance(hours=-2)
    assert recall("Sam") == "c"


@pytest.fixture
def many_costs(monkeypatch, tmp_path):
    """A firm with more hard costs than are listed anew each time."""
    monkeypatch.setattr(kept_costs, "FEW", 3)
    world = World(hard_costs=tuple(hard_cost(n, price=Decimal(n)) for n in range(1, 7)))
    with open_office(tmp_path, world, cache=FileCache(tmp_path / "cache")) as opened:
        opened.review()
        yield opened


def seen(office):
    return [cost.id for cost in office.review().directory.hard_costs]


def test_of_many_hard_costs_what_changed_is_read(many_costs):
    many_costs.clio.change(2, price=Decimal("9.99"))
    costs = many_costs.review().directory.hard_costs
    assert [cost.price for cost in costs[:2]] == [1, Decimal("9.99")]


@pytest.mark.parametrize("gone", [1, 3, 6])
def test_a_hard_cost_that_was_deleted_in_clio_is_gone_at_the_next_review(many_costs, gone):
    many_costs.clio.remove(gone)
    assert seen(many_costs) == [n for n in range(1, 7) if n != gone]


def test_one_that_was_deleted_and_another_entered_are_both_seen(many_costs):
    many_costs.clio.remove(4)
    many_costs.clio.costs.append(hard_cost(8))
    assert seen(many_costs) == [1, 2, 3, 5, 6, 8]


def test_one_that_was_dated_before_the_start_is_no_longer_among_them(many_costs):
    many_costs.clio.change(5, date=MAY_1 - timedelta(days=1))
    assert seen(many_costs) == [1, 2, 3, 4, 6]
