"""One calm dialog for what nobody expected, with a report that holds no secret and can be copied."""

import platform
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from hardcost_desktop import __version__
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading

_SECRET = re.compile(r"[A-Za-z0-9_\-.~+/=]{24,}")
"""Tokens and keys of both services are longer; file paths are shortened before this looks."""

_WIDTH, _HEIGHT = GRID * 80, GRID * 56


def write_report(error: BaseException) -> str:
    """Describe an error: where it happened and what it was, without values, paths of the person, or secrets."""
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"  {_short(f.filename)}:{f.lineno} in {f.name}" for f in frames]
    said = _SECRET.sub("…", str(error).replace(str(Path.home()), "~"))
    return "\n".join(
        [
            f"Hardcost Desktop {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            "",
            f"{type(error).__name__}: {said}",
            *where,
        ]
    )


def _short(filename: str) -> str:
    parts = Path(filename).parts
    inside = parts.index("hardcost_desktop") if "hardcost_desktop" in parts else -2
    return "/".join(parts[inside:])


class CrashDialog(QDialog):
    """Shows a report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Something went wrong in this program")
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        FocusRing(self.report)
        what = self.tr(
            "This is a mistake in the program, not in your books. What was written to Clio is noted, "
            "and nothing is ever written twice. Please send this report; it holds no secrets."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(what, wrap=True))
        down.addWidget(self.report, 1)
        down.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class CrashDesk(QObject):
    """Shows each kind of crash once, however often it happens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seen: set[str] = set()
        self.dialog: CrashDialog | None = None

    @Slot(object)
    def show_crash(self, error: BaseException) -> None:
        """Show an error nobody expected."""
        report = write_report(error)
        if report in self._seen:
            return
        self._seen.add(report)
        self.dialog = CrashDialog(report, self._window)
        self.dialog.open()

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Stand in for sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.show_crash(error)
