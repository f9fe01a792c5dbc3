"""Remembers how a firm's table is wanted, from one start to the next."""

import logging

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.ui.program import Layouts
from hardcost_desktop.ui.review.column_header import ColumnHeader
from hardcost_desktop.ui.review.table_layout import TableLayout

_REST = 1000
"""Milliseconds without a change before it is written: a column being dragged changes with every pixel."""

_log = logging.getLogger(__name__)


class LayoutKeeper(QObject):
    """Applies what was kept, and keeps what changes; a disk that says no costs only the memory of it."""

    def __init__(self, header: ColumnHeader, layouts: Layouts, name: str) -> None:
        super().__init__(header)
        self._header = header
        self._layouts = layouts
        self._name = name
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._save)
        try:
            header.apply(TableLayout.from_text(layouts.load(name)))
        except LocalTrouble as trouble:
            _log.info("columns as they come: %s", trouble.code)
        header.layout_changed.connect(self._timer.start)
        header.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write at once when the table goes out of sight: the window may be closing."""
        if event.type() is QEvent.Type.Hide and self._timer.isActive():
            self._save()
        return super().eventFilter(watched, event)

    @Slot()
    def _save(self) -> None:
        self._timer.stop()
        try:
            self._layouts.save(self._name, self._header.layout_kept.as_text())
        except LocalTrouble as trouble:
            _log.info("columns not kept: %s", trouble.code)
