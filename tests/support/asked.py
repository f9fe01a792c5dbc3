"""A Clio whose contacts and matters are asked for in part, and what a reading of it gives."""

from dataclasses import replace
from datetime import timedelta

from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.plan import build_plan
from hardcost_desktop.domain.wanted import find_wanted
from hardcost_desktop.services.filling import Filling
from hardcost_desktop.services.kept_lists import KeptLists
from hardcost_desktop.services.price import (
    NOTHING_YET,
    find_price_of_contacts,
    find_price_of_matters,
)
from support.builders import World
from support.fakes import FakeClock
from support.lists import HonestLists


class AskedClio(HonestLists):
    """Contacts and matters with the instants of their changes; its search may keep an index of words, and lag."""

    def __init__(self, world: World, *, by_words: bool = False, lag: float = 0):
        self.world = world
        self.clock = FakeClock()
        self.heard, self.asked_since = [], []
        self._by_words, self._lag = by_words, timedelta(seconds=lag)
        self._long_ago = self.clock.now - timedelta(days=90)
        self._saved = {}
        self._before = {contact.id: contact for contact in world.contacts}

    def save(self, name, record):
        """Enter a record, or change it."""
        self.clock.advance(seconds=1)
        if name == "contacts":
            known = {one.id: one for one in self.world.contacts}
            self._before[record.id] = known.get(record.id)
        records = {one.id: one for one in getattr(self.world, name)} | {record.id: record}
        self.world = replace(self.world, **{name: tuple(records[one] for one in sorted(records))})
        self._saved[name, record.id] = self.clock.now

    def changed(self, name, since):
        records = getattr(self.world, name)
        if since is None:
            return records
        return tuple(
            one for one in records if self._saved.get((name, one.id), self._long_ago) >= since
        )

    def search(self, word):
        found = {one.id for one in super().search(word)}
        return tuple(
            one
            for one in self.world.contacts
            if (self._finds(word, one) if self._by_words or self._lags(one) else one.id in found)
        )

    def _lags(self, contact):
        at = self._saved.get(("contacts", contact.id), self._long_ago)
        return at + self._lag > self.clock.now

    def _finds(self, word, contact):
        indexed = self._before[contact.id] if self._lags(contact) else contact
        return indexed is not None and word in indexed.name.lower().replace(",", " ").split()

    # Reading

    def lists(self, memory):
        return KeptLists(memory, "Olive", self.clock, timedelta)

    def read(self, memory, *, asking=True) -> Directory:
        """Read as a review does; without `asking` everything is read whole."""
        world, filling = self.world, Filling(self, self.lists(memory))
        wanted = self.needs(replace(NOTHING_YET, hard_costs=world.hard_costs))
        prices = (lambda: find_price_of_contacts(wanted)), (lambda: find_price_of_matters(wanted))
        parts = filling.contacts, filling.matters
        for part, price in zip(parts, prices, strict=True):
            part.begin(_ignore, price if asking else None)
        rest = Directory((), (), world.users, world.hard_costs, world.currency)
        return filling.complete(filling.directory(rest), self.needs, lambda _: _ignore)

    def needs(self, directory):
        world = self.world
        return find_wanted(world.books, directory, world.ledger, world.decisions, world.settings)

    def plan(self, directory):
        world = self.world
        return build_plan(world.books, directory, world.ledger, world.decisions, world.settings)


def _ignore(_):
    """Nobody counts."""
