"""One browser sign-in: open the consent page, wait for the way back, exchange the code at once."""

import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.services.progress import Cancel

PATIENCE = timedelta(minutes=5)
"""A wrong redirect address never calls back, so the wait must end by itself (Intuit, set redirect URI)."""


class Grant(Protocol):
    """What a service granted."""

    @property
    def refresh(self) -> str:
        """The refresh token."""
        ...

    @property
    def refresh_expires_at(self) -> datetime | None:
        """When it ends if it is not used before, aware UTC."""
        ...

    @property
    def hard_expires_at(self) -> datetime | None:
        """When it ends in any case, aware UTC."""
        ...


class Callback(Protocol):
    """What came back through the browser."""

    @property
    def code(self) -> str:
        """The authorization code, good for one exchange."""
        ...

    @property
    def realm_id(self) -> str | None:
        """The QuickBooks company chosen."""
        ...


class Receiver(Protocol):
    """A way back from the browser."""

    @property
    def mark(self) -> str:
        """What the state must end with, for a relay page to find the way; mostly nothing."""
        ...

    def wait(
        self, state: str, timeout: timedelta, cancel_requested: Callable[[], bool]
    ) -> Callback:
        """Wait for the answer that carries this state; raises NeedsSignIn or Cancelled."""
        ...

    def paste(self, text: str) -> None:
        """Take the address the browser ended on, from any thread; raises UsageTrouble and waits on."""
        ...


class SignIn(Protocol):
    """A service's side of the sign-in."""

    def authorization_url(self, state: str) -> str:
        """Give the address of the consent page."""
        ...

    def exchange(self, code: str, realm_id: str | None) -> Grant:
        """Turn the code into tokens."""
        ...


Receivers = Callable[[str], AbstractContextManager[Receiver]]
"""Opens the way back for a redirect address; raises LocalTrouble when its port is taken."""

Browser = Callable[[str], None]
"""Shows an address to the person; returns at once. Calling it again with the same address opens it again."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A finished sign-in.

    Attributes:
        grant: The tokens.
        redirect_uri: The address that worked.
        realm_id: The QuickBooks company chosen, if one was.
    """

    grant: Grant
    redirect_uri: str
    realm_id: str | None


class BrowserDance:
    """Takes a person through a consent page and back, one sign-in at a time."""

    def __init__(self, receivers: Receivers, browser: Browser) -> None:
        self._receivers = receivers
        self._browser = browser
        self._waiting: Receiver | None = None

    def sign_in(
        self, service: Callable[[str], SignIn], redirect_uris: Sequence[str], cancel: Cancel
    ) -> SignedIn:
        """Sign in through the first redirect address whose port is free.

        Raises:
            NeedsSignIn: Declined, or nobody answered.
            LocalTrouble: Every port is taken.
            Cancelled: Somebody stopped the wait.
        """
        with ExitStack() as stack:
            receiver, redirect_uri = self._listen(stack, redirect_uris)
            side = service(redirect_uri)
            state = secrets.token_urlsafe(32) + receiver.mark
            address = side.authorization_url(state)
            stack.callback(self._attend, None)
            self._attend(receiver)
            self._browser(address)
            answer = receiver.wait(state, PATIENCE, lambda: cancel.requested)
            grant = side.exchange(answer.code, answer.realm_id)
        return SignedIn(grant, redirect_uri, answer.realm_id)

    def paste(self, text: str) -> None:
        """Take the address the browser ended on, from any thread, while `sign_in` waits.

        A good one ends the wait, as the browser's own return would. Nothing happens when no sign-in waits:
        it has ended meanwhile, and says so itself.

        Raises:
            UsageTrouble: It is no answer to this sign-in (`pasted_unreadable`, `pasted_foreign`); the wait
                goes on.
        """
        waiting = self._waiting
        if waiting is not None:
            waiting.paste(text)

    def _attend(self, receiver: Receiver | None) -> None:
        self._waiting = receiver

    def _listen(self, stack: ExitStack, redirect_uris: Sequence[str]) -> tuple[Receiver, str]:
        for redirect_uri in redirect_uris[:-1]:
            try:
                return stack.enter_context(self._receivers(redirect_uri)), redirect_uri
            except LocalTrouble:
                continue  # that port is taken: the next registered one
        return stack.enter_context(self._receivers(redirect_uris[-1])), redirect_uris[-1]
