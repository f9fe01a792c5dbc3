"""The steps of the set-up, and which of them is the first unfinished one."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.settings import ImportSettings


class Step(IntEnum):
    """In their order."""

    WELCOME = 0
    CLIO = 1
    CLIO_KEYS = 2
    QUICKBOOKS = 3
    QUICKBOOKS_KEYS = 4
    HEALTH = 5
    SETTINGS = 6


STATIONS: tuple[tuple[Step, ...], ...] = (
    (Step.WELCOME,),
    (Step.CLIO, Step.CLIO_KEYS),
    (Step.QUICKBOOKS, Step.QUICKBOOKS_KEYS),
    (Step.HEALTH,),
    (Step.SETTINGS,),
)
"""What the person sees as one; the keys belong to their service."""


def say_stations() -> tuple[str, ...]:
    """Name the stations, the review at the end."""
    say = QCoreApplication.translate
    return (
        say("Wizard", "Welcome"),
        say("Wizard", "Clio"),
        say("Wizard", "QuickBooks"),
        say("Wizard", "Health check"),
        say("Wizard", "Settings"),
        say("Wizard", "Review"),
    )


def clio_account(profile: FirmProfile) -> str:
    """Name the connected Clio account; empty when there is none, or when a person disconnected it."""
    clio = profile.clio
    return clio.account_name if clio and not clio.disconnected else ""


def quickbooks_account(profile: FirmProfile) -> str:
    """Name the connected QuickBooks company; empty when there is none, or when a person disconnected it."""
    books = profile.quickbooks
    return books.company_name if books and not books.disconnected else ""


def first_unfinished(profile: FirmProfile, settings: ImportSettings) -> Step | None:
    """Find where to go on; None when all is set up.

    What is kept says it: nothing else remembers where somebody stopped.
    """
    clio, quickbooks = clio_account(profile), quickbooks_account(profile)
    if not clio and not quickbooks:
        return Step.WELCOME
    if not clio:
        return Step.CLIO
    if not quickbooks:
        return Step.QUICKBOOKS
    if settings.start_date is None or not settings.account_ids:
        return Step.HEALTH
    return None


_BACK: Mapping[Step, Step] = {
    Step.CLIO: Step.WELCOME,
    Step.CLIO_KEYS: Step.CLIO,
    Step.QUICKBOOKS: Step.CLIO,
    Step.QUICKBOOKS_KEYS: Step.QUICKBOOKS,
    Step.HEALTH: Step.QUICKBOOKS,
    Step.SETTINGS: Step.HEALTH,
}


def step_before(step: Step) -> Step | None:
    """Give the step that Back leads to; the keys of a connected service are not asked for again."""
    return _BACK.get(step)
