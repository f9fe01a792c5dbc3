"""Calls that may never come back."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

_Answer = TypeVar("_Answer")


def ask_aside(call: Callable[[], _Answer]) -> Future[_Answer]:
    """Make a call in a thread of its own; whoever waits for its answer can set a limit.

    The thread is a daemon: a call that never comes back does not keep the program from ending, as a worker
    of an executor would.
    """
    answer: Future[_Answer] = Future()

    def run() -> None:
        try:
            answer.set_result(call())
        except BaseException as error:  # noqa: BLE001 - handed whole to the waiting thread
            answer.set_exception(error)

    Thread(target=run, name="asked-aside", daemon=True).start()
    return answer
