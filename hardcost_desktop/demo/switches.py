"""Misbehaviour on demand, and a journal of what was asked: shared by both pretend services.

A test arms a `Fault` for the requests whose method and path match; the service then refuses, stalls,
cuts the line or answers nonsense as told. Every request is journalled as it arrived.
"""

import re
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import Literal

from flask import Flask, Response, request

Cut = Literal["before", "after", "half", "drip"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What to do instead of, or around, the honest answer.

    Attributes:
        status: HTTP status of the replacement answer.
        body: Its body, sent as it is.
        content_type: Its media type.
        headers: Extra headers.
        stall: Seconds to wait before anything, or between two bytes of a dripping answer (ended early when
            the service stops).
        cut: Drop the connection: `before` handling (nothing is done), `after` handling (the work
            is done, the answer lost), or after `half` of the honest answer's bytes; `drip` sends the
            honest answer byte by byte.
        answer: Whether the request meets the fault at all, or only its stall.
    """

    status: int = 500
    body: str | bytes = ""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    stall: float = 0.0
    cut: Cut | None = None
    answer: bool = True

    @classmethod
    def delay(cls, seconds: float) -> "Fault":
        """Answer honestly, but late."""
        return cls(stall=seconds, answer=False)

    @classmethod
    def drop(cls, cut: Cut) -> "Fault":
        """Cut the connection at the given moment."""
        return cls(cut=cut)

    @classmethod
    def drip(cls, seconds: float) -> "Fault":
        """Answer honestly, with a pause after each byte of the body."""
        return cls(stall=seconds, cut="drip")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it arrived; header names are title-cased (`User-Agent`, `X-Api-Version`)."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class _Armed:
    method: str
    path: re.Pattern[str]
    fault: Fault
    left: int
    skip: int

    def meets(self, asked: Asked) -> bool:
        """Count the request down; tell whether it is one of those to be met by the fault."""
        if self.method != asked.method or not self.path.search(asked.path):
            return False
        if self.skip:
            self.skip -= 1
            return False
        self.left -= 1
        return self.left >= 0


class Switches:
    """Armed faults and the journal of one pretend service.

    Args:
        latency_ms: Milliseconds every answer takes longer, for a demo that feels like a network.
    """

    def __init__(self, *, latency_ms: int = 0) -> None:
        self.latency_ms = latency_ms
        self.journal: list[Asked] = []
        self._armed: list[_Armed] = []
        self._lock = Lock()
        self._stopping = Event()

    def arm(
        self, path: str, fault: Fault, *, method: str = "GET", times: int = 1, skip: int = 0
    ) -> None:
        """Make the next `times` matching requests, after `skip` honest ones, meet `fault`.

        `path` is a regular expression searched in the request's path, which has no query.
        """
        with self._lock:
            self._armed.append(_Armed(method, re.compile(path), fault, times, skip))

    def disarm(self) -> None:
        """Forget every armed fault."""
        with self._lock:
            self._armed.clear()

    def asked(self, path: str, *, method: str | None = None) -> list[Asked]:
        """List the journalled requests whose path matches the regular expression."""
        pattern = re.compile(path)
        with self._lock:
            seen = list(self.journal)
        return [a for a in seen if pattern.search(a.path) and method in {None, a.method}]

    def stop(self) -> None:
        """End every stall at once, so that the server can close."""
        self._stopping.set()

    def install(self, app: Flask) -> None:
        """Put journal, latency and faults around every request of the app.

        Call it before any other hook is registered: it must see requests first and answers last.
        """
        app.before_request(self._meet_request)
        app.after_request(self._cut_answer)

    def _meet_request(self) -> Response | None:
        fault = self._note()
        drips = fault is not None and fault.cut == "drip"
        self._pause((fault.stall if fault and not drips else 0.0) + self.latency_ms / 1000)
        if fault is None or not fault.answer:
            return None
        if fault.cut is None:
            return Response(
                fault.body, fault.status, dict(fault.headers), content_type=fault.content_type
            )
        if fault.cut == "before":
            _hang_up()
            return Response(status=503)  # nobody hears it, and the handler does not run
        request.environ["demo.fault"] = fault
        return None

    def _note(self) -> Fault | None:
        asked = Asked(
            request.method,
            request.path,
            request.query_string.decode("latin-1"),
            dict(request.headers),
            request.get_data(cache=True),
        )
        with self._lock:
            self.journal.append(asked)
            return next((armed.fault for armed in self._armed if armed.meets(asked)), None)

    def _pause(self, seconds: float) -> None:
        if seconds > 0:
            self._stopping.wait(seconds)

    def _cut_answer(self, response: Response) -> Response:
        fault: Fault | None = request.environ.get("demo.fault")
        if fault is None:
            return response
        whole = response.get_data()
        if fault.cut == "drip":
            self._drip(response.status_code, whole, fault.stall)
        if fault.cut == "half":
            response.set_data(whole[: len(whole) // 2])
            response.headers["Content-Length"] = str(len(whole))
            response.headers["Connection"] = "close"  # so the promised rest never comes
        else:
            _hang_up()
        return response

    def _drip(self, status: int, body: bytes, pause: float) -> None:
        line: socket.socket = request.environ["werkzeug.socket"]
        head = f"HTTP/1.1 {status} -\r\nContent-Length: {len(body)}\r\n"
        try:
            line.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n")
            for at in range(len(body)):
                line.sendall(body[at : at + 1])
                if self._stopping.wait(pause):
                    return
        except OSError:
            return  # the client has had enough


def _hang_up() -> None:
    """Shut the client's socket down without another byte; werkzeug's server hands it over."""
    line = request.environ["werkzeug.socket"]
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # the client was quicker
