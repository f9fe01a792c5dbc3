"""An entry brought in line with QuickBooks: what it will say, and what of it must be written anew."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.entry import Draft, LedgerEntry, read_stamp, stamped
from hardcost_desktop.domain.event import Amendment, Written
from hardcost_desktop.domain.names import same_words
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.domain.row import Row

_T = TypeVar("_T")


def written_of(entry: LedgerEntry) -> Written:
    """Tell what an entry says, as far as the ledger knows."""
    draft = Draft(
        entry.date,
        entry.price,
        entry.note,
        entry.reference,
        entry.user_id,
        entry.matter_id,
        entry.vendor_id,
    )
    return Written(entry.key, draft, entry.lines)


def brought_in_line(row: Row, entry: LedgerEntry, cost: HardCost) -> Written | None:
    """Tell what an entry will say, so that it agrees with QuickBooks; None where its matter is undecided.

    What did not change in QuickBooks stays as it is in Clio, where somebody may have bettered it: whose entry it
    is, the note, and the matter while the customer is the same. Of a row that is shown because somebody changed
    it in Clio, all of it returns.
    """
    if row.draft is None or row.transaction is None:
        return None
    same_customer = {line.customer_id for line in entry.lines} == {row.customer_id}
    if not same_customer and (row.match.reason is not None or row.draft.matter_id is None):
        return None
    restoring = row.reason is Reason.CHANGED_IN_CLIO
    kept_matter, kept_user = cost.matter_id, cost.user_id or entry.user_id
    if restoring:
        kept_matter, kept_user = entry.matter_id or cost.matter_id, entry.user_id
    kept_note = row.draft.note == entry.note and not restoring
    number = row.number.strip()
    was_stamped = read_stamp(entry.reference) is not None
    reference = stamped(number, row.key) if was_stamped else number
    draft = Draft(
        date=row.draft.date,
        price=row.draft.price,
        note=cost.note if kept_note else row.draft.note,
        reference=cost.reference if reference == entry.reference else reference,
        user_id=kept_user,
        matter_id=kept_matter if same_customer else row.draft.matter_id,
        vendor_id=row.draft.vendor_id or entry.vendor_id,
    )
    return Written(row.key, draft, row.covered_lines)


@dataclass(frozen=True, slots=True)
class Patch:
    """What of an entry is written anew; None stays as it is."""

    day: date | None = None
    price: Decimal | None = None
    note: str | None = None
    reference: str | None = None
    matter_id: int | None = None
    vendor_id: int | None = None
    user_id: int | None = None

    @property
    def empty(self) -> bool:
        """Whether Clio holds it all already."""
        return self == Patch()


def patch_of(change: Amendment, cost: HardCost) -> Patch:
    """Tell what must be written so that Clio holds the entry as it is to be."""
    was, now = change.before.draft, change.after.draft
    price = was.price if cost.price is None else cost.price
    return Patch(
        day=_if_new(cost.date, now.date),
        price=_if_new(price, now.price),
        note=_if_new(cost.note, now.note),
        reference=_if_new(cost.reference, now.reference),
        matter_id=_if_new(cost.matter_id, now.matter_id),
        vendor_id=_if_new(was.vendor_id, now.vendor_id),
        user_id=_if_new(cost.user_id or now.user_id, now.user_id),
    )


def _if_new(was: _T, now: _T) -> _T | None:
    return None if was == now else now


def holds(cost: HardCost, written: Written) -> bool:
    """Tell whether Clio has an entry as it is to be, whatever it makes of spaces in texts."""
    draft = written.draft
    same_texts = same_words(cost.note, draft.note) and same_words(cost.reference, draft.reference)
    same_money = cost.date == draft.date and cost.price in {None, draft.price}
    same_user = cost.user_id in {None, draft.user_id} or draft.user_id is None
    return same_money and same_texts and same_user and cost.matter_id == draft.matter_id
