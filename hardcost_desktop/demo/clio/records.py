"""The firm's live records in Clio, and what happens to them behind the importer's back."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta, timezone
from threading import RLock
from typing import Any
from zlib import crc32

from hardcost_desktop.demo.clio.amounts import BLANK_ACTIVITY, PRICED, total_of
from hardcost_desktop.demo.clio.held import HeldPosts
from hardcost_desktop.demo.clio.shelf import Shelf, etag
from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Firm, Record

# instants are written with an offset, not Z, so that no client may take the text for UTC
_OFFICE_ZONE = timezone(timedelta(hours=-5))
# Clio, activities: on_bill is true in these states of the bill, billed in the last two
_ACTIVE_BILL = frozenset({"draft", "awaiting_approval", "awaiting_payment", "paid"})
_ISSUED_BILL = frozenset({"awaiting_payment", "paid"})


class Records:
    """All collections of the pretend service.

    Requests are served by many threads: read and change more than one record only while `opened`.
    """

    def __init__(self, firm: Firm, clock: DemoClock) -> None:
        self.lock = RLock()
        self._clock = clock
        self.account = self._single("account", firm)
        self.billing_settings = self._single("billing_settings", firm)
        self.contacts = self._shelf("contacts", firm)
        self.matters = self._shelf("matters", firm)
        self.users = self._shelf("users", firm)
        self.expense_categories = self._shelf("expense_categories", firm)
        self.entries = self._shelf("activities", firm)
        self.held = HeldPosts(clock)
        self._by_schema = {
            "Contact_base": self.contacts,
            "Matter_base": self.matters,
            "User_base": self.users,
            "ExpenseCategory_base": self.expense_categories,
        }

    @property
    def activities(self) -> list[Record]:
        """List the visible activities, ascending by id."""
        with self.opened():
            return list(self.entries)

    def add_activity(self, **values: object) -> Record:
        """Add an activity as if someone had made it in Clio; unnamed fields get usual values."""
        return self.entries.add(self._whole_activity(values))

    def accept_activity(self, values: Record) -> Record:
        """Add a posted activity, or keep it back if the next post is to be held."""
        with self.lock:
            record = self.entries.dress(self._whole_activity(values))
            if not self.held.take(record):
                self.entries.put(record)
            return record

    def edit_activity(self, activity_id: int, **changes: object) -> Record:
        """Change an activity as if someone had done so in Clio."""
        with self.lock:
            before = self.entries.get(activity_id) or {}
            totals = {} if changes.keys().isdisjoint(PRICED) else total_of({**before, **changes})
            return self.entries.edit(activity_id, {**totals, **changes})

    def delete_activity(self, activity_id: int) -> None:
        """Delete an activity as if someone had done so in Clio: it vanishes from all lists."""
        self.entries.remove(activity_id)

    def bill_activity(
        self, activity_id: int, *, number: str = "1042", state: str = "awaiting_payment"
    ) -> Record:
        """Put an activity on a bill of the given number and state."""
        bill = {"id": crc32(number.encode()), "etag": etag("bills", number, state)}
        bill |= {"number": number, "state": state}
        on_bill, billed = state in _ACTIVE_BILL, state in _ISSUED_BILL
        return self.edit_activity(activity_id, bill=bill, on_bill=on_bill, billed=billed)

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Hold the lock, with all held entries in effect whose time has come."""
        with self.lock:
            for record in self.held.due():
                self.entries.put(record)
            yield

    def release_held(self) -> list[int]:
        """Let all held entries take effect now; give their ids."""
        with self.lock:
            released = self.held.release()
            for record in released:
                self.entries.put(record)
            return [record["id"] for record in released]

    def owner(self) -> Record:
        """Give the account owner, whom Clio calls the Primary Subscriber."""
        return next(user for user in self.users if user.get("account_owner"))

    def resolve(self, schema: str, held: Record) -> Record:
        """Give the live record a nested one stands for; where none is served, the nested one."""
        if schema == "Account_base":
            return self.account
        shelf = self._by_schema.get(schema)
        live = None if shelf is None else shelf.get(held["id"])
        return live or {"etag": etag(schema, held.get("id"), ""), **held}

    def stamp(self) -> str:
        """Give the present instant as the API writes it: ISO 8601 with an offset."""
        return self._clock.now().astimezone(_OFFICE_ZONE).isoformat(timespec="seconds")

    def _single(self, kind: str, firm: Firm) -> Record:
        record = firm.clio[kind][0]
        now = self.stamp()
        return {
            "etag": etag(kind, record.get("id"), now),
            "created_at": now,
            "updated_at": now,
            **record,
        }

    def _shelf(self, kind: str, firm: Firm) -> Shelf:
        join = _JOINS.get(kind)
        records = firm.clio.get(kind, [])
        joined = records if join is None else [{**each, **join(each)} for each in records]
        return Shelf(kind, joined, self.stamp, self.lock)

    def _whole_activity(self, values: Record) -> Record:
        code = self.billing_settings.get("currency", "USD")
        sign = self.billing_settings.get("currency_sign", "$")
        return {
            **BLANK_ACTIVITY,
            "currency": {"id": 1, "etag": etag("currencies", 1, code), "code": code, "sign": sign},
            **total_of({**BLANK_ACTIVITY, **values}),
            **values,
        }


def _matter_client(matter: Mapping[str, Any]) -> Record:
    """Give both ways a matter names its client, whichever the record has."""
    client = matter.get("client") or {"id": matter.get("client_id")}
    return {} if client["id"] is None else {"client": client, "client_id": client["id"]}


def _user_account(_: Mapping[str, Any]) -> Record:
    return {"account": {}}  # there is only one, and it is looked up live


_JOINS = {"matters": _matter_client, "users": _user_account}
