"""A list to pick from that stays quick with tens of thousands of lines."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hardcost_desktop.ui.decide.choices import Choice
from hardcost_desktop.ui.decide.pick_delegate import WHY
from hardcost_desktop.ui.words import as_tooltip

_TOP = QModelIndex()


class PickList(QAbstractListModel):
    """Choices, narrowed by what is typed."""

    def __init__(self, choices: Sequence[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._all = choices
        self._folded = [choice.text.casefold() for choice in choices]
        self._shown: Sequence[Choice] = choices

    def narrow(self, text: str, *, near_only: bool) -> None:
        """Show only choices with every word, and only likely ones if asked and any of them fits."""
        words = text.casefold().split()
        found = [
            choice
            for choice, folded in zip(self._all, self._folded, strict=True)
            if all(word in folded for word in words)
        ]
        near = [choice for choice in found if choice.near] if near_only else []
        self.beginResetModel()
        self._shown = near or found
        self.endResetModel()

    def choice_at(self, place: int) -> Choice:
        """Give the choice at a place."""
        return self._shown[place]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        """Count the choices shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Give a choice's text, and what speaks for it."""
        if not index.isValid():
            return None
        choice = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (choice.text, choice.why) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(choice.text)
        return choice.why if role == WHY else None
