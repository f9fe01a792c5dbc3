"""A date field with the keys that QuickBooks' own date fields have."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit

from hardcost_desktop.ui.words import date_format


def _to_month(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


_DAY = timedelta(days=1)


_JUMPS: Mapping[str, Callable[[date], date]] = {
    "+": lambda day: day + _DAY,
    "=": lambda day: day + _DAY,  # the plus key without Shift
    "-": lambda day: day - _DAY,
    "w": lambda day: day - _DAY * ((day.weekday() + 1) % 7),
    "k": lambda day: day + _DAY * ((5 - day.weekday()) % 7),
    "m": lambda day: day.replace(day=1),
    "h": lambda day: _to_month(day, 1) - _DAY,
    "y": lambda day: day.replace(month=1, day=1),
    "r": lambda day: day.replace(month=12, day=31),
}
"""Intuit, keyboard shortcuts in date fields: next and last day, then first and last day of the week (Sunday
to Saturday), of the month and of the year; `t` is today."""


def jump(key: str, day: date, today: date) -> date | None:
    """Give the day a key leads to, None for a key that leads nowhere."""
    if key.lower() == "t":
        return today
    there = _JUMPS.get(key.lower())
    return there(day) if there else None


class DateEdit(QDateEdit):
    """Takes a date by typing, from a calendar, or by QuickBooks' keys.

    Signals:
        day_settled: The person is done with it; a datetime.date.
    """

    day_settled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setDisplayFormat(date_format())
        self.setToolTip(
            self.tr("Keys as in QuickBooks: t today, + - day, w k week, m h month, y r year")
        )
        self._settled: date | None = None
        self.editingFinished.connect(self._settle)
        self.calendarWidget().clicked.connect(self._settle)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day, as settled."""
        self._settled = day
        self.setDate(QDate(day.year, day.month, day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump by QuickBooks' keys; a minus or a letter is no part of a typed date."""
        there = jump(event.text(), self.day, date.today()) if event.text() else None  # noqa: DTZ011 - the person's own day
        if there is None:
            super().keyPressEvent(event)
        else:
            self.setDate(QDate(there.year, there.month, there.day))

    @Slot()
    def _settle(self) -> None:
        if self.day != self._settled:
            self._settled = self.day
            self.day_settled.emit(self.day)
