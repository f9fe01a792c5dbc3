"""One WSGI app on one loopback port, with connections that are kept open and all closed in the end."""

import socket
from threading import Lock, Thread

from flask import Flask
from werkzeug.datastructures import Headers
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.test import run_wsgi_app

HOST = "127.0.0.1"
_POLL_SECONDS = (
    0.05  # how soon a closing server notices; the default of 0.5 s is felt in every test
)


class _Handler(WSGIRequestHandler):
    """Answers quietly, and keeps the connection.

    Werkzeug's own way ends every connection and swallows whatever else has arrived on it, since an app might
    leave part of a request unread. These apps journal each request with its whole body before anything
    else, so nothing is ever left.
    """

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are two writes; waiting between them costs 40 ms

    def run_wsgi(self) -> None:
        """Let the app answer one request."""
        answer, status, headers = run_wsgi_app(self.server.app, self.make_environ())
        try:
            self._send(status, headers, b"".join(answer))
        finally:
            close = getattr(answer, "close", None)
            if close is not None:
                close()

    def _send(self, status: str, headers: Headers, body: bytes) -> None:
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        for name, value in headers:
            self.send_header(name, value)
        if "Content-Length" not in headers and code not in {"204", "304"}:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log(self, kind: str, message: str, *args: object) -> None:
        """Say nothing; the journal holds what was asked."""


class _Server(ThreadedWSGIServer):
    daemon_threads = False  # closing waits for the threads that answer

    def __init__(self, app: Flask, door: socket.socket) -> None:
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        super().__init__(HOST, 0, app, _Handler, fd=door.fileno())

    def get_request(self) -> tuple[socket.socket, object]:
        """Accept a connection and remember it."""
        line, address = super().get_request()
        with self._lock:
            self._open.add(line)
        return line, address

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """Close a connection."""
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End every connection, so that no thread waits for a next request."""
        with self._lock:
            for line in self._open:
                try:
                    line.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the client was quicker


class Listener:
    """Serves an app from a thread until closed.

    Args:
        app: What answers.
        port: A TCP port, 0 for any free one.

    Attributes:
        origin: Scheme, host and port.

    Raises:
        OSError: The port is taken.
    """

    def __init__(self, app: Flask, *, port: int) -> None:
        # Bound here, because werkzeug's own answer to a taken port is to end the program.
        with socket.create_server((HOST, port), backlog=128) as door:
            self._server = _Server(app, door)
        self.origin = f"http://{HOST}:{self._server.port}"
        self._thread = Thread(
            target=self._server.serve_forever, args=(_POLL_SECONDS,), name=f"demo {self.origin}"
        )
        self._thread.start()

    def close(self) -> None:
        """Stop accepting, end all connections and wait for the threads."""
        self._server.shutdown()
        self._server.hang_up()
        self._thread.join()
