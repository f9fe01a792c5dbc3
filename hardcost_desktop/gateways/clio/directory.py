"""From Clio's records to what the rules know of: users, contacts, matters, hard costs."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from hardcost_desktop.domain.directory import Contact, HardCost, Matter, MatterStatus, User
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.clio.records import (
    ActivityRecord,
    BillingRecord,
    ContactRecord,
    MatterRecord,
    UserRecord,
)

HARD_COST = "HardCostEntry"

UPDATED_SINCE = "updated_since"
"""Clio's filter, alike for contacts, matters and activities, by an instant as `instant` writes it."""

_ISO_CURRENCY = re.compile(r"[A-Z]{3}")
_STATUSES = {status.value.lower(): status for status in MatterStatus}


def instant(moment: datetime) -> str:
    """Write an instant as Clio's filters want it (ISO 8601 with an offset)."""
    return moment.isoformat(timespec="seconds")


def read_user(record: UserRecord) -> User:
    """Read a user; what is not said about them is not so, except that they are enabled."""
    return User(
        id=record.id,
        name=record.name or "",
        account_owner=bool(record.account_owner),
        enabled=record.enabled is not False,
    )


def read_contact(record: ContactRecord) -> Contact:
    """Read a contact."""
    emails = tuple(e.address for e in record.email_addresses or () if e.address)
    return Contact(id=record.id, name=record.name or "", emails=emails)


def read_matter(record: MatterRecord) -> Matter:
    """Read a matter.

    Raises:
        RefusedByService: Its state is none that Clio documents; guessing would decide about money (R12).
    """
    status = _STATUSES.get(record.status.lower())
    if status is None:
        raise RefusedByService("clio_unreadable", path=f"matter {record.id}: status")
    return Matter(
        id=record.id,
        number=record.display_number or "",
        client_id=record.client.id if record.client else None,
        status=status,
        description=record.description or "",
    )


def read_currency(record: BillingRecord) -> str | None:
    """Read the account's currency, if what Clio gives looks like an ISO code."""
    said = record.currency
    return said if isinstance(said, str) and _ISO_CURRENCY.fullmatch(said) else None


@dataclass(frozen=True, slots=True)
class HardCostsAsked:
    """What a list of hard costs was asked for: a closed interval, open where None, and what changed since.

    Clio ignores a filter it does not know, without a word, and gives the whole account instead. So what
    comes is held against what was asked.
    """

    start: date | None
    end: date | None
    changed_since: datetime | None = None

    def parameters(self) -> dict[str, str]:
        """Give the filters of the request."""
        asked = {"type": HARD_COST}
        if self.start is not None:
            asked["start_date"] = self.start.isoformat()
        if self.end is not None:
            asked["end_date"] = self.end.isoformat()
        if self.changed_since is not None:
            asked[UPDATED_SINCE] = instant(self.changed_since)
        return asked

    def fits(self, record: ActivityRecord) -> bool:
        """Tell whether a record is what was asked for."""
        early = self.start is not None and record.date < self.start
        late = self.end is not None and record.date > self.end
        return record.type == HARD_COST and not early and not late


def read_hard_cost(record: ActivityRecord) -> HardCost:
    """Read a hard cost; what this Clio user may not see of it is left empty."""
    created = record.created_at
    if created is not None:
        created = created.astimezone(UTC) if created.tzinfo else created.replace(tzinfo=UTC)
    return HardCost(
        id=record.id,
        date=record.date,
        price=record.price,
        reference=record.reference or "",
        note=record.note or "",
        matter_id=record.matter.id if record.matter else None,
        user_id=record.user.id if record.user else None,
        created_at=created,
        on_bill=bool(record.on_bill),
        bill_number=(record.bill.number or "") if record.bill else "",
        etag=record.etag or "",
    )
