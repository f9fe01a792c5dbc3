"""The settings dialog: saved as a whole or not at all, its effect shown before."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, NeedsSetup, NeedsSignIn
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.settings.effect import EffectPanel
from hardcost_desktop.ui.settings.form import SettingsForm
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.message_bar import Help, Message, MessageBar

_WIDTH, _HEIGHT = GRID * 78, GRID * 92


class SettingsDialog(QDialog):
    """Asks for the import settings.

    Signals:
        saved: ImportSettings to be kept.
        foresight_asked: ImportSettings whose effect is to be shown.
        connect_asked: A sign-in is lost, and is to be made again; the Service.
        retry_asked: What there is to choose from is to be read once more.
    """

    saved = Signal(object)
    connect_asked = Signal(object)
    retry_asked = Signal()
    foresight_asked = Signal(object)

    def __init__(
        self, settings: ImportSettings, review: Review | None = None, parent: QWidget | None = None
    ) -> None:
        """Show settings; with a review, changes show what they would do to it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.message = MessageBar()
        self.message.help_asked.connect(self._help)
        self._trouble: HardcostError | None = None
        self.form = SettingsForm(settings)
        self.effect = EffectPanel(review) if review is not None else None
        self._lay_out()
        if self.effect is not None:
            self.form.changed.connect(self.effect.follow)
            self.effect.asked.connect(self._ask_foresight)

    def _lay_out(self) -> None:
        within = QWidget()
        inner = QVBoxLayout(within)
        inner.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        inner.setSpacing(GRID * 2)
        inner.addWidget(self.message)
        inner.addWidget(self.form)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(within)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        beneath = QVBoxLayout()
        beneath.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        beneath.setSpacing(GRID * 2)
        if self.effect is not None:
            beneath.addWidget(self.effect)
        beneath.addWidget(self.buttons)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(scroll, 1)
        down.addLayout(beneath)

    def follow(self, session: Session) -> None:
        """Hear from a session what there is to choose from, and what changes would do."""
        session.choices_read.connect(self.form.show_choices)
        session.choices_read.connect(self.message.clear)
        self.retry_asked.connect(session.read_choices)
        if self.effect is not None:
            session.foreseen.connect(self.effect.show_plan)
            self.foresight_asked.connect(session.foresee)

    @Slot(object)
    def show_error(self, error: HardcostError) -> None:
        """Say what is wrong, in words."""
        self.form.end_reading()
        self._trouble, told = error, Message.of(error)
        self.message.show_message(replace(told, help=None) if told.help is Help.SETTINGS else told)

    @Slot(object)
    def _help(self, help_: Help) -> None:
        self.message.clear()
        if help_ is Help.RETRY:
            self.retry_asked.emit()
        elif isinstance(self._trouble, NeedsSignIn):
            self.connect_asked.emit(self._trouble.service)
            self.reject()

    @Slot()
    def _ask_foresight(self) -> None:
        assert self.effect is not None
        settings = self._read()
        if settings is not None:
            self.effect.show_settings(settings)
            self.foresight_asked.emit(settings)

    def _read(self) -> ImportSettings | None:
        try:
            return self.form.read()
        except HardcostError as error:
            self.show_error(error)
            return None

    @Slot()
    def _save(self) -> None:
        settings = self._read()
        if settings is None:
            return
        if not settings.account_ids:
            self.show_error(NeedsSetup("account_missing"))
            return
        self.saved.emit(settings)
        self.accept()
