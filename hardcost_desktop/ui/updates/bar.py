"""One quiet line above the work: may the program look for newer releases, or: there is one."""

from urllib.parse import urlsplit

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from hardcost_desktop.domain.release import Release
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel
from hardcost_desktop.ui.words import one_line, say_date


class UpdateBar(QFrame):
    """Asks once, and tells of a release; it never covers the work, and nothing in it downloads anything.

    Signals:
        answered: Whether newer releases are to be looked for.
        page_asked: The page about the release is to be opened.
        later_asked: Not now.
        skip_asked: This version is not to be told of again.
    """

    answered = Signal(bool)
    page_asked = Signal()
    later_asked = Signal()
    skip_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Newer versions"))
        icon = IconLabel(GRID * 2)
        icon.show_icon("information", "information")
        self.text = PlainLabel(wrap=True)
        self.yes = QPushButton(self.tr("Look once a day"))
        self.no = QPushButton(self.tr("Do not look"))
        self.page = QPushButton(self.tr("Open its page"))
        self.later = QPushButton(self.tr("Not now"))
        self.skip = QPushButton(self.tr("Skip this version"))
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._decline)
        self.page.clicked.connect(self.page_asked)
        self.later.clicked.connect(self.later_asked)
        self.skip.clicked.connect(self.skip_asked)
        self._question, self._news = (self.yes, self.no), (self.page, self.later, self.skip)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID + HALF, HALF, GRID, HALF)
        across.setSpacing(GRID)
        across.addWidget(icon)
        across.addWidget(self.text, 1)
        for button in (*self._question, *self._news):
            across.addWidget(button)
        self.hide()

    def ask(self, address: str) -> None:
        """Ask whether newer releases are to be looked for; `address` is where."""
        told = self.tr(
            "May this program look for newer versions of itself? It would ask {host} once a day, "
            "tell it nothing but its own version, and install nothing."
        )
        self.text.setText(told.format(host=urlsplit(address).hostname or address))
        self._offer(news=False)

    def tell(self, release: Release) -> None:
        """Tell of a release."""
        told = self.tr("Version {version} is available ({day}). {notes}")
        self.text.setText(
            told.format(
                version=release.version, day=say_date(release.date), notes=one_line(release.notes)
            ).strip()
        )
        self._offer(news=True)

    def _offer(self, *, news: bool) -> None:
        for button in self._question:
            button.setVisible(not news)
        for button in self._news:
            button.setVisible(news)
        self.show()

    @Slot()
    def _agree(self) -> None:
        self.answered.emit(True)  # noqa: FBT003 - a signal has no names

    @Slot()
    def _decline(self) -> None:
        self.answered.emit(False)  # noqa: FBT003 - a signal has no names
