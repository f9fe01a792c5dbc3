"""One of Clio's long lists in one reading: read whole, or only as far as it is asked about, whichever is less.

Nothing Clio says counts its records, so which is less is seen by one request for the record at a place (Clio,
paging: up to 10,000 records). What Clio gives for a word or a client is held against what is known of the list
anyway: where it leaves out a record that it should hold, or gives one that it should not, the list is read whole.
"""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import Generic, TypeVar

from hardcost_desktop.domain.asked import Asked, Key, Page, count_batches
from hardcost_desktop.services.clio_lists import Counted
from hardcost_desktop.services.kept_lists import OVERLAP, Identified, KeptLists, KeptPart
from hardcost_desktop.services.listing import Listing

_Record = TypeVar("_Record", bound=Identified)

PAGE = 200
"""Clio, paging: records a page."""

REACH = 49
"""Pages beyond the first that a request by place can show: Clio, paging, reaches 10,000 records so."""

FEW = 3
"""Requests that are not worth one more to learn whether reading all would take fewer."""

_log = logging.getLogger(__name__)


class _Doubtful(Exception):
    """What Clio gave cannot be relied on."""


class _Dear(Exception):
    """To go on asking takes more than to read the list whole, or may."""


class Part(Generic[_Record, Key]):
    """A list as far as it is known.

    Attributes:
        asked: Which part of it is known; None where it is whole.
        first_page: The records it begins with, where it was begun in this reading: a sample of it.
    """

    def __init__(
        self,
        listing: Listing[_Record, Key],
        lists: KeptLists,
        records: Iterable[_Record] = (),
        asked: Asked[Key] | None = None,
    ) -> None:
        self.asked = asked
        self.first_page: tuple[_Record, ...] = ()
        self._listing = listing
        self._lists = lists
        self._known = {record.id: record for record in records}
        self._told = set[int]()
        """Changed of late: Clio's search may not know of them yet."""
        self._looked_for_changes = False
        self._pages: Iterator[Page[_Record]] | None = None
        self._sure = 0
        """Pages beyond the first that the list has at least."""
        self._spent = 0
        self._begun = self._filled_at = lists.now()

    @property
    def records(self) -> tuple[_Record, ...]:
        """All of the list, or of the part, in the order of their ids."""
        known, asked = [self._known[one] for one in sorted(self._known)], self.asked
        if asked is None:
            return tuple(known)
        return tuple(record for record in known if self._listing.holds(asked, record))

    @property
    def pages(self) -> int:
        """How many pages it has at least."""
        return self._sure + 1

    def find_kept(self) -> bool:
        """Tell whether an earlier reading kept it, whole or in part."""
        listing, lists = self._listing, self._lists
        whole = lists.find(listing.name, listing.kept)
        return whole is not None or lists.find(listing.part_name, listing.kept_part) is not None

    def begin(self, counted: Counted, price: Callable[[], int | None] | None) -> None:
        """Begin a reading: by what changed where it is kept, else with the first page.

        Args:
            counted: Told how many records came.
            price: Tells how many requests it will take to ask for a part only, None where that will not do; it is
                called only where the first page is not all. Without it the list is read whole.
        """
        listing, lists = self._listing, self._lists
        begun = lists.now()
        whole = lists.renew(listing.name, listing.kept, partial(listing.changed, counted))
        if whole is not None:
            self._take(whole)
            return
        part = lists.find(listing.part_name, listing.kept_part) if price else None
        self._begun = begun
        if part is not None:
            self._resume(part, counted)
            return
        self._filled_at, self._pages = begun, listing.pages()
        first = next(self._pages)
        self.first_page = first.records
        self._take(first.records)
        counted(len(first.records))
        self._sure = max(int(first.more), self._remember_pages()) if first.more else 0
        calls = price() if price and first.more else None
        if calls is not None and self._is_less(calls, 0):
            self.asked = Asked()
        else:
            self.read_whole(counted)

    def cover(self, lacking: Asked[Key], counted: Counted, more: int = 0) -> None:
        """Ask for what lacks of the part; where that is no good, or takes more, read the list whole.

        `more` requests than one for each key are to be expected, as some bring many records.
        """
        if self.asked is None or not lacking:
            return
        try:
            self._check_less(_count_calls(lacking) + more, FEW)
            self._ask(lacking, counted)
        except _Dear:
            self.read_whole(counted)
        except _Doubtful as doubt:
            _log.warning("Clio's %s are read whole: %s", self._listing.name, doubt)
            self.read_whole(counted)

    def read_whole(self, counted: Counted) -> None:
        """Read the list whole, from where it was begun on."""
        pages = self._pages
        if pages is None:
            self._begun = self._filled_at = self._lists.now()
            self._known, pages = {}, self._listing.pages()
        for page in pages:
            self._take(page.records)
            counted(len(self._known))
        self.asked, self._pages = None, None
        self._lists.keep_whole(self._listing.name, self.records, self._begun)

    def keep(self) -> None:
        """Keep a part for the next reading; a list that is whole is kept at once."""
        asked = self.asked
        if asked is None:
            return
        records = self.records
        reader, filled_at, sure = self._lists.reader, self._filled_at, self._sure
        self._lists.keep(
            self._listing.part_name,
            lambda as_of: KeptPart(reader, filled_at, as_of, asked, sure, records),
            self._begun,
        )

    def _remember_pages(self) -> int:
        """Tell how many more pages than the first it had when it was last read, however long ago; none where unknown.

        It only tells what takes longer; a list that has become much shorter since is asked for in vain once.
        """
        listing, lists = self._listing, self._lists
        whole = lists.recall_old(listing.name, listing.kept)
        part = lists.recall_old(listing.part_name, listing.kept_part)
        known = (len(whole.records) - 1) // PAGE if whole else 0
        return max(known, part.pages if part else 0)

    def _resume(self, part: KeptPart[_Record, Key], counted: Counted) -> None:
        changed = self._listing.changed(counted, part.as_of)
        self._take((*part.records, *changed))
        self._told, self._looked_for_changes = {record.id for record in changed}, True
        self.asked, self._sure, self._filled_at = part.asked, part.pages, part.filled_at

    def _take(self, records: Iterable[_Record]) -> None:
        self._known.update({record.id: record for record in records})

    # Which is less ------------------------------------------------------------------------------------------

    def _is_less(self, calls: int, few: int) -> bool:
        """Tell whether so many requests are fewer than reading the rest of the list takes."""
        if calls <= few or calls < self._sure:
            return True
        if calls >= REACH:
            return False
        found = self._listing.at((calls + 1) * PAGE)
        if found is None:
            return False
        if found <= max((record.id for record in self.first_page), default=0):
            _log.warning("Clio's %s are read whole: not told by their place", self._listing.name)
            return False
        self._sure = calls + 1
        return True

    def _check_less(self, calls: int, few: int = 0) -> None:
        if not self._is_less(calls, few):
            raise _Dear

    def _spend(self, calls: int, left: int) -> None:
        """Count requests, with so many still to come; raises _Dear where reading all will take fewer."""
        self._spent += calls
        total = self._spent + left
        if total <= max(self._sure, FEW):
            return
        if total >= REACH:
            raise _Dear
        self._check_less(min(2 * total, REACH - 1))

    # Asking -------------------------------------------------------------------------------------------------

    def _ask(self, lacking: Asked[Key], counted: Counted) -> None:
        assert self.asked is not None
        self._spent = 0
        lacking = self._with_sample(lacking)
        if self._listing.sample is not None and lacking.keys:
            self._look_for_changes(counted)
        self._ask_ids(lacking.ids)
        counted(len(self._known))
        answers, keys = dict[Key, set[int]](), sorted(lacking.keys, key=str)
        while keys:
            key = keys.pop()
            answers[key] = set(self._ask_key(key, len(keys)))
            counted(len(self._known))
        self._compare(answers)
        self.asked = self.asked.joined(lacking)

    def _with_sample(self, lacking: Asked[Key]) -> Asked[Key]:
        """Ask also for a key of which a record is known, so that it is seen whether Clio finds it."""
        sample = self._listing.sample
        if sample is None or not lacking.keys or (self.asked and self.asked.keys):
            return lacking
        key = sample(self._known.values(), lacking.keys)
        return lacking if key is None else lacking.joined(Asked(frozenset({key})))

    def _look_for_changes(self, counted: Counted) -> None:
        """Read what changed a moment ago, as Clio's search may not know of it yet."""
        if self._looked_for_changes:
            return
        now = self._lists.told_by_service(self._lists.now())
        if now is None:
            raise _Doubtful("its clock is not known")
        changed = self._listing.changed(counted, now - OVERLAP)
        self._take(changed)
        self._told, self._looked_for_changes = {record.id for record in changed}, True

    def _ask_ids(self, ids: frozenset[int]) -> None:
        self._spend(count_batches(ids), 0)
        found = self._listing.by_id(ids) if ids else ()
        if not ids.issuperset(record.id for record in found):
            raise _Doubtful("it gave others than the ids that were asked for")
        self._take(found)

    def _ask_key(self, key: Key, left: int) -> Iterator[int]:
        """Ask for a key's records; gives the ids of all that came."""
        for pages in self._listing.find(key):
            for page in pages:
                self._spend(1, left + page.more)
                if self._listing.sample is None and not all(
                    self._listing.has(record, key) for record in page.records
                ):
                    raise _Doubtful("it gave others than the clients' that were asked for")
                self._take(page.records)
                yield from (record.id for record in page.records)

    def _compare(self, answers: Mapping[Key, Collection[int]]) -> None:
        """See that each answer holds every record known to be the key's."""
        for record in self._known.values():
            if record.id in self._told:
                continue
            for key, found in answers.items():
                if record.id not in found and self._listing.has(record, key):
                    raise _Doubtful("it left out one that is known")


def _count_calls(lacking: Asked[Key]) -> int:
    return len(lacking.keys) + count_batches(lacking.ids)
