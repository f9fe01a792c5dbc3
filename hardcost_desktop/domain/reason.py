"""Status and reason codes: every listed line has exactly one status, and every status but two a reason."""

from enum import StrEnum


class Status(StrEnum):
    """The five places a row can be; the words are in messages.py."""

    READY = "ready"
    ATTENTION = "attention"
    SKIPPED = "skipped"
    IMPORTED = "imported"
    EXCLUDED = "excluded"


class Reason(StrEnum):
    """Why a row is not ready, in the order in which the first hit wins (docs/rules.md)."""

    DELETED_IN_CLIO = "deleted_in_clio"
    CHANGED_IN_QUICKBOOKS = "changed_in_quickbooks"
    DELETED_IN_QUICKBOOKS = "deleted_in_quickbooks"
    PARTLY_IMPORTED = "partly_imported"
    OUTCOME_UNKNOWN = "outcome_unknown"
    CHANGED_IN_CLIO = "changed_in_clio"
    UNSUPPORTED_TYPE = "unsupported_type"
    ITEM_DETAILS = "item_details"
    VOIDED = "voided"
    NO_CUSTOMER = "no_customer"
    NEGATIVE_AMOUNT = "negative_amount"
    ZERO_AMOUNT = "zero_amount"
    FOREIGN_CURRENCY = "foreign_currency"
    CUSTOMER_NOT_LINKED = "customer_not_linked"
    AMBIGUOUS_CONTACT = "ambiguous_contact"
    NO_MATTER = "no_matter"
    CLOSED_MATTER = "closed_matter"
    SEVERAL_MATTERS = "several_matters"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    BILLED_IN_QUICKBOOKS = "billed_in_quickbooks"

    @property
    def status(self) -> Status:
        """The status this reason puts a row into."""
        return Status.SKIPPED if self in _SKIPPED else Status.ATTENTION


CHANGED = frozenset(
    {
        Reason.DELETED_IN_CLIO,
        Reason.CHANGED_IN_QUICKBOOKS,
        Reason.DELETED_IN_QUICKBOOKS,
        Reason.CHANGED_IN_CLIO,
    }
)
"""What was imported, and is in one of the two services no longer as it was."""

_SKIPPED = frozenset(
    {
        Reason.UNSUPPORTED_TYPE,
        Reason.ITEM_DETAILS,
        Reason.VOIDED,
        Reason.NO_CUSTOMER,
        Reason.NEGATIVE_AMOUNT,
        Reason.ZERO_AMOUNT,
        Reason.FOREIGN_CURRENCY,
        Reason.NO_MATTER,
    }
)
