"""A plan together with what it was made of, so that a decision makes only those rows anew that it touches.

What a decision about a row touches are the rows of its transaction; what one about a customer touches are the
rows of that customer and of those below it. Nothing else of a row asks what people decided. That a plan made so
is the one `build_plan` makes is a property test.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.pause import Pause, go_on, pausing
from hardcost_desktop.domain.plan import ImportPlan, plan_rows
from hardcost_desktop.domain.planner import Planner, ReadingOrder, reading_order
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Transaction, ref_of

ABOUT_ROWS = ("matter_by_row", "excluded", "confirmed", "user_by_row", "note_by_row", "left")
"""The decisions that name a row."""

ABOUT_CUSTOMERS = ("matter_by_customer", "contact_by_customer")
"""The decisions that name a customer."""


@dataclass(frozen=True, slots=True)
class Planning:
    """A plan, and its inputs.

    Attributes:
        books: One reading of QuickBooks.
        directory: One reading of Clio.
        ledger: What this program wrote, or tried to, oldest first.
        decisions: What people decided.
        settings: What is to be imported, and how.
        planner: Makes the rows.
        plan: What came of it.
    """

    books: Books
    directory: Directory
    ledger: tuple[LedgerEntry, ...]
    decisions: Decisions
    settings: ImportSettings
    planner: Planner
    plan: ImportPlan

    @classmethod
    def of(
        cls,
        books: Books,
        directory: Directory,
        ledger: Iterable[LedgerEntry],
        decisions: Decisions,
        settings: ImportSettings,
        pause: Pause = go_on,
    ) -> "Planning":
        """Plan; the arguments are those of `build_plan`."""
        entries = tuple(ledger)
        planner = Planner.of(books, directory, entries, decisions, settings)
        plan = plan_rows(planner, pause)
        return cls(books, directory, entries, decisions, settings, planner, plan)

    def fits(
        self,
        books: Books,
        directory: Directory,
        ledger: Iterable[LedgerEntry],
        settings: ImportSettings,
    ) -> bool:
        """Tell whether nothing but decisions can differ from what it was made of."""
        same_reading = self.books is books and self.directory is directory
        return same_reading and self.settings == settings and self.ledger == tuple(ledger)

    def decided(self, decisions: Decisions, pause: Pause = go_on) -> "Planning":
        """Plan with other decisions and all else the same; `pause` as for `build_plan`."""
        planner = self.planner.decided(decisions)
        if self._touches_gone(decisions):
            return replace(
                self, decisions=decisions, planner=planner, plan=plan_rows(planner, pause)
            )
        touched = self._find_touched(decisions)
        rows, out, into = list(self.plan.rows), list[Row](), list[Row]()
        for transaction in pausing(touched, pause):
            first, last = _span(rows, transaction)
            made = planner.make(transaction)
            out += rows[first:last]
            into += made
            rows[first:last] = made
        plan = self.plan.amended(rows, out, into)
        return replace(self, decisions=decisions, planner=planner, plan=plan)

    def _find_touched(self, decisions: Decisions) -> Collection[Transaction]:
        keys = _find_changed(self.decisions, decisions, ABOUT_ROWS)
        touched = {each.ref: each for each in filter(None, map(self._find_transaction, keys))}
        customers = _find_changed(self.decisions, decisions, ABOUT_CUSTOMERS)
        if customers:
            touched |= {each.ref: each for each in self.books.of_customers(customers)}
        return touched.values()

    def _find_transaction(self, key: str) -> Transaction | None:
        """Find the transaction of a row; of one that no row shows any more, among all there are."""
        row = self.plan.by_key.get(key)
        return row.transaction if row is not None else self.books.by_ref.get(ref_of(key))

    def _touches_gone(self, decisions: Decisions) -> bool:
        """Tell whether a row of which QuickBooks has no transaction any more is among those touched."""
        keys = _find_changed(self.decisions, decisions, ABOUT_ROWS)
        return not self.books.gone.isdisjoint(map(ref_of, keys))


def _find_changed(before: Decisions, after: Decisions, names: Iterable[str]) -> set[str]:
    """List the keys or customers about which one of these decisions is another now."""
    found: set[str] = set()
    for name in names:
        was, now = _as_pairs(getattr(before, name)), _as_pairs(getattr(after, name))
        found |= {subject for subject, _ in was ^ now}
    return found


def _as_pairs(decided: object) -> set[tuple[str, object]]:
    if isinstance(decided, frozenset):
        return {(subject, True) for subject in decided}
    assert isinstance(decided, Mapping)
    return set(decided.items())


def _span(rows: list[Row], transaction: Transaction) -> tuple[int, int]:
    """Find where a transaction's rows stand: side by side, as they share its day and the head of their keys."""
    wanted = reading_order(transaction.date, transaction.ref)

    def head(row: Row) -> ReadingOrder:
        return reading_order(row.date, ref_of(row.key))

    return bisect_left(rows, wanted, key=head), bisect_right(rows, wanted, key=head)
