"""Above the table: what to look for, whose, on which account, in which month."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.numbers import read_typed, say_number
from hardcost_desktop.ui.review.arrangement import Wanted
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.review.facet_box import FacetBox
from hardcost_desktop.ui.review.facets import NOBODY, Choice, Facet
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.review.terms import parse_terms
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import TonedLabel
from hardcost_desktop.ui.widgets.search_field import SearchField


class FilterText(SearchField):
    """What to look for.

    Signals:
        left: Down, Enter or Escape was pressed: on to the table.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Filter"))
        self.setPlaceholderText(self.tr("Filter: words, 485.00, >500, 100-200"))
        self._search = QAction(self)
        self._search.setEnabled(False)
        self.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.name_button(self.tr("Search"))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._search.setIcon(toned_icon("search", "muted", QApplication.palette()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears; it, Down and Enter go to the table."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        keys = {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not plain or event.key() not in keys:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        self.left.emit()


class FilterBar(QWidget):
    """The filters in one row; none changes what is ticked.

    Signals:
        changed: Something else is wanted.
        left: The keyboard goes on to the table.
    """

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = FilterText()
        self._called = Called.by("")
        self.customer = FacetBox(self._called.one, self._called.everyone, searched=True)
        self.account = FacetBox(self.tr("Account"), self.tr("All accounts"))
        self.month = FacetBox(self.tr("Month"), self.tr("All months"))
        self.clear_button = QPushButton(self.tr("Clear filter&s"))
        self.clear_button.clicked.connect(self.clear)
        self._count = TonedLabel("muted")
        self._sheet = Sheet()
        self.text.textChanged.connect(self._change)
        self.text.left.connect(self.left)
        for box in self._boxes.values():
            box.chosen.connect(self._change)
        self._lay_out()
        self._change()

    def _lay_out(self) -> None:
        words = self.text.fontMetrics().horizontalAdvance(self.text.placeholderText())
        self.text.setMinimumWidth(GRID * 20)
        self.text.setMaximumWidth(words + GRID * 9)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self.text, 3)
        for box in self._boxes.values():
            across.addWidget(box, 2)
        across.addWidget(self.clear_button)
        across.addStretch(1)
        across.addWidget(self._count)

    @property
    def _boxes(self) -> Mapping[Facet, FacetBox]:
        return {
            Facet.CUSTOMER: self.customer,
            Facet.ACCOUNT: self.account,
            Facet.MONTH: self.month,
        }

    @property
    def wanted(self) -> Wanted:
        """What the filters say."""
        facets = {facet: box.value for facet, box in self._boxes.items() if box.value is not None}
        return Wanted(parse_terms(read_typed(self.text.text())), facets)

    def show_sheet(self, sheet: Sheet) -> None:
        """Offer what there is in another reading; what was chosen stays while it is there."""
        for facet, box in self._boxes.items():
            box.offer(self._worded(facet, sheet.choices.get(facet, ())))

    def _worded(self, facet: Facet, choices: Sequence[Choice]) -> Sequence[Choice]:
        """Say in the firm's word that a line names nobody; that is the first choice, where there is one."""
        if facet is Facet.CUSTOMER and choices and choices[0][1] == NOBODY:
            return [(self._called.nobody, NOBODY), *choices[1:]]
        return choices

    def call_customers(self, called: Called) -> None:
        """Name them by the firm's word."""
        self._called = called
        self.customer.rename(called.one, called.everyone)

    def show_count(self, shown: int, of: int) -> None:
        """Say how many rows of the place the filters leave."""
        told = self.tr("{n} of {of} shown").format(n=say_number(shown), of=say_number(of))
        self._count.setText(told if self.wanted else "")

    @Slot()
    def clear(self) -> None:
        """Want everything."""
        for box in self._boxes.values():
            box.choose(None)
        self.text.clear()

    @Slot()
    def _change(self) -> None:
        self.clear_button.setVisible(bool(self.wanted))
        self.changed.emit()
