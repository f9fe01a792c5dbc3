"""The session's work on the page of the review: how far it is, what became of each row, and what came of it all."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.import_result import Fate, ImportResult
from hardcost_desktop.ui.outcomes import Activity, Reading
from hardcost_desktop.ui.review.action_bar import ActionBar
from hardcost_desktop.ui.review.model import ReviewModel
from hardcost_desktop.ui.review.news_bar import NewsBar
from hardcost_desktop.ui.review.result_panel import ResultPanel
from hardcost_desktop.ui.review.work import RowWork
from hardcost_desktop.ui.session import Session

_WRITES = frozenset({Activity.IMPORTING, Activity.UNDOING})

_MOVES_ON = frozenset({Activity.READING, Activity.DECIDING, *_WRITES})
"""After these, older news are no longer about what is shown."""

_ROW_WORK: Mapping[Fate, RowWork | None] = {
    Fate.SENDING: RowWork.SENDING,
    Fate.IMPORTED: RowWork.IMPORTED,
    Fate.FAILED: RowWork.FAILED,
    Fate.UNKNOWN: RowWork.UNKNOWN,
    Fate.WAITING: None,
}


class WorkDesk(QObject):
    """Shows the work under way and its outcome, and takes what the person does about them."""

    def __init__(
        self,
        page: QWidget,
        session: Session,
        model: ReviewModel,
        bar: ActionBar,
        result: ResultPanel,
        news: NewsBar,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._model = model
        self._bar = bar
        self._result = result
        self._news = news
        self._work: dict[str, RowWork] = {}
        self._connect()

    def _connect(self) -> None:
        session = self._session
        session.activity_changed.connect(self._show_activity)
        session.stepped.connect(self._bar.work.show_step)
        session.worked.connect(self._show_work)
        session.read.connect(self._show_news)
        session.imported.connect(self._show_result)
        session.undone.connect(self._show_undone)
        session.failed.connect(self._forget_work)
        self._bar.work.cancel_asked.connect(session.cancel)
        self._bar.work.pause_asked.connect(session.pause)
        self._result.retry_asked.connect(session.import_rows)
        self._news.start_asked.connect(session.change_start)

    @property
    def _home(self) -> str:
        reading = self._session.reading
        return (reading.review.directory.currency or "") if reading else ""

    @Slot()
    def _show_activity(self) -> None:
        activity = self._session.activity
        words = {
            Activity.OPENING: self.tr("Opening…"),
            Activity.READING: self.tr("Reading QuickBooks and Clio…"),
            Activity.IMPORTING: self.tr("Beginning the import…"),
            Activity.UNDOING: self.tr("Looking at the entries in Clio…"),
            Activity.ATTACHMENTS: self.tr("Looking for attachments in QuickBooks…"),
        }
        self._bar.show_work(
            words.get(activity, "") if activity else "",
            self._home,
            writes=activity in _WRITES,
            pausable=activity is Activity.IMPORTING,
        )
        self._result.allow(idle=activity is None)
        if activity in _MOVES_ON:
            self._news.hide()
        if activity in _WRITES:
            self._result.hide()

    @Slot(object)
    def _show_work(self, fates: Mapping[str, Fate]) -> None:
        for key, fate in fates.items():
            work = _ROW_WORK[fate]
            if work is None:
                self._work.pop(key, None)
            else:
                self._work[key] = work
        if fates:
            self._model.show_work(self._work)

    @Slot()
    def _forget_work(self) -> None:
        self._work.clear()
        self._model.clear_work()

    @Slot(object)
    def _show_news(self, reading: Reading) -> None:
        self._work.clear()
        if reading.news is not None:
            self._news.tell(reading.news, self._home)

    @Slot(object)
    def _show_result(self, result: ImportResult) -> None:
        reading = self._session.reading
        if reading is not None:
            self._result.show_result(result, reading.review.plan, self._home)

    @Slot(object)
    def _show_undone(self, result: UndoResult) -> None:
        reading = self._session.reading
        if reading is not None:
            self._result.show_undone(result, reading.review.plan, self._home)
