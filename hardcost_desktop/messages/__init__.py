"""Every sentence a person reads, by code: status, reason, remedy, error. No Qt.

The modules hold them in English; what is given here speaks the language of the process.
"""

from collections.abc import Mapping

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import (
    after_errors,
    health,
    inspecting,
    kinds,
    ledger,
    local_errors,
    meanings,
    notices,
    noticing,
    pieces,
    reasons,
    reconciling,
    service_errors,
    sheets,
    support,
    updates,
    usage_errors,
    work,
)
from hardcost_desktop.messages.meanings import REMEDY_AT
from hardcost_desktop.messages.spoken import Spoken
from hardcost_desktop.messages.words import Words
from hardcost_desktop.messages.work import SERVICES

ERRORS: Mapping[str, Words] = Spoken(
    {
        **service_errors.SERVICE_ERRORS,
        **local_errors.LOCAL_ERRORS,
        **ledger.KEEPING_ERRORS,
        **reconciling.RECONCILING_ERRORS,
        **usage_errors.USAGE_ERRORS,
        **after_errors.AFTER_ERRORS,
        **noticing.NOTICING_ERRORS,
        **updates.UPDATE_ERRORS,
        **support.SUPPORT_ERRORS,
    }
)
ACCOUNT_TYPES: Mapping[str, str] = Spoken(kinds.ACCOUNT_TYPES)
BESIDE: Mapping[str, Words] = Spoken(reconciling.BESIDE)
CAUSES: Mapping[str, Words] = Spoken(reconciling.CAUSES)
CHOICES: Mapping[str, str] = Spoken(work.CHOICES)
ENDINGS: Mapping[str, str] = Spoken(work.ENDINGS)
FIGURES: Mapping[str, Words] = Spoken(reconciling.FIGURES)
FLAWS: Mapping[str, str] = Spoken(ledger.FLAWS)
HEADERS: Mapping[str, str] = Spoken(sheets.HEADERS)
HEALTH: Mapping[str, Words] = Spoken({**health.HEALTH, **updates.UPDATE_HEALTH})
INSPECTIONS: Mapping[str, Words] = Spoken(inspecting.INSPECTIONS)
INSPECTION_ENDS: Mapping[str, str] = Spoken(inspecting.INSPECTION_ENDS)
LANDING: Mapping[str, Words] = Spoken(pieces.LANDING)
LIKENESS: Mapping[str, str] = Spoken(reasons.LIKENESS)
MEANINGS: Mapping[str, str] = Spoken(meanings.MEANINGS)
NOTICES: Mapping[str, Words] = Spoken(notices.NOTICES)
NOTICING: Mapping[str, str] = Spoken(noticing.NOTICING)
OBSTACLES: Mapping[str, str] = Spoken(local_errors.OBSTACLES)
OUTCOMES: Mapping[str, str] = Spoken(work.OUTCOMES)
PARTS: Mapping[str, str] = Spoken(work.PARTS)
PAST: Mapping[str, Words] = Spoken(reasons.PAST)
PIECES: Mapping[str, str] = Spoken(pieces.PIECES)
REASONS: Mapping[str, Words] = Spoken(reasons.REASONS)
SETTINGS: Mapping[str, Words] = Spoken(work.SETTINGS)
SITES: Mapping[str, str] = Spoken(work.SITES)
STAGES: Mapping[str, str] = Spoken(work.STAGES)
STANDINGS: Mapping[str, str] = Spoken(work.STANDINGS)
STATUSES: Mapping[str, Words] = Spoken(reasons.STATUSES)
STORY: Mapping[str, str] = Spoken(work.STORY)
TYPES: Mapping[str, str] = Spoken(kinds.TYPES)
SUPPORT: Mapping[str, str] = Spoken(support.SUPPORT)
VERDICTS: Mapping[str, Words] = Spoken(reconciling.VERDICTS)
WHY: Mapping[str, str] = Spoken(reasons.WHY)


def say_type(type_: str | None) -> str:
    """Name a kind of transaction; nothing for none, and what it is called for one that nobody knows here."""
    return TYPES.get(type_ or "", type_ or "")


def say_named(name: str, value: str) -> str:
    """Set a name before what it is the name of."""
    return PIECES["named"].format(name=name, value=value)


def explain(error: HardcostError) -> Words:
    """Give the words of an error, its gaps filled."""
    return ERRORS[error.code].fill(error.details)


__all__ = [
    "ACCOUNT_TYPES",
    "BESIDE",
    "CAUSES",
    "CHOICES",
    "ENDINGS",
    "ERRORS",
    "FIGURES",
    "FLAWS",
    "HEADERS",
    "HEALTH",
    "INSPECTIONS",
    "INSPECTION_ENDS",
    "LANDING",
    "LIKENESS",
    "MEANINGS",
    "NOTICES",
    "NOTICING",
    "OBSTACLES",
    "OUTCOMES",
    "PARTS",
    "PAST",
    "PIECES",
    "REASONS",
    "REMEDY_AT",
    "SERVICES",
    "SETTINGS",
    "SITES",
    "STAGES",
    "STANDINGS",
    "STATUSES",
    "STORY",
    "SUPPORT",
    "TYPES",
    "VERDICTS",
    "WHY",
    "Spoken",
    "Words",
    "explain",
    "say_named",
    "say_type",
]
