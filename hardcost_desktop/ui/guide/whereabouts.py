"""Which page of the guide is about where a person is in the program."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.ui.guide.trail import Place
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.pages import Pages
from hardcost_desktop.ui.review.page import ReviewPage
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.setup.page import ConnectionsPage
from hardcost_desktop.ui.widgets.message_bar import MessageBar
from hardcost_desktop.ui.wizard.steps import Step
from hardcost_desktop.ui.wizard.wizard import SetupWizard

_OF_WINDOWS: Mapping[str, Place] = {
    "crash": Place("trouble", "a-report-opens"),
    "decide": Place("deciding"),
    "export": Place("saving"),
    "firms": Place("firms"),
    "health": Place("connect", "the-health-check"),
    "history": Place("history"),
    "keyboard_sheet": Place("keys"),
    "licences": Place("program", "licences"),
    "reconcile": Place("month-end"),
    "review": Place("review"),
    "review.reasons_sheet": Place("reasons"),
    "settings": Place("settings"),
    "support": Place("program", "asking-for-help"),
    "updates": Place("program", "newer-versions"),
}
"""By the part of the program that a window or dialog belongs to; one module of it may have a place of its own."""

_OF_STEPS: Mapping[Step, Place] = {
    Step.CLIO_KEYS: Place("connect", "app-keys"),
    Step.QUICKBOOKS_KEYS: Place("connect", "app-keys"),
    Step.HEALTH: Place("connect", "the-health-check"),
    Step.SETTINGS: Place("settings"),
}
_CHANGED = frozenset(
    {
        Reason.CHANGED_IN_QUICKBOOKS,
        Reason.DELETED_IN_QUICKBOOKS,
        Reason.CHANGED_IN_CLIO,
        Reason.DELETED_IN_CLIO,
        Reason.PARTLY_IMPORTED,
    }
)


def place_of_window(window: QWidget) -> Place | None:
    """Find the page about a window or dialog beside the main one; None where there is none of its own."""
    module = type(window).__module__.removeprefix("hardcost_desktop.ui.")
    return _OF_WINDOWS.get(module) or _OF_WINDOWS.get(module.partition(".")[0])


def place_in_window(pages: Pages, session: Session, message: MessageBar) -> Place:
    """Find the page about what the main window shows."""
    page = pages.currentWidget()
    if isinstance(page, SetupWizard):
        return _OF_STEPS.get(page.step, Place("connect"))
    if isinstance(page, ConnectionsPage):
        return Place("connect")
    if message.message is not None and message.message.tone == "error":
        return Place("trouble")
    return _place_in_review(page, session) if isinstance(page, ReviewPage) else Place("review")


def _place_in_review(page: ReviewPage, session: Session) -> Place:
    if session.activity is Activity.IMPORTING or page.result.isVisible():
        return Place("importing")
    code = page.inspector.code
    if code in _CHANGED:
        return Place("changes")
    return Place("deciding") if page.tabs.status is Status.ATTENTION else Place("review")
