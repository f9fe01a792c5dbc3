"""The plan: every hard cost line in exactly one row, every row in exactly one place. docs/rules.md as code.

`build_plan` is total and pure: it decides for whatever was read, raises nothing, and reads no clock.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import LedgerEntry
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.domain.planner import Planner
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import ref_of


@dataclass(frozen=True, slots=True)
class Total:
    """Count and sum of the rows in one place."""

    count: int
    amount: Decimal


@dataclass(frozen=True)
class ImportPlan:
    """Every row, and how many lines lie on other accounts (R7).

    Attributes:
        rows: By date, then transaction, then line; whatever order they were read in.
        other_account_lines: Lines of the window that are in no row.
        taken: The entries of Clio that are some row's already, whether it is shown or not.
    """

    rows: Sequence[Row] = ()
    other_account_lines: int = 0
    taken: frozenset[int] = frozenset()

    @cached_property
    def totals(self) -> Mapping[Status, Total]:
        """Count and sum per status; all five are always there."""
        return _add_to(dict.fromkeys(Status, Total(0, ZERO)), self.rows)

    @cached_property
    def sums(self) -> Mapping[Status, Mapping[str, Decimal]]:
        """Sums per status and currency, by ISO code: for people, who never add one currency to another."""
        found: Mapping[Status, defaultdict[str, list[Decimal]]] = {
            status: defaultdict(list) for status in Status
        }
        for row in self.rows:
            found[row.status][row.currency].append(row.amount)
        return {
            status: {currency: sum(amounts, ZERO) for currency, amounts in by_currency.items()}
            for status, by_currency in found.items()
        }

    @cached_property
    def by_key(self) -> Mapping[str, Row]:
        """Rows by key."""
        return {row.key: row for row in self.rows}

    @cached_property
    def _by_transaction(self) -> Mapping[str, tuple[Row, ...]]:
        found: defaultdict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            found[ref_of(row.key)].append(row)
        return {ref: tuple(rows) for ref, rows in found.items()}

    def of_transaction(self, key: str) -> tuple[Row, ...]:
        """Give all rows of the transaction that a row's key names."""
        return self._by_transaction.get(ref_of(key), ())

    @property
    def ready(self) -> tuple[Row, ...]:
        """The rows that Import would write."""
        return tuple(row for row in self.rows if row.status is Status.READY)

    def amended(self, rows: Sequence[Row], out: Sequence[Row], into: Sequence[Row]) -> "ImportPlan":
        """Give the plan with some of its rows made anew, without adding up all the others again.

        Args:
            rows: All rows of the new plan, in order.
            out: Those of this plan that are not in the new one.
            into: Those of the new plan that are not in this one.
        """
        by_key = dict(self.by_key)
        for row in out:
            del by_key[row.key]
        by_key |= {row.key: row for row in into}
        totals = _add_to(_add_to(self.totals, into), out, sign=-1)
        plan = replace(self, rows=rows)
        vars(plan).update(totals=totals, by_key=by_key)  # as cached_property keeps them
        return plan


def _add_to(
    totals: Mapping[Status, Total], rows: Sequence[Row], sign: int = 1
) -> Mapping[Status, Total]:
    amounts: defaultdict[Status, list[Decimal]] = defaultdict(list)
    for row in rows:
        amounts[row.status].append(row.amount)
    return {
        status: Total(
            was.count + sign * len(amounts[status]), was.amount + sign * sum(amounts[status], ZERO)
        )
        for status, was in totals.items()
    }


def build_plan(
    books: Books,
    directory: Directory,
    ledger: Iterable[LedgerEntry],
    decisions: Decisions,
    settings: ImportSettings,
    pause: Pause = go_on,
) -> ImportPlan:
    """Decide for every hard cost line where it stands. Total and pure; independent of the order of its input.

    Args:
        books: One reading of QuickBooks.
        directory: One reading of Clio.
        ledger: What this program wrote, or tried to.
        decisions: What people decided.
        settings: What is to be imported, and how.
        pause: Called every few transactions, so that whoever plans on a worker thread can let the window go first.
    """
    return plan_rows(Planner.of(books, directory, ledger, decisions, settings), pause)


def plan_rows(planner: Planner, pause: Pause = go_on) -> ImportPlan:
    """Plan all rows a planner makes; `pause` as for `build_plan`."""
    rows = planner.make_all(pause)
    return ImportPlan(rows, planner.count_others(rows, pause), planner.taken)
