"""One status or reason explained: what it says, what it means for the money, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.messages import MEANINGS, REASONS, STATUSES
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.focus_ring import FocusRing
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, heading


class ReasonPage(QScrollArea):
    """Shows the words of one code."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Explanation"))
        self._icon = IconLabel()
        self._title = heading(larger=1.15)
        self._place = TonedLabel("muted")
        names = (self.tr("What it says"), self.tr("What it means for the money"))
        self._texts = {name: PlainLabel(wrap=True) for name in (*names, self.tr("What to do"))}
        self._ring = FocusRing(self)
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(GRID)
        across.addWidget(self._icon)
        across.addWidget(self._title, 1)
        within = QWidget()
        down = QVBoxLayout(within)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addLayout(across)
        down.addWidget(self._place)
        for name, label in self._texts.items():
            title = heading(name)
            title.setContentsMargins(0, GRID, 0, 0)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            down.addWidget(title)
            down.addWidget(label)
        down.addStretch(1)
        self.setWidget(within)

    @property
    def text(self) -> str:
        """What it says, as plain text."""
        return "\n".join([self._title.text(), *(label.text() for label in self._texts.values())])

    def explain(self, code: str) -> None:
        """Show the words of a status or a reason."""
        place = code in STATUSES
        words = STATUSES[code] if place else REASONS[code]
        status = Status(code) if place else Reason(code).status
        self._title.setText(words.title)
        in_place = self.tr("Listed under: {status}")
        self._place.setText(in_place.format(status=STATUSES[status].title))
        self._place.setVisible(not place)
        told = (words.sentence, MEANINGS[code], words.remedy)
        for label, text in zip(self._texts.values(), told, strict=True):
            label.setText(text)
        self._icon.show_icon(status, status)
        self.verticalScrollBar().setValue(0)
