"""Settling entries whose answer was lost, before anything else is shown or sent."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta

from hardcost_desktop.domain.amending import holds
from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import EntryState, LedgerEntry, live_entries, read_stamp
from hardcost_desktop.domain.event import Begun, EventKind
from hardcost_desktop.domain.reconcile import Settlement, settle, under_way
from hardcost_desktop.domain.settings import LEAST_PATIENCE
from hardcost_desktop.errors import AlreadyClaimed, AlreadyRunning
from hardcost_desktop.messages import ERRORS
from hardcost_desktop.services.ports import Clio, Ledger
from hardcost_desktop.services.progress import Cancel

_A_MOMENT = timedelta(seconds=LEAST_PATIENCE)


class Recovery:
    """Looks unsettled entries up in Clio and writes what it finds into the ledger."""

    def __init__(self, clio: Clio, ledger: Ledger) -> None:
        self._clio = clio
        self._ledger = ledger

    def settle_all(
        self, known: Iterable[HardCost], asked_at: datetime, patience: timedelta, cancel: Cancel
    ) -> list[LedgerEntry]:
        """Settle what can be told, the rest stays `outcome_unknown`; gives all entries as they are then.

        Args:
            known: Hard costs just read from Clio; other dates are asked for.
            asked_at: The ledger's instant when that reading began; it may have taken minutes, and what
                arrived meanwhile is not in it.
            patience: How long "not there" is not believed.
            cancel: Asked between two entries.
        """
        entries = self._ledger.entries()
        unsettled = [entry for entry in entries if entry.state.unsettled]
        if not unsettled:
            return entries
        by_day: dict[object, list[HardCost]] = {}
        for cost in known:
            by_day.setdefault(cost.date, []).append(cost)
        taken = _taken(entries)
        busy = {_looks(entry) for entry in unsettled if under_way(entry, asked_at, patience)}
        for entry in unsettled:
            cancel.check()
            if read_stamp(entry.reference) is None and _looks(entry) in busy:
                continue  # its twin, or itself, may be on its way this moment
            if entry.date not in by_day:
                by_day[entry.date] = self._of_day(entry)
            found = settle(entry, by_day[entry.date], taken, asked_at, patience)
            self._note(entry, found)
            if found.activity_id is not None:
                taken.add(found.activity_id)
        return self._ledger.entries()

    def settle_one(self, entry_id: int) -> Settlement:
        """Settle one entry of our own, sent a moment ago, when nothing else is under way; say what was found."""
        entries = {entry.id: entry for entry in self._ledger.entries()}
        entry = entries[entry_id]
        taken = _taken(entries.values())
        found = settle(entry, self._of_day(entry), taken, self._ledger.now(), _A_MOMENT)
        noted = self._note(entry, found)
        return found if noted else Settlement(EntryState.UNKNOWN)

    def settle_begun(self, patience: timedelta) -> bool:
        """Note the end of changes and removals in Clio that were cut off, as far as Clio shows it.

        One that may still be arriving is left open. Tells whether there was one.
        """
        begun = self._ledger.begun()
        if not begun:
            return False
        asked_at = self._ledger.now()
        there = {cost.id: cost for cost in self._clio.look_up({one.activity_id for one in begun})}
        for one in begun:
            self._settle_begun(one, there.get(one.activity_id), asked_at - one.at >= patience)
        return True

    def _settle_begun(self, begun: Begun, cost: HardCost | None, waited: bool) -> None:
        change = begun.amendment
        if change is None and cost is None:
            self._ledger.settle(begun.entry, EntryState.UNDONE, activity_id=begun.activity_id)
        elif change is None and waited:
            self._ledger.tell(begun.entry, EventKind.KEPT, "", begun.activity_id)
        elif change is not None and cost is not None and holds(cost, change.after):
            self._ledger.end_amending(begun.entry, done=True)
        elif change is not None and (waited or cost is None):
            self._ledger.end_amending(begun.entry, done=False)

    def _of_day(self, entry: LedgerEntry) -> list[HardCost]:
        return list(self._clio.hard_costs(entry.date, entry.date, lambda _: None))

    def _note(self, entry: LedgerEntry, found: Settlement) -> bool:
        """Write what was found into the ledger; gives False where that has it otherwise."""
        if found.state is entry.state or (
            found.state is EntryState.UNKNOWN and entry.state is EntryState.CLAIMED
        ):
            return True  # still unsettled: a claim of a run under way is not to be touched
        message = ERRORS["not_found_again"].sentence if found.activity_id is None else ""
        with suppress(AlreadyRunning, AlreadyClaimed):  # another is at it, or has what was found
            self._ledger.settle(
                entry.id, found.state, activity_id=found.activity_id, message=message
            )
            return True
        return False


def _looks(entry: LedgerEntry) -> tuple[object, ...]:
    """What an entry without a stamp is known by in Clio."""
    return entry.date, entry.price, entry.matter_id


def _taken(entries: Iterable[LedgerEntry]) -> set[int]:
    """The activities that living entries are known to be."""
    return {entry.activity_id for entry in live_entries(entries) if entry.activity_id is not None}
