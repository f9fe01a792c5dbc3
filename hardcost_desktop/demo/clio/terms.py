"""What can be switched about the whole account while it is being served."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Terms:
    """The account's changeable circumstances.

    Attributes:
        hard_costs_enabled: Whether the firm has switched on soft and hard costs for expenses.
        hidden_permissions: What the app or the user may not see: `users`, `who_am_i`, `contacts`,
            `matters`, `activities`, `activities:write`, `expense_categories`, `billing`.
        origin: Scheme, host and port the service is reached at, once it listens.
    """

    hard_costs_enabled: bool = True
    hidden_permissions: set[str] = field(default_factory=set)
    origin: str = ""
