"""The decisions made in this window: the last can be taken back, then the one before, and each made again."""

from dataclasses import dataclass

from hardcost_desktop.services.changes import Change


@dataclass(frozen=True, slots=True)
class Made:
    """A decision that was made.

    Attributes:
        words: What it is called after Undo, such as `exclude 3 rows`.
        change: What it changed.
    """

    words: str
    change: Change


class Past:
    """What Undo and Redo would do next; the decisions themselves are kept in the ledger."""

    def __init__(self) -> None:
        self._made: list[Made] = []
        self._taken_back: list[Made] = []

    @property
    def last(self) -> Made | None:
        """What Undo would take back."""
        return self._made[-1] if self._made else None

    @property
    def next(self) -> Made | None:
        """What Redo would make again."""
        return self._taken_back[-1] if self._taken_back else None

    def note(self, made: Made) -> None:
        """Keep what was just decided; what was taken back before is not made again after it."""
        if not made.change.empty:
            self._made.append(made)
            self._taken_back.clear()

    def drop(self, made: Made) -> None:
        """Forget what can no longer be taken back or made again."""
        for pile in (self._made, self._taken_back):
            if pile and pile[-1] is made:
                pile.pop()

    def move(self, made: Made, reverse: Change) -> None:
        """Note that it was taken back, or made again; `reverse` is what would turn that around."""
        turned = Made(made.words, reverse)
        if made is self.last:
            self._taken_back.append(turned)
            self._made.pop()
        elif made is self.next:
            self._made.append(turned)
            self._taken_back.pop()

    def clear(self) -> None:
        """Forget all: another firm, or another sign-in, is open now."""
        self._made.clear()
        self._taken_back.clear()
