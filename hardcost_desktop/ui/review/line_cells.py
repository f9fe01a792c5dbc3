"""One line of a transaction, beneath its row: category, description and amount."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.money import to_cents
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.reconciliation_sheets import count_decimals
from hardcost_desktop.ui.numbers import say_amount
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.words import one_line


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as the table shows it.

    Attributes:
        category: Its account, or the product or service of an item line.
        description: As typed in QuickBooks, in one line.
        amount: In the row's currency, with a fraction of a cent where QuickBooks has one.
        position: Which of how many.
    """

    category: str
    description: str
    amount: str
    position: str

    @property
    def texts(self) -> Mapping[Column, str]:
        """By column, for whoever reads cell by cell."""
        return {
            Column.STATUS: self.position,
            Column.LINES: self.category,
            Column.AMOUNT: self.amount,
            Column.DESCRIPTION: self.description,
        }

    @property
    def whole(self) -> str:
        """The line in one sentence."""
        parts = (self.position, self.amount, self.description, self.category)
        return ", ".join(part for part in parts if part)


def show_line(row: Row, number: int) -> ShownLine:
    """Lay out one of a row's lines."""
    line = row.lines[number]
    position = QCoreApplication.translate("Lines", "Line {n} of {of}")
    return ShownLine(
        one_line(line.account_name or line.detail),
        one_line(line.description or line.detail),
        _say_amount(line.amount),
        position.format(n=number + 1, of=len(row.lines)),
    )


def _say_amount(amount: Decimal) -> str:
    """Write a line's amount beneath its row's, whose currency it shares; never rounded."""
    exact = amount.normalize()
    return say_amount(amount, 2 if exact == to_cents(amount) else count_decimals(exact))
