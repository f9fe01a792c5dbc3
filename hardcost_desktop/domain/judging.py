"""The verdict on one row: "First hit wins" of docs/rules.md, in its order."""

from collections.abc import Iterator
from operator import attrgetter

from msgspec import Struct

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.coverage import Coverage, Covered
from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.grouping import Group, HardCostLines
from hardcost_desktop.domain.left import Left, find_left, state_of
from hardcost_desktop.domain.lookalike import find_lookalikes
from hardcost_desktop.domain.matching import NOWHERE, Match, Matcher
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction

_BILLED = attrgetter("has_been_billed")
_ITEM, _OTHER, _READY = LineKind.ITEM, LineKind.OTHER, Status.READY
"""Asked of every row: members looked up by their names would take a tenth of the time of planning."""


class Verdict(Struct, frozen=True, gc=False):
    """Where a row stands and what was found on the way. A struct, as `Row` is, for its speed.

    Attributes:
        status: Its place.
        reason: None for ready, imported and excluded.
        match: Contact and matter.
        coverage: The entries in Clio that hold its lines.
        lookalikes: Hard costs in Clio that may be the same cost.
        left: What a person wants to stay as it is.
    """

    status: Status
    reason: Reason | None
    match: Match
    coverage: tuple[Coverage, ...] = ()
    lookalikes: tuple[HardCost, ...] = ()
    left: Left | None = None


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
        self._lines = lines
        self._directory = directory
        self._decisions = decisions
        self._ours = covered.activity_ids
        self._warn_of_billed = settings.billed_warning
        self._matcher = Matcher(books, directory, decisions, settings)
        self._currency = directory.currency or books.home_currency

    def judge(self, group: Group, holds: tuple[Coverage, ...]) -> Verdict:
        """Decide; never raises.

        Args:
            group: The row's lines.
            holds: What is in Clio of its transaction.
        """
        customer = group.customer_id
        match = self._matcher.match(group.key, customer) if customer else NOWHERE
        in_clio = self._in_clio(group, holds, match) if holds else None
        if in_clio is not None:
            return in_clio
        if group.key in self._decisions.excluded:
            return Verdict(Status.EXCLUDED, None, match)
        reason = self._in_quickbooks(group) or match.reason
        if reason is not None:
            return Verdict(reason.status, reason, match)
        return self._last_look(group, match)

    def _in_quickbooks(self, group: Group) -> Reason | None:
        """Give what QuickBooks says against a row; the first counts."""
        transaction, kind = group.transaction, group.kind
        if not transaction.type.supported or kind is _OTHER:
            return Reason.UNSUPPORTED_TYPE
        if kind is _ITEM:
            return Reason.ITEM_DETAILS
        if not group.amount and transaction.voided:
            return Reason.VOIDED
        if group.customer_id is None:
            return Reason.NO_CUSTOMER
        return self._in_money(group)

    def _in_money(self, group: Group) -> Reason | None:
        if group.amount < 0:
            return Reason.NEGATIVE_AMOUNT
        if not group.amount:
            return Reason.ZERO_AMOUNT
        own = group.transaction.currency
        foreign = own is not None and self._currency is not None and own != self._currency
        return Reason.FOREIGN_CURRENCY if foreign else None

    def _in_clio(self, group: Group, holds: tuple[Coverage, ...], match: Match) -> Verdict | None:
        """Compare with what Clio holds already; None when it holds nothing of this row."""
        mine = tuple(h for h in holds if any(h.covers(line) for line in group.lines))
        same_key = tuple(h for h in holds if h.key == group.key)
        reason = next(self._held(group, holds, mine, same_key), None)
        coverage = mine or same_key
        if reason is not None:
            left = self._left(group, coverage, reason)
            if left is not None:
                return Verdict(Status.IMPORTED, None, match, coverage, left=left)
            candidates = find_lookalikes(group, match, self._directory, self._ours)
            return Verdict(reason.status, reason, match, coverage, candidates)
        return Verdict(Status.IMPORTED, None, match, mine) if mine else None

    def _left(self, group: Group, coverage: tuple[Coverage, ...], reason: Reason) -> Left | None:
        """A person looked at it as it is, and wants it so."""
        leaving = self._decisions.left.get(group.key)
        if not coverage or leaving is None:
            return None
        return find_left(leaving, reason, state_of(group.transaction, coverage))

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
        if any((h.edited() and not h.agrees(transaction)) or h.reworded() for h in mine):
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
        lookalikes = find_lookalikes(group, match, self._directory, self._ours)
        billed = self._warn_of_billed and any(map(_BILLED, group.lines))
        if not (lookalikes or billed) or group.key in self._decisions.confirmed:
            return Verdict(_READY, None, match, (), lookalikes)
        reason = Reason.POSSIBLE_DUPLICATE if lookalikes else Reason.BILLED_IN_QUICKBOOKS
        return Verdict(reason.status, reason, match, (), lookalikes)
