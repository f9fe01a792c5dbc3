"""The guide from the menu, and by its key from every window of the program, at the page about what is shown there."""

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from hardcost_desktop.language import spoken
from hardcost_desktop.storage.paths import guide_pages
from hardcost_desktop.ui.guide.pages import read_guide
from hardcost_desktop.ui.guide.trail import Place
from hardcost_desktop.ui.guide.whereabouts import place_in_window, place_of_window
from hardcost_desktop.ui.guide.window import GuideWindow
from hardcost_desktop.ui.keyboard_sheet import KeyboardSheet
from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.pages import Pages
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.widgets.message_bar import MessageBar


class GuideDesk(QObject):
    """Opens the guide in a window that no dialog blocks, and closes it with the main one."""

    def __init__(
        self, window: QMainWindow, pages: Pages, session: Session, message: MessageBar, menus: Menus
    ) -> None:
        super().__init__(window)
        self._pages = pages
        self._session = session
        self._message = message
        self._action = menus.guide
        self._action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._action.triggered.connect(self._open)
        self.window: GuideWindow | None = None
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._reach)

    @Slot()
    def _reach(self) -> None:
        """Let the key work in a dialog that keeps it from the main window."""
        front = QApplication.activeWindow()
        if (
            isinstance(front, QDialog)
            and front.windowModality() is Qt.WindowModality.WindowModal
            and self._action not in front.actions()
        ):
            front.addAction(self._action)

    @Slot()
    def _open(self) -> None:
        """Show the guide where the person is; in the guide itself, the keys."""
        front = QApplication.activeWindow()
        if front is not None and front is self.window:
            self._show_keys()
            return
        place = place_of_window(front) if front is not None else None
        self.show(place or place_in_window(self._pages, self._session, self._message))

    def show(self, place: Place) -> None:
        """Show a place of the guide."""
        if self.window is None:
            code = spoken().code
            guide = read_guide(guide_pages(), (code, code.partition("_")[0]))
            self.window = GuideWindow(guide)
            self.window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
            self.window.keys_asked.connect(self._show_keys)
            self.window.site_asked.connect(self._open_site)
        self.window.go_to(place.page, place.anchor)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_keys(self) -> None:
        KeyboardSheet(self.window).open()

    @Slot(str)
    def _open_site(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the guide when the main window closes; one that is only minimized is hidden by the system."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous() and self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        return super().eventFilter(watched, event)
