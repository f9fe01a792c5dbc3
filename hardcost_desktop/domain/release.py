"""A release of this program, as its makers tell of it, and which of two versions is newer."""

import re
from dataclasses import dataclass
from datetime import date

_NUMBERS = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")


@dataclass(frozen=True, slots=True)
class Release:
    """One release.

    Attributes:
        version: Such as 1.4.2.
        url: The page about it, https.
        notes: What is new, in a sentence or two; plain text.
        date: When it was made.
    """

    version: str
    url: str
    notes: str
    date: date


def is_version(text: str) -> bool:
    """Tell whether a text is a version: one to four numbers between full stops."""
    return _NUMBERS.fullmatch(text) is not None


def is_newer(version: str, than: str) -> bool:
    """Compare by numbers, so that 1.10 is newer than 1.9; what is no version is newer than nothing.

    Args:
        version: Of a release.
        than: Of this program; what follows its numbers, as in `1.4.dev2`, is left out.
    """
    ours = _NUMBERS.match(than)
    if ours is None or not is_version(version):
        return False
    return _numbers(version) > _numbers(ours.group())


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
