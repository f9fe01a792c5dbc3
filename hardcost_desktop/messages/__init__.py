"""Every sentence a person reads, by code: status, reason, remedy, error. Translatable; no Qt."""

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages.after_errors import AFTER_ERRORS
from hardcost_desktop.messages.health import HEALTH
from hardcost_desktop.messages.ledger import FLAWS, KEEPING_ERRORS
from hardcost_desktop.messages.local_errors import LOCAL_ERRORS
from hardcost_desktop.messages.meanings import MEANINGS, REMEDY_AT
from hardcost_desktop.messages.notices import NOTICES
from hardcost_desktop.messages.reasons import LIKENESS, REASONS, STATUSES, WHY
from hardcost_desktop.messages.reconciling import RECONCILING_ERRORS
from hardcost_desktop.messages.service_errors import SERVICE_ERRORS
from hardcost_desktop.messages.usage_errors import USAGE_ERRORS
from hardcost_desktop.messages.words import Words
from hardcost_desktop.messages.work import (
    CHOICES,
    ENDINGS,
    PARTS,
    SERVICES,
    SETTINGS,
    STAGES,
    STANDINGS,
    STORY,
)

ERRORS: dict[str, Words] = {
    **SERVICE_ERRORS,
    **LOCAL_ERRORS,
    **KEEPING_ERRORS,
    **RECONCILING_ERRORS,
    **USAGE_ERRORS,
    **AFTER_ERRORS,
}


def explain(error: HardcostError) -> Words:
    """Give the words of an error, its gaps filled."""
    return ERRORS[error.code].fill(error.details)


__all__ = [
    "CHOICES",
    "ENDINGS",
    "ERRORS",
    "FLAWS",
    "HEALTH",
    "LIKENESS",
    "MEANINGS",
    "NOTICES",
    "PARTS",
    "REASONS",
    "REMEDY_AT",
    "SERVICES",
    "SETTINGS",
    "STAGES",
    "STANDINGS",
    "STATUSES",
    "STORY",
    "WHY",
    "Words",
    "explain",
]
