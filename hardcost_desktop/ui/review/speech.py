"""What a screen reader says of a row: one short sentence, the most important first."""

from PySide6.QtCore import Qt

from hardcost_desktop.messages import STATUSES
from hardcost_desktop.services.row_words import say_reason
from hardcost_desktop.ui.review.columns import Column, Shown

SPOKEN = frozenset({Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole})
"""Qt's roles of what is said of a cell: what it is, and more about it."""


def speak_row(shown: Shown) -> str:
    """Say a row: "Needs attention, $1,876.23, Kavita Bennett, several matters"."""
    row = shown.row
    reason = say_reason(row)
    parts = (
        STATUSES[row.status].title if shown.placed else shown.texts[Column.STATUS],
        shown.texts[Column.AMOUNT],
        shown.texts[Column.CUSTOMER],
        f"{reason[:1].lower()}{reason[1:]}",
    )
    return ", ".join(part for part in parts if part)


def speak_cell(shown: Shown, column: Column, role: int) -> str | None:
    """Say a cell in one of the spoken roles.

    The first two stand for their row, as the keyboard walks down them; the others say whose they are beside what
    they say.
    """
    if column in {Column.TICK, Column.STATUS}:
        return speak_row(shown) if role == Qt.ItemDataRole.AccessibleTextRole else None
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return speak_row(shown)
    return shown.texts[column].replace("\n", ", ") or None
