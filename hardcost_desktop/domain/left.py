"""The state of a cost that a person left as it is, though the two services disagree: “Leave and remember”.

It is written down as text. Whatever changes later, in QuickBooks or in Clio, gives another text, and then the
cost is shown again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.reason import Reason
from hardcost_desktop.domain.transaction import Transaction

_APART = " / "


@dataclass(frozen=True, slots=True)
class Leaving:
    """A person's word that a cost stays as it is.

    Attributes:
        state: What both services said of it then; see `state_of`.
        who: Whose word, by the name the ledger knows.
        at: When, aware UTC; None where nobody told.
    """

    state: str
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """What a row would be shown for, had nobody left it.

    Attributes:
        reason: Why it would need attention.
        who: See `Leaving`.
        at: See `Leaving`.
    """

    reason: Reason
    who: str = ""
    at: datetime | None = None


def state_of(transaction: Transaction | None, coverage: Iterable[Coverage]) -> str:
    """Write down what both services say of a row, as far as it is a matter of money.

    Args:
        transaction: As QuickBooks has it; None once it is gone.
        coverage: The entries of Clio that are the row's.
    """
    return _APART.join((_in_quickbooks(transaction), *sorted(map(_in_clio, coverage))))


def find_left(leaving: Leaving | None, reason: Reason, state: str) -> Left | None:
    """Tell what was left; None where nobody left it, or something of it changed since.

    Args:
        leaving: The last word on the row.
        reason: What is to be said of it now.
        state: As both services have it now; see `state_of`.
    """
    if leaving is None or leaving.state != state:
        return None
    return Left(reason, leaving.who, leaving.at)


def names_entry(state: str, activity_id: int) -> bool:
    """Tell whether a state that was written down is about an entry of Clio."""
    return any(part.startswith(f"{activity_id}: ") for part in state.split(_APART)[1:])


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
    money = f"{cost.id}: {cost.date.isoformat()} {price} {cost.matter_id}"
    return f"{money} {cost.user_id} {cost.note}" if hold.reworded() else money
