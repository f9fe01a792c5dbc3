"""What the window needs of the program it is opened on; bootstrap joins the concrete one."""

from typing import Protocol

from hardcost_desktop.services.connecting import Connecting
from hardcost_desktop.services.disconnecting import Disconnecting
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.ports import Profiles, Vault
from hardcost_desktop.services.sign_in import Browser


class Layouts(Protocol):
    """What is kept of how a person wants a part of the window, by firm."""

    def load(self, name: str) -> str:
        """Read it; empty when nothing is kept. Raises LocalTrouble."""
        ...

    def save(self, name: str, text: str) -> None:
        """Keep it; raises LocalTrouble."""
        ...


class Program(Protocol):
    """The joined parts: firms to open, and firms to connect."""

    @property
    def profiles(self) -> Profiles:
        """The firms this computer knows."""
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
    def last_reviews(self) -> Layouts:
        """What the firms' reviews showed last."""
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

    def close(self) -> None:
        """Let go of files and connections."""
        ...
