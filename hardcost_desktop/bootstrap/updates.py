"""The parts that look for newer releases, joined."""

from concurrent.futures import wait
from contextlib import ExitStack

from hardcost_desktop import __version__
from hardcost_desktop.domain.release import Release
from hardcost_desktop.gateways.releases import ReleaseReader, is_https, open_door
from hardcost_desktop.services.ports import Clock
from hardcost_desktop.services.progress import Cancel, Patience
from hardcost_desktop.services.updates import Updates
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.patience import ask_aside
from hardcost_desktop.storage.updates import BuiltInUpdates, UpdateChoices

_LOOKED_UP = 0.1
"""Seconds until a wish to stop is heard; a request under way hears of none."""


class ReleaseDesk:
    """Asks the makers beside whoever waits, so that closing the program never waits for a slow answer."""

    def __init__(self, reader: ReleaseReader) -> None:
        self._reader = reader

    def newest(self, address: str, cancel: Cancel) -> Release:
        """Ask for the newest release; raises TemporaryTrouble, RefusedByService, Cancelled."""
        answer = ask_aside(lambda: self._reader.fetch(address))
        while not wait([answer], _LOOKED_UP).done:
            cancel.check()
        return answer.result()

    def can_ask(self, address: str) -> bool:
        """Tell whether such an address can be asked at all."""
        return is_https(address)


def open_updates(
    home: Home, built_in: BuiltInUpdates | None, clock: Clock, closing: ExitStack
) -> Updates:
    """Join them; a build without a key asks nobody."""
    choices = UpdateChoices(home.updates_file)
    if built_in is None:
        return Updates(__version__, "", None, choices, clock)
    door = open_door(Patience().wait)
    closing.callback(door.close)
    desk = ReleaseDesk(ReleaseReader(door, built_in.public_key))
    return Updates(__version__, built_in.address, desk, choices, clock)
