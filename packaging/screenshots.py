"""Takes the pictures of docs/screenshots: the demo firm's window in its main states, light and dark, at 1x and 2x.

Run from the repository: `python packaging/screenshots.py [folder]`. The days and the data are always the same;
the fonts are the system's, so the pictures differ a little from system to system.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.ui.application import prepare_application
from hardcost_desktop.ui.decide.offers import Offer
from hardcost_desktop.ui.main_window import MainWindow
from hardcost_desktop.ui.theme import dark_palette
from hardcost_desktop.ui.wizard.steps import Step

PLACES = Path(__file__).parents[1] / "docs" / "screenshots"
TODAY = date(2026, 7, 15)
MONTH = Period(date(2026, 4, 1), date(2026, 4, 30))
SHAPES = [("light", 1), ("dark", 1), ("light", 2), ("dark", 2)]
CHILD = "HARDCOST_PICTURES"
SETTLED = 500
"""Milliseconds after which a window that reads something has begun to."""

PATIENCE = 60.0
"""Seconds for any one state to come about."""


def main() -> int:
    """Take all pictures: each scale needs a process of its own, as Qt reads it at the start."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PLACES
    if os.environ.get(CHILD):
        take_all(folder, os.environ[CHILD])
        return 0
    for look, scale in SHAPES:
        settings = {
            "QT_SCALE_FACTOR": str(scale),
            "QT_QPA_PLATFORM": "offscreen",
            CHILD: f"{look}-{scale}00",
        }
        command = [sys.executable, __file__, str(folder)]
        subprocess.run(command, env={**os.environ, **settings}, check=True)
    return 0


def take_all(folder: Path, name: str) -> None:
    """Take the pictures of one look and scale."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    prepare_application()
    if name.startswith("dark"):
        QApplication.setPalette(dark_palette())
    folder.mkdir(parents=True, exist_ok=True)
    with open_demo(today=TODAY, latency_ms=20) as demo:
        Photographer(MainWindow(demo.program, PROFILE, demo=True), folder, name).take_work()
        Photographer(MainWindow(demo.program, "default"), folder, name).take_beginning()


def shrink(path: Path) -> None:
    """Make a picture a third of its size without a difference an eye sees, where ImageMagick is installed."""
    convert = shutil.which("convert")
    if convert:
        command = [convert, str(path), "+dither", "-colors", "256", f"png8:{path}"]
        subprocess.run(command, check=True)


class Photographer:
    """Brings a window into its states, one after the other, and takes their pictures."""

    def __init__(self, window: MainWindow, folder: Path, name: str) -> None:
        self._window = window
        self._folder = folder
        self._name = name
        window.show()
        window.open_firm()

    def until(self, there: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        end = time.monotonic() + PATIENCE
        while not there():
            if time.monotonic() > end:
                raise TimeoutError(self._name)
            QTest.qWait(20)

    def take(self, state: str, widget: QWidget | None = None) -> None:
        """Take one picture."""
        QTest.qWait(100)
        path = self._folder / f"{state}-{self._name}.png"
        (widget or self._window).grab().save(str(path))
        shrink(path)

    def take_work(self) -> None:
        """Take the pictures of a firm at work."""
        window, session, review = self._window, self._window.session, self._window.review
        self.until(lambda: session.reading is not None and not window.runner.busy)
        review.table.setFocus()
        review.table.selectRow(0)
        self.take("review")
        assert session.reading is not None
        rows = session.reading.review.plan.rows
        wanted = next(row for row in rows if row.reason is Reason.SEVERAL_MATTERS)
        review.tabs.show_status(Status.ATTENTION)
        review.table.go_to(wanted.key)
        self.take("inspector")
        self._take_decisions()
        review.tabs.show_status(Status.SKIPPED)
        review.table.selectRow(0)
        self.take("skipped")
        self._take_lines()
        window.dialogs.open_settings()
        assert window.dialogs.settings is not None
        self.until(lambda: not window.runner.busy)
        window.dialogs.settings.form.field("several-matters").setCurrentIndex(1)
        self.until(lambda: self._effect_shown)
        self.take("settings", window.dialogs.settings)
        window.dialogs.settings.reject()
        self.until(lambda: not window.runner.busy)
        self._take_health()
        self._take_import()
        self._take_afterwards()
        window.open_connections()
        self.take("connections")
        window.close()

    @property
    def _effect_shown(self) -> bool:
        dialog = self._window.dialogs.settings
        assert dialog is not None
        assert dialog.effect is not None
        return "→" in "".join(value.text() for _, value in dialog.effect.lines)

    def _take_decisions(self) -> None:
        review = self._window.review
        review.decide.actions[Offer.MATTER].trigger()
        self._take_open("choose-matter")
        self._window.dialogs.show_reasons(review.inspector.code)
        self._take_open("reasons")
        self._window.dialogs.show_keyboard()
        self._take_open("keyboard")

    def _take_open(self, state: str) -> None:
        """Take the dialog that is open, and close it."""
        dialogs = [d for d in self._window.findChildren(QDialog) if d.isVisible()]
        self.take(state, dialogs[-1])
        dialogs[-1].reject()
        QTest.qWait(20)

    def _take_lines(self) -> None:
        review = self._window.review
        review.tabs.show_status(None)
        review.filters.text.setText("mediat")
        review.model.open_all(opened=True)
        self.take("lines")
        review.model.open_all(opened=False)
        review.filters.clear()

    def _take_health(self) -> None:
        window = self._window
        window.pages.show_wizard()
        window.wizard.go_to(Step.HEALTH)
        self.until(lambda: not window.runner.busy)
        self.take("wizard-health")
        window.wizard.navigation.next.click()
        self.until(lambda: not window.runner.busy)
        self.take("wizard-settings")
        window.wizard.navigation.later.click()

    def _take_import(self) -> None:
        window, review = self._window, self._window.review
        review.tabs.show_status(Status.READY)
        review.table.selectRow(0)
        steps: list[int] = []
        window.session.stepped.connect(lambda step: steps.append(step.done))
        window.menus.import_.trigger()
        self.until(lambda: max(steps, default=0) > 3)  # noqa: PLR2004 - enough to see it move
        self.take("importing")
        window.session.cancel()
        self.until(lambda: not window.runner.busy)
        self.take("result")

    def _take_afterwards(self) -> None:
        window = self._window
        window.menus.history.trigger()
        QTest.qWait(SETTLED)
        self.until(lambda: not window.runner.busy)
        self._take_open("history")
        window.menus.reconcile.trigger()
        assert window.reconcile.dialog is not None
        periods = window.reconcile.dialog.periods
        periods.show_period(MONTH)
        periods.begin.click()
        QTest.qWait(SETTLED)
        self.until(lambda: not window.runner.busy)
        self._take_open("reconcile")

    def take_beginning(self) -> None:
        """Take the pictures of a firm that is not connected yet."""
        window = self._window
        self.until(lambda: not window.runner.busy)
        wizard = window.wizard
        self.take("wizard-welcome")
        for step in (Step.CLIO, Step.CLIO_KEYS, Step.QUICKBOOKS, Step.QUICKBOOKS_KEYS):
            wizard.go_to(step)
            self.take(f"wizard-{step.name.lower().replace('_', '-')}")
        wizard.connector.began.emit("QuickBooks")
        wizard.connector.address_known.emit(
            "https://appcenter.intuit.com/connect/oauth2?client_id=AB"
        )
        self.take("waiting")
        window.close()


if __name__ == "__main__":
    sys.exit(main())
