"""Updates, from the menu: whether newer releases are looked for, where, and what came of the last look."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.release import Release, is_newer
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import ERRORS
from hardcost_desktop.services.updates import Updates
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, field_label, heading
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar
from hardcost_desktop.ui.widgets.outlines import CheckBox
from hardcost_desktop.ui.words import one_line, say_age, say_date

_WIDTH = GRID * 70


class UpdatesDialog(QDialog):
    """Asks whether and where newer releases are looked for.

    Signals:
        changed: Something was kept.
        page_asked: The page about a `Release` is to be opened.
    """

    changed = Signal()
    page_asked = Signal(object)

    def __init__(self, updates: Updates, parent: QWidget | None = None) -> None:
        """Show what is chosen and known; raises LocalTrouble."""
        super().__init__(parent)
        title = self.tr("Updates")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._updates = updates
        choice = updates.choice
        self.message = MessageBar()
        version = self.tr("This is version {version}.").format(version=updates.version)
        self.known = PlainLabel(self._say_known(), wrap=True)
        self.page = QPushButton(self.tr("Open the page about it"))
        self.page.setVisible(self._newer() is not None)
        self.page.clicked.connect(self._open_page)
        self.on = CheckBox(self.tr("&Look for newer versions once a day"))
        self.on.setChecked(choice.on)
        self.address = QLineEdit(choice.address)
        self.address.setPlaceholderText(updates.address or "https://")
        kinds = QDialogButtonBox.StandardButton
        can_keep = updates.can_be_told
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel if can_keep else kinds.Close)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID + GRID // 2)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(self.message)
        down.addWidget(PlainLabel(version, wrap=True))
        if can_keep:
            self._lay_out_choice(down)
        else:
            down.addWidget(PlainLabel(self._say_nowhere(), wrap=True))
        down.addStretch(1)
        down.addWidget(self.buttons)
        self.finished.connect(self.deleteLater)

    def _lay_out_choice(self, down: QVBoxLayout) -> None:
        what = self.tr(
            "Once a day the program asks the address below whether there is a newer version. It sends its own "
            "version and nothing else: nothing about you, your firm or your costs. It believes only what its "
            "makers signed, and it never downloads or installs anything by itself."
        )
        down.addWidget(self.known)
        down.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self.on)
        down.addWidget(TonedLabel("muted", what, wrap=True))
        down.addWidget(
            field_label(self.tr("&Address, if another than the program's own"), self.address)
        )
        down.addWidget(self.address)

    def _say_nowhere(self) -> str:
        return self.tr(
            "This build has no update address, so it asks nobody for newer versions. Whoever installed it can "
            "tell you of them."
        )

    def _newer(self) -> Release | None:
        newest = self._updates.choice.newest
        newer = newest is not None and is_newer(newest.version, self._updates.version)
        return newest if newer else None

    def _say_known(self) -> str:
        choice = self._updates.choice
        if not self._updates.available:
            return self._say_nowhere()
        if choice.looked_at is None:
            return self.tr("It has not looked for a newer one yet.")
        age = say_age(choice.looked_at, datetime.now(UTC))
        if choice.trouble:
            words = ERRORS[choice.trouble]
            told = self.tr("Last look: {age}. {why}.")
            return told.format(age=age.rstrip("."), why=words.title)
        newer = self._newer()
        if newer is None:
            return self.tr("Last look: {age}. There is no newer one.").format(age=age.rstrip("."))
        told = self.tr("There is a newer one: version {version} ({day}). {notes}")
        notes = one_line(newer.notes)
        return told.format(version=newer.version, day=say_date(newer.date), notes=notes)

    @Slot()
    def _open_page(self) -> None:
        self.page_asked.emit(self._newer())

    @Slot()
    def _save(self) -> None:
        try:
            self._updates.ask_at(self.address.text())
            self._updates.turn(on=self.on.isChecked())
        except HardcostError as error:
            self.message.show_message(Message.of(error))
            return
        self.changed.emit()
        self.accept()
