"""A service's page of the wizard: why, what will be allowed, what never happens, and where the service is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from hardcost_desktop.errors import Service
from hardcost_desktop.ui.setup.forms import make_form
from hardcost_desktop.ui.setup.places import ClioPlace, QuickBooksPlace
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel
from hardcost_desktop.ui.widgets.message_bar import MessageBar
from hardcost_desktop.ui.widgets.page import ScrollingPage
from hardcost_desktop.ui.wizard.promises import promise
from hardcost_desktop.ui.words import one_line


class ServicePage(ScrollingPage):
    """Asks where a service is, and says what connecting it means."""

    def __init__(self, service: Service, title: str, place: ClioPlace | QuickBooksPlace) -> None:
        super().__init__(title)
        self.message = MessageBar()
        self.state = TonedLabel("ready", wrap=True)
        self.state.hide()
        said = promise(service)
        self.down.addWidget(self.message)
        for icon, tone, text in (
            ("information", "information", said.why),
            ("connection", "information", said.allowed),
            ("ready", "ready", said.never),
        ):
            self.down.addLayout(_line(icon, tone, text))
        self.form = make_form()
        if isinstance(place, ClioPlace):
            place.add_to(self.form)
        else:
            place.add_environment_to(self.form)
        self.down.addSpacing(GRID)
        self.down.addLayout(self.form)
        self.down.addWidget(self.state)
        self.down.addStretch(1)

    def show_account(self, account: str) -> None:
        """Show what is connected already; then there is nothing to choose."""
        told = self.tr("Connected to {account}. Its connection can be changed under Connections.")
        self.state.setText(told.format(account=one_line(account)))
        self.state.setVisible(bool(account))
        for at in range(self.form.rowCount()):
            item = self.form.itemAt(at, self.form.ItemRole.FieldRole)
            field = item.widget() if item else None
            if field is not None:
                field.setEnabled(not account)


def _line(icon: str, tone: str, text: str) -> QHBoxLayout:
    picture = IconLabel(20)
    picture.show_icon(icon, tone)
    across = QHBoxLayout()
    across.setSpacing(GRID + GRID // 2)
    across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(PlainLabel(text, wrap=True), 1)
    return across
