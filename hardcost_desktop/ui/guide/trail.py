"""Where a reader has been: the way back and forward again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the guide.

    Attributes:
        page: The page's name.
        anchor: Of the heading gone to; empty for the beginning.
        scrolled: How far down it was left, in device-independent pixels; None if it was not read yet.
    """

    page: str
    anchor: str = ""
    scrolled: int | None = None


class Trail:
    """The places, and the one being read."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody went back from a place."""
        return self._at < len(self._places) - 1

    def add(self, place: Place, left_at: int) -> None:
        """Go on to a new place; what lay ahead is forgotten.

        Args:
            place: Where to.
            left_at: How far down the present place was read.
        """
        self._leave(left_at)
        self._places[self._at + 1 :] = [place]
        self._at += 1

    def step(self, by: int, left_at: int) -> Place:
        """Go back (-1) or forward (1), as far as there is anything."""
        self._leave(left_at)
        self._at = min(max(self._at + by, 0), len(self._places) - 1)
        return self._places[self._at]

    def _leave(self, left_at: int) -> None:
        if self._at >= 0:
            here = self._places[self._at]
            self._places[self._at] = Place(here.page, here.anchor, left_at)
