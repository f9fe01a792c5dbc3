"""Reconciling a period: QuickBooks against the review, and the review against Clio, to the cent.

Two equations (“Month end” in docs/rules.md): each hard cost line that QuickBooks dates in the period is in one
row of the review; and what the rows in Clio stand for is what Clio holds. What breaks them is named, row by row.
"""

from hardcost_desktop.domain.reconciliation.booked import Beside, BookedLine, Tally
from hardcost_desktop.domain.reconciliation.cause import Cause
from hardcost_desktop.domain.reconciliation.discrepancy import Discrepancy
from hardcost_desktop.domain.reconciliation.holding import Holding
from hardcost_desktop.domain.reconciliation.period import Period
from hardcost_desktop.domain.reconciliation.statement import (
    Figure,
    Reconciliation,
    Share,
    Statement,
    Verdict,
)
from hardcost_desktop.domain.reconciliation.tying import Readings, reconcile, tie

__all__ = [
    "Beside",
    "BookedLine",
    "Cause",
    "Discrepancy",
    "Figure",
    "Holding",
    "Period",
    "Readings",
    "Reconciliation",
    "Share",
    "Statement",
    "Tally",
    "Verdict",
    "reconcile",
    "tie",
]
