"""How a person gets to the consent page, and how the answer gets back."""

import webbrowser
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import timedelta
from threading import Thread

from hardcost_desktop.errors import Service, UsageTrouble
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver, is_loopback
from hardcost_desktop.gateways.oauth.pasted import parse_pasted
from hardcost_desktop.services.sign_in import Receiver, Receivers

Paste = Callable[[], str]
"""Asks the person for the address the browser ended on."""


def open_in_browser(address: str) -> None:
    """Show an address in the system's browser, or in $BROWSER, without waiting for it."""
    Thread(target=webbrowser.open, args=(address,), daemon=True).start()


class PastedReceiver:
    """Takes the answer from the person, where no redirect can reach this computer."""

    def __init__(self, service: Service, paste: Paste) -> None:
        self._service: Service = service
        self._paste = paste

    def wait(
        self, state: str, timeout: timedelta, cancel_requested: Callable[[], bool]
    ) -> Callback:
        """Ask once; raises UsageTrouble when it is no answer to this sign-in."""
        del timeout, cancel_requested  # the person at the prompt ends the wait
        return parse_pasted(self._paste(), state, self._service)


def ways_back(service: Service, paste: Paste | None) -> Receivers:
    """Choose by redirect address: listen on this computer, or have the address pasted."""

    def open_way(redirect_uri: str) -> AbstractContextManager[Receiver]:
        if is_loopback(redirect_uri):
            return LoopbackReceiver(redirect_uri, service)
        if paste is None:
            raise UsageTrouble("redirect_not_local", address=redirect_uri)
        return nullcontext(PastedReceiver(service, paste))

    return open_way
