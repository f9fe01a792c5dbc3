"""A label for text that may be longer than its room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from hardcost_desktop.ui.widgets.labels import TonedLabel
from hardcost_desktop.ui.words import as_tooltip


class ElidedLabel(TonedLabel):
    """Shows one line, ended by an ellipsis where it does not fit; the whole of it is in the tooltip."""

    def __init__(self, tone_name: str) -> None:
        super().__init__(tone_name)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text of one line."""
        self._whole = text
        self.setToolTip(as_tooltip(text))
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as a line, even when there is none."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        if shown != self.text():
            self.setText(shown)
