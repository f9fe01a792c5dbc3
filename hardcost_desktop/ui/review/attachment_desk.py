"""Looking for the receipts of the selected costs, by word, by key and by the inspector's button."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.services.attachments import MOST
from hardcost_desktop.ui.review.attachment_marks import AttachmentMarks
from hardcost_desktop.ui.review.table import ReviewTable
from hardcost_desktop.ui.session import Session


class AttachmentDesk(QObject):
    """Asks QuickBooks about the selected rows' transactions and marks what was found.

    Signals:
        found: There is more to tell of the rows shown.
    """

    found = Signal()

    def __init__(self, session: Session, table: ReviewTable, marks: AttachmentMarks) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._marks = marks
        self.action = QAction(self.tr("Look for &attachments"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+A"))
        self.action.triggered.connect(self.look)
        session.attached.connect(self._show)
        session.read.connect(self._forget)
        session.activity_changed.connect(self.allow)
        table.picked.connect(self.allow)
        self.allow()

    @property
    def _refs(self) -> list[str]:
        """The transactions of the selected rows, each once, as many as are asked about at once."""
        rows = self._table.selected_rows
        refs = dict.fromkeys(row.transaction.ref for row in rows if row.transaction)
        return list(refs)[:MOST]

    @Slot()
    def allow(self) -> None:
        """Offer it while a review is shown and nothing else is under way."""
        session = self._session
        idle = session.activity is None and session.reading is not None
        self.action.setEnabled(idle and self._table.current_row is not None)

    @Slot()
    def look(self) -> None:
        """Look for the receipts of the selected rows; of very many, of the first hundred."""
        refs = self._refs
        if refs and self._session.activity is None:
            self._session.look_for_attachments(refs)

    @Slot(object)
    def _show(self, found: Mapping[str, tuple[Attachment, ...]]) -> None:
        self._marks.note(found)
        self._table.viewport().update()
        self.found.emit()

    @Slot()
    def _forget(self) -> None:
        self._marks.forget()
