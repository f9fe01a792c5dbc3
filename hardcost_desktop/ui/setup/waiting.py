"""While a person signs in with the browser: the address, and the ways out."""

import webbrowser

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading

_WIDEST = GRID * 110


class WaitingPage(QWidget):
    """Waits for the browser.

    Signals:
        cancel_asked: The person gave up.
    """

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = heading(larger=1.3)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Waiting for the browser"))
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        label = PlainLabel(self.tr("If no browser opened, copy this &address into one:"))
        label.setBuddy(self.address)
        self.copy = IconButton("copy", self.tr("&Copy"))
        self.copy.clicked.connect(self._copy)
        self.again = IconButton("external", self.tr("&Open the browser again"))
        self.again.clicked.connect(self._open_again)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_asked)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.copy)
        ways = QHBoxLayout()
        ways.addWidget(self.again)
        ways.addStretch(1)
        ways.addWidget(self.cancel)
        within = QWidget()
        within.setMaximumWidth(_WIDEST)
        around = QHBoxLayout(self)
        around.addWidget(within)
        down = QVBoxLayout(within)
        down.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        down.setSpacing(GRID * 2)
        down.addWidget(self._title)
        down.addWidget(
            PlainLabel(
                self.tr("Sign in there and allow the access. This window goes on by itself."),
                wrap=True,
            )
        )
        down.addWidget(self._bar)
        down.addWidget(label)
        down.addLayout(line)
        down.addLayout(ways)
        down.addStretch(1)

    def begin(self, service: str) -> None:
        """Begin to wait for a service's sign-in."""
        self._title.setText(
            self.tr("Waiting for {service} in your browser").format(service=service)
        )
        self.show_address("")

    @Slot(str)
    def show_address(self, address: str) -> None:
        """Show the address of the sign-in page, once there is one."""
        self.address.setText(address)
        self.address.setCursorPosition(0)
        for button in (self.copy, self.again):
            button.setEnabled(bool(address))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())

    @Slot()
    def _open_again(self) -> None:
        webbrowser.open(self.address.text())
