"""Which period: the usual ones by name, any other by its two days."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.ui.reconcile.words import translate
from hardcost_desktop.ui.settings.date_edit import DateEdit
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import field_label

_USUAL: Mapping[str, Callable[[date], Period]] = {
    "last_month": Period.month_before,
    "this_month": Period.month_of,
    "last_quarter": lambda day: Period.quarter_of(Period.quarter_of(day).first - timedelta(days=1)),
    "this_quarter": Period.quarter_of,
    "last_year": lambda day: Period.year_of(day.replace(month=1, day=1) - timedelta(days=1)),
    "this_year": Period.year_of,
}
"""By code: the period as of a day."""

_OTHER = "other"


def _name(code: str) -> str:
    return {
        "last_month": translate("Last month"),
        "this_month": translate("This month"),
        "last_quarter": translate("Last quarter"),
        "this_quarter": translate("This quarter"),
        "last_year": translate("Last year"),
        "this_year": translate("This year"),
        _OTHER: translate("Other days"),
    }[code]


class PeriodBar(QWidget):
    """Takes a period, last month to begin with.

    Signals:
        asked: It is to be reconciled; a `Period`.
    """

    asked = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.usual = QComboBox()
        for code in (*_USUAL, _OTHER):
            self.usual.addItem(_name(code), code)
        self.first, self.last = DateEdit(), DateEdit()
        self.begin = QPushButton(self.tr("&Reconcile"))
        self.begin.setDefault(True)
        self._lay_out()
        self.usual.currentIndexChanged.connect(self._show_usual)
        self.first.dateChanged.connect(self._note_days)
        self.last.dateChanged.connect(self._note_days)
        self.begin.clicked.connect(self._ask)
        self._show_usual()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        for caption, field in (
            (self.tr("&Period"), self.usual),
            (self.tr("&from"), self.first),
            (self.tr("&to"), self.last),
        ):
            across.addWidget(field_label(caption, field))
            across.addWidget(field)
        across.addWidget(self.begin)
        across.addStretch(1)

    @property
    def period(self) -> Period | None:
        """The days shown; None when the last is before the first."""
        first, last = self.first.day, self.last.day
        return Period(first, last) if first <= last else None

    def show_period(self, period: Period) -> None:
        """Show a period, by its name where it has one."""
        names = {usual(self._today): code for code, usual in reversed([*_USUAL.items()])}
        self.usual.setCurrentIndex(self.usual.findData(names.get(period, _OTHER)))
        self._show_days(period)

    @Slot()
    def _show_usual(self) -> None:
        usual = _USUAL.get(self.usual.currentData())
        if usual is not None:
            self._show_days(usual(self._today))

    def _show_days(self, period: Period) -> None:
        for field, day in ((self.first, period.first), (self.last, period.last)):
            field.blockSignals(True)  # noqa: FBT003 - Qt's own
            field.show_day(day)
            field.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._allow()

    @Slot()
    def _note_days(self) -> None:
        """Days typed are no period by name any more."""
        usual = _USUAL.get(self.usual.currentData())
        if usual is not None and usual(self._today) != self.period:
            self.usual.setCurrentIndex(self.usual.findData(_OTHER))
        self._allow()

    def _allow(self) -> None:
        possible = self.period is not None
        self.begin.setEnabled(possible)
        why = "" if possible else self.tr("The last day is before the first")
        self.begin.setToolTip(why)
        self.last.setAccessibleDescription(why)

    @Slot()
    def _ask(self) -> None:
        if self.period is not None:
            self.asked.emit(self.period)

    def allow(self, *, allowed: bool) -> None:
        """Let another report be made, or not while one is under way."""
        self.setEnabled(allowed)
        if allowed:
            self._allow()
            self.begin.setFocus(Qt.FocusReason.OtherFocusReason)
