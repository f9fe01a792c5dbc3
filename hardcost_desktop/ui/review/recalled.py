"""The rows of the last review as they were shown, kept for the next start: to be looked at, never acted on.

The first line says whose rows they are and when they were read, each further one is a row. Line by line, so that
100,000 rows neither hold up the window nor outlast a wish to stop.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import msgspec

from hardcost_desktop.decoding import decode, decoder
from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.left import Left
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.ui.review.columns import Column, Shown, show_row
from hardcost_desktop.ui.review.sheet import Sheet

VERSION = 2
"""Of the form. What another version wrote is not read: the fresh review is on its way anyway."""

_TOLD = (Column.TYPE, Column.PAYEE, Column.MATTER, Column.LINES, Column.DESCRIPTION)
"""Columns kept as they were shown; the others are said anew from what is kept of the row."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """What was shown last.

    Attributes:
        rows: As the table shows them; they hold nothing that could be written or decided on.
        home: The firm's currency, empty if unknown.
        read_at: When both services were read, aware.
    """

    rows: Sheet
    home: str
    read_at: datetime

    def parts(self) -> list[list[object]]:
        """List what it is made of, for whoever lets go of it bit by bit."""
        return self.rows.parts()


class _Head(msgspec.Struct, frozen=True):
    version: int
    realm_id: str
    region: str
    account_id: int
    home: str
    read_at: Annotated[datetime, msgspec.Meta(tz=True)]


class _Line(msgspec.Struct, frozen=True, array_like=True):
    key: str
    status: Status
    reason: Reason | None
    cents: int
    currency: str
    date: date
    undone: bool
    left: Reason | None
    customer: str
    told: tuple[str, str, str, str, str]


def write_down(recalled: Recalled, pair: Pair, cancel: Cancel) -> Iterator[bytes]:
    """Give the lines to keep; raises Cancelled on the way."""
    encode, sheet = msgspec.json.Encoder().encode, recalled.rows
    yield encode(
        _Head(VERSION, pair.realm_id, pair.region, pair.account_id, recalled.home, recalled.read_at)
    )
    for shown, cents in zip(sheet.rows, sheet.cents, strict=True):
        cancel.check()
        row, texts = shown.row, shown.texts
        line = _Line(
            row.key,
            row.status,
            row.reason,
            cents,
            row.currency,
            row.date,
            row.undone,
            row.left.reason if row.left else None,
            row.customer_name,
            (texts[_TOLD[0]], texts[_TOLD[1]], texts[_TOLD[2]], texts[_TOLD[3]], texts[_TOLD[4]]),
        )
        yield encode(line)


def read_back(lines: Iterator[bytes], pair: Pair, cancel: Cancel) -> Recalled | None:
    """Understand kept lines; None when they are another pair's, of another version, or damaged.

    Raises:
        Cancelled: Nobody waits for it any more.
        LocalTrouble: They cannot be read.
    """
    try:
        head = decode(next(lines, b""), _Head)
        if head.version != VERSION or Pair(head.realm_id, head.region, head.account_id) != pair:
            return None
        sheet = Sheet.of(list(_read_lines(lines, head.home, cancel)), head.home, cancel.give_way)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return Recalled(sheet, head.home, head.read_at) if len(sheet.places) == len(sheet) else None


def _read_lines(lines: Iterator[bytes], home: str, cancel: Cancel) -> Iterator[Shown]:
    read = decoder(_Line).decode
    for line in lines:
        cancel.check()
        yield _show(read(line), home)


def _show(line: _Line, home: str) -> Shown:
    amount = Decimal(line.cents).scaleb(-2)
    row = Row(
        line.key,
        line.status,
        line.reason,
        transaction=None,
        lines=(),
        amount=amount,
        currency=line.currency,
        date=line.date,
        customer_name=line.customer,
        undone=line.undone,
        left=Left(line.left) if line.left else None,
    )
    texts = list(show_row(row, home).texts)
    for column, told in zip(_TOLD, line.told, strict=True):
        texts[column] = told
    return Shown(row, tuple(texts), "\n".join((*texts, f"{amount:.2f}", row.key)).casefold())
