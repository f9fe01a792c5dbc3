"""Whether there is a newer release: asked only if a person wants it, once a day at most, and never installed."""

import logging
from dataclasses import replace
from typing import Protocol

from hardcost_desktop.domain.looking import LATER, UpdateChoice
from hardcost_desktop.domain.release import Release
from hardcost_desktop.errors import Cancelled, HardcostError, RefusedByService, UsageTrouble
from hardcost_desktop.services.ports import Clock
from hardcost_desktop.services.progress import Cancel

_log = logging.getLogger(__name__)


class Choices(Protocol):
    """What a person chose. Raises LocalTrouble."""

    def load(self) -> UpdateChoice:
        """Read it."""
        ...

    def save(self, choice: UpdateChoice) -> None:
        """Keep it."""
        ...


class Makers(Protocol):
    """Who makes this program."""

    def newest(self, address: str, cancel: Cancel) -> Release:
        """Ask for the newest release; raises TemporaryTrouble, RefusedByService, Cancelled."""
        ...

    def can_ask(self, address: str) -> bool:
        """Tell whether such an address can be asked at all."""
        ...


class Updates:
    """Looks for newer releases, for all firms of this computer."""

    def __init__(
        self, version: str, address: str, makers: Makers | None, choices: Choices, clock: Clock
    ) -> None:
        """Take its parts.

        Args:
            version: Of this program.
            address: Where the release asks; empty when it knows none.
            makers: Ask and believe; None when the release has no key to believe with.
            choices: What a person chose.
            clock: The time.
        """
        self.version = version
        self._own_address = address
        self._makers = makers
        self._choices = choices
        self._clock = clock

    @property
    def available(self) -> bool:
        """Whether this build can look for newer releases at all; raises LocalTrouble."""
        return self._makers is not None and self._makers.can_ask(self.address)

    @property
    def can_be_told(self) -> bool:
        """Whether another address would be of use: the build has a key to believe an answer with."""
        return self._makers is not None

    @property
    def address(self) -> str:
        """Where it asks; raises LocalTrouble."""
        return self.choice.address or self._own_address

    @property
    def choice(self) -> UpdateChoice:
        """What a person chose, and what is known; raises LocalTrouble."""
        return self._choices.load()

    @property
    def to_ask(self) -> bool:
        """Whether a person should be asked once; raises LocalTrouble."""
        return self.available and not self.choice.asked

    @property
    def due(self) -> bool:
        """Whether it is time for a look; raises LocalTrouble."""
        return self.available and self.choice.is_due(self._clock())

    @property
    def offer(self) -> Release | None:
        """The release to tell a person of; raises LocalTrouble."""
        return self.choice.offer(self.version, self._clock())

    def turn(self, *, on: bool) -> None:
        """Keep whether newer releases are looked for; raises LocalTrouble."""
        self._choices.save(replace(self.choice, asked=True, on=on))

    def ask_at(self, address: str) -> None:
        """Ask somewhere else from now on; empty for where the release asks by itself.

        Raises:
            UsageTrouble: It is no https address.
            LocalTrouble: It is not kept.
        """
        address = address.strip()
        if address and not (self._makers and self._makers.can_ask(address)):
            raise UsageTrouble("update_address", address=address)
        kept = "" if address == self._own_address else address
        self._choices.save(replace(self.choice, address=kept))

    def look(self, cancel: Cancel) -> Release | None:
        """Ask, if it is time; gives what a person should be told of.

        What is in the way is logged and shown by the health check: nobody's work is held up by it. That a look was
        begun is kept before it is made, so that no fault makes two of them in a day.

        Raises:
            LocalTrouble: It cannot be kept, so nothing was asked.
            Cancelled: Nobody waits for it any more.
        """
        if self._makers is None or not self.due:
            return self.offer
        self._choices.save(replace(self.choice, looked_at=self._clock()))
        newest, trouble = self.choice.newest, ""
        try:
            newest = self._makers.newest(self.address, cancel)
        except Cancelled:
            raise
        except HardcostError as error:
            _log.warning("no newer release was heard of: %s", error.code)
            trouble = error.code if isinstance(error, RefusedByService) else "update_unreachable"
        self._choices.save(replace(self.choice, newest=newest, trouble=trouble))
        return self.offer

    def put_off(self) -> None:
        """Tell nothing for a while; raises LocalTrouble."""
        self._choices.save(replace(self.choice, later_at=self._clock() + LATER))

    def skip(self, version: str) -> None:
        """Never tell of this version again; raises LocalTrouble."""
        self._choices.save(replace(self.choice, skipped=version))
