"""Above the wizard's pages: where one is, and what is done."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import TonedLabel, embolden
from hardcost_desktop.ui.wizard.steps import STATIONS, Step, say_stations


class StationRail(QWidget):
    """Names the stations; done ones have a tick, the present one is bold."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: list[IconLabel] = []
        self._names: list[TonedLabel] = []
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID * 4, 0, GRID * 4, 0)
        across.setSpacing(HALF)
        for at, name in enumerate(say_stations()):
            mark, label = IconLabel(16), TonedLabel("muted", name)
            mark.show_icon("ready", "ready")
            if at:
                across.addSpacing(GRID)
                across.addWidget(TonedLabel("muted", "›"))
                across.addSpacing(GRID)
            across.addWidget(mark)
            across.addWidget(label)
            self._marks.append(mark)
            self._names.append(label)
        across.addStretch(1)

    def show_step(self, step: Step) -> None:
        """Show where one is."""
        here = next(at for at, steps in enumerate(STATIONS) if step in steps)
        for at, (mark, label) in enumerate(zip(self._marks, self._names, strict=True)):
            mark.setVisible(at < here)
            label.set_tone("information" if at == here else "muted")
            if at == here:
                embolden(label)
            else:
                label.setFont(self.font())
        names = say_stations()
        told = self.tr("Step {at} of {count}: {name}")
        self.setAccessibleName(told.format(at=here + 1, count=len(names), name=names[here]))
