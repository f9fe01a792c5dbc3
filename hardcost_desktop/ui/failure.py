"""Saying in a window that the program cannot be opened: whoever started it from a menu has no terminal to read."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from hardcost_desktop.errors import HardcostError


def show_failure(error: HardcostError) -> None:
    """Say what happened and what to do, and wait until it is read; not where a terminal says it."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    from hardcost_desktop.messages import explain  # noqa: PLC0415 - behind the first paint

    words = explain(error)
    box = QMessageBox(QMessageBox.Icon.Critical, "Hardcost Desktop", words.title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText("\n\n".join(part for part in (words.sentence, words.remedy) if part))
    box.exec()
