"""What a person decides in the review: which matter, which contact, never, or import anyway."""

from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.ports import Ledger
from hardcost_desktop.services.preview import Review

_IN_CLIO = frozenset(
    {
        Reason.CHANGED_IN_QUICKBOOKS,
        Reason.DELETED_IN_QUICKBOOKS,
        Reason.PARTLY_IMPORTED,
        Reason.OUTCOME_UNKNOWN,
    }
)
_UNPLACED = frozenset({None, Reason.NO_MATTER})
"""A matter chosen by hand places a skipped row only where a missing matter was the trouble."""


class Deciding:
    """Checks decisions against a review and keeps them in the ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def choose_matter(self, review: Review, key: str, matter_id: int) -> None:
        """Put a row on a matter; remembered as the customer's last choice.

        Raises:
            UsageTrouble: No such row or matter, or the row cannot be decided here.
        """
        row = _undecided_row(review, key)
        if row.status is Status.SKIPPED and row.reason not in _UNPLACED:
            raise UsageTrouble("row_skipped", key=key, reason=row.reason)
        if matter_id not in review.directory.matter_by_id:
            raise UsageTrouble("matter_unknown", matter=matter_id)
        self._ledger.choose_matter(key, row.customer_id, matter_id)

    def choose_user(self, review: Review, key: str, user_id: int) -> None:
        """Enter one row as another Clio user (R14).

        Raises:
            UsageTrouble: No such row or enabled user, or the row is in Clio already.
        """
        _undecided_row(review, key)
        users = [user for user in review.directory.users if user.enabled]
        if user_id not in {user.id for user in users}:
            names = ", ".join(f"{user.id} ({user.name})" for user in users)
            raise UsageTrouble("user_unknown", user=user_id, names=names)
        self._ledger.choose_user(key, user_id)

    def link(self, review: Review, customer_id: str, contact_id: int) -> None:
        """Link a QuickBooks customer to a Clio contact, for all its rows, now and later.

        Raises:
            UsageTrouble: No such customer or contact.
        """
        if customer_id not in review.books.customers:
            raise UsageTrouble("customer_unknown", customer=customer_id)
        if contact_id not in review.directory.contact_by_id:
            raise UsageTrouble("contact_unknown", contact=contact_id)
        self._ledger.link(customer_id, contact_id)

    def exclude(self, review: Review, key: str, note: str) -> None:
        """Never import a row.

        Raises:
            UsageTrouble: No such row, or it is in Clio already.
        """
        _undecided_row(review, key)
        self._ledger.exclude(key, note)

    def include(self, review: Review, key: str) -> None:
        """Take an exclusion back.

        Raises:
            UsageTrouble: No such row.
        """
        _find_row(review, key)
        self._ledger.include(key)

    def confirm(self, review: Review, key: str) -> None:
        """Import a row although it looks doubled or billed, or what is left of a partly imported one.

        Raises:
            UsageTrouble: No such row, or it is in Clio already.
        """
        if _find_row(review, key).reason is not Reason.PARTLY_IMPORTED:
            _undecided_row(review, key)
        self._ledger.confirm(key)

    def resolve(self, review: Review, key: str, activity_id: int | None) -> None:
        """Say what became of an entry whose answer was lost: this activity in Clio, or not there.

        Raises:
            UsageTrouble: No such row, its outcome is known, or Clio shows no such hard cost.
        """
        row = _find_row(review, key)
        if row.reason is not Reason.OUTCOME_UNKNOWN:
            raise UsageTrouble("row_settled", key=key)
        if activity_id is not None and activity_id not in {
            c.id for c in review.directory.hard_costs
        }:
            raise UsageTrouble("activity_unknown", activity=activity_id)
        state = EntryState.RELEASED if activity_id is None else EntryState.IMPORTED
        for hold in row.coverage:
            if hold.unsettled and hold.entry is not None:
                self._ledger.settle(hold.entry.id, state, activity_id=activity_id)


def _find_row(review: Review, key: str) -> Row:
    row = review.plan.by_key.get(key)
    if row is None:
        raise UsageTrouble("row_unknown", key=key)
    return row


def _undecided_row(review: Review, key: str) -> Row:
    row = _find_row(review, key)
    if row.status is Status.IMPORTED or row.reason in _IN_CLIO:
        raise UsageTrouble("row_settled", key=key)
    return row
