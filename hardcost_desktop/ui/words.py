"""Values as a person reads them: money, days, ages, and untrusted text made harmless."""

import html
import re
import unicodedata
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

_BREAKS = re.compile(r"\s*[\r\n\v\f\x85\u2028\u2029]+\s*")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_MARKS = frozenset({"Mn", "Me"})
_MOST_MARKS = 4
"""Of one letter: pointed Hebrew and Vietnamese need up to three (Unicode, Stream-Safe Text Format takes 30)."""
_HOUR = 60
_ISOLATE, _POP = "\u2068", "\u2069"


def say_date(day: date) -> str:
    """Write a day in the short form of the person's own locale, with the full year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_format())


def say_month(month: str) -> str:
    """Write a month, such as 2026-07, by its name in the person's own locale."""
    year, number = map(int, month.split("-"))
    return QLocale().toString(QDate(year, number, 1), "MMMM yyyy")


def date_format() -> str:
    """Give the locale's short date format, with the full year; ISO 8601 where no locale is set."""
    if QLocale().language() is QLocale.Language.C:
        return "yyyy-MM-dd"
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def say_age(then: datetime, now: datetime) -> str:
    """Write how long ago something was read."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return _tr("Read just now")
    if minutes < _HOUR:
        return _tr("Read %n minute(s) ago", minutes)
    return _tr("Read at {time}").format(
        time=QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(then.timestamp())), QLocale.FormatType.ShortFormat
        )
    )


def say_moment(then: datetime) -> str:
    """Write a day and its time on this computer's clock, for what is read long afterwards."""
    local = then.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{say_date(local.date())} {time}"


def _tr(text: str, number: int = -1) -> str:
    told = QCoreApplication.translate("words", text, None, number)
    plural = "" if number == 1 else "s"
    return told.replace("(s)", plural)


def one_line(text: str) -> str:
    """Make untrusted text harmless in one line: breaks become arrows, control and direction marks go."""
    flat = _BREAKS.sub(" ↵ ", text.strip()).replace("\t", " ")
    if flat.isascii() and flat.isprintable():
        return flat
    kept = "".join(c for c in flat if c == " " or unicodedata.category(c) not in _UNSEEN)
    return _towers(kept)


def _towers(text: str) -> str:
    """Take from letters the marks that no script needs: piled up, they cover the lines above and beneath."""
    told: list[str] = []
    pile = 0
    for c in text:
        pile = pile + 1 if unicodedata.category(c) in _MARKS else 0
        if pile <= _MOST_MARKS:
            told.append(c)
    return "".join(told)


def lines_kept(text: str) -> str:
    """Make untrusted text harmless, keeping its line breaks."""
    return "\n".join(one_line(part) for part in text.strip().splitlines())


def isolated(text: str) -> str:
    """Set untrusted text into a sentence so that its direction cannot turn the rest around."""
    return f"{_ISOLATE}{one_line(text)}{_POP}" if text else ""


def as_tooltip(text: str) -> str:
    """Write plain text as a tooltip: Qt would take what looks like HTML for HTML."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""
