"""While a person signs in with the browser: the ways on, and the ways out."""

from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.services.sign_in import PATIENCE
from hardcost_desktop.ui.remedies import explain_here
from hardcost_desktop.ui.setup.connector import Connector
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.copy_line import CopyLine
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, heading
from hardcost_desktop.ui.widgets.page import ScrollingPage

_SECOND = 1000
"""Milliseconds."""


class WaitingPage(ScrollingPage):
    """Waits for the browser together with a connector.

    Signals:
        left: The wait is over, with or without a connection.
    """

    left = Signal()

    def __init__(self, connector: Connector) -> None:
        super().__init__("")
        self._connector = connector
        self._end = 0.0
        self._left = TonedLabel("muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Waiting for the browser"))
        self.address = CopyLine(self.tr("Address of the sign-in page"))
        self.again = IconButton("external", self.tr("&Open the browser again"))
        self.again.clicked.connect(connector.open_again)
        self.pasted = QLineEdit()
        self.pasted.setAccessibleName(self.tr("Address the browser ended on"))
        self.pasted.setPlaceholderText("https://…?code=…&state=…")
        self.pasted.returnPressed.connect(self._paste)
        self.pasted.textChanged.connect(self._follow)
        self.use = QPushButton(self.tr("&Use this address"))
        self.use.clicked.connect(self._paste)
        self.trouble = TonedLabel("error", wrap=True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self._tell_time)
        self._lay_out()
        connector.began.connect(self._begin)
        connector.address_known.connect(self.show_address)
        connector.connected.connect(self._leave)
        connector.ended.connect(self._leave)

    def _lay_out(self) -> None:
        down = self.down
        down.addWidget(
            PlainLabel(
                self.tr("Sign in there and allow the access. This window goes on by itself."),
                wrap=True,
            )
        )
        wait = QVBoxLayout()
        wait.setSpacing(HALF)
        wait.addWidget(self._bar)
        wait.addWidget(self._left)
        down.addLayout(wait)
        down.addLayout(self._section(self.tr("No browser opened?"), self._opening()))
        down.addLayout(self._section(self.tr("The browser shows an error page?"), self._pasting()))
        down.addStretch(1)
        out = QHBoxLayout()
        out.addStretch(1)
        out.addWidget(self.cancel)
        down.addLayout(out)

    def _section(self, title: str, content: QVBoxLayout) -> QVBoxLayout:
        section = QVBoxLayout()
        section.setSpacing(HALF)
        section.addWidget(heading(title))
        section.addLayout(content)
        return section

    def _opening(self) -> QVBoxLayout:
        down = QVBoxLayout()
        down.setSpacing(GRID)
        text = self.tr("Open it again, or copy this address into any browser on this computer.")
        down.addWidget(PlainLabel(text, wrap=True))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.address, 1)
        line.addWidget(self.again)
        down.addLayout(line)
        return down

    def _pasting(self) -> QVBoxLayout:
        text = self.tr(
            "If it appears after you allowed the access, nothing is lost: copy the whole address from the "
            "browser's address bar, or the code that Clio shows, and paste it here. If it complains about the "
            "redirect address, the addresses registered with your app keys differ from those this program "
            "showed: cancel, register them exactly, and try again."
        )
        down = QVBoxLayout()
        down.setSpacing(GRID)
        down.addWidget(PlainLabel(text, wrap=True))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.pasted, 1)
        line.addWidget(self.use)
        down.addLayout(line)
        down.addWidget(self.trouble)
        return down

    @Slot(str)
    def _begin(self, service: str) -> None:
        told = self.tr("Waiting for {service} in your browser").format(service=service)
        self.title.setText(told)
        self.show_address("")
        self.pasted.clear()
        self.trouble.hide()
        self.cancel.setEnabled(True)
        self._end = monotonic() + PATIENCE.total_seconds()
        self._tell_time()
        self._timer.start()
        self._follow()

    @Slot(str)
    def show_address(self, address: str) -> None:
        """Show the address of the sign-in page, once there is one."""
        self.address.show_text(address)
        self.again.setEnabled(bool(address))

    @Slot()
    def _tell_time(self) -> None:
        left = max(0, round(self._end - monotonic()))
        minutes, seconds = divmod(left, 60)
        self._left.setText(
            self.tr("{time} minutes left").format(time=f"{minutes}:{seconds:02}")
            if left
            else self.tr("Time is up; ending the wait…")
        )

    @Slot()
    def _follow(self) -> None:
        self.use.setEnabled(bool(self.pasted.text().strip()))

    @Slot()
    def _paste(self) -> None:
        try:
            self._connector.paste(self.pasted.text().strip())
        except HardcostError as error:
            words = explain_here(error)
            self.trouble.setText(f"{words.title}. {words.sentence} {words.remedy}")
            self.trouble.show()
        else:
            self.trouble.hide()
            self.use.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up waiting, as in a dialog."""
        if event.key() == Qt.Key.Key_Escape and self.cancel.isEnabled():
            self._cancel()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._connector.cancel()

    @Slot()
    def _leave(self) -> None:
        self._timer.stop()
        self.pasted.clear()
        self.left.emit()
