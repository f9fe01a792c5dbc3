"""The way back by the person alone: nothing listens, the address is pasted."""

from collections.abc import Callable
from datetime import timedelta

from hardcost_desktop.errors import Service
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.inbox import FIVE_MINUTES, Inbox


class PastedReceiver:
    """Waits until somebody pastes the answer."""

    mark = ""

    def __init__(self, service: Service) -> None:
        self._inbox = Inbox(service)

    def wait(
        self,
        state: str,
        timeout: timedelta = FIVE_MINUTES,
        cancel_requested: Callable[[], bool] = lambda: False,
    ) -> Callback:
        """Wait for `paste`; see `Inbox.wait`."""
        return self._inbox.wait(state, timeout, cancel_requested)

    def paste(self, text: str) -> None:
        """Take the address, or Clio's code, from any thread; see `Inbox.paste`."""
        self._inbox.paste(text)
