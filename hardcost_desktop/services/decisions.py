"""What a person decides in the review: each decision for one row or many, all or none, and taken back again."""

from collections.abc import Collection, Iterable, Mapping

from hardcost_desktop.domain.decision import Decision, DecisionKind, Mark, Outcome
from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.entry import Claim, Draft, EntryState, LedgerEntry, live_entries
from hardcost_desktop.domain.left import state_of
from hardcost_desktop.domain.reason import CHANGED, Reason, Status
from hardcost_desktop.domain.reconcile import under_way
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.transaction import ref_of
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.changes import Change
from hardcost_desktop.services.clio_lists import ClioLists
from hardcost_desktop.services.ports import Ledger
from hardcost_desktop.services.preview import Review

_IN_CLIO = CHANGED | {Reason.PARTLY_IMPORTED, Reason.OUTCOME_UNKNOWN}
_UNPLACED = frozenset({None, Reason.NO_MATTER})
"""A matter chosen by hand places a skipped row only where a missing matter was the trouble."""


class Deciding:
    """Checks decisions against a review and keeps them in the ledger.

    Every decision raises UsageTrouble when the review has no such row or does not allow it, and then nothing of
    it is kept. Each gives the `Change` it made.
    """

    def __init__(self, ledger: Ledger, clio: ClioLists) -> None:
        self._ledger = ledger
        self._clio = clio

    def choose_matter(self, review: Review, keys: Collection[str], matter_id: int) -> Change:
        """Put rows on a matter; remembered as their customers' last choice.

        One that the review does not know is asked for where Clio was not read whole; raises what that does.
        """
        if not self._has_matter(review.directory, matter_id):
            raise UsageTrouble("matter_unknown", matter=matter_id)
        return self._place([(row, matter_id) for row in _undecided_rows(review, keys)])

    def accept_suggestions(self, review: Review, keys: Collection[str]) -> Change:
        """Put each row on the matter suggested for it."""
        rows = _undecided_rows(review, keys)
        return self._place([(row, row.matter.id) for row in rows if row.matter is not None])

    def choose_user(self, review: Review, keys: Collection[str], user_id: int) -> Change:
        """Enter rows as another Clio user (R14), who must be enabled."""
        rows = _undecided_rows(review, keys)
        users = [user for user in review.directory.users if user.enabled]
        if user_id not in {user.id for user in users}:
            names = ", ".join(f"{user.id} ({user.name})" for user in users)
            raise UsageTrouble("user_unknown", user=user_id, names=names)
        return self._keep(rows, DecisionKind.USER, str(user_id))

    def describe(self, review: Review, keys: Collection[str], note: str) -> Change:
        """Write another text for the client's bill; an empty one returns to the composed note."""
        return self._keep(_undecided_rows(review, keys), DecisionKind.NOTE, note.strip() or None)

    def link(self, review: Review, customer_id: str, contact_id: int) -> Change:
        """Link a QuickBooks customer to a Clio contact, for all its rows, now and later; as for `choose_matter`."""
        if customer_id not in review.books.customers:
            raise UsageTrouble("customer_unknown", customer=customer_id)
        if not self._has_contact(review.directory, contact_id):
            raise UsageTrouble("contact_unknown", contact=contact_id)
        link = Decision(DecisionKind.CUSTOMER_CONTACT, customer_id, str(contact_id))
        return self._decide([link], ())

    def exclude(self, review: Review, keys: Collection[str], note: str) -> Change:
        """Never import rows."""
        return self._keep(_undecided_rows(review, keys), DecisionKind.EXCLUDED, note)

    def include(self, review: Review, keys: Collection[str]) -> Change:
        """Take exclusions back."""
        return self._keep(_find_rows(review, keys), DecisionKind.EXCLUDED, None)

    def confirm(self, review: Review, keys: Collection[str]) -> Change:
        """Import rows although they look doubled or billed, or what is left of partly imported ones."""
        rows = _find_rows(review, keys)
        for row in rows:
            if row.reason is not Reason.PARTLY_IMPORTED:
                _check_undecided(row)
        return self._keep(rows, DecisionKind.CONFIRMED, "")

    def leave(self, review: Review, keys: Collection[str]) -> Change:
        """Leave rows that changed since their import as they are, until they change again."""
        rows = _find_rows(review, keys)
        for row in rows:
            if row.reason not in CHANGED or not row.coverage:
                raise UsageTrouble("cannot_leave", key=row.key)
        made = [
            Decision(DecisionKind.LEFT, row.key, state_of(row.transaction, row.coverage))
            for row in rows
        ]
        return self._decide(made, ())

    def show_again(self, review: Review, keys: Collection[str]) -> Change:
        """Show rows again that were left as they are."""
        rows = _find_rows(review, keys)
        for row in rows:
            if row.left is None:
                raise UsageTrouble("not_left", key=row.key)
        return self._decide([Decision(DecisionKind.LEFT, row.key, None) for row in rows], ())

    def resolve(self, review: Review, key: str, activity_id: int | None) -> Change:
        """Say what became of a row: it is this entry of Clio, or, of one whose answer was lost, not there.

        A row that this program never sent is marked as being in Clio already.
        """
        (row,) = _find_rows(review, [key])
        if activity_id is None:
            return self.deny(review, [key])
        if row.reason is not Reason.OUTCOME_UNKNOWN:
            return self.mark(review, {key: activity_id})
        _free_cost(review, activity_id)
        return self._conclude(_unsettled(row)[:1], EntryState.IMPORTED, activity_id)

    def deny(self, review: Review, keys: Collection[str]) -> Change:
        """Say of rows whose answer was lost that Clio does not hold them, once nothing can arrive any more."""
        rows = _find_rows(review, keys)
        now = self._ledger.now()
        for row in rows:
            if row.reason is not Reason.OUTCOME_UNKNOWN:
                raise UsageTrouble("row_settled", key=row.key)
            for entry in _unsettled(row):
                if under_way(entry, now, review.settings.wait_for_late):
                    raise UsageTrouble("still_arriving", key=row.key)
        entries = [entry for row in rows for entry in _unsettled(row)]
        return self._conclude(entries, EntryState.RELEASED, None)

    def mark(self, review: Review, found: Mapping[str, int]) -> Change:
        """Say which entries of Clio rows are already, each by another hand; nothing is sent.

        Args:
            review: The review.
            found: Row key to the entry of Clio; each entry is one row's at most.
        """
        rows = _undecided_rows(review, found)
        if len(frozenset(found.values())) < len(found):
            raise UsageTrouble("activity_twice")
        costs = [_free_cost(review, found[row.key]) for row in rows]
        marks = [Mark(_claim(row, cost), cost.id) for row, cost in zip(rows, costs, strict=True)]
        numbers = self._ledger.mark(marks, review.settings)
        outcomes = tuple(
            Outcome(number, EntryState.UNDONE, EntryState.IMPORTED, cost.id)
            for number, cost in zip(numbers, costs, strict=True)
        )
        return Change(outcomes=outcomes)

    def restore(self, change: Change) -> Change:
        """Take a change back, exactly as it was before; gives the change that makes it again.

        Raises:
            UsageTrouble: Somebody decided otherwise since, or a row of it was imported; nothing was changed.
        """
        if change.keys:
            self._check_not_imported(change.keys)
        if change.outcomes:
            self._ledger.conclude([outcome.reverse for outcome in change.outcomes])
        if change.after:
            self._ledger.decide(change.before, expected=change.after)
        return change.reverse

    def _has_matter(self, directory: Directory, matter_id: int) -> bool:
        if matter_id in directory.matter_by_id:
            return True
        found = () if directory.matters_asked is None else self._clio.matters_by_id([matter_id])
        return any(matter.id == matter_id for matter in found)

    def _has_contact(self, directory: Directory, contact_id: int) -> bool:
        if contact_id in directory.contact_by_id:
            return True
        found = () if directory.contacts_asked is None else self._clio.contacts_by_id([contact_id])
        return any(contact.id == contact_id for contact in found)

    def _check_not_imported(self, keys: Collection[str]) -> None:
        live = {entry.key for entry in live_entries(self._ledger.entries())}
        if not live.isdisjoint(keys):
            raise UsageTrouble("imported_meanwhile")

    def _place(self, placed: Collection[tuple[Row, int]]) -> Change:
        made = []
        for row, matter_id in placed:
            if row.status is Status.SKIPPED and row.reason not in _UNPLACED:
                raise UsageTrouble("row_skipped", key=row.key, reason=row.reason)
            made.append(Decision(DecisionKind.MATTER, row.key, str(matter_id)))
            if row.customer_id is not None:
                made.append(Decision(DecisionKind.CUSTOMER_MATTER, row.customer_id, str(matter_id)))
        return self._decide(made, [row for row, _ in placed])

    def _keep(self, rows: Collection[Row], kind: DecisionKind, value: str | None) -> Change:
        return self._decide([Decision(kind, row.key, value) for row in rows], rows)

    def _decide(self, made: Iterable[Decision], rows: Iterable[Row]) -> Change:
        last = list({(decision.kind, decision.subject): decision for decision in made}.values())
        before = self._ledger.decide(last)
        changed = [
            (was, now) for was, now in zip(before, last, strict=True) if was.value != now.value
        ]
        return Change(
            before=tuple(was for was, _ in changed),
            after=tuple(now for _, now in changed),
            keys=tuple(key for row in rows for key in _importable_keys(row)),
        )

    def _conclude(
        self, entries: Iterable[LedgerEntry], state: EntryState, activity_id: int | None
    ) -> Change:
        outcomes = tuple(
            Outcome(entry.id, entry.state, state, activity_id, entry.message) for entry in entries
        )
        self._ledger.conclude(outcomes)
        return Change(outcomes=outcomes)


def _find_rows(review: Review, keys: Iterable[str]) -> list[Row]:
    rows = []
    for key in keys:
        row = review.plan.by_key.get(key)
        if row is None:
            raise UsageTrouble("row_unknown", key=key)
        rows.append(row)
    return rows


def _undecided_rows(review: Review, keys: Iterable[str]) -> list[Row]:
    rows = _find_rows(review, keys)
    for row in rows:
        _check_undecided(row)
    return rows


def _check_undecided(row: Row) -> None:
    if row.status is Status.IMPORTED or row.reason in _IN_CLIO:
        raise UsageTrouble("row_settled", key=row.key)


def _unsettled(row: Row) -> list[LedgerEntry]:
    return [hold.entry for hold in row.coverage if hold.entry and hold.unsettled]


def _free_cost(review: Review, activity_id: int) -> HardCost:
    cost = review.directory.hard_cost_by_id.get(activity_id)
    if cost is None:
        raise UsageTrouble("activity_unknown", activity=activity_id)
    if activity_id in review.plan.taken:
        raise UsageTrouble("activity_taken", activity=activity_id)
    return cost


def _claim(row: Row, cost: HardCost) -> Claim:
    """Hold a row's lines as they are now; what Clio has may differ, as a person said that it is the same."""
    draft = Draft(row.date, row.amount, cost.note, cost.reference, cost.user_id, cost.matter_id)
    return Claim(row.key, ref_of(row.key), row.covered_lines, draft, row.about)


def _importable_keys(row: Row) -> tuple[str, ...]:
    """The keys under which a row can be imported from now on; what is in an entry already is no matter here."""
    if not row.coverage:
        return (row.key,)
    ref = ref_of(row.key)
    free = [line for line in row.lines if not any(hold.covers(line) for hold in row.coverage)]
    return tuple(f"{ref}.l{line.id}" for line in free)
