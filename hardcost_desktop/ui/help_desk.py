"""What the Help menu has beside the guide: newer releases, and a report for whoever supports this program."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from hardcost_desktop.ui.menus import Menus
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.session import Session
from hardcost_desktop.ui.support.desk import SupportDesk
from hardcost_desktop.ui.updates.desk import UpdateDesk


class HelpDesk(QObject):
    """Joins both with the window's menu. The demo firm's window asks nobody anything.

    Attributes:
        bar: What stands above the work; nothing in the demo.
    """

    def __init__(
        self,
        window: QMainWindow,
        program: Program,
        session: Session,
        menus: Menus,
        *,
        demo: bool,
    ) -> None:
        super().__init__(window)
        self.support = SupportDesk(window, program, session)
        menus.support.triggered.connect(self.support.open)
        self.bar = QWidget()
        self.bar.hide()
        self.updates: UpdateDesk | None = None
        menus.updates.setVisible(not demo)
        if not demo:
            self.updates = UpdateDesk(window, program.updates, session.runner, session)
            self.bar = self.updates.bar
            menus.updates.triggered.connect(self.updates.open_dialog)
