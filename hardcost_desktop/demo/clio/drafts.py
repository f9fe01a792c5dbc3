"""The body of a write: what may be said of an activity, and what is refused."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hardcost_desktop.demo.clio.amounts import CENT
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.refusals import bad_argument, not_found, unprocessable
from hardcost_desktop.demo.clio.shelf import Shelf
from hardcost_desktop.demo.firm.model import Record

_REQUIRED = ("type", "date")
_KINDS = ("TimeEntry", "ExpenseEntry", "HardCostEntry", "SoftCostEntry")
_TAX_SETTINGS = ("no_tax", "tax_1_only", "tax_2_only", "tax_1_and_tax_2")
# beyond any honest amount, and well within what Decimal multiplies exactly
_MOST_DIGITS = 12
# Clio, activities: the keyword null clears these, and no other, nested records
_CLEARABLE = frozenset({"vendor", "expense_category", "user"})
# writable by the book, but the demo firm keeps none of them: an id names nothing
_UNKEPT = frozenset(
    {
        *("activity_description", "calendar_entry", "client_portal", "communication"),
        *("contact_note", "matter_note", "task", "text_message_conversation", "utbms_expense"),
    }
)


def read_body(body: bytes) -> Mapping[str, Any]:
    """Read the `data` of a JSON body; fractions become Decimal.

    Raises:
        ApiRefusal: 400, when there is none.
    """
    try:
        whole = json.loads(body, parse_float=Decimal)
    except ValueError:
        raise bad_argument("the body is not JSON") from None
    data = whole.get("data") if isinstance(whole, dict) else None
    if not isinstance(data, dict):
        raise bad_argument("data is missing")
    return data


class Drafts:
    """Reads what is to be written of an activity, against the firm's records.

    Names that cannot be written (`total`, `billed`, …) or mean nothing are ignored.
    """

    def __init__(self, records: Records) -> None:
        self._kept: dict[str, Shelf] = {
            "matter": records.matters,
            "user": records.users,
            "vendor": records.contacts,
            "expense_category": records.expense_categories,
        }

    def read_new(self, data: Mapping[str, Any]) -> Record:
        """Read a new activity.

        Raises:
            ApiRefusal: 400 for a missing or malformed value, 404 for a record that is not there,
                422 for a broken rule.
        """
        for name in _REQUIRED:
            if name not in data:
                raise bad_argument(f"{name} is missing")
        values = self._read(data, kind=data["type"])
        self._check(values)
        return values

    def read_changes(self, data: Mapping[str, Any], before: Record) -> Record:
        """Read changes to an activity; raises as `read_new`."""
        values = self._read(data, kind=data.get("type", before["type"]))
        self._check({**before, **values})
        return values

    def _read(self, data: Mapping[str, Any], *, kind: object) -> Record:
        plain = {name: _PLAIN[name](name, data[name]) for name in _PLAIN if name in data}
        named = [name for name in (*self._kept, *sorted(_UNKEPT)) if name in data]
        if kind == "HardCostEntry":
            plain.pop("quantity", None)  # "applicable to TimeEntry, ExpenseEntry, SoftCostEntry"
        return plain | {name: self._nested(name, data[name]) for name in named}

    def _nested(self, name: str, value: object) -> Record | None:
        record_id = value.get("id") if isinstance(value, dict) else None
        if record_id is None and (value is None or isinstance(value, dict)):
            if name in _CLEARABLE:
                return None
            raise unprocessable(f"{name} can't be null")
        if not isinstance(record_id, int) or isinstance(record_id, bool):
            raise bad_argument(f"{name} is invalid")
        shelf = self._kept.get(name)
        if shelf is None or shelf.get(record_id) is None:
            raise not_found()
        return {"id": record_id}

    def _check(self, activity: Record) -> None:
        kind = activity["type"]
        if activity.get("vendor") and kind != "HardCostEntry":
            raise unprocessable("Vendor is only valid for a HardCostEntry")
        if activity.get("non_billable") and kind != "TimeEntry":
            raise unprocessable("Non billable is only valid for a TimeEntry")
        held = activity.get("expense_category")
        category = self._kept["expense_category"].get(held["id"]) if held else None
        if category and category.get("accessible_to_user") is False:
            raise unprocessable("Expense category is not accessible to the user")


def _choice(values: tuple[str, ...]) -> Callable[[str, object], str]:
    def read(name: str, value: object) -> str:
        if not isinstance(value, str) or value not in values:
            raise bad_argument(f"{name} does not have a valid value")
        return value

    return read


def _day(name: str, value: object) -> str:
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass  # such as the 30th of February; refused like all other nonsense
    raise bad_argument(f"{name} is invalid")


def _number(name: str, value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise bad_argument(f"{name} is invalid")
    number = Decimal(value)
    if number.adjusted() >= _MOST_DIGITS:
        raise bad_argument(f"{name} is invalid")
    return number


def _money(name: str, value: object) -> Decimal:
    """Read an amount; fractions of a cent are refused loudly rather than rounded silently."""
    amount = _number(name, value)
    if amount != amount.quantize(CENT):
        raise unprocessable(f"{name} has fractions of a cent")
    return amount.quantize(CENT)


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise bad_argument(f"{name} is invalid")
    return value


def _truth(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise bad_argument(f"{name} is invalid")
    return value


_PLAIN: dict[str, Callable[[str, object], object]] = {
    "type": _choice(_KINDS),
    "date": _day,
    "price": _money,
    "quantity": _number,
    "note": _text,
    "reference": _text,
    "no_charge": _truth,
    "non_billable": _truth,
    "tax_setting": _choice(_TAX_SETTINGS),
}
