"""A very small HTTP server on this computer's own addresses, for one sign-in."""

import logging
import socket
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from email.message import Message
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Condition, Thread
from urllib.parse import urlsplit

from hardcost_desktop.gateways.oauth import landing
from hardcost_desktop.gateways.oauth.callbacks import read_parameters
from hardcost_desktop.gateways.oauth.inbox import Inbox
from hardcost_desktop.gateways.oauth.landing import Page

_log = logging.getLogger(__name__)

_POLL = 0.02
"""Seconds a listener may need to notice that it is to stop."""

_LAST_PAGE = 2.0
"""Seconds the last page has to get out: the command may end as soon as its answer is in."""


def is_visit(headers: Message) -> bool:
    """Tell whether the browser itself goes to this address, rather than a page that fetches or embeds it.

    A visit carries no Origin (Fetch, 3.2), but for the `null` that some browsers keep when a form's POST is
    redirected; the Sec-Fetch headers, which no page can forge, tell a visit for certain (Fetch Metadata).
    """
    origin, mode = headers.get("Origin"), headers.get("Sec-Fetch-Mode")
    if mode != "navigate":
        return mode is None and origin is None
    return origin in {None, "null"} and headers.get("Sec-Fetch-Dest") in {None, "document"}


class Listener(ThreadingHTTPServer):
    """Listens on one address. One thread a request: browsers open connections ahead and leave them silent."""

    daemon_threads = True
    allow_reuse_address = (
        sys.platform != "win32"
    )  # on Windows it would let two programs share the port

    def __init__(
        self,
        address: tuple[str, int],
        path: str,
        hosts: Collection[str],
        inbox: Inbox,
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self.path = path
        self.hosts = frozenset(hosts)
        self.inbox = inbox
        self._answering = 0
        self._answered = Condition()
        super().__init__(address, CallbackHandler)
        self._thread = Thread(target=self.serve_forever, args=(_POLL,), name="sign-in", daemon=True)
        self._thread.start()

    def server_bind(self) -> None:
        """Bind without the look-up of this computer's name, which can take seconds."""
        if self.address_family == socket.AF_INET6:
            with suppress(AttributeError, OSError):
                self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.server_address[1]

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Hold `stop` up until the browser has its page."""
        with self._answered:
            self._answering += 1
        try:
            yield
        finally:
            with self._answered:
                self._answering -= 1
                self._answered.notify_all()

    def stop(self) -> None:
        """Stop listening and give the port back, once pages under way are sent."""
        self.shutdown()
        self._thread.join()
        with self._answered:
            self._answered.wait_for(lambda: self._answering == 0, _LAST_PAGE)
        self.server_close()

    def handle_error(self, *_: object) -> None:
        """A browser that hangs up is no event; nothing of its request is logged."""
        _log.debug("a browser connection ended early")


class CallbackHandler(BaseHTTPRequestHandler):
    """Answers one browser request."""

    server: Listener
    timeout = 10  # seconds; a silent connection is let go

    def do_GET(self) -> None:
        """Judge a page request: right host, right path, a browser's own visit, then its parameters."""
        with self.server.answering():
            self._show(self._page())

    def _page(self) -> Page:
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            return landing.page("wrong_host")
        target = urlsplit(self.path)
        if target.path != self.server.path:
            return landing.page("not_here")
        if not is_visit(self.headers):
            return landing.page("no_visit")
        return self.server.inbox.offer(read_parameters(target.query))

    def send_error(self, code: int, *_: str | None, **__: str | None) -> None:
        """Refuse what is not a well-formed GET, in our own words."""
        if code == HTTPStatus.NOT_IMPLEMENTED:
            self._show(landing.page("get_only"))
        else:
            self._show(landing.page("stranger"))

    def _show(self, page: Page) -> None:
        body = page.html()
        self.close_connection = True
        self.send_response(page.status)
        for name, value in landing.HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if getattr(self, "command", "") != "HEAD":
            self.wfile.write(body)

    def version_string(self) -> str:
        """Say no more about this computer than the program's name."""
        return "HardcostDesktop"

    def log_message(self, *_: object) -> None:
        """Log nothing by itself: request lines hold codes."""
