"""The rows behind a figure, each with what shows it in the review."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

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
from hardcost_desktop.messages import REASONS, STATUSES
from hardcost_desktop.messages.reconciling import CAUSES
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.ui.reconcile.words import say_discrepancy, say_exactly, translate
from hardcost_desktop.ui.words import one_line, say_date


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


@dataclass(frozen=True, slots=True)
class Listing:
    """What is behind a figure.

    Attributes:
        title: What it is.
        headers: The columns' names; the last `amounts` of them hold money.
        items: From top to bottom.
        amounts: How many columns hold money.
    """

    title: str
    headers: tuple[str, ...]
    items: tuple[Item, ...]
    amounts: int = 1


class Opener:
    """Lists what is behind the figures of one report."""

    def __init__(self, made: Reconciled) -> None:
        self._made = made
        self._home = made.report.home

    def open_differences(self, share: Share | None = None, title: str = "") -> Listing:
        """List what does not say the same everywhere: of a share, or of the whole report."""
        found = self._made.report.discrepancies if share is None else share.discrepancies
        sides = ("QuickBooks", translate("Written"), "Clio", translate("Difference"))
        items = tuple(self._discrepancy(one) for one in found)
        what = (*_name_facts(), translate("Cause"))
        return Listing(title or translate("Differences"), (*what, *sides), items, len(sides))

    def open_figure(self, share: Share, figure: Figure, title: str) -> Listing:
        """List the rows behind one figure of a share."""
        status = figure.status
        if figure is Figure.DIFFERENCE:
            return self.open_differences(share, title)
        if figure is Figure.QUICKBOOKS:
            items = self._lines(share.lines, share.rows)
        elif status is not None:
            items = [self._row(row) for row in share.rows_of(status)]
        else:
            items = self._holdings(share.holdings, expected=figure is Figure.EXPECTED)
        return self._list(title, items)

    def open_beside(self, code: str, title: str) -> Listing:
        """List what is beside the figures, by the name of its kind."""
        beside: Beside = self._made.report.beside
        if code == "not_chosen":
            return self._list(title, [self._entry(one, one.held) for one in beside.not_chosen])
        if code == "other_costs":
            return self._list(title, [self._cost(cost) for cost in beside.other_costs])
        lines: tuple[BookedLine, ...] = getattr(beside, code)
        return self._list(title, self._lines(lines, ()))

    def _list(self, title: str, items: Iterable[Item]) -> Listing:
        headers = (*_name_facts(), translate("What"), translate("Amount"))
        return Listing(title, headers, tuple(items))

    # Lines of the listings ---------------------------------------------------------------------------------

    def _lines(self, lines: Sequence[BookedLine], rows: Sequence[Row]) -> list[Item]:
        keys = {
            (row.transaction.ref, line.id): row.key
            for row in rows
            if row.transaction
            for line in row.lines
        }
        return [
            self._item(
                keys.get(one.place, ""),
                self._facts(one.transaction, one.line.customer_id, None),
                one.line.description or one.line.detail or one.line.account_name,
                one.line.amount,
                one.transaction.currency,
            )
            for one in lines
        ]

    def _row(self, row: Row) -> Item:
        what = REASONS[row.reason] if row.reason else STATUSES[row.status]
        matter = row.matter.id if row.matter and not row.suggested else None
        if row.coverage:
            matter = row.coverage[0].matter_id
        facts = self._facts(row.transaction, row.customer_id, matter, row.date)
        return self._item(row.key, facts, what.title, row.amount, row.currency)

    def _holdings(self, holdings: Iterable[Holding], *, expected: bool) -> list[Item]:
        return [
            self._entry(one, one.expected if expected else one.found)
            for one in holdings
            if (one.in_books if expected else one.in_clio)
        ]

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
        cells = (*facts, CAUSES[one.cause].title, *told, self._money(one.amount, one.currency))
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
        kind = f"{transaction.type} {transaction.number}" if transaction else ""
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
