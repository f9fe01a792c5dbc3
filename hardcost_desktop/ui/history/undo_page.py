"""Taking entries back: first the look at what that would meet in Clio, then the undo, then what came of it."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.progress import Step
from hardcost_desktop.services.undoing import Looked
from hardcost_desktop.ui.history.archive import Archive
from hardcost_desktop.ui.history.list_table import ListTable
from hardcost_desktop.ui.history.undo_list import Asked, UndoList
from hardcost_desktop.ui.history.undo_words import say_begin, say_looked, say_result
from hardcost_desktop.ui.history.words import EntryWords, say_count
from hardcost_desktop.ui.outcomes import Activity
from hardcost_desktop.ui.review.facts import home_of
from hardcost_desktop.ui.review.work_bar import WorkBar
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.labels import PlainLabel, heading
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar
from hardcost_desktop.ui.widgets.outlines import CheckBox

_WIDEST = GRID * 50
"""Of a column: room for a sentence."""


class _Stage(Enum):
    LOOKING = auto()
    LOOKED = auto()
    UNDOING = auto()
    DONE = auto()


class UndoPage(QWidget):
    """Takes entries back.

    Signals:
        left: The person is through with it.
    """

    left = Signal()

    def __init__(self, session: Session, archive: Archive, message: MessageBar) -> None:
        super().__init__()
        self._session = session
        self._archive = archive
        self._message = message
        self._asked = Asked(None, frozenset())
        self._stage = _Stage.DONE
        self._way_back = ""
        self._home = ""
        self._words = EntryWords()
        self.title = heading(larger=1.15)
        self.told = PlainLabel(wrap=True)
        self.list = UndoList(lambda: self._words, self)
        self.table = ListTable(self.list, self.tr("What happens to each entry"), several=True)
        self.detail = PlainLabel(wrap=True)
        self.too = CheckBox(self.tr("Also &remove what was changed in Clio by hand"))
        self.work = WorkBar()
        self.begin = QPushButton(self.tr("&Remove from Clio"))
        self.back = QPushButton(self.tr("&Keep everything"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(GRID)
        across.addWidget(self.back)
        across.addStretch(1)
        across.addWidget(self.begin)
        for button in (self.back, self.begin, self.work.button, self.work.pause):
            button.setAutoDefault(False)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        down.addWidget(self.title)
        down.addWidget(self.told)
        down.addWidget(self.work)
        down.addWidget(self.table, 1)
        down.addWidget(self.detail)
        down.addWidget(self.too)
        down.addLayout(across)

    def _connect(self) -> None:
        session, archive = self._session, self._archive
        self.begin.clicked.connect(self._undo)
        self.back.clicked.connect(self.leave)
        self.too.clicked.connect(self._tick_all)
        self.list.dataChanged.connect(self._offer)
        self.table.picked.connect(self._show_detail)
        self.list.dataChanged.connect(self._show_detail)
        self.work.cancel_asked.connect(self._stop)
        archive.looked.connect(self._show_looked)
        archive.stepped.connect(self._show_step)
        archive.ended.connect(self._end_look)
        session.stepped.connect(self._show_step)
        session.undone.connect(self._show_result)
        session.failed.connect(self._show_failure)
        session.activity_changed.connect(self._offer)

    @property
    def undoing(self) -> bool:
        """Whether entries are being removed."""
        return self._stage is _Stage.UNDOING

    # Looking -----------------------------------------------------------------------------------------------

    def look(self, asked: Asked, back: str) -> None:
        """Look at what taking these entries back would meet; nothing is changed. `back` names where it came from."""
        self._way_back = back
        reading = self._session.reading
        self._home = home_of(reading.review) if reading else ""
        self._words = EntryWords.of(reading.review if reading else None)
        self._asked = asked
        self.list.show_looked([])
        title = self.tr("Undo the import")
        if asked.run is None or len(asked.keys) == 1:
            title = self.tr("Undo {n}").format(n=say_count(len(asked.keys)))
        self.title.setText(title)
        self.told.setText(
            self.tr("Nothing is changed yet: the entries in Clio are looked at first.")
        )
        self.work.begin(
            self.tr("Looking at the entries in Clio…"), self._home, writes=False, pausable=False
        )
        self._enter(_Stage.LOOKING)
        self.work.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._archive.look(asked.run, asked.keys)

    @Slot(object)
    def _show_looked(self, looked: Sequence[Looked]) -> None:
        if self._stage is not _Stage.LOOKING:
            return  # it was left while Clio still answered
        self.list.show_looked(looked)
        self._enter(_Stage.LOOKED)
        self.table.fit(_WIDEST, squeezed=True)
        self.table.choose(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        if self._stage is _Stage.LOOKING or self._session.activity is Activity.UNDOING:
            self.work.show_step(step)

    @Slot()
    def _stop(self) -> None:
        if self._stage is _Stage.LOOKING:
            self.leave()
        elif self.undoing:
            self._session.cancel()

    @Slot()
    def _end_look(self) -> None:
        if self._stage is _Stage.LOOKING:
            self.leave()

    @Slot()
    def _tick_all(self) -> None:
        edited = self.list.edited
        self.list.tick(edited, ticked=len(self.list.ticked) < len(edited))

    # Undoing -----------------------------------------------------------------------------------------------

    @Slot()
    def _undo(self) -> None:
        if self._stage is not _Stage.LOOKED or self._session.activity is not None:
            return
        self._message.clear()
        self.work.begin(
            self.tr("Removing the entries from Clio…"), self._home, writes=True, pausable=False
        )
        self._enter(_Stage.UNDOING)
        self.work.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._session.undo(self._asked.run, self._asked.keys, self.list.ticked)

    @Slot(object)
    def _show_result(self, result: UndoResult) -> None:
        if not self.undoing:
            return
        self.list.show_result(result)
        self.title.setText(say_result(result, self._words))
        self.told.setText(
            self.tr("The costs that are free again are back under Ready, not ticked.")
        )
        if result.stopped is not None and not isinstance(result.stopped, Cancelled):
            self._message.show_message(Message.of(result.stopped))
        self._enter(_Stage.DONE)
        self.table.fit(_WIDEST, squeezed=True)
        self.table.choose(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_failure(self, error: HardcostError) -> None:
        """Nothing was removed: it can be tried once more."""
        if self.undoing and not self._session.has_under_way(Activity.UNDOING):
            self._enter(_Stage.LOOKED)
            if not isinstance(error, Cancelled):
                self._message.show_message(Message.of(error))

    @Slot()
    def leave(self) -> None:
        """Go back to the history; a look under way is stopped, an undo is not left."""
        if self.undoing:
            return
        self._archive.stop_looking()
        self._message.clear()
        self._stage = _Stage.DONE
        self.left.emit()

    @Slot()
    def _show_detail(self) -> None:
        """Say the whole of what the row of the keyboard has no room for."""
        one = self.list.item_at(self.table.currentIndex().row())
        self.detail.setText(self.list.say_whole(one) if one else "")

    # What is offered ---------------------------------------------------------------------------------------

    def _enter(self, stage: _Stage) -> None:
        self._stage = stage
        working = stage in {_Stage.LOOKING, _Stage.UNDOING}
        self.work.setVisible(working)
        self.list.allow_ticks(allowed=stage is _Stage.LOOKED)
        self.begin.setVisible(stage in {_Stage.LOOKED, _Stage.UNDOING})
        self.back.setText(self.tr("&Keep everything"))
        if stage is _Stage.DONE:
            self.back.setText(self._way_back)
        self.back.setEnabled(stage is not _Stage.UNDOING)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        looked = self._stage is _Stage.LOOKED
        edited, ticked = self.list.edited, self.list.ticked
        self.too.setVisible(bool(edited) and looked)
        states = Qt.CheckState
        some = states.PartiallyChecked if ticked else states.Unchecked
        self.too.setCheckState(states.Checked if len(ticked) == len(edited) else some)
        if looked:
            self.told.setText(say_looked(self.list, self._words))
        if self._stage in {_Stage.LOOKED, _Stage.UNDOING}:
            self.begin.setText(say_begin(self.list, self._words))
        idle = self._session.activity is None
        self.begin.setEnabled(looked and idle and bool(self.list.going or self.list.freed))
