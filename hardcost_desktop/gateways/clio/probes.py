"""The smallest reading of each part of a Clio account: what its permission lets through, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ClioArea = Literal["users", "contacts", "matters", "activities", "expense_categories", "billing"]


@dataclass(frozen=True, slots=True)
class Probe:
    """One small reading.

    Attributes:
        path: Below the API, without `.json`.
        permission: As Clio's developer portal names it; small parts ride with a larger one's.
        asked: Filters.
        single: It is one record and no list.
    """

    path: str
    permission: str
    asked: Mapping[str, str] = field(default_factory=dict)
    single: bool = False


PROBES: Mapping[ClioArea, Probe] = {
    "users": Probe("users", "Users"),
    "contacts": Probe("contacts", "Contacts"),
    "matters": Probe("matters", "Matters"),
    "activities": Probe("activities", "Activities", {"type": "HardCostEntry"}),
    "expense_categories": Probe("expense_categories", "Activities", {"entry_type": "hard_cost"}),
    "billing": Probe("settings/billing", "Billing", single=True),
}
"""The two of activities look for hard costs alone: whether there are any hints at R3 (docs/rules.md)."""
