"""A look nobody asked for tells each new cost once, each trouble once, and writes nothing to Clio."""

from dataclasses import replace

import pytest
from support.builders import COSTS, MAY_1, World, check, expense, line, matter
from support.fakes import PROFILE, FakeSeen
from support.office import open_office

from hardcost_desktop.domain.books import Customer
from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import (
    AlreadyRunning,
    LocalTrouble,
    NeedsSignIn,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.services.noticing import Noticing, note_seen
from hardcost_desktop.services.progress import Cancel, ignore

FIRM = "Harbor & Lowe LLP"


class FakeNotices:
    def __init__(self):
        self.shown: list[tuple[str, str]] = []
        self.refusal: LocalTrouble | None = None

    def show(self, title, text):
        if self.refusal:
            raise self.refusal
        self.shown.append((title, text))


class Desk:
    """One firm that is looked at again and again."""

    def __init__(self, office):
        self.office = office
        self.seen = FakeSeen()
        self.notices = FakeNotices()
        self.trouble = None
        self.pair = PROFILE.pair

    def open_firm(self):
        if self.trouble:
            raise self.trouble
        return self.office.firm

    def look(self):
        noticing = Noticing("default", self.open_firm, self.seen, self.notices, self.pair)
        looked = noticing.look(FIRM, Cancel())
        noticing.tell(looked, FIRM)
        return looked

    def told(self):
        shown, self.notices.shown = self.notices.shown, []
        return shown

    def add(self, *transactions):
        world = self.office.quickbooks.world
        self.office.show(replace(world, transactions=(*world.transactions, *transactions)))


@pytest.fixture
def desk(tmp_path):
    world = World(
        transactions=(
            check(line("1", "1000.25"), id="133"),
            expense(line("1", "25.00"), id="140"),
            expense(line("1", "75.50", customer_id="59"), id="142"),
        ),
        customers=(Customer("58", "Acme Ltd", "Acme Ltd"), Customer("59", "An Nguyen", "")),
        contacts=(Contact(7, "Acme Ltd"), Contact(8, "An Nguyen")),
        matters=(matter(), matter(420, client_id=8), matter(421, client_id=8)),
        settings=ImportSettings(start_date=MAY_1, account_ids=(COSTS,)),
    )
    with open_office(tmp_path, world) as office:
        office.profiles.save_settings("default", world.settings)
        yield Desk(office)


def test_counts_and_money_are_told_once_and_no_client_is_named(desk):
    looked = desk.look()
    ((title, text),) = desk.told()
    assert title == FIRM
    assert text == "2 new costs ready (USD 1,025.25), 1 needs a matter."
    assert not any(name in text for name in ("Acme", "Nguyen"))
    assert looked.standing == "Ready: 2. Needs attention: 1."
    assert not desk.look().worth_telling
    assert desk.told() == []
    assert desk.office.clio.sent == []


def test_only_what_came_since_is_told(desk):
    desk.look()
    desk.told()
    desk.add(expense(line("1", "15.00"), id="150"))
    assert desk.look().news == "1 new cost ready (USD 15.00)"
    desk.add(expense(line("1", "9.00", customer_id="59"), id="151"))
    assert desk.look().news == "1 new cost needs a matter"
    assert len(desk.told()) == 2


def test_what_was_shown_in_the_window_is_not_new(desk):
    note_seen(desk.seen, "default", PROFILE.pair, desk.office.review().plan.rows)
    assert desk.look().news == ""
    assert desk.told() == []


def test_what_was_seen_of_another_pair_says_nothing(desk):
    other = replace(PROFILE.pair, account_id=99)
    note_seen(desk.seen, "default", other, desk.office.review().plan.rows)
    assert desk.look().news


def test_a_cost_whose_matter_was_chosen_meanwhile_is_not_told_twice(desk):
    desk.look()
    desk.told()
    row = next(row for row in desk.office.review().plan.rows if row.key.startswith("P142"))
    desk.office.firm.deciding.choose_matter(desk.office.review(), [row.key], 420)
    looked = desk.look()
    assert looked.standing == "Ready: 3. Needs attention: 0."
    assert desk.told() == []


def test_what_an_undo_brought_back_is_not_new(desk):
    desk.look()
    run = desk.office.import_all().run
    desk.look()
    desk.office.firm.history.undo(run, ignore, Cancel())
    desk.told()
    looked = desk.look()
    assert looked.standing == "Ready: 2. Needs attention: 1."
    assert desk.told() == []


def test_a_notice_the_desktop_did_not_take_is_told_again(desk):
    desk.notices.refusal = LocalTrouble("notice_not_shown", why="nobody")
    with pytest.raises(LocalTrouble):
        desk.look()
    desk.notices.refusal = None
    assert desk.look().news.startswith("2 new costs")


@pytest.mark.parametrize(
    "trouble",
    [
        NeedsSignIn("clio", "clio_sign_in_lost"),
        LocalTrouble("vault_locked", store="the keyring"),
        RefusedByService("clio_unreadable", path="data"),
    ],
)
def test_what_needs_a_person_is_told_once_until_a_look_succeeds(desk, trouble):
    desk.look()
    desk.told()
    for _ in range(2):
        desk.trouble = trouble
        for _ in range(3):
            with pytest.raises(type(trouble)):
                desk.look()
        ((title, text),) = desk.told()
        assert title == FIRM
        assert text.endswith("Open Hardcost Desktop to see what to do.")
        desk.trouble = None
        desk.look()
        assert desk.told() == [], "what was seen before the trouble is still known"


def test_a_firm_that_was_never_set_up_is_no_notice(desk):
    desk.pair, desk.trouble = None, NeedsSignIn("clio", "clio_not_connected")
    with pytest.raises(NeedsSignIn):
        desk.look()
    assert desk.told() == []


def test_a_service_out_of_reach_is_no_notice(desk):
    desk.trouble = TemporaryTrouble("unreachable", service="Clio")
    with pytest.raises(TemporaryTrouble):
        desk.look()
    assert desk.told() == []


def test_while_an_import_is_under_way_nothing_is_told(desk):
    lock = desk.office.firm.importing._lock
    with lock(), pytest.raises(AlreadyRunning):
        desk.look()
    assert desk.told() == []
    with lock():
        pass  # and the look kept nobody from importing
    assert desk.look().news


def test_an_import_that_begins_during_the_look_ends_it(desk):
    lock = desk.office.firm.importing._lock
    held = []
    desk.office.clio.on_reading = lambda: held or held.append(lock()) or held[0].__enter__()
    with pytest.raises(AlreadyRunning):
        desk.look()
    held[0].__exit__(None, None, None)
    assert desk.told() == []


def test_what_stands_in_the_way_of_an_import_is_told_once(desk):
    off = replace(desk.office.quickbooks.world.settings, import_on=False)
    desk.office.profiles.save_settings("default", off)
    desk.look()
    ((_, text),) = desk.told()
    assert "off" in text
    assert text.endswith("Open Hardcost Desktop to see what to do.")
    desk.look()
    assert desk.told() == []
