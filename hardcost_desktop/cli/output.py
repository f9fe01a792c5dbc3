"""The one place that prints: plain text for people, JSON for programs, errors to standard error."""

import json
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.language import spoken

_NARROWEST = 80
_GAP = "  "


def plain(text: str) -> str:
    """Make untrusted text harmless for a terminal: on one line, without control or direction characters."""
    spaced = " ".join(text.split())
    return "".join(c for c in spaced if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})


def say(text: str = "", *, to: TextIO | None = None) -> None:
    """Print lines for people; whatever was put into them, nothing in them commands the terminal."""
    stream = to or sys.stdout
    if stream is None:  # Windows gives a program without a console none
        return
    encoding = stream.encoding or "utf-8"
    shown = text if text.isprintable() else "".join(c for c in text if _is_shown(c))
    print(shown.encode(encoding, "replace").decode(encoding), file=stream, flush=True)


def _is_shown(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co"}


def say_aside(text: str) -> None:
    """Print one line for people beside the real output, so that JSON stays alone on standard output."""
    say(text, to=sys.stderr)


def told(text: str, /, **gaps: object) -> str:
    """Put a text of the command line into the language that is spoken, and fill its gaps."""
    return spoken().say(text).format_map(gaps)


def say_json(shape: object) -> None:
    """Print JSON."""
    print(json.dumps(shape, ensure_ascii=True, indent=1), flush=True)


def say_error(error: HardcostError) -> None:
    """Print what happened, what it means, and what to do."""
    from hardcost_desktop.messages import explain  # noqa: PLC0415 - behind the first paint

    words = explain(error)
    say_aside(plain(f"{words.title}. {words.sentence}"))
    if words.remedy:
        say_aside(plain(words.remedy))


@dataclass(frozen=True, slots=True)
class Column:
    """How a column of a table behaves.

    Attributes:
        header: Its name, in English.
        whole: It is never shortened.
        right: Its cells are aligned right.
    """

    header: str
    whole: bool = False
    right: bool = False


def room() -> int:
    """Tell how many characters fit side by side."""
    return max(shutil.get_terminal_size((120, 24)).columns, _NARROWEST)


def say_table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """Print a table as wide as the terminal; the widest of the columns that may be shortened gives way first."""
    headers = [told(column.header) for column in columns]
    cells = [[plain(cell) for cell in row] for row in (headers, *rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(headers))]
    _fit(widths, [n for n, column in enumerate(columns) if not column.whole])
    for row in cells:
        line = [
            cell.rjust(width) if column.right else _cut(cell, width).ljust(width)
            for column, cell, width in zip(columns, row, widths, strict=True)
        ]
        say(_GAP.join(line).rstrip())
        if row is cells[0]:
            say(_GAP.join("-" * width for width in widths))


def _fit(widths: list[int], shrinking: Sequence[int]) -> None:
    left = room() - len(_GAP) * (len(widths) - 1)
    while sum(widths) > left and any(widths[n] > 1 for n in shrinking):
        widths[max(shrinking, key=lambda n: widths[n])] -= 1


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: max(width - 1, 0)] + "…"
