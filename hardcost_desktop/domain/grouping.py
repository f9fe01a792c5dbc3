"""Lines to rows: which lines of a transaction are hard costs, and which of them become one entry (R7 to R10)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter

from msgspec import Struct

from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.money import add_up, to_cents
from hardcost_desktop.domain.settings import Aggregation, ImportSettings
from hardcost_desktop.domain.transaction import Line, LineKind, Transaction, TransactionType

_AMOUNT = attrgetter("amount")
_CATEGORY = (
    LineKind.CATEGORY
)  # a member looked up by its name for each line would take longer than all else of it

COMBINED: Mapping[Aggregation, tuple[TransactionType, ...]] = {
    Aggregation.CHECKS: (TransactionType.CHECK,),
    Aggregation.CHECKS_AND_EXPENSES: (TransactionType.CHECK, TransactionType.EXPENSE),
    Aggregation.NEVER: (),
}
"""The transactions of which lines of one customer become one row (R10)."""


class Group(Struct, frozen=True, gc=False):
    """The lines that make one row. A struct, as `Row` is, for its speed.

    Attributes:
        key: `P133.c58` (Purchase 133, customer 58) or `P140.l2` (Purchase 140, line 2).
        transaction: Where the lines stand.
        lines: One line, or all of one customer's.
        amount: The sum of its lines, two decimals (R10).
        kind: The kind all its lines share: only lines of the category details are ever combined.
        customer_id: The customer all its lines share.
    """

    key: str
    transaction: Transaction
    lines: tuple[Line, ...]
    amount: Decimal
    kind: LineKind
    customer_id: str | None

    @classmethod
    def of(cls, key: str, transaction: Transaction, lines: Sequence[Line]) -> "Group":
        """Add lines up to a row."""
        first, single = lines[0], len(lines) == 1
        amount = to_cents(first.amount) if single else add_up(map(_AMOUNT, lines))
        return cls(key, transaction, tuple(lines), amount, first.kind, first.customer_id)

    @property
    def customer_name(self) -> str:
        """The customer's name as the lines give it."""
        return self.lines[0].customer_name


@dataclass(frozen=True, slots=True)
class HardCostLines:
    """Which lines count, for one reading of the books and one choice of settings."""

    accounts: frozenset[str]
    combined: tuple[TransactionType, ...]

    @classmethod
    def chosen(cls, books: Books, settings: ImportSettings) -> "HardCostLines":
        """Work out the chosen accounts, with the accounts below them where the settings say so (R6)."""
        accounts = frozenset(settings.account_ids)
        if settings.sub_accounts:
            accounts = books.with_sub_accounts(accounts)
        return cls(accounts, COMBINED[settings.aggregation])

    def lists(self, line: Line) -> bool:
        """Tell whether a line gets a row: on a chosen account, or an item line naming a customer (R7, R8)."""
        if line.account_id in self.accounts:
            return True
        return line.kind is not _CATEGORY and line.customer_id is not None

    def groups(self, transaction: Transaction) -> list[Group]:
        """Split a transaction's hard cost lines into rows, each line in exactly one (R10)."""
        ref, combines = transaction.ref, transaction.type in self.combined
        together: dict[str, list[Line]] = {}
        for line in filter(self.lists, transaction.lines):
            if combines and line.customer_id is not None and line.kind is _CATEGORY:
                together.setdefault(f"{ref}.c{line.customer_id}", []).append(line)
            else:
                together.setdefault(f"{ref}.l{line.id}", []).append(line)
        return [Group.of(key, transaction, lines) for key, lines in together.items()]
