"""The menus: every action of the window by word and by key."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Menus(QObject):
    """The window's actions; the window connects them."""

    def __init__(self, window: QMainWindow, firms: QMenu) -> None:
        super().__init__(window)
        bar = window.menuBar()
        bar.setAccessibleName(self.tr("Menus"))
        file = bar.addMenu(self.tr("&File"))
        self.refresh = _add(file, self.tr("&Refresh"), "F5")
        self.import_ = _add(file, self.tr("&Import ticked rows"), "Ctrl+Return", "Ctrl+Enter")
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
        self.find = _add(edit, self.tr("&Filter"), "Ctrl+F")
        self.table = _add(edit, self.tr("&Go to the table"), "F6")
        edit.addSeparator()
        self.tick_shown = _add(edit, self.tr("&Tick all rows shown"))
        self.untick_shown = _add(edit, self.tr("&Untick all rows shown"))
        help_ = bar.addMenu(self.tr("&Help"))
        self.keyboard = _add(help_, self.tr("&Keyboard"), "F1")
        self.allow_work(idle=True, connected=False)

    def allow_work(self, *, idle: bool, connected: bool) -> None:
        """Offer what makes sense now."""
        for action in (self.refresh, self.import_):
            action.setEnabled(idle and connected)
        self.settings.setEnabled(connected)
        self.health.setEnabled(idle and connected)
        for action in (self.connections, self.wizard):
            action.setEnabled(idle)
        self.firms.setEnabled(idle)


def _add(menu: QMenu, text: str, *keys: str) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action
