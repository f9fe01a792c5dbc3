"""The name that the history shows for who works at this computer."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.storage.people import system_account
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import field_label

_WIDTH = GRID * 24


class OperatorField(QWidget):
    """Takes the name; once it is kept, the firm is opened anew under it."""

    def __init__(self, program: Program, session: Session) -> None:
        super().__init__()
        self._program = program
        self._session = session
        self.name = QLineEdit(session.profile.operator)
        self.name.setPlaceholderText(system_account())
        self.name.setFixedWidth(_WIDTH)
        self.name.setToolTip(self.tr("Shown in the history for what is imported from now on"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(field_label(self.tr("Your &name"), self.name))
        across.addWidget(self.name)
        self.name.editingFinished.connect(self._keep)
        session.activity_changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.name.setReadOnly(self._session.activity is not None)

    @Slot()
    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        program, session = self._program, self._session
        if name == session.profile.operator or session.activity is not None:
            return

        def change(profile: FirmProfile) -> FirmProfile:
            return replace(profile, operator=name)

        def call(_progress: Progress, _cancel: Cancel) -> FirmProfile:
            return program.profiles.update(session.name, change)

        def take_on(_: object) -> None:
            session.open()  # what is written from now on is written under the name

        self.name.setText(name)
        session.runner.run(call, take_on, session.failed.emit)
