"""What the window needs of the program it is opened on; bootstrap joins the concrete one."""

from collections.abc import Generator, Iterable
from typing import Protocol

from hardcost_desktop.services.connecting import Connecting
from hardcost_desktop.services.disconnecting import Disconnecting
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.noticing import SeenReviews
from hardcost_desktop.services.ports import Profiles, Vault
from hardcost_desktop.services.sign_in import Browser
from hardcost_desktop.services.support.report import Supporting
from hardcost_desktop.services.updates import Updates


class Layouts(Protocol):
    """What is kept of how a person wants a part of the window, by firm."""

    def load(self, name: str) -> str:
        """Read it; empty when nothing is kept. Raises LocalTrouble."""
        ...

    def save(self, name: str, text: str) -> None:
        """Keep it; raises LocalTrouble."""
        ...


class LastReviews(Protocol):
    """What the firms' reviews showed last, line by line."""

    def load(self, name: str) -> Generator[bytes]:
        """Read the lines, to be closed; none when nothing is kept. Raises LocalTrouble as they are read."""
        ...

    def save(self, name: str, lines: Iterable[bytes]) -> None:
        """Keep lines instead of those before; raises LocalTrouble, and whatever `lines` raise."""
        ...


class LanguageChoice(Protocol):
    """Keeps the language that a person chose, one of `language.LANGUAGES`; empty means the system's."""

    def load(self) -> str:
        """Read it."""
        ...

    def save(self, code: str) -> None:
        """Keep it for the next start; raises LocalTrouble."""
        ...


class Program(Protocol):
    """The joined parts: firms to open, and firms to connect."""

    @property
    def profiles(self) -> Profiles:
        """The firms this computer knows."""
        ...

    @property
    def language(self) -> LanguageChoice:
        """The language to speak."""
        ...

    @property
    def layouts(self) -> Layouts:
        """How the firms' tables are wanted."""
        ...

    @property
    def folders(self) -> Layouts:
        """Where the firms' files were saved last."""
        ...

    @property
    def last_reviews(self) -> LastReviews:
        """What the firms' reviews showed last."""
        ...

    @property
    def seen_reviews(self) -> SeenReviews:
        """What was seen of the firms' costs, so that a scheduled look tells what is new."""
        ...

    @property
    def vault(self) -> Vault:
        """The system's key store."""
        ...

    def open_firm(self, name: str) -> Firm:
        """Open a connected firm; raises NeedsSignIn when it is not connected, UsageTrouble, LocalTrouble."""
        ...

    def connecting(self, name: str, browser: Browser | None = None) -> Connecting:
        """Prepare connecting a firm; `browser` shows the sign-in address instead of the system's own."""
        ...

    def disconnecting(self, name: str) -> Disconnecting:
        """Prepare ending a firm's connections."""
        ...

    @property
    def updates(self) -> Updates:
        """What looks for newer releases of the program."""
        ...

    def supporting(self, name: str) -> Supporting:
        """Prepare a firm's support report; raises UsageTrouble for its name."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
