"""Why QuickBooks, the import record and Clio do not say the same."""

from enum import StrEnum


class Cause(StrEnum):
    """What is behind a discrepancy, in the order in which the first hit wins.

    The first four break the first equation, the others the second; the last four are remarks that change no sum.
    """

    LINE_UNPLACED = "line_unplaced"
    LINE_TWICE = "line_twice"
    LINE_UNLISTED = "line_unlisted"
    FRACTIONS = "fractions"
    DOUBLED = "doubled"
    SHARED_ENTRY = "shared_entry"
    OUTCOME_UNKNOWN = "outcome_unknown"
    MISSING_IN_CLIO = "missing_in_clio"
    DELETED_IN_QUICKBOOKS = "deleted_in_quickbooks"
    AMOUNT_HIDDEN = "amount_hidden"
    REDATED_IN_QUICKBOOKS = "redated_in_quickbooks"
    REDATED_IN_CLIO = "redated_in_clio"
    DATES_APART = "dates_apart"
    RECORD_BROKEN = "record_broken"
    STAMP_DIFFERS = "stamp_differs"
    MARKED_DIFFERS = "marked_differs"
    CHANGED_IN_QUICKBOOKS = "changed_in_quickbooks"
    EDITED_IN_CLIO = "edited_in_clio"
    CHANGED_IN_BOTH = "changed_in_both"
    CUSTOMER_CHANGED = "customer_changed"
    OTHER_CLIENT = "other_client"
    OTHER_CURRENCY = "other_currency"
    OTHER_MATTER = "other_matter"
    OTHER_DATE = "other_date"
    CORRECTED = "corrected"

    @property
    def weighs(self) -> bool:
        """Whether a period with it does not tie."""
        return self not in _REMARKS


_REMARKS = frozenset({Cause.OTHER_CURRENCY, Cause.OTHER_MATTER, Cause.OTHER_DATE, Cause.CORRECTED})
