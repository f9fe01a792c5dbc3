"""Above the work: which firm, which account, from when on, what is connected, and how old the data is."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import Service
from hardcost_desktop.messages import say_named
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.settings.date_edit import DateEdit
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import IconButton
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden
from hardcost_desktop.ui.words import as_tooltip, one_line, say_age

_AGE_EVERY = 20_000
"""Milliseconds; the age is told in minutes."""

_OLD = timedelta(hours=1)
"""After this somebody has probably worked on in QuickBooks or Clio."""

_LONGEST = 34
"""Characters of a name shown here; the whole of it is in the tooltip."""


def _shortened(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


class ConnectionLabel(QWidget):
    """One connection: its service, its account, its state, told by icon and word."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service
        self._icon = IconLabel(20)
        self._name = TonedLabel("muted", service)
        self._state = PlainLabel()
        self.words = QWidget()
        words = QVBoxLayout(self.words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._state)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self._icon)
        across.addWidget(self.words)
        self.show_state("", lost=False)

    def show_state(self, account: str, *, lost: bool) -> None:
        """Show the connected account; an empty name means not connected."""
        if lost:
            icon, text = "attention", self.tr("Sign in again")
        elif account:
            icon, text = "ready", _shortened(account)
        else:
            icon, text = "skipped", self.tr("Not connected")
        self._icon.show_icon(icon, icon)
        self._state.setText(text)
        self.setToolTip(as_tooltip(f"{say_named(self._service, text)}\n{one_line(account)}"))


class TopBar(QWidget):
    """The facts that hold for everything beneath.

    Signals:
        start_changed: Another start date; a datetime.date.
        refresh_asked: Both services are to be read anew.
    """

    start_changed = Signal(object)
    refresh_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._firm = QToolButton()
        self._firm.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._firm.setAutoRaise(True)
        self._firm.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._account = PlainLabel()
        self.start = DateEdit()
        self.start.setAccessibleName(self.tr("Start date"))
        self.start.day_settled.connect(self.start_changed)
        self._links: dict[Service, ConnectionLabel] = {
            "quickbooks": ConnectionLabel("QuickBooks Online"),
            "clio": ConnectionLabel("Clio Manage"),
        }
        self._lost: set[Service] = set()
        self._profile = FirmProfile("")
        self._age = TonedLabel("muted")
        self._read_at: datetime | None = None
        self._refreshed = True
        self.refresh = IconButton("refresh", self.tr("Refresh"))
        self.refresh.setToolTip(self.tr("Read QuickBooks and Clio anew (F5)"))
        self.refresh.clicked.connect(self.refresh_asked)
        self._timer = QTimer(self, interval=_AGE_EVERY)
        self._timer.timeout.connect(self._show_age)
        self._lay_out()

    def _lay_out(self) -> None:
        for label in (self._firm, self._account):
            embolden(label)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID * 2, GRID + HALF, GRID * 2, GRID)
        across.setSpacing(GRID * 3)
        firm = _captioned(self.tr("Firm"), self._firm)
        account = _captioned(self.tr("QuickBooks account"), self._account)
        for part in (firm, account, _captioned(self.tr("Start date"), self.start)):
            across.addWidget(part)
        across.addStretch(1)
        for link in self._links.values():
            across.addWidget(link)
        last = QVBoxLayout()
        last.setSpacing(HALF)
        last.addWidget(self.refresh)
        last.addWidget(self._age)
        across.addLayout(last)
        links = [link.words for link in self._links.values()]
        self._spared = (*links, account)

    def minimumSizeHint(self) -> QSize:
        """On a small screen what is told elsewhere too gives way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide, one after the other, what does not fit."""
        super().resizeEvent(event)
        room, layout = event.size().width(), self.layout()
        assert layout is not None
        for part in self._spared:
            part.show()
        for part in self._spared:
            layout.invalidate()
            if layout.minimumSize().width() <= room:
                break
            part.hide()

    def show_profile(self, profile: FirmProfile) -> None:
        """Show which accounts are connected."""
        self._profile = profile
        self._show_links()

    def show_firm(self, name: str) -> None:
        """Show the firm's name."""
        self._firm.setText(_shortened(name).replace("&", "&&"))
        told = self.tr("Firm: {name}. Opens the list of firms").format(name=one_line(name))
        self._firm.setAccessibleName(told)
        self._firm.setToolTip(as_tooltip(told))

    def offer_firms(self, menu: QMenu) -> None:
        """Let the firm's name open the menu of the firms."""
        self._firm.setMenu(menu)

    def show_lost(self, service: Service) -> None:
        """Show that a sign-in is lost."""
        self._lost.add(service)
        self._show_links()

    @property
    def lost(self) -> Service | None:
        """A service whose sign-in is lost."""
        return next(iter(sorted(self._lost)), None)

    def _show_links(self) -> None:
        quickbooks, clio = self._profile.quickbooks, self._profile.clio
        names: dict[Service, str] = {
            "quickbooks": quickbooks.company_name if quickbooks else "",
            "clio": clio.account_name if clio else "",
        }
        for service, link in self._links.items():
            link.show_state(names[service], lost=service in self._lost)

    def show_settings(self, settings: ImportSettings, accounts: Sequence[str]) -> None:
        """Show start date and accounts by name."""
        self.show_start(settings)
        names = ", ".join(accounts) or self.tr("Not chosen yet")
        if not accounts and settings.account_ids:
            names = self.tr("Not read yet")
        self._account.setText(_shortened(names))
        self._account.setToolTip(as_tooltip(one_line(names)))

    def show_start(self, settings: ImportSettings) -> None:
        """Show the start date; the first of this month where none was chosen."""
        first = date.today().replace(day=1)  # noqa: DTZ011 - the person's own day
        self.start.show_day(settings.start_date or first)

    @Slot()
    def show_not_refreshed(self) -> None:
        """Say that reading anew did not work; what is shown is as old as it was."""
        self._refreshed = False
        self._show_age()

    def show_review(self, review: Review) -> None:
        """Show what a review was made from; reading it proved both sign-ins."""
        self._lost.clear()
        self._show_links()
        chosen = (review.books.accounts.get(a) for a in review.settings.account_ids)
        names = [a.full_name for a in chosen if a]
        self.show_settings(review.settings, names)
        self._read_at, self._refreshed = review.read_at, True
        self._timer.start()
        self._show_age()

    @Slot()
    def _show_age(self) -> None:
        if self._read_at is None:
            return
        now = datetime.now(UTC)
        old, age = now - self._read_at >= _OLD, say_age(self._read_at, now)
        if not self._refreshed:
            age = self.tr("Not refreshed. {age}").format(age=age)
        elif old:
            age = self.tr("Old. {age}").format(age=age)
        self._age.set_tone("attention" if old or not self._refreshed else "muted")
        self._age.setText(age)


def _captioned(caption: str, widget: QWidget) -> QWidget:
    label = TonedLabel("muted", caption)
    label.setBuddy(widget)
    both = QWidget()
    down = QVBoxLayout(both)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(HALF)
    down.addWidget(label)
    down.addWidget(widget)
    return both
