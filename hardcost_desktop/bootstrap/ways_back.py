"""How a person gets to the consent page, and how the answer gets back."""

import webbrowser
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from threading import Thread
from urllib.parse import urlsplit

from hardcost_desktop.errors import LocalTrouble, Service, UsageTrouble
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver, is_loopback
from hardcost_desktop.gateways.oauth.pasted import shows_code
from hardcost_desktop.gateways.oauth.pasting import PastedReceiver
from hardcost_desktop.services.connecting import PORTS
from hardcost_desktop.services.sign_in import Receiver, Receivers


def open_in_browser(address: str) -> None:
    """Show an address in the system's browser, or in $BROWSER, without waiting for it."""
    Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def ways_back(service: Service) -> Receivers:
    """Choose by redirect address. Whatever the way, the address the browser ended on can be pasted too.

    An address of this computer is listened at; Clio's approval page shows a code to be pasted; any other
    https page may forward to this computer (docs/relay.md) or do nothing at all.
    """

    def open_way(redirect_uri: str) -> AbstractContextManager[Receiver]:
        if shows_code(redirect_uri):
            return nullcontext(PastedReceiver(service))
        if is_loopback(redirect_uri):
            return LoopbackReceiver(redirect_uri, service)
        if urlsplit(redirect_uri).scheme != "https":
            raise UsageTrouble("redirect_not_local", address=redirect_uri)
        return _behind_relay(service)

    return open_way


@contextmanager
def _behind_relay(service: Service) -> Iterator[Receiver]:
    """Listen where the relay page forwards to; with every port taken, pasting is left."""
    with ExitStack() as stack:
        yield _listen(stack, service) or PastedReceiver(service)


def _listen(stack: ExitStack, service: Service) -> Receiver | None:
    """Take the first free port, and mark the state with it: Intuit repeats that, and the page reads it."""
    for port in PORTS:
        address = f"http://127.0.0.1:{port}/callback/{service}"
        try:
            return stack.enter_context(LoopbackReceiver(address, service, mark=f".{port}"))
        except LocalTrouble:
            continue
    return None
