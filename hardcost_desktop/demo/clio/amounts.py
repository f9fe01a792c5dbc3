"""What an activity is worth, and what it holds before anyone says otherwise."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from hardcost_desktop.demo.firm.model import Record

CENT = Decimal("0.01")
# Clio, minor version 4.0.4: a time entry's quantity is in seconds, its price an hourly rate
_SECONDS_IN_HOUR = 3600

PRICED = frozenset({"type", "price", "quantity", "non_billable"})
"""The fields an activity's totals follow from."""

BLANK_ACTIVITY: Record = {
    "type": "HardCostEntry",
    "price": Decimal("0.00"),
    "quantity": 1,
    "quantity_redacted": False,
    "note": None,
    "reference": None,
    "billed": False,
    "on_bill": False,
    "non_billable": False,
    "no_charge": False,
    "flat_rate": False,
    "contingency_fee": False,
    "tax_setting": "no_tax",
    "bill": None,
}


def total_of(activity: Record) -> dict[str, Any]:
    """Work out `total` and `non_billable_total`: one holds the money, the other is null."""
    price, quantity = Decimal(activity["price"]), Decimal(activity.get("quantity") or 0)
    match activity["type"]:
        case "HardCostEntry":
            worth = price
        case "TimeEntry":
            worth = price * quantity / _SECONDS_IN_HOUR
        case _:
            worth = price * quantity
    worth = worth.quantize(CENT, ROUND_HALF_UP)
    if activity.get("non_billable"):
        return {"total": None, "non_billable_total": worth}
    return {"total": worth, "non_billable_total": None}
