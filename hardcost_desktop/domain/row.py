"""One row of the review: what stands in QuickBooks, where it belongs in Clio, and why it is where it is."""

from datetime import date
from decimal import Decimal

from msgspec import Struct

from hardcost_desktop.domain.compose import compose_note
from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.directory import Contact, HardCost, Matter
from hardcost_desktop.domain.entry import About, CoveredLine, Draft
from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.matching import NOWHERE, Match, Why
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.transaction import Line, Transaction, TransactionType


class Row(Struct, frozen=True, gc=False):
    """One row of the review.

    There may be a hundred thousand. As a frozen dataclass, which sets field by field through
    `object.__setattr__`, each takes ten times as long to make. None is in a cycle, so that the collection of
    garbage need not look at them.

    Attributes:
        key: `P133.c58` or `P140.l2`; also the stamp.
        status: Its one place.
        reason: Why it is not ready; None for ready, imported and excluded rows.
        transaction: The transaction as QuickBooks has it; None once it is gone from there.
        lines: Its lines now; empty when they are gone from QuickBooks.
        amount: Their sum now, two decimals, in `currency`.
        currency: ISO code, may be empty when neither service says.
        date: TxnDate, or the date written to Clio when QuickBooks has it no more.
        customer_id: As on the lines.
        customer_name: The full name, for reading.
        match: Contact and matter, how they were found, and the choices.
        draft: What would be written to Clio.
        coverage: The entries in Clio that hold its lines.
        lookalikes: Hard costs in Clio that may be the same cost.
        excluded_note: The note of the person who excluded it.
        undone: It is ready again because an undo took it out of Clio; it waits for a person to want it.
        left: It changed since its import, and a person wants it so.
    """

    key: str
    status: Status
    reason: Reason | None
    transaction: Transaction | None
    lines: tuple[Line, ...]
    amount: Decimal
    currency: str
    date: date
    customer_id: str | None = None
    customer_name: str = ""
    match: Match = NOWHERE
    draft: Draft | None = None
    coverage: tuple[Coverage, ...] = ()
    lookalikes: tuple[HardCost, ...] = ()
    excluded_note: str = ""
    undone: bool = False
    left: Left | None = None

    @property
    def type(self) -> TransactionType | None:
        """What QuickBooks calls the transaction."""
        return self.transaction.type if self.transaction else None

    @property
    def number(self) -> str:
        """Check or reference number."""
        return self.transaction.number if self.transaction else ""

    @property
    def payee(self) -> str:
        """The payee's name."""
        return self.transaction.payee if self.transaction else ""

    @property
    def contact(self) -> Contact | None:
        """The Clio contact found."""
        return self.match.contact

    @property
    def matter(self) -> Matter | None:
        """The Clio matter found, or suggested."""
        return self.match.matter

    @property
    def activity_id(self) -> int | None:
        """The entry in Clio, where there is one."""
        return next((c.activity_id for c in self.coverage if c.activity_id), None)

    @property
    def imported_amount(self) -> Decimal | None:
        """What Clio holds for it, where that differs from QuickBooks now."""
        held = [c.price for c in self.coverage if c.price is not None]
        return add_up(held) if held else None

    @property
    def note(self) -> str:
        """The text for the client's bill."""
        return self.draft.note if self.draft else ""

    @property
    def covered_lines(self) -> tuple[CoveredLine, ...]:
        """Its lines as an entry remembers them."""
        return tuple(
            CoveredLine(line.id, line.amount, line.customer_id, line.account_id)
            for line in self.lines
        )

    @property
    def about(self) -> About:
        """The names it goes by."""
        return About(
            self.number,
            self.payee,
            self.customer_name,
            self.contact.name if self.contact else "",
            self.matter.number if self.matter else "",
            str(self.type or ""),
        )

    @property
    def composed_note(self) -> str:
        """The text composed from QuickBooks, whatever a person wrote in its place."""
        return compose_note(self.transaction, self.lines) if self.transaction and self.lines else ""

    @property
    def suggested(self) -> bool:
        """Whether the matter is only a suggestion that waits for a person."""
        return self.reason is Reason.SEVERAL_MATTERS and self.match.matter_why is Why.REMEMBERED
