"""A dialog to write another text for the client's bill."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, field_label, heading

_WIDTH, _HEIGHT = GRID * 65, GRID * 42


class DescribeDialog(QDialog):
    """Asks for the description of one cost, or one for many.

    Signals:
        described: The text; empty for QuickBooks' own.
    """

    described = Signal(str)

    def __init__(self, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        notes = {row.note for row in rows}
        self._own = rows[0].composed_note if len(rows) == 1 else ""
        title = self.tr("Edit description")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._text = QPlainTextEdit(notes.pop() if len(notes) == 1 else "")
        self._text.setTabChangesFocus(True)
        self._text.selectAll()
        self._reset = QPushButton(self.tr("Use QuickBooks’ &own text"))
        self._reset.setAutoDefault(False)
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Cancel)
        self._buttons.addButton(self.tr("Use this text"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._reset, QDialogButtonBox.ButtonRole.ResetRole)
        self._lay_out(title, len(rows))
        self._connect()

    def _lay_out(self, title: str, count: int) -> None:
        what = self.tr("It prints on the client’s bill. Nothing is changed in QuickBooks.")
        if count > 1:
            many = self.tr("All {n} costs get this description.").format(n=say_number(count))
            what = f"{many} {what}"
        empty = self.tr("Left empty, each cost keeps QuickBooks’ own text.")
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(what, wrap=True))
        down.addWidget(field_label(self.tr("&Description"), self._text))
        down.addWidget(self._text, 1)
        down.addWidget(TonedLabel("muted", empty, wrap=True))
        down.addSpacing(GRID)
        down.addWidget(self._buttons)

    def _connect(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Enter alone begins a new line
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self._reset.clicked.connect(self._return_to_own)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @Slot()
    def _return_to_own(self) -> None:
        self._text.setPlainText(self._own)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def accept(self) -> None:
        """Take the text; what QuickBooks says anyway is no text of a person."""
        text = self._text.toPlainText().strip()
        self.described.emit("" if text == self._own else text)
        super().accept()
