"""What the firm's author expects the importer to show."""

from collections.abc import Iterable
from decimal import Decimal

from hardcost_desktop.demo.firm.chart import Chart
from hardcost_desktop.demo.firm.model import ExpectedRow, LostClaim, Record
from hardcost_desktop.demo.firm.quickbooks import ZERO


class Review:
    """The expected rows, by key."""

    def __init__(self, chart: Chart) -> None:
        self.expected: dict[str, ExpectedRow] = {}
        self.exclusions: dict[str, str] = {}
        self.lost_claims: list[LostClaim] = []
        self._chart = chart

    def together(
        self, check: Record, customer: Record, status: str = "ready", reason: str | None = None
    ) -> str:
        """Expect one row for a check's lines of one customer; give its key."""
        key = f"P{check['Id']}.c{customer['Id']}"
        return self.place(key, self.lines_of(check, customer), status, reason)

    def alone(
        self,
        transaction: Record,
        line: str = "1",
        status: str = "ready",
        reason: str | None = None,
        *,
        letter: str = "P",
    ) -> str:
        """Expect a row of one line; give its key."""
        found = next(each for each in transaction["Line"] if each["Id"] == line)
        detail = found[found["DetailType"]]
        negative = (
            transaction.get("Credit") or letter == "V" or detail.get("PostingType") == "Credit"
        )
        amount = found["Amount"].copy_negate() if negative else found["Amount"]
        return self.place(f"{letter}{transaction['Id']}.l{line}", [amount], status, reason)

    def place(
        self, key: str, amounts: Iterable[Decimal], status: str, reason: str | None = None
    ) -> str:
        """Expect a row under this key."""
        self.expected[key] = ExpectedRow(status, reason, sum(amounts, ZERO))
        return key

    def lines_of(self, check: Record, customer: Record) -> list[Decimal]:
        """The amounts of a check's category lines of this customer on the costs account."""
        return [
            line["Amount"]
            for line in check["Line"]
            if line["DetailType"] == "AccountBasedExpenseLineDetail"
            and self._chart.lists(line)
            and line[line["DetailType"]].get("CustomerRef", {}).get("value") == customer["Id"]
        ]
