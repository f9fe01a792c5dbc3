"""A dialog that shows which entries of Clio many costs would be said to be, before that is said."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListView, QVBoxLayout, QWidget

from hardcost_desktop.domain.directory import Directory, HardCost
from hardcost_desktop.domain.row import Row
from hardcost_desktop.ui.decide.choices import Choice, say_hard_cost
from hardcost_desktop.ui.decide.pick_delegate import PickDelegate
from hardcost_desktop.ui.decide.pick_list import PickList
from hardcost_desktop.ui.decide.prompts import say_costs
from hardcost_desktop.ui.numbers import say_number
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, heading

_WIDTH, _HEIGHT = GRID * 84, GRID * 52


class PairsDialog(QDialog):
    """Asks whether the costs are what they look like.

    Signals:
        agreed: The ids of the entries of Clio, by row key.
    """

    agreed = Signal(object)

    def __init__(
        self,
        rows: Sequence[Row],
        pairs: Mapping[str, HardCost],
        directory: Directory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._found = {key: cost.id for key, cost in pairs.items()}
        title = self.tr("They are in Clio already")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        view = QListView()
        view.setModel(PickList(_say_pairs(rows, pairs, directory), self))
        view.setItemDelegate(PickDelegate(view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QListView.SelectionMode.NoSelection)
        view.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        mark = buttons.addButton(
            self.tr("Mark {n} as in Clio").format(n=say_number(len(pairs))),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        mark.setEnabled(bool(pairs))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(title, view, buttons, len(rows) - len(pairs))

    def _lay_out(self, title: str, view: QListView, buttons: QDialogButtonBox, left: int) -> None:
        what = self.tr(
            "Each of these costs has one entry of the same date and amount in Clio, by another hand. Marked, "
            "they count as imported and are never sent."
        )
        rest = self.tr(
            "{n} of the selected rows have no such entry, or several; they stay as they are."
        )
        down = QVBoxLayout(self)
        down.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        down.setSpacing(GRID)
        down.addWidget(heading(title, larger=1.15))
        down.addWidget(PlainLabel(what, wrap=True))
        down.addWidget(view, 1)
        if left:
            down.addWidget(TonedLabel("muted", rest.format(n=say_number(left)), wrap=True))
        down.addSpacing(GRID)
        down.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        """Take the pairs as they are shown."""
        self.agreed.emit(self._found)
        super().accept()


def _say_pairs(
    rows: Sequence[Row], pairs: Mapping[str, HardCost], directory: Directory
) -> list[Choice]:
    """Each cost as QuickBooks names it, and beside it the entry in Clio."""
    return [
        Choice(cost.id, say_costs([row]), why="→ " + say_hard_cost(cost, directory))
        for row in rows
        if (cost := pairs.get(row.key)) is not None
    ]
