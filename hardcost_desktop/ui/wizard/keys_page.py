"""The developer keys of a service: the way through its portal at the left, the two fields at the right."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from hardcost_desktop.ui.setup.forms import make_form
from hardcost_desktop.ui.setup.keys import KeyFields
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.copy_line import CopyLine
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden
from hardcost_desktop.ui.widgets.message_bar import MessageBar
from hardcost_desktop.ui.widgets.page import ScrollingPage
from hardcost_desktop.ui.wizard.guide import Entry, Guide


class KeysPage(ScrollingPage):
    """Leads to app keys and takes them.

    Signals:
        changed: Another key was entered.
    """

    changed = Signal()

    def __init__(self, service: str) -> None:
        super().__init__(
            self.tr("Your firm's app keys for {service}").format(service=service),
            self.tr(
                "{service} lets a program in only with keys that belong to you: they say that it is your firm "
                "that asks. They stay in this computer's key store."
            ).format(service=service),
        )
        self.message = MessageBar()
        self.keys = KeyFields(self)
        self.keys.changed.connect(self.changed)
        self._guide: Guide | None = None
        self.portal = IconButton("external", self.tr("&Open the developer portal"))
        self.portal.clicked.connect(self._open_portal)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(GRID)
        self._shown: list[QWidget] = []
        guide = QGroupBox(self.tr("In the developer portal"))
        inside = QVBoxLayout(guide)
        inside.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        inside.setSpacing(GRID + HALF)
        inside.addWidget(self.portal, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addLayout(self._steps)
        inside.addStretch(1)
        fields = QGroupBox(self.tr("Here"))
        self.form = make_form()
        self.keys.add_to(self.form)
        beside = QVBoxLayout(fields)
        beside.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        beside.addLayout(self.form)
        beside.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(GRID * 2)
        both.addWidget(guide, 3)
        both.addWidget(fields, 2)
        self.down.addWidget(self.message)
        self.down.addLayout(both)
        self.down.addStretch(1)

    def show_guide(self, guide: Guide) -> None:
        """Show the way through a portal."""
        if guide == self._guide:
            return
        self._guide = guide
        self.portal.setToolTip(guide.portal)
        for widget in self._shown:
            self._steps.removeWidget(widget)
            widget.deleteLater()
        self._shown = []
        for number, step in enumerate(guide.steps, 1):
            self._show(_instruction(number, step.text))
            for entry in step.entries:
                self._show(_entry(entry))

    def _show(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._steps.addWidget(widget)

    @Slot()
    def _open_portal(self) -> None:
        if self._guide is not None:
            QDesktopServices.openUrl(QUrl(self._guide.portal))


def _instruction(number: int, text: str) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(GRID)
    count = TonedLabel("information", f"{number}.")
    embolden(count)
    across.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(PlainLabel(text, wrap=True), 1)
    return line


def _entry(entry: Entry) -> QWidget:
    line = QWidget()
    down = QVBoxLayout(line)
    down.setContentsMargins(GRID * 3, 0, 0, 0)
    down.setSpacing(0)
    down.addWidget(CopyLine(entry.name, entry.text))
    return line
