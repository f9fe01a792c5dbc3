"""A bar that says what is wrong and what to do, with the action that helps; it never covers the work."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QMetaMethod, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from hardcost_desktop.errors import (
    HardcostError,
    NeedsSetup,
    NeedsSignIn,
    TemporaryTrouble,
)
from hardcost_desktop.services.expiry import Expiring
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.remedies import explain_here
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.buttons import CloseButton
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, embolden
from hardcost_desktop.ui.words import lines_kept


class Help(StrEnum):
    """An action that helps with an error."""

    CONNECT = "connect"
    SETTINGS = "settings"
    RETRY = "retry"
    FOLDER = "folder"


_IN_SETTINGS = frozenset(
    {
        "start_date_missing",
        "account_missing",
        "account_gone",
        "plan_too_small",
        "import_off",
        "no_user",
    }
)


def find_help(error: HardcostError) -> Help | None:
    """Find the action that helps with an error, None where nothing in this program does."""
    if isinstance(error, NeedsSignIn):
        return Help.CONNECT
    if isinstance(error, NeedsSetup) and error.code in _IN_SETTINGS:
        return Help.SETTINGS
    return Help.RETRY if isinstance(error, TemporaryTrouble) else None


def say_help(help_: Help) -> str:
    """Give the text of an action's button."""
    say = QCoreApplication.translate
    return {
        Help.CONNECT: say("MessageBar", "Connect again"),
        Help.SETTINGS: say("MessageBar", "Settings…"),
        Help.RETRY: say("MessageBar", "Try again"),
        Help.FOLDER: say("MessageBar", "Show in folder"),
    }[help_]


@dataclass(frozen=True, slots=True)
class Message:
    """What a bar says.

    Attributes:
        title: A short headline.
        text: What happened, and what to do.
        help: The action that helps.
        tone: A colour of the theme: `error` or `information`.
    """

    title: str
    text: str
    help: Help | None = None
    tone: str = "error"

    @classmethod
    def of(cls, error: HardcostError, tone: str = "error") -> "Message":
        """Put an error into words."""
        words = explain_here(error)
        return cls(words.title, f"{words.sentence} {words.remedy}".strip(), find_help(error), tone)

    @classmethod
    def about(cls, review: Review) -> "Message | None":
        """Say calmly what stands in the way of an import, else what a person should know, if anything."""
        for blocker in review.blockers:
            return cls.of(blocker, "information")
        for words in review.notices:
            text = f"{words.sentence} {words.remedy}".strip()
            return cls(words.title, text, tone="information")
        return None


def warn(expiring: Expiring) -> Message:
    """Put into words that a sign-in will soon end."""
    words = expiring.words
    ends = expiring.code == "sign_in_ends_soon"
    text = f"{words.sentence} {words.remedy}"
    return Message(words.title, text, Help.CONNECT if ends else None, "information")


class MessageBar(QFrame):
    """Shows one message at a time.

    Signals:
        help_asked: The person wants the action that helps; a `Help`.
    """

    help_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Message"))
        self.message: Message | None = None
        self._icon = IconLabel()
        self._title = TonedLabel("error", wrap=True)
        embolden(self._title)
        self._text = PlainLabel(wrap=True)
        self._help = QPushButton(say_help(Help.RETRY))
        self._help.clicked.connect(self._ask_help)
        self._close = CloseButton(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addWidget(self._title)
        words.addWidget(self._text)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID + HALF, GRID, GRID, GRID)
        across.setSpacing(GRID + HALF)
        across.addWidget(self._icon)
        across.addLayout(words, 1)
        across.addWidget(self._help)
        across.addWidget(self._close)

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self.message = message
        self._icon.show_icon(message.tone, message.tone)
        self._title.set_tone(message.tone)
        self._title.setText(lines_kept(message.title))
        self._text.setText(lines_kept(message.text))
        self._help.setVisible(message.help is not None and self._offers_help)
        if message.help is not None:
            self._help.setText(say_help(message.help))
        self.show()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self.message = None
        self.hide()

    @property
    def _offers_help(self) -> bool:
        """Whether anything comes of pressing the button where this bar is."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.help_asked))

    @Slot()
    def _ask_help(self) -> None:
        if self.message is not None and self.message.help is not None:
            self.help_asked.emit(self.message.help)
