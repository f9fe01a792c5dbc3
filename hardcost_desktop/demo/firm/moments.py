"""Days and times of day, written as each service writes them."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")


def pacific_time(day: date, minute: int = 0) -> str:
    """Write an instant in office hours (`minute` counts from 09:00) as QuickBooks does: Pacific, with its offset."""
    opened = datetime.combine(day, time(9), PACIFIC)
    return (opened + timedelta(minutes=minute)).isoformat()


def utc_time(day: date, minute: int = 0) -> str:
    """Write the same instant as Clio does, in UTC."""
    opened = datetime.combine(day, time(9), PACIFIC) + timedelta(minutes=minute)
    return opened.astimezone(UTC).isoformat()


def first_of_window(today: date) -> date:
    """Give the first day of the fifth month, counting today's month as the first."""
    month = today.year * 12 + today.month - 1 - 4
    return date(month // 12, month % 12 + 1, 1)


def working_days(first: date, last: date) -> list[date]:
    """List Mondays to Fridays from `first` to `last`, both included."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() < 5]
