"""What each list endpoint can be filtered and ordered by; the rest of a query is ignored."""

from collections.abc import Mapping
from dataclasses import dataclass

from hardcost_desktop.demo.clio.criteria import (
    activity_filters,
    category_filters,
    contact_filters,
    matter_filters,
    user_filters,
)
from hardcost_desktop.demo.clio.filters import Filter
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Listing:
    """One list endpoint.

    Attributes:
        schema: The schema of its records.
        shelf: Where they live.
        filters: Parameter name to filter, in the order they are tried: the cheapest first.
        orders: What it can be ordered by, `(asc)` or `(desc)`.
        most: The highest and the default `limit`.
    """

    schema: str
    shelf: Shelf
    filters: Mapping[str, Filter]
    orders: tuple[str, ...]
    # Clio, paging: 200 for all lists here but users, which give 2000
    most: int = 200


def make_listings(records: Records) -> dict[str, Listing]:
    """Make all listings by the last part of their path."""
    return {
        "activities": Listing(
            "Activity",
            records.entries,
            activity_filters(),
            (
                *("id", "display_number", "user.name", "price", "total", "type", "date", "note"),
                *("updated_at", "vendor.name", "expense_category.name", "non_billable"),
                "non_billable_total",
            ),
        ),
        "contacts": Listing(
            "Contact", records.contacts, contact_filters(records), ("id", "name", "shared_at")
        ),
        "matters": Listing(
            "Matter",
            records.matters,
            matter_filters(records),
            (
                *("display_number", "custom_number", "id", "client.name", "open_date"),
                *("practice_area.name", "matter_stage.name", "responsible_attorney.name"),
                *("close_date", "pending_date", "updated_at", "created_at"),
                *("statute_of_limitations.due_at", "originating_attorney.name", "grants"),
                "matter_stage_updated_at",
            ),
        ),
        "users": Listing(
            "User",
            records.users,
            user_filters(),
            (
                *("email", "enabled", "id", "name", "first_name", "last_name", "initials"),
                "subscription_type",
            ),
            most=2000,
        ),
        "expense_categories": Listing(
            "ExpenseCategory",
            records.expense_categories,
            category_filters(),
            ("id", "name", "rate", "entry_type"),
        ),
    }
