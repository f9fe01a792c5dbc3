"""A list to pick from that stays quick with tens of thousands of lines."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hardcost_desktop.ui.decide.choices import Choice

_TOP = QModelIndex()


class PickList(QAbstractListModel):
    """Choices, narrowed by what is typed."""

    def __init__(self, choices: Sequence[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._all = choices
        self._folded = [choice.text.casefold() for choice in choices]
        self._shown: Sequence[Choice] = choices

    def narrow(self, text: str, *, near_only: bool) -> None:
        """Show only choices with every word, and only likely ones if asked."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [
            choice
            for choice, folded in zip(self._all, self._folded, strict=True)
            if (choice.near or not near_only) and all(word in folded for word in words)
        ]
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
        """Give a choice's text."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._shown[index.row()].text
        return None
