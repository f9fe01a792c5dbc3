"""The pictures of a firm at work, from its first review to what is done after an import."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from hardcost_desktop.bootstrap.demo import PROFILE, Demo
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.errors import NeedsSignIn
from hardcost_desktop.ui.decide.offers import Offer
from hardcost_desktop.ui.guide.trail import Place
from hardcost_desktop.ui.wizard.steps import Step
from pictures.camera import Camera

MONTH = Period(date(2026, 4, 1), date(2026, 4, 30))
LATER = date(2026, 8, 1)
"""A start date after which the demo firm paid nothing."""

MOVING = 3
"""Entries after which an import is seen to move."""

NEW_PRICE = Decimal("31.50")

PERSON = "Maria"
"""Whom the history shows."""

FIRMS = ("Marlow and Finch", "Oakes Family Law")


class WorkScenes:
    """Brings the demo firm's window into its states, one after the other."""

    def __init__(self, demo: Demo, camera: Camera) -> None:
        self._demo = demo
        self._camera = camera
        self._window = camera.window
        self._review = camera.window.review

    def take(self) -> None:
        """Take all of them; each scene leaves the window as it found it, but for the import."""
        self._demo.program.profiles.update(PROFILE, lambda known: replace(known, operator=PERSON))
        self._window.show()
        self._window.open_firm()
        self._camera.until(lambda: self._window.session.reading is not None)
        self._camera.until_idle()
        self._take_review()
        self._take_decisions()
        self._take_settings()
        self._take_health()
        self._take_firms()
        self._take_import()
        self._take_undo()
        self._take_changed()
        self._take_month()
        self._take_trouble()
        self._take_empty()
        self._window.open_connections()
        self._camera.take("connections")
        self._window.close()

    def _row_with(self, *reasons: Reason) -> str:
        reading = self._window.session.reading
        assert reading is not None
        return next(row.key for row in reading.review.plan.rows if row.reason in reasons)

    def _take_review(self) -> None:
        review = self._review
        review.table.setFocus()
        review.table.selectRow(0)
        self._camera.take("review")
        review.tabs.show_status(Status.SKIPPED)
        review.table.selectRow(0)
        self._camera.take("skipped")
        review.tabs.show_status(None)
        review.filters.text.setText("mediat")
        review.model.open_all(opened=True)
        self._camera.take("lines")
        review.model.open_all(opened=False)
        review.filters.clear()
        self._window.guide.show(Place("index"))
        assert self._window.guide.window is not None
        QTest.qWait(200)
        self._camera.take("guide", self._window.guide.window)
        self._window.guide.window.close()

    def _take_decisions(self) -> None:
        review = self._review
        review.tabs.show_status(Status.ATTENTION)
        review.table.go_to(self._row_with(Reason.SEVERAL_MATTERS))
        self._camera.take("inspector")
        review.decide.actions[Offer.MATTER].trigger()
        self._camera.take_dialog("choose-matter")
        self._window.dialogs.show_reasons(review.inspector.code)
        self._camera.take_dialog("reasons")
        self._window.dialogs.show_keyboard()
        self._camera.take_dialog("keyboard")

    def _take_settings(self) -> None:
        window = self._window
        window.dialogs.open_settings()
        dialog = window.dialogs.settings
        assert dialog is not None
        assert dialog.effect is not None
        effect = dialog.effect
        self._camera.until_idle()
        dialog.form.field("several-matters").setCurrentIndex(1)
        self._camera.until(lambda: "→" in "".join(value.text() for _, value in effect.lines))
        self._camera.take("settings", dialog)
        dialog.reject()
        self._camera.until_idle()

    def _take_health(self) -> None:
        window = self._window
        window.pages.show_wizard()
        window.pages.wizard.go_to(Step.HEALTH)
        self._camera.until_idle()
        self._camera.take("wizard-health")
        window.pages.wizard.navigation.next.click()
        self._camera.until_idle()
        self._camera.take("wizard-settings")
        window.pages.wizard.navigation.later.click()

    def _take_firms(self) -> None:
        profiles = self._demo.program.profiles
        shown = profiles.load(PROFILE)
        assert shown is not None
        for name in FIRMS:
            profiles.save(replace(shown, name=name))
        self._review.tabs.show_status(Status.READY)
        menu = self._window.firms
        menu.fill()
        self._camera.take_menu("firms", menu, QPoint(16, 98))

    def _take_import(self) -> None:
        window, review = self._window, self._review
        review.tabs.show_status(Status.READY)
        review.table.selectRow(0)
        steps: list[int] = []
        window.session.stepped.connect(lambda step: steps.append(step.done))
        window.menus.import_.trigger()
        self._camera.until(lambda: max(steps, default=0) > MOVING)
        self._camera.take("importing")
        window.session.cancel()
        self._camera.until_idle()
        self._camera.take("result")

    def _imported(self) -> dict[str, int]:
        result = self._review.result.result
        assert result is not None
        return {row.key: row.activity_id for row in result.imported}

    def _take_undo(self) -> None:
        """The history, and the look at an import of which one entry was edited in Clio and one is on a bill."""
        clio, ids = self._demo.server.clio.records, list(self._imported().values())
        clio.bill_activity(ids[0], number="1042")
        clio.edit_activity(ids[1], price=Decimal("20.00"))
        self._window.menus.history.trigger()
        self._camera.until_idle()
        dialog = self._window.history.dialog
        assert dialog is not None
        self._camera.take("history", dialog)
        dialog.browse.undo_run.click()
        self._camera.until_idle()
        self._camera.take_dialog("undo")

    def _take_changed(self) -> None:
        """One of the imported costs becomes cheaper in QuickBooks."""
        key = [key for key in self._imported() if ".l" in key][-1]
        books = next(iter(self._demo.server.intuit.books.values()))
        number, _, which = key[1:].partition(".l")
        lines = books.record("Purchase", number)["Line"]
        now = [{**one, "Amount": NEW_PRICE} if one["Id"] == which else one for one in lines]
        books.update("Purchase", number, Line=now)
        self._window.menus.refresh.trigger()
        self._camera.until_idle()
        self._review.result.hide()
        self._review.news.hide()
        self._review.tabs.show_status(Status.ATTENTION)
        self._review.table.go_to(key)
        self._camera.take("changed")

    def _take_month(self) -> None:
        self._window.menus.reconcile.trigger()
        dialog = self._window.reconcile.dialog
        assert dialog is not None
        dialog.periods.show_period(MONTH)
        dialog.periods.begin.click()
        self._camera.until_idle()
        self._camera.take_dialog("reconcile")

    def _take_trouble(self) -> None:
        self._review.tabs.show_status(Status.READY)
        lost = NeedsSignIn("quickbooks", "sign_in_expired", service="QuickBooks Online")
        self._window.session.failed.emit(lost)
        self._camera.take("trouble")
        self._window.message.clear()

    def _take_empty(self) -> None:
        session = self._window.session
        before = session.settings.start_date
        session.change_start(LATER)
        self._camera.until_idle()
        self._camera.take("empty")
        assert before is not None
        session.change_start(before)
        self._camera.until_idle()
