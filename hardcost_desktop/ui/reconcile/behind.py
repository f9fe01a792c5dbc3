"""The rows behind a figure, each with what shows it in the review."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar, overload

from hardcost_desktop.domain.directory import HardCost
from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.domain.reconciliation import (
    Beside,
    BookedLine,
    Discrepancy,
    Figure,
    Holding,
    Share,
)
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.transaction import Transaction
from hardcost_desktop.messages import say_type
from hardcost_desktop.services.reconciliation_sheets import say_amounts
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.services.row_words import say_place, say_reason
from hardcost_desktop.ui.reconcile.words import (
    name_cause,
    say_discrepancy,
    say_exactly,
    translate,
)
from hardcost_desktop.ui.words import one_line, say_date

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a listing.

    Attributes:
        key: The row of the review it belongs to; empty where there is none.
        cells: From left to right; plain and harmless.
        amount: What it adds to the figure.
        told: What happened and what to do, where there is something to say.
    """

    key: str
    cells: tuple[str, ...]
    amount: Decimal = ZERO
    told: str = ""


class Items(Sequence[Item]):
    """The lines of a listing, each laid out when it is looked at: there may be a hundred thousand."""

    def __init__(self, things: Sequence[T], lay_out: Callable[[T], Item]) -> None:
        def lay_out_at(at: int) -> Item:
            return lay_out(things[at])

        self._lay_out = lay_out_at
        self._count = len(things)
        self._known: dict[int, Item] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Item: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Item]: ...

    def __getitem__(self, at: int | slice) -> Item | Sequence[Item]:
        """Lay a line out, once; or some of them."""
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(self._count))]
        if not -self._count <= at < self._count:
            raise IndexError(at)
        known = self._known.get(at)
        if known is None:
            known = self._known[at] = self._lay_out(at)
        return known


@dataclass(frozen=True, slots=True)
class Listing:
    """What is behind a figure.

    Attributes:
        title: What it is.
        headers: The columns' names; the last `amounts` of them hold money.
        items: From top to bottom.
        total: Their sum, in words.
        amounts: How many columns hold money.
    """

    title: str
    headers: tuple[str, ...]
    items: Sequence[Item]
    total: str = ""
    amounts: int = 1


class Opener:
    """Lists what is behind the figures of one report."""

    def __init__(self, made: Reconciled) -> None:
        self._made = made
        self._home = made.report.home

    def open_differences(self, share: Share | None = None, title: str = "") -> Listing:
        """List what does not say the same everywhere: of a share, or of the whole report."""
        report = self._made.report
        found = report.discrepancies if share is None else share.discrepancies
        sums = report.differences
        if share is not None:
            sums = {self._currency_of(share): share.figures[Figure.DIFFERENCE]}
        sides = ("QuickBooks", translate("Written"), "Clio", translate("Difference"))
        what = (*_name_facts(), translate("Cause"))
        return Listing(
            title or translate("Differences"),
            (*what, *sides),
            Items(found, self._discrepancy),
            say_amounts(sums, self._home, say_exactly),
            len(sides),
        )

    def open_figure(self, share: Share, figure: Figure, title: str) -> Listing:
        """List the rows behind one figure of a share."""
        if figure is Figure.DIFFERENCE:
            return self.open_differences(share, title)
        items: Items
        if figure is Figure.QUICKBOOKS:
            items = Items(share.lines, self._line)
        elif figure.status is not None:
            items = Items(share.rows_of(figure.status), self._row)
        elif figure is Figure.EXPECTED:
            booked = [one for one in share.holdings if one.in_books]
            items = Items(booked, lambda one: self._entry(one, one.expected))
        else:
            there = [one for one in share.holdings if one.in_clio]
            items = Items(there, lambda one: self._entry(one, one.found))
        total = say_exactly(share.figures[figure], self._currency_of(share), self._home)
        return self._list(title, items, total)

    def open_beside(self, code: str, title: str) -> Listing:
        """List what is beside the figures, by the name of its kind."""
        beside: Beside = self._made.report.beside
        items: Items
        if code == "not_chosen":
            items = Items(beside.not_chosen, lambda one: self._entry(one, one.held))
        elif code == "other_costs":
            items = Items(beside.other_costs, self._cost)
        else:
            lines: tuple[BookedLine, ...] = getattr(beside, code)
            items = Items(lines, self._line)
        tally = self._made.report.tallies[code]
        return self._list(title, items, say_amounts(tally.amounts, self._home, say_exactly))

    def _currency_of(self, share: Share) -> str:
        """The statement it belongs to; all amounts of a share are of one currency."""
        first = next((one.transaction.currency for one in share.lines), None)
        return first or next((row.currency for row in share.rows), self._home)

    def _list(self, title: str, items: Items, total: str) -> Listing:
        headers = (*_name_facts(), translate("What"), translate("Amount"))
        return Listing(title, headers, items, total)

    # Lines of the listings ---------------------------------------------------------------------------------

    def _line(self, one: BookedLine) -> Item:
        return self._item(
            self._made.report.rows_of_lines.get(one.place, ""),
            self._facts(one.transaction, one.line.customer_id, None),
            one.line.description or one.line.detail or one.line.account_name,
            one.line.amount,
            one.transaction.currency,
        )

    def _row(self, row: Row) -> Item:
        what = say_reason(row) or say_place(row)
        matter = row.matter.id if row.matter and not row.suggested else None
        if row.coverage:
            matter = row.coverage[0].matter_id
        facts = self._facts(row.transaction, row.customer_id, matter, row.date)
        return self._item(row.key, facts, what, row.amount, row.currency)

    def _entry(self, one: Holding, amount: Decimal) -> Item:
        day = one.cost.date if one.cost else one.hold.date
        facts = self._facts(one.transaction, one.customer_id, one.matter_id, day)
        number = one.hold.activity_id
        what = translate("Clio entry {number}").format(number=number) if number else ""
        return self._item(one.key, facts, what, amount, self._home)

    def _cost(self, cost: HardCost) -> Item:
        facts = (say_date(cost.date), "", "", "", self._made.name_matter(cost.matter_id))
        return self._item("", facts, cost.note, cost.price or ZERO, self._home)

    def _discrepancy(self, one: Discrepancy) -> Item:
        held, booked = one.holding, one.booked
        if held is not None:
            facts = self._facts(held.transaction, held.customer_id, held.matter_id, held.hold.date)
        elif booked is not None:
            facts = self._facts(booked.transaction, booked.line.customer_id, None)
        else:
            facts = ("", "", "", "", "")
        sides = (one.in_quickbooks, one.written, one.in_clio)
        told = ["–" if side is None else self._money(side, one.currency) for side in sides]
        cells = (*facts, name_cause(one), *told, self._money(one.amount, one.currency))
        return Item(one.key, cells, one.amount, say_discrepancy(one))

    def _facts(
        self,
        transaction: Transaction | None,
        customer_id: str | None,
        matter_id: int | None,
        day: date | None = None,
    ) -> tuple[str, ...]:
        customer = self._made.books.customers.get(customer_id or "")
        shown = transaction.date if transaction else day
        kind = f"{say_type(transaction.type)} {transaction.number}" if transaction else ""
        return (
            say_date(shown) if shown else "",
            one_line(kind),
            one_line(transaction.payee if transaction else ""),
            one_line(customer.full_name or customer.name) if customer else "",
            one_line(self._made.name_matter(matter_id)),
        )

    def _item(
        self, key: str, facts: tuple[str, ...], what: str, amount: Decimal, currency: str | None
    ) -> Item:
        return Item(key, (*facts, one_line(what), self._money(amount, currency or "")), amount)

    def _money(self, amount: Decimal, currency: str) -> str:
        return say_exactly(amount, currency, self._home)


def _name_facts() -> tuple[str, ...]:
    return (
        translate("Date"),
        translate("Type"),
        translate("Payee"),
        translate("Customer"),
        translate("Matter"),
    )
