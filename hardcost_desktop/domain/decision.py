"""What a person says of rows and entries, as it is kept and as it can be taken back."""

from dataclasses import dataclass
from enum import StrEnum

from hardcost_desktop.domain.entry import Claim, EntryState


class DecisionKind(StrEnum):
    """What was decided: of a row, where the name says nothing else."""

    MATTER = "matter"
    CUSTOMER_MATTER = "customer_matter"
    CUSTOMER_CONTACT = "customer_contact"
    EXCLUDED = "excluded"
    CONFIRMED = "confirmed"
    USER = "user"
    NOTE = "note"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; the last one of its kind about its subject counts.

    Attributes:
        kind: What was decided.
        subject: The row key, or the customer id.
        value: The id chosen, or the note; None takes an earlier decision back.
    """

    kind: DecisionKind
    subject: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A cost that is in Clio already, by another hand.

    Attributes:
        claim: Its lines, and what Clio holds for them.
        activity_id: Clio's id of the entry.
    """

    claim: Claim
    activity_id: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """A person's word on what became of an entry, and what the ledger said before.

    Attributes:
        entry: The ledger's number.
        before: Its state until then.
        after: Its state by that word.
        activity_id: The entry of Clio that it is, or was, said to be.
        message: What the ledger says of it while nobody knows.
    """

    entry: int
    before: EntryState
    after: EntryState
    activity_id: int | None = None
    message: str = ""

    @property
    def reverse(self) -> "Outcome":
        """The word that takes this one back; what was claimed is not on its way any more, but unknown."""
        known = EntryState.UNKNOWN if self.before is EntryState.CLAIMED else self.before
        return Outcome(self.entry, self.after, known, self.activity_id, self.message)
