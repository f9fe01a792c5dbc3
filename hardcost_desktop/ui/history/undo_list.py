"""What taking entries back would meet, entry by entry; those changed by hand can be ticked to go too."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Qt

from hardcost_desktop.domain.money import add_up
from hardcost_desktop.messages import STANDINGS
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.undoing import Looked, Standing
from hardcost_desktop.ui.history.list_model import Column, Index, ListModel
from hardcost_desktop.ui.history.words import EntryWords, translate
from hardcost_desktop.ui.words import lines_kept, one_line, say_date

_TICK = 0

_ORDER = (
    Standing.EDITED,
    Standing.ON_BILL,
    Standing.GONE,
    Standing.MARKED,
    Standing.AS_WRITTEN,
)
"""What a person has to look at comes first."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be taken back.

    Attributes:
        run: The import's number; None for entries of several.
        keys: Of its rows.
    """

    run: int | None
    keys: frozenset[str]


class UndoList(ListModel[Looked]):
    """Lists the entries, first what would become of each, then what became of it."""

    def __init__(self, words: Callable[[], EntryWords], parent: QObject) -> None:
        super().__init__(
            [
                Column(translate("What happens"), self._say_fate),
                Column(translate("Date"), lambda one: say_date(one.entry.date)),
                Column(translate("Payee"), lambda one: one_line(one.entry.about.payee)),
                Column(translate("Type, number"), lambda one: words().number(one.entry)),
                Column(translate("Matter"), lambda one: words().matter(one.entry)),
                Column(
                    translate("Amount"), lambda one: words().money(one.entry.price), number=True
                ),
                Column(translate("Changed in Clio"), self._say_changes),
            ],
            parent=parent,
        )
        self._words = words
        self._open = False
        self._ticked: set[str] = set()
        self._became: Mapping[str, str] = {}

    def show_looked(self, looked: Sequence[Looked]) -> None:
        """Show what an undo would meet; nothing that was changed by hand is ticked."""
        self._ticked, self._became = set(), {}
        self.show_items(sorted(looked, key=lambda one: _ORDER.index(one.standing)))

    def allow_ticks(self, *, allowed: bool) -> None:
        """Let ticks be set, or show that it is too late for them."""
        self._open = allowed
        self._tell_ticks()

    def show_result(self, result: UndoResult) -> None:
        """Show what became of each entry; what stayed comes first."""
        self._became = _say_result(result)
        stayed = {one.key for one in result.kept} | set(result.not_reached)
        self.show_items(sorted(self.items, key=lambda one: one.entry.key not in stayed))

    def say_whole(self, one: Looked) -> str:
        """Say what happens to an entry, and what somebody changed of it."""
        return "\n".join(part for part in (self._say_fate(one), self._say_changes(one)) if part)

    def _say_changes(self, one: Looked) -> str:
        return self._words().changes(one.changes)

    def _say_fate(self, one: Looked) -> str:
        if one.entry.key in self._became:
            return self._became[one.entry.key]
        if self.goes_too(one):
            return translate("Changed in Clio by hand; will be removed too")
        told = STANDINGS[one.standing].format(bill=one_line(one.bill))
        return told[:1].upper() + told[1:]

    # What goes ---------------------------------------------------------------------------------------------

    @property
    def edited(self) -> list[Looked]:
        """The entries somebody changed in Clio."""
        return [one for one in self.items if one.standing is Standing.EDITED]

    @property
    def ticked(self) -> frozenset[str]:
        """Keys of those that are to go all the same."""
        return frozenset(self._ticked)

    def goes_too(self, one: Looked) -> bool:
        """Tell whether an entry was changed by hand and is to go all the same."""
        return one.standing is Standing.EDITED and one.entry.key in self._ticked

    @property
    def going(self) -> list[Looked]:
        """The entries that would be removed."""
        return [
            one for one in self.items if one.standing is Standing.AS_WRITTEN or self.goes_too(one)
        ]

    @property
    def freed(self) -> list[Looked]:
        """Those of which nothing is to be removed, and whose costs come back all the same."""
        return [one for one in self.items if one.standing in {Standing.GONE, Standing.MARKED}]

    @property
    def amount(self) -> Decimal:
        """The sum that would be removed."""
        return add_up(one.entry.price for one in self.going)

    def tick(self, edited: Sequence[Looked], *, ticked: bool) -> None:
        """Let entries that were changed by hand go too, or keep them."""
        keys = {one.entry.key for one in edited if one.standing is Standing.EDITED}
        self._ticked = self._ticked | keys if ticked else self._ticked - keys
        self._tell_ticks()

    def _tell_ticks(self) -> None:
        if self.items:
            self.dataChanged.emit(self.index(0, _TICK), self.index(len(self.items) - 1, _TICK))

    # For Qt ------------------------------------------------------------------------------------------------

    def _is_tickable(self, index: Index) -> bool:
        one = self.items[index.row()]
        return self._open and one.standing is Standing.EDITED and index.column() == _TICK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a person tick what was changed by hand."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._is_tickable(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt
        """Give what Qt asks of a cell."""
        if role == Qt.ItemDataRole.CheckStateRole and self._is_tickable(index):
            ticked = self.goes_too(self.items[index.row()])
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt
        """Take a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._is_tickable(index):
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick([self.items[index.row()]], ticked=ticked)
        return True


def _say_result(result: UndoResult) -> dict[str, str]:
    back = translate("Already gone from Clio; its cost is free again")
    return {
        **{one.key: translate("Removed") for one in result.removed},
        **{one.key: back for one in result.gone},
        **dict.fromkeys(result.unmarked, translate("No longer marked; the entry stays in Clio")),
        **{one.key: lines_kept(one.message).replace("\n", " ") for one in result.kept},
        **dict.fromkeys(result.not_reached, translate("Not reached; as it was")),
    }
