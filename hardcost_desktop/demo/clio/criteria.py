"""The filters of each list endpoint, by parameter name; the cheapest come first."""

from collections.abc import Iterator
from operator import ge, le

from hardcost_desktop.demo.clio.filters import (
    Filter,
    Predicate,
    day,
    day_range,
    flag,
    ids,
    one_of,
    only,
    reference,
    since,
    text_search,
    truth,
)
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.firm.model import Record

_TIMES: dict[str, Filter] = {
    "created_since": since("created_at"),
    "updated_since": since("updated_at"),
}
_ACTIVITY_KINDS = ("TimeEntry", "ExpenseEntry", "HardCostEntry", "SoftCostEntry")
_ACTIVITY_NESTED = (
    *("matter", "user", "expense_category", "activity_description", "calendar_entry"),
    *("communication", "contact_note", "matter_note", "task"),
)
_ENTRY_TYPES = ("hard_cost", "soft_cost", "unassociated")


def activity_filters() -> dict[str, Filter]:
    """Filters of activities."""
    return {
        "start_date": day("date", ge),
        "end_date": day("date", le),
        "ids[]": ids(among=True),
        "type": one_of("type", _ACTIVITY_KINDS),
        **{f"{name}_id": reference(name) for name in _ACTIVITY_NESTED},
        "status": _activity_status,
        "flat_rate": flag("flat_rate"),
        "only_unaccounted_for": only(lambda activity: not activity.get("on_bill")),
        "query": text_search(lambda activity: iter([activity.get("note")])),
        **_TIMES,
    }


def _activity_status(given: list[str]) -> Predicate:
    """Match what the entry's flags say of it; the filter's words are no field of the entry."""
    one_of("status", tuple(_STATUS_CHECKS))(given)
    return _STATUS_CHECKS[given[-1]]


_STATUS_CHECKS: dict[str, Predicate] = {
    "billed": lambda activity: bool(activity.get("billed")),
    "draft": lambda activity: bool(activity.get("on_bill")) and not activity.get("billed"),
    "unbilled": lambda activity: not activity.get("on_bill") and not activity.get("non_billable"),
    "non_billable": lambda activity: bool(activity.get("non_billable")),
    "billable": lambda activity: not activity.get("non_billable"),
    "written_off": lambda activity: bool(activity.get("written_off")),
}


def contact_filters(records: Records) -> dict[str, Filter]:
    """Filters of contacts."""
    return {
        "ids[]": ids(among=True),
        "exclude_ids[]": ids(among=False),
        "type": one_of("type", ("Company", "Person")),
        "client_only": only(lambda contact: bool(contact.get("is_client"))),
        "email_only": only(lambda contact: bool(contact.get("primary_email_address"))),
        "clio_connect_only": only(lambda contact: bool(contact.get("clio_connect_email"))),
        "initial": lambda given: lambda contact: _initial(contact) == given[-1].upper(),
        "query": lambda given: _contact_search(records, given),
        **_TIMES,
    }


def _initial(contact: Record) -> str:
    return str(contact.get("last_name") or contact.get("name") or "")[:1].upper()


def _contact_search(records: Records, given: list[str]) -> Predicate:
    """Search wide, as the service does: a contact is also found by the name of its matter."""
    by_text = text_search(_contact_texts)(given)
    by_matter = text_search(lambda m: iter([m.get("display_number"), m.get("description")]))(given)
    clients = {matter.get("client_id") for matter in records.matters if by_matter(matter)}
    return lambda contact: contact["id"] in clients or by_text(contact)


def _contact_texts(contact: Record) -> Iterator[object]:
    for name in ("name", "title", "primary_email_address", "secondary_email_address"):
        yield contact.get(name)
    yield contact.get("primary_phone_number")
    yield (contact.get("company") or {}).get("name")
    for nested in ("email_addresses", "phone_numbers", "web_sites", "instant_messengers"):
        for each in contact.get(nested) or ():
            yield each.get("address") or each.get("number")
    for address in contact.get("addresses") or ():
        yield from (address.get(part) for part in ("street", "city", "province", "postal_code"))
    for custom in contact.get("custom_field_values") or ():
        yield custom.get("value")


def matter_filters(records: Records) -> dict[str, Filter]:
    """Filters of matters."""
    people = ("responsible_attorney", "originating_attorney", "responsible_staff")
    return {
        "client_id": reference("client"),
        "ids[]": ids(among=True),
        "status": one_of("status", ("open", "closed", "pending"), comma_list=True),
        "billable": flag("billable"),
        **{f"{name}_id": reference(name) for name in (*people, "practice_area", "group")},
        **{f"{name}[]": day_range(name) for name in ("open_date", "close_date", "pending_date")},
        "query": text_search(lambda matter: _matter_texts(records, matter)),
        **_TIMES,
    }


def _matter_texts(records: Records, matter: Record) -> Iterator[object]:
    yield from (matter.get(name) for name in ("display_number", "number", "description"))
    client = records.contacts.get(matter.get("client_id") or 0) or {}
    yield from (client.get(name) for name in ("first_name", "last_name", "name"))


def user_filters() -> dict[str, Filter]:
    """Filters of users."""
    return {
        "ids[]": ids(among=True),
        "name": lambda given: lambda user: str(user.get("name")).lower() == given[-1].lower(),
        "enabled": flag("enabled"),
        "role": lambda given: lambda user: given[-1] in map(str.lower, user.get("roles") or ()),
        "subscription_type": one_of("subscription_type", ("attorney", "nonattorney")),
        "pending_setup": truth(lambda user: bool(user.get("pending_setup"))),
        **_TIMES,
    }


def category_filters() -> dict[str, Filter]:
    """Filters of expense categories."""
    return {
        "entry_type": one_of("entry_type", _ENTRY_TYPES),
        "query": text_search(lambda category: iter([category.get("name")])),
        **_TIMES,
    }
