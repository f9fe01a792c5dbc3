"""What an act of deciding changed, so that it can be taken back and made again."""

from dataclasses import dataclass

from hardcost_desktop.domain.decision import Decision, Outcome


@dataclass(frozen=True, slots=True)
class Change:
    """One act, of one row or of many; `Deciding.restore` takes it back.

    Attributes:
        before: The decisions that it replaced.
        after: Those it put in their place, in the same order.
        outcomes: What it said of entries in the ledger.
        keys: Rows it was about; once they are imported, it cannot be taken back.
    """

    before: tuple[Decision, ...] = ()
    after: tuple[Decision, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether everything was decided so before."""
        return not self.after and not self.outcomes

    @property
    def reverse(self) -> "Change":
        """The change that takes this one back."""
        outcomes = tuple(outcome.reverse for outcome in self.outcomes)
        return Change(self.after, self.before, outcomes, self.keys)
