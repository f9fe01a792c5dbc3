"""Records in the shapes Clio Manage sends (Clio API v4: Contact, Matter, Activity, User).

A field without a value is left out, where Clio would send null.
"""

from datetime import date
from decimal import Decimal
from hashlib import sha1

from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.moments import utc_time
from hardcost_desktop.demo.firm.party import Party

USD: Record = {"id": 1, "etag": '"usd"', "code": "USD", "sign": "$"}


def stamped(kind: str, number: int, day: date, minute: int = 0) -> Record:
    """What every record has; the quotes are part of an etag."""
    digest = sha1(f"{kind}:{number}:{day}".encode(), usedforsecurity=False).hexdigest()
    moment = utc_time(day, minute)
    return {"id": number, "etag": f'"{digest}"', "created_at": moment, "updated_at": moment}


def brief(record: Record, *fields: str) -> Record:
    """A record as it stands inside another one."""
    return {name: record[name] for name in ("id", "etag", *fields) if name in record}


def contact(number: int, day: date, party: Party, *, client: bool = True) -> Record:
    """A person or company, with one work e-mail."""
    record = stamped("contact", number, day) | {
        "name": party.name,
        "type": "Person" if party.last else "Company",
        "primary_email_address": party.email,
        "initials": "".join(word[0] for word in party.name.split()[:2]),
        "is_client": client,
        "is_clio_for_client_user": False,
        "is_co_counsel": False,
        "is_bill_recipient": False,
        "email_addresses": [
            stamped("email", number, day)
            | {"address": party.email, "name": "Work", "primary": True}
        ],
    }
    if party.first is not None and party.last is not None:
        record |= {"first_name": party.first, "last_name": party.last}
    return record


def matter(
    number: int, day: date, client: Record, *, display_number: str, status: str, about: Record
) -> Record:
    """A matter of the client; `about` adds number, description, practice area and attorney."""
    record = stamped("matter", number, day) | {
        "display_number": display_number,
        "status": status,
        "client_id": client["id"],
        "client": brief(client, "name", "type", "first_name", "last_name"),
        "billable": True,
        "billing_method": "hourly",
        "maildrop_address": f"{number:x}@maildrop.example.com",
        "open_date": day.isoformat(),
        "shared": False,
        "has_tasks": False,
        "currency": USD,
    }
    if status == "Closed":
        record["close_date"] = day.replace(day=28).isoformat()
    if status == "Pending":
        record["pending_date"] = record.pop("open_date")
    return record | about


def activity(
    number: int,
    day: date,
    *,
    kind: str,
    price: Decimal,
    note: str,
    user: Record,
    entered: date,
    matter: Record | None = None,
    reference: str | None = None,
    vendor: Record | None = None,
) -> Record:
    """An entry under Activities; for the expense kinds `price` is the whole amount."""
    record = stamped("activity", number, entered, number % 480) | {
        "type": kind,
        "date": day.isoformat(),
        "quantity": 1,
        "quantity_redacted": False,
        "price": price,
        "total": price,
        "note": note,
        "billed": False,
        "on_bill": False,
        "non_billable": False,
        "no_charge": False,
        "flat_rate": False,
        "contingency_fee": False,
        "tax_setting": "no_tax",
        "user": brief(user, "name", "first_name", "last_name", "email", "enabled"),
        "currency": USD,
    }
    if matter is not None:
        record["matter"] = brief(
            matter, "number", "display_number", "description", "status", "client_id"
        )
    if reference is not None:
        record["reference"] = reference
    if vendor is not None:
        record["vendor"] = brief(vendor, "name", "type")
    return record
