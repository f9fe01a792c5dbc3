"""Clio's contacts and matters at the port, as an honest Clio gives them; each request is noted."""

from hardcost_desktop.domain.asked import IDS_AT_ONCE, Page
from hardcost_desktop.services import part


class HonestLists:
    """For whoever has a `world` with contacts and matters, and a list `heard` of its requests."""

    def contacts(self, counted, since=None):
        return self._all("contacts", counted, since)

    def matters(self, counted, since=None):
        return self._all("matters", counted, since)

    def _all(self, name, counted, since):
        self.asked_since.append(since)
        records = self.changed(name, since)
        self.heard += [f"{name} {'changed' if since else 'page'}"] * max(
            1, -(-len(records) // part.PAGE)
        )
        counted(len(records))
        return records

    def changed(self, name, since):
        """Everything may have changed."""
        return getattr(self.world, name)

    def contact_pages(self, word=None):
        if word is None:
            return self._pages("contacts page", self.world.contacts)
        return self._pages(f"contacts word {word}", self.search(word))

    def search(self, word):
        """Search as Clio says it does: parts of names, and of the matters of whoever they belong to."""
        clients = {m.client_id for m in self.world.matters if word in m.description.lower()}
        return tuple(c for c in self.world.contacts if word in c.name.lower() or c.id in clients)

    def matter_pages(self, client_id=None):
        if client_id is None:
            return self._pages("matters page", self.world.matters)
        found = tuple(m for m in self.world.matters if m.client_id == client_id)
        return self._pages(f"matters client {client_id}", found)

    def _pages(self, what, records):
        if what.endswith("page"):
            self.asked_since.append(None)
        for first in range(0, max(1, len(records)), part.PAGE):
            self.heard.append(what)
            yield Page(tuple(records[first : first + part.PAGE]), first + part.PAGE < len(records))

    def contacts_by_id(self, ids):
        return self._by_id("contacts", ids)

    def matters_by_id(self, ids):
        return self._by_id("matters", ids)

    def _by_id(self, name, ids):
        self.heard += [f"{name} ids"] * -(-len(ids) // IDS_AT_ONCE)
        return tuple(one for one in getattr(self.world, name) if one.id in ids)

    def contact_at(self, place):
        return self._at("contacts", place)

    def matter_at(self, place):
        return self._at("matters", place)

    def _at(self, name, place):
        self.heard.append(f"{name} at {place}")
        records = getattr(self.world, name)
        return records[place].id if place < len(records) else None
