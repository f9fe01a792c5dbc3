"""Which costs a question is about, in a few words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.words import isolated, say_date


def _tr(text: str) -> str:
    return QCoreApplication.translate("Prompts", text)


def say_cost(row: Row) -> str:
    """Name one cost by amount, day and payee."""
    amount = say_money(row.amount, row.currency, row.currency)
    text = _tr("{amount} of {day} to {payee}") if row.payee else _tr("{amount} of {day}")
    return text.format(amount=amount, day=say_date(row.date), payee=isolated(row.payee))


def say_costs(rows: Sequence[Row]) -> str:
    """Name one cost, or say how many they are and whose."""
    customers = {row.customer_id: row.customer_name for row in rows}
    whose = isolated(next(iter(customers.values())))
    if len(rows) == 1:
        return _tr("{cost} for {customer}").format(cost=say_cost(rows[0]), customer=whose)
    count = say_number(len(rows))
    if len(customers) == 1:
        return _tr("{n} costs, all for {customer}").format(n=count, customer=whose)
    customers_count = say_number(len(customers))
    return _tr("{n} costs of {m} customers").format(n=count, m=customers_count)
