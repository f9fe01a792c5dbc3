"""A local HTTP server that answers from a script and remembers what it was asked."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    hang_up: bool = False
    missing_bytes: int = 0
    stall: bool = False
    drip: float = 0.0


@dataclass(frozen=True)
class Heard:
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


def as_json(value, status=200, **headers):
    return Reply(
        status, json.dumps(value).encode(), {k.replace("_", "-"): v for k, v in headers.items()}
    )


class ScriptedServer:
    """Answers each request with the next reply; the last one again and again. Or with a function's reply."""

    def __init__(self):
        self.heard: list[Heard] = []
        self.script: list[Reply] = [Reply()]
        self.answer: Callable[[Heard], Reply] | None = None
        self.closing = Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def says(self, *replies: Reply) -> None:
        self.script = list(replies)

    def next(self, heard: Heard) -> Reply:
        self.heard.append(heard)
        if self.answer is not None:
            return self.answer(heard)
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    def close(self):
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def drip(line, reply, closing):
    """Write byte by byte, until who asked has had enough."""
    with suppress(OSError):
        for at in range(len(reply.body)):
            line.write(reply.body[at : at + 1])
            if closing.wait(reply.drip):
                return


def _handler(server):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            length = int(self.headers.get("Content-Length", 0))
            target = urlsplit(self.path)
            heard = Heard(
                self.command,
                target.path,
                parse_qs(target.query),
                dict(self.headers.items()),
                self.rfile.read(length),
            )
            reply = server.next(heard)
            if reply.stall:
                server.closing.wait(20)
            if reply.hang_up or reply.stall:
                self.close_connection = True
                return
            own_date = "Date" in reply.headers
            (self.send_response_only if own_date else self.send_response)(reply.status)
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(reply.body) + reply.missing_bytes))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if reply.drip:
                drip(self.wfile, reply, server.closing)
            else:
                self.wfile.write(reply.body)

        def __getattr__(self, name):
            if name.startswith("do_"):
                return self.do_GET
            raise AttributeError(name)

        def log_message(self, *_):
            pass

    return Handler
