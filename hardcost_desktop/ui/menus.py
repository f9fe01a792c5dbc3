"""The menus: every action of the window by word and by key."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from hardcost_desktop.ui.outcomes import Activity

_STOPPABLE = frozenset(
    {
        Activity.READING,
        Activity.IMPORTING,
        Activity.UNDOING,
        Activity.RECONCILING,
        Activity.ATTACHMENTS,
    }
)


class Menus(QObject):
    """The window's actions; the window connects them."""

    def __init__(self, window: QMainWindow, firms: QMenu) -> None:
        super().__init__(window)
        bar = window.menuBar()
        bar.setAccessibleName(self.tr("Menus"))
        file = bar.addMenu(self.tr("&File"))
        self.refresh = _add(file, self.tr("&Refresh"), "F5")
        self.refresh_all = _add(file, self.tr("Refresh e&verything"), "Shift+F5")
        self.import_ = _add(file, self.tr("&Import ticked rows"), "Ctrl+Return", "Ctrl+Enter")
        self.pause = _add(file, self.tr("&Pause or resume the import"), "Ctrl+Shift+P")
        self.stop = _add(file, self.tr("S&top the work under way"), "Ctrl+.")
        file.addSeparator()
        self.export = _add(file, self.tr("&Export…"), "Ctrl+E")
        self.pdf = _add(file, self.tr("Save as P&DF…"))
        self.print_ = _add(file, self.tr("&Print…"), "Ctrl+P")
        self.reconcile = _add(file, self.tr("Re&concile…"), "Ctrl+R")
        self.history = _add(file, self.tr("Histor&y…"), "Ctrl+H")
        file.addSeparator()
        self.settings = _add(file, self.tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.connections = _add(file, self.tr("&Connections…"))
        self.health = _add(file, self.tr("&Health check…"))
        self.wizard = _add(file, self.tr("Set-&up…"))
        file.addSeparator()
        self.firms = firms
        file.addMenu(firms)
        file.addSeparator()
        self.quit = _add(file, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        edit = bar.addMenu(self.tr("&Edit"))
        self.take_back = _add(edit, "", "Ctrl+Z")
        self.make_again = _add(edit, "", "Ctrl+Shift+Z", "Ctrl+Y")
        edit.addSeparator()
        self.find = _add(edit, self.tr("&Filter"), "Ctrl+F")
        self.table = _add(edit, self.tr("&Go to the table"), "F6")
        edit.addSeparator()
        self.tick_shown = _add(edit, self.tr("&Tick all rows shown"))
        self.untick_shown = _add(edit, self.tr("&Untick all rows shown"))
        self.decide = bar.addMenu(self.tr("&Decide"))
        self.view = bar.addMenu(self.tr("&View"))
        help_ = bar.addMenu(self.tr("&Help"))
        self.guide = _add(help_, self.tr("&Guide"), "F1")
        self.reasons = _add(help_, self.tr("&Reasons and what to do"), "Shift+F1")
        self.keyboard = _add(help_, self.tr("&Keyboard"), "Ctrl+/")
        help_.addSeparator()
        self.updates = _add(help_, self.tr("&Updates…"))
        self.support = _add(help_, self.tr("&Support report…"))
        self.licences = _add(help_, self.tr("&Licences…"))
        self.allow_work(idle=True, connected=False)
        self.allow_saving(allowed=False)
        self.allow_holding(None)
        self.show_past(None, None)

    def allow_work(self, *, idle: bool, connected: bool) -> None:
        """Offer what makes sense now."""
        for action in (self.refresh, self.refresh_all, self.import_):
            action.setEnabled(idle and connected)
        self.settings.setEnabled(connected)
        self.health.setEnabled(idle and connected)
        for action in (self.connections, self.wizard):
            action.setEnabled(idle)
        self.firms.setEnabled(idle)

    def allow_saving(self, *, allowed: bool) -> None:
        """Offer to save and print while the review is shown and nothing changes it."""
        for action in (self.export, self.pdf, self.print_):
            action.setEnabled(allowed)

    def show_past(self, last: str | None, next_: str | None) -> None:
        """Name what Undo would take back and Redo would make again; None for nothing, or not now."""
        self.take_back.setText(" ".join(part for part in (self.tr("&Undo"), last) if part))
        self.make_again.setText(" ".join(part for part in (self.tr("&Redo"), next_) if part))
        self.take_back.setEnabled(last is not None)
        self.make_again.setEnabled(next_ is not None)

    def allow_holding(self, activity: Activity | None) -> None:
        """Offer to pause and to stop what can be paused and stopped."""
        self.pause.setEnabled(activity is Activity.IMPORTING)
        self.stop.setEnabled(activity in _STOPPABLE)


def _add(menu: QMenu, text: str, *keys: str) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action
