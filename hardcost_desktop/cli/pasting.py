"""The prompt for the address the browser ended on, beside the wait for the browser itself."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from threading import Thread

from hardcost_desktop.cli.output import say_aside, say_error
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.progress import Cancel

_BLOCK = 4096
"""Bytes read at once; a terminal gives a line at a time."""


class PastePrompt:
    """Asks at the terminal in a thread of its own, which the end of the command leaves behind.

    Attributes:
        trouble: Why the wait was ended, when it was ended from here.
    """

    def __init__(
        self, question: str, paste: Callable[[str], None], cancel: Cancel, *, only_way: bool
    ) -> None:
        """Prepare the prompt; nothing is read before `begin`.

        Args:
            question: What to ask for.
            paste: Takes the answer; raises UsageTrouble when it is none.
            cancel: Ends the wait when no answer can come any more.
            only_way: Nothing but a pasted answer can end the wait well.
        """
        self._question = question
        self._paste = paste
        self._cancel = cancel
        self._only_way = only_way
        self.trouble: UsageTrouble | None = None

    def begin(self) -> None:
        """Begin to ask; returns at once. Without standard input nobody is asked."""
        Thread(target=self._ask, name="paste prompt", daemon=True).start()

    def _ask(self) -> None:
        say_aside(self._question)
        for line in _lines():
            if self._hand_in(line, again=sys.stdin.isatty()):
                return
        if self._only_way:
            self._hand_in("", again=False)  # nobody will paste any more: refused in the usual words

    def _hand_in(self, line: str, *, again: bool) -> bool:
        """Hand an answer in; tells whether that was the end of asking."""
        try:
            self._paste(line)
        except UsageTrouble as trouble:
            if again:
                say_error(trouble)
                say_aside(self._question)
                return False
            self.trouble = trouble
            self._cancel.request()
        return True


def _lines() -> Iterator[str]:
    """Read standard input past Python's buffer: its lock, held by this thread, would not let the program end."""
    try:
        source = sys.stdin.fileno()
    except (AttributeError, io.UnsupportedOperation):
        return  # a program without standard input
    held = b""
    while block := _read(source):
        *whole, held = (held + block).split(b"\n")
        yield from (line.decode("utf-8", "replace") for line in whole if line.strip())
    if held.strip():
        yield held.decode("utf-8", "replace")


def _read(source: int) -> bytes:
    try:
        return os.read(source, _BLOCK)
    except OSError:
        return b""  # a terminal that went away
