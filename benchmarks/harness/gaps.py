"""The longest time between two beats, phase by phase, and what stood in the way."""

from dataclasses import dataclass, field

MS = 1_000_000
"""Nanoseconds in a millisecond."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two beats of the event loop.

    Attributes:
        phase: What was going on.
        wall: Nanoseconds on the clock.
        own: Nanoseconds the main thread computed; the rest it waited for another thread or another program.
        seen: What the main thread was at when the beat was late; empty where nobody looked.
    """

    phase: str
    wall: int = 0
    own: int = 0
    seen: str = ""

    @property
    def ms(self) -> float:
        """Milliseconds on the clock."""
        return self.wall / MS


@dataclass(slots=True)
class Gaps:
    """Keeps the longest gap of each phase.

    Attributes:
        phase: The present one.
        longest: By phase, in the order they came.
        late: How many gaps of a phase were longer than the bound.
        bound: Nanoseconds.
    """

    bound: int = 100 * MS
    phase: str = ""
    longest: dict[str, Gap] = field(default_factory=dict)
    late: dict[str, int] = field(default_factory=dict)
    _last: tuple[int, int] | None = None

    def beat(self, wall: int, own: int, seen: str = "") -> Gap:
        """Note a beat; gives the gap before it, which belongs to the present phase.

        Args:
            wall: The clock, nanoseconds.
            own: What the main thread has computed so far, nanoseconds.
            seen: See `Gap`.
        """
        before = self._last or (wall, own)
        self._last = (wall, own)
        gap = Gap(self.phase, wall - before[0], own - before[1], seen)
        if gap.wall > self.longest.get(self.phase, Gap("")).wall:
            self.longest[self.phase] = gap
        if gap.wall > self.bound:
            self.late[self.phase] = self.late.get(self.phase, 0) + 1
        return gap
