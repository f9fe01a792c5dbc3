"""Receiving the browser's answer on this computer (RFC 8252, 7.3)."""

import errno
import logging
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from types import TracebackType
from typing import Self
from urllib.parse import SplitResult, urlsplit

from hardcost_desktop.errors import LocalTrouble, Service, UsageTrouble
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.inbox import FIVE_MINUTES, Inbox
from hardcost_desktop.gateways.oauth.listener import Listener

_log = logging.getLogger(__name__)

_FAMILIES = {"localhost": ("127.0.0.1", "::1"), "127.0.0.1": ("127.0.0.1",)}
"""Where to listen. A browser takes either family for `localhost`; Intuit accepts only that name."""

_TAKEN = {errno.EADDRINUSE, errno.EACCES}
"""Another program has the port. Anything else at ::1 means that this computer has no IPv6."""

_HTTP_PORT = 80


def is_loopback(redirect_uri: str) -> bool:
    """Tell whether a redirect address can be answered on this computer."""
    parts = urlsplit(redirect_uri)
    return parts.scheme == "http" and parts.hostname in _FAMILIES


class LoopbackReceiver:
    """Listens at the redirect address for as long as the `with` block lasts."""

    def __init__(self, redirect_uri: str, service: Service, mark: str = "") -> None:
        """Take the redirect address, as registered with the service, to the letter.

        Args:
            redirect_uri: Where to listen: its host, port and path.
            service: Whose sign-in it is.
            mark: What the state is to end with, for a relay page that finds the way by it.

        Raises:
            UsageTrouble: It is not an address of this computer.
        """
        if not is_loopback(redirect_uri):
            raise UsageTrouble("redirect_not_local", address=redirect_uri)
        self._redirect: SplitResult = urlsplit(redirect_uri)
        self.mark = mark
        self._inbox = Inbox(service)
        self._listening = ExitStack()

    def __enter__(self) -> Self:
        """Begin to listen.

        Raises:
            LocalTrouble: `port_busy`: another program has the port.
        """
        with ExitStack() as opened:
            for number, host in enumerate(_FAMILIES[self._redirect.hostname or ""]):
                self._listen(opened, host, needed=number == 0)
            self._listening = opened.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listening.close()

    def wait(
        self,
        state: str,
        timeout: timedelta = FIVE_MINUTES,
        cancel_requested: Callable[[], bool] = lambda: False,
    ) -> Callback:
        """Wait for the browser, or for `paste`; see `Inbox.wait`."""
        return self._inbox.wait(state, timeout, cancel_requested)

    def paste(self, text: str) -> None:
        """Take the address the browser ended on, from any thread; see `Inbox.paste`."""
        self._inbox.paste(text)

    @property
    def _port(self) -> int:
        return self._redirect.port or _HTTP_PORT

    def _hosts(self) -> list[str]:
        """List the Host values a browser on this computer sends; a page from elsewhere sends its own."""
        names = ["localhost", "127.0.0.1", "[::1]"]
        plain = names if self._port == _HTTP_PORT else []
        return [f"{name}:{self._port}" for name in names] + plain

    def _listen(self, opened: ExitStack, host: str, *, needed: bool) -> None:
        path = self._redirect.path or "/"
        try:
            listener = Listener((host, self._port), path, self._hosts(), self._inbox)
        except OSError as error:
            if needed or error.errno in _TAKEN:
                raise LocalTrouble("port_busy", port=self._port) from error
            _log.info("not listening on %s: %s", host, error.strerror)
            return
        opened.callback(listener.stop)
