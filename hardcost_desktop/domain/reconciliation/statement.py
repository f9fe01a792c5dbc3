"""The report: every figure is the sum of the rows behind it, and keeps them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.pause import Pause, go_on, pausing
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.reconciliation.booked import Beside, BookedLine, Tally
from hardcost_desktop.domain.reconciliation.discrepancy import Discrepancy
from hardcost_desktop.domain.reconciliation.holding import Holding
from hardcost_desktop.domain.reconciliation.period import Period
from hardcost_desktop.domain.row import Row


class Figure(StrEnum):
    """The columns: QUICKBOOKS = the five statuses; EXPECTED = FOUND; DIFFERENCE is what breaks either."""

    QUICKBOOKS = "quickbooks"
    IMPORTED = "imported"
    READY = "ready"
    ATTENTION = "attention"
    SKIPPED = "skipped"
    EXCLUDED = "excluded"
    EXPECTED = "expected"
    FOUND = "found"
    DIFFERENCE = "difference"

    @property
    def status(self) -> Status | None:
        """The status whose rows it sums, if it is one."""
        return next((status for status in Status if status.value == self.value), None)


class Verdict(StrEnum):
    """What a report comes to; MISPLACED when what is too much in one place is missing in another."""

    TIES = "ties"
    DIFFERS = "differs"
    MISPLACED = "misplaced"


@dataclass(frozen=True)
class Share:
    """What of a period belongs together: one client's matter, one client, or everything in one currency.

    Attributes:
        customer_id: The QuickBooks customer; None where the lines name none, and for a whole statement.
        customer: Its full name; may be empty.
        matter_id: The Clio matter; None where there is none yet, and where several are added up.
        matter: Its number; empty likewise.
        lines: What QuickBooks has booked.
        rows: The rows of the review.
        holdings: The entries in Clio.
        discrepancies: What does not say the same everywhere.
    """

    customer_id: str | None = None
    customer: str = ""
    matter_id: int | None = None
    matter: str = ""
    lines: tuple[BookedLine, ...] = ()
    rows: tuple[Row, ...] = ()
    holdings: tuple[Holding, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()

    @cached_property
    def figures(self) -> dict[Figure, Decimal]:
        """Every column's sum, exact."""
        sums = dict.fromkeys(Figure, ZERO)
        sums[Figure.QUICKBOOKS] += sum((one.line.amount for one in self.lines), ZERO)
        for row in self.rows:
            sums[Figure(row.status)] += row.amount
        sums[Figure.EXPECTED] += sum((one.expected for one in self.holdings), ZERO)
        sums[Figure.FOUND] += sum((one.found for one in self.holdings), ZERO)
        sums[Figure.DIFFERENCE] += sum((one.amount for one in self.discrepancies), ZERO)
        return sums

    @property
    def ties(self) -> bool:
        """Whether nothing breaks either equation."""
        return not any(one.cause.weighs for one in self.discrepancies)

    def rows_of(self, status: Status) -> tuple[Row, ...]:
        """List the rows behind one status."""
        return tuple(row for row in self.rows if row.status is status)


def merge(shares: Iterable[Share], customer_id: str | None = None, customer: str = "") -> Share:
    """Add shares up."""
    them = list(shares)
    return Share(
        customer_id=customer_id,
        customer=customer,
        lines=tuple(x for one in them for x in one.lines),
        rows=tuple(x for one in them for x in one.rows),
        holdings=tuple(x for one in them for x in one.holdings),
        discrepancies=tuple(x for one in them for x in one.discrepancies),
    )


@dataclass(frozen=True)
class Statement:
    """One currency's table.

    Attributes:
        currency: ISO code; empty when neither service says.
        shares: One for each client and matter, by name.
    """

    currency: str
    shares: tuple[Share, ...]

    @cached_property
    def clients(self) -> tuple[tuple[Share, tuple[Share, ...]], ...]:
        """Each client with its matters."""
        found: defaultdict[tuple[str, str | None], list[Share]] = defaultdict(list)
        for share in self.shares:
            found[share.customer, share.customer_id].append(share)
        return tuple(
            (merge(them, number, name), tuple(them)) for (name, number), them in found.items()
        )

    @cached_property
    def total(self) -> Share:
        """Everything of this currency."""
        return merge(self.shares)


@dataclass(frozen=True)
class Reconciliation:
    """The report.

    Attributes:
        period: The days.
        statements: One for each currency: amounts of two are never added to one another.
        beside: What lies in the period and in neither equation.
        home: ISO code of the firm's currency; empty when neither service says.
        rows_of_lines: The key of the row of each line, by the line's place.
    """

    period: Period
    statements: tuple[Statement, ...]
    beside: Beside
    home: str = ""
    rows_of_lines: Mapping[tuple[str, str], str] = field(default_factory=dict, repr=False)

    def work_out(self, pause: Pause = go_on) -> None:
        """Add everything up now, so that whoever shows it need not; `pause` as for `build_plan`."""
        for table in self.statements:
            for share in pausing((table.total, *(client for client, _ in table.clients)), pause):
                _ = share.figures
            for share in pausing(table.shares, pause):
                _ = share.figures
        _ = self.discrepancies, self.tallies

    @cached_property
    def tallies(self) -> Mapping[str, Tally]:
        """Count and add up what is beside."""
        return self.beside.tallies(self.home)

    @cached_property
    def discrepancies(self) -> tuple[Discrepancy, ...]:
        """All that does not say the same everywhere: first what weighs, the largest first."""
        found = [one for table in self.statements for one in table.total.discrepancies]
        return tuple(sorted(found, key=lambda one: (not one.cause.weighs, -abs(one.amount))))

    @property
    def weighing(self) -> tuple[Discrepancy, ...]:
        """Those for which the period does not tie."""
        return tuple(one for one in self.discrepancies if one.cause.weighs)

    @property
    def ties(self) -> bool:
        """Whether both equations hold to the cent, for every client and matter."""
        return not self.weighing

    @property
    def verdict(self) -> Verdict:
        """What it comes to."""
        if self.ties:
            return Verdict.TIES
        return Verdict.DIFFERS if any(self.differences.values()) else Verdict.MISPLACED

    @property
    def differences(self) -> Mapping[str, Decimal]:
        """The difference of each currency."""
        found = {table.currency: table.total.figures for table in self.statements}
        return {code: figures[Figure.DIFFERENCE] for code, figures in found.items()}
