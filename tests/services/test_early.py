"""QuickBooks' side is told while Clio's contacts and matters are read for the first time, and never else."""

from dataclasses import replace
from threading import Event

import pytest
from support.builders import World, matter
from support.fakes import Memory
from support.office import open_office

from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.errors import Cancelled, NeedsSetup
from hardcost_desktop.services import part
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.reading import MOMENT

PATIENCE = 10
"""Seconds after which Clio answers although nobody was told."""


class Held:
    """Clio's matters, which come once QuickBooks' side was told, or once somebody lets them."""

    def __init__(self, office, patience=PATIENCE):
        self.told = []
        self._patience = patience
        self.let = Event()
        self._pages, self._changed = office.clio.matter_pages, office.clio.matters
        office.clio.matter_pages, office.clio.matters = self._read, self._read_changed

    def _read(self, client_id=None):
        self.let.wait(self._patience)
        return self._pages(client_id)

    def _read_changed(self, counted, since):
        self.let.wait(self._patience)
        return self._changed(counted, since)

    def tell(self, company, books):
        self.told.append((company, books))
        self.let.set()


@pytest.fixture
def office(tmp_path):
    with open_office(tmp_path, cache=Memory()) as opened:
        yield opened


@pytest.fixture
def held(office):
    held = Held(office)
    yield held
    held.let.set()


def review(office, held, cancel=None, **more):
    settings = office.quickbooks.world.settings
    previewing = office.firm.previewing
    return previewing.review(settings, ignore, cancel or Cancel(), early=held.tell, **more)


def test_it_is_told_once_before_clio_has_answered(office, held):
    read = review(office, held)
    ((company, books),) = held.told
    assert company == read.company
    assert books == read.books
    assert read.plan.ready


def test_once_contacts_and_matters_are_kept_it_is_told_no_more(office, held):
    review(office, held)
    late = Held(office, patience=2 * MOMENT)
    review(office, late)
    assert late.told == []


def test_reading_everything_anew_tells_it_again(office, held):
    review(office, held)
    held.let.clear()
    review(office, held, fresh=True)
    assert len(held.told) == 2


def test_what_clio_tells_at_once_is_not_preceded_by_anything(office, held):
    held.let.set()
    review(office, held)
    assert held.told == []


def test_it_is_told_too_where_clio_is_only_asked_for_whom_the_costs_are_about(
    office, held, monkeypatch
):
    monkeypatch.setattr(part, "PAGE", 2)
    world, many = office.clio.world, range(500, 600)
    strangers = tuple(Contact(n, f"Stranger {n}") for n in many)
    theirs = tuple(matter(n, client_id=n) for n in many)
    office.clio.world = replace(
        world,
        contacts=(*world.contacts, *strangers),
        matters=(*world.matters, *theirs),
    )
    held.let.set()
    assert not review(office, held).directory.whole
    assert len(held.told) == 1


def test_books_that_cannot_be_read_are_not_told(office, held):
    office.show(World().setting(account_ids=("404",)))
    held.let.set()
    with pytest.raises(NeedsSetup, match="account_gone"):
        review(office, held)
    assert held.told == []


def test_whoever_is_told_may_stop_it(office, held):
    cancel = Cancel()

    def stop(_company, _books):
        cancel.request()
        held.let.set()
        cancel.check()

    held.tell = stop
    with pytest.raises(Cancelled):
        review(office, held, cancel)
