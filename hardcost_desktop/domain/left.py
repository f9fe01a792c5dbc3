"""The state of a cost that a person left as it is, though the two services disagree: “Leave and remember”.

It is written down as text. Whatever changes later, in QuickBooks or in Clio, gives another text, and then the
cost is shown again.
"""

from collections.abc import Iterable

from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.transaction import Transaction


def state_of(transaction: Transaction | None, coverage: Iterable[Coverage]) -> str:
    """Write down what both services say of a row, as far as it is a matter of money.

    Args:
        transaction: As QuickBooks has it; None once it is gone.
        coverage: The entries of Clio that are the row's.
    """
    return " / ".join((_in_quickbooks(transaction), *sorted(map(_in_clio, coverage))))


def _in_quickbooks(transaction: Transaction | None) -> str:
    if transaction is None:
        return "gone"
    lines = sorted(
        f"{line.id}={line.amount:f} {line.customer_id} {line.account_id}"
        for line in transaction.lines
    )
    return "; ".join((transaction.date.isoformat(), *lines))


def _in_clio(hold: Coverage) -> str:
    cost = hold.in_clio
    if hold.gone or cost is None:
        return f"{hold.activity_id}: {'gone' if hold.gone else 'not read'}"
    price = "hidden" if cost.price is None else f"{cost.price:f}"
    return f"{cost.id}: {cost.date.isoformat()} {price} {cost.matter_id}"
