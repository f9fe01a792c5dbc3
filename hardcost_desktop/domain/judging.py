"""The verdict on one row: "First hit wins" of docs/rules.md, in its order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.coverage import Coverage, Covered
from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.grouping import Group, HardCostLines
from hardcost_desktop.domain.left import state_of
from hardcost_desktop.domain.lookalike import find_lookalikes
from hardcost_desktop.domain.matching import Match, Matcher
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction


@dataclass(frozen=True, slots=True)
class Verdict:
    """Where a row stands and what was found on the way.

    Attributes:
        status: Its place.
        reason: None for ready, imported and excluded.
        match: Contact and matter.
        coverage: The entries in Clio that hold its lines.
        lookalikes: Hard costs in Clio that may be the same cost.
    """

    status: Status
    reason: Reason | None
    match: Match
    coverage: tuple[Coverage, ...] = ()
    lookalikes: tuple[HardCost, ...] = ()


class Judge:
    """Judges rows against one reading of both services, the ledger and the decisions."""

    def __init__(
        self,
        books: Books,
        directory: Directory,
        decisions: Decisions,
        settings: ImportSettings,
        covered: Covered,
        lines: HardCostLines,
    ) -> None:
        self._books = books
        self._lines = lines
        self._directory = directory
        self._decisions = decisions
        self._covered = covered
        self._warn_of_billed = settings.billed_warning
        self._matcher = Matcher(books, directory, decisions, settings)
        self._in_quickbooks: tuple[tuple[Reason, Callable[[Group], bool]], ...] = (
            (Reason.UNSUPPORTED_TYPE, _unsupported),
            (Reason.ITEM_DETAILS, _item_details),
            (Reason.VOIDED, lambda group: group.transaction.voided),
            (Reason.NO_CUSTOMER, lambda group: group.customer_id is None),
            (Reason.NEGATIVE_AMOUNT, lambda group: group.amount < 0),
            (Reason.ZERO_AMOUNT, lambda group: group.amount == 0),
            (Reason.FOREIGN_CURRENCY, self._foreign),
        )

    def judge(self, group: Group) -> Verdict:
        """Decide; never raises."""
        match = self._matcher.match(group.key, group.customer_id) if group.customer_id else Match()
        in_clio = self._in_clio(group, match)
        if in_clio is not None:
            return in_clio
        if group.key in self._decisions.excluded:
            return Verdict(Status.EXCLUDED, None, match)
        for reason, applies in self._in_quickbooks:
            if applies(group):
                return Verdict(reason.status, reason, match)
        if match.reason is not None:
            return Verdict(match.reason.status, match.reason, match)
        return self._last_look(group, match)

    def _in_clio(self, group: Group, match: Match) -> Verdict | None:
        """Compare with what Clio holds already; None when it holds nothing of this row."""
        holds = self._covered.of(group.transaction.ref)
        if not holds:
            return None
        mine = tuple(h for h in holds if any(h.covers(line) for line in group.lines))
        same_key = tuple(h for h in holds if h.key == group.key)
        reason = next(self._held(group, holds, mine, same_key), None)
        coverage = mine or same_key
        if reason is not None and self._left(group, coverage):
            return Verdict(Status.IMPORTED, None, match, coverage)
        if reason is not None:
            candidates = self._lookalikes(group, match)
            return Verdict(reason.status, reason, match, coverage, candidates)
        return Verdict(Status.IMPORTED, None, match, mine) if mine else None

    def _left(self, group: Group, coverage: tuple[Coverage, ...]) -> bool:
        """A person looked at it as it is, and wants it so."""
        if not coverage or group.key not in self._decisions.left:
            return False
        return self._decisions.left[group.key] == state_of(group.transaction, coverage)

    def _held(
        self,
        group: Group,
        holds: tuple[Coverage, ...],
        mine: tuple[Coverage, ...],
        same_key: tuple[Coverage, ...],
    ) -> Iterator[Reason]:
        """Give what is to be said of a row that is in Clio; the first counts."""
        transaction = group.transaction
        if any(h.gone for h in mine or same_key):
            yield Reason.DELETED_IN_CLIO
        if any(h.differs(transaction, self._listed_for(h, holds, transaction)) for h in mine):
            yield Reason.CHANGED_IN_QUICKBOOKS
        free = [line for line in group.lines if not any(h.covers(line) for h in mine)]
        # A line imported before is gone from this transaction: what is free now may be that very cost, typed anew.
        if free and any(h.lost_lines(transaction) for h in holds):
            yield Reason.CHANGED_IN_QUICKBOOKS
        if free and (mine or same_key):
            yield Reason.PARTLY_IMPORTED
        if any(h.unsettled for h in mine):
            yield Reason.OUTCOME_UNKNOWN
        if any(h.edited() and not h.agrees(transaction) for h in mine):
            yield Reason.CHANGED_IN_CLIO

    def _listed_for(
        self, hold: Coverage, holds: tuple[Coverage, ...], transaction: Transaction
    ) -> list[Line]:
        """The hard cost lines an entry may have summed: not those another entry holds by line."""
        by_line = [h for h in holds if h is not hold and (h.entry or (h.stamp and h.stamp.line_id))]
        return [
            line
            for line in transaction.lines
            if self._lines.lists(line) and not any(h.covers(line) for h in by_line)
        ]

    def _last_look(self, group: Group, match: Match) -> Verdict:
        """Before a row is ready: does Clio hold the same cost from elsewhere, has QuickBooks billed it?"""
        confirmed = group.key in self._decisions.confirmed
        lookalikes = self._lookalikes(group, match)
        if lookalikes and not confirmed:
            return self._attention(Reason.POSSIBLE_DUPLICATE, match, lookalikes)
        billed = any(line.has_been_billed for line in group.lines)
        if billed and self._warn_of_billed and not confirmed:
            return self._attention(Reason.BILLED_IN_QUICKBOOKS, match, lookalikes)
        return Verdict(Status.READY, None, match, lookalikes=lookalikes)

    def _lookalikes(self, group: Group, match: Match) -> tuple[HardCost, ...]:
        return find_lookalikes(group, match, self._directory, self._covered.activity_ids)

    @staticmethod
    def _attention(reason: Reason, match: Match, lookalikes: tuple[HardCost, ...]) -> Verdict:
        return Verdict(reason.status, reason, match, lookalikes=lookalikes)

    def _foreign(self, group: Group) -> bool:
        home = self._directory.currency or self._books.home_currency
        own = group.transaction.currency
        return own is not None and home is not None and own != home


def _unsupported(group: Group) -> bool:
    unknown_line = any(line.kind is LineKind.OTHER for line in group.lines)
    return not group.transaction.type.supported or unknown_line


def _item_details(group: Group) -> bool:
    return any(line.kind is LineKind.ITEM for line in group.lines)
