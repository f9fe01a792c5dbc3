"""The days a report is about."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_QUARTER = 3
"""Months."""


@dataclass(frozen=True, slots=True)
class Period:
    """A closed interval of days.

    Attributes:
        first: The first day.
        last: The last day; not before the first.
    """

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day <= self.last

    @classmethod
    def month_of(cls, day: date) -> "Period":
        """Give the month of a day."""
        return cls._months(day.year, day.month, 1)

    @classmethod
    def month_before(cls, day: date) -> "Period":
        """Give the month before that of a day."""
        return cls.month_of(day.replace(day=1) - timedelta(days=1))

    @classmethod
    def quarter_of(cls, day: date) -> "Period":
        """Give the calendar quarter of a day."""
        return cls._months(day.year, day.month - (day.month - 1) % _QUARTER, _QUARTER)

    @classmethod
    def year_of(cls, day: date) -> "Period":
        """Give the calendar year of a day."""
        return cls(date(day.year, 1, 1), date(day.year, 12, 31))

    @classmethod
    def _months(cls, year: int, month: int, count: int) -> "Period":
        last = month + count - 1
        return cls(date(year, month, 1), date(year, last, monthrange(year, last)[1]))
