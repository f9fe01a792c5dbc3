"""Letting go of a great many objects, a few at a time."""

from typing import Protocol

from hardcost_desktop.domain.pause import Pause


class Divisible(Protocol):
    """Something that holds very many objects."""

    def parts(self) -> list[list[object]]:
        """List them, and before them what holds them, in lists that may be emptied."""
        ...


_AT_ONCE = 200
"""So many rows with all they hold are freed in well under a millisecond, during which no other thread runs."""


def free(wholes: list[Divisible], give_way: Pause) -> None:
    """Empty a list of things that nobody else holds; `give_way` is called every few of their parts."""
    while wholes:
        for parts in wholes.pop().parts():
            while parts:
                del parts[-_AT_ONCE:]
                give_way()
