"""Which costs are known to have a receipt in QuickBooks, as far as somebody looked."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.review.columns import Column, Shown
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.words import as_tooltip, lines_kept, one_line

MARKED = frozenset(
    {
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
"""Qt's roles in which a mark shows or speaks."""

_KILO = 1024


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attachments", text)


class AttachmentMarks:
    """What was found, by transaction; a row that nobody looked for bears no mark and says nothing."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Attachment, ...]] = {}

    def note(self, found: Mapping[str, tuple[Attachment, ...]]) -> None:
        """Remember what was found, beside what was known."""
        self._found.update(found)

    def forget(self) -> None:
        """Know of nothing: what was read anew may have other receipts."""
        self._found.clear()

    def of(self, row: Row) -> tuple[Attachment, ...] | None:
        """Give what hangs on a row's transaction; None where nobody looked."""
        return self._found.get(row.transaction.ref) if row.transaction else None

    def give(self, shown: Shown, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        """Give the mark beside a row's type and number in one of the `MARKED` roles; None where there is none."""
        found = self.of(shown.row)
        if not found:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return toned_icon("attachment", "muted", QApplication.palette())
        whose = shown.texts[Column.TYPE].replace("\n", ", ")
        told = f"{whose}, {say_count(len(found))}"
        return as_tooltip(told) if role == Qt.ItemDataRole.ToolTipRole else told

    def facts(self, row: Row) -> list[Fact]:
        """Tell what hangs on a row's transaction, one by one."""
        found = self.of(row)
        if found is None:
            return []
        return [Fact("", _say(one)) for one in found] or [Fact("", _tr("None in QuickBooks"))]


def say_count(count: int) -> str:
    """Say how many there are."""
    return _tr("1 attachment") if count == 1 else _tr("{n} attachments").format(n=count)


def _say(one: Attachment) -> str:
    name = one_line(one.name)
    if name and one.size is not None:
        kilobytes = max(1, round(one.size / _KILO))
        name = _tr("{name} ({n} KB)").format(name=name, n=say_number(kilobytes))
    return "\n".join(part for part in (name, lines_kept(one.note)) if part) or _tr("Without a name")
