"""One line of the health check."""

from dataclasses import dataclass
from typing import Literal

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import HEALTH, explain

State = Literal["ok", "warning", "trouble"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the health check.

    Attributes:
        name: What was looked at.
        state: How it is.
        meaning: What that means.
        remedy: What to do; empty when all is well.
        error: The trouble itself, when there is one.
    """

    name: str
    state: State
    meaning: str
    remedy: str = ""
    error: HardcostError | None = None


def well(code: str, /, **details: object) -> Finding:
    """Say that something is as it should be; `code` names the words in messages.HEALTH."""
    words = HEALTH[code].fill(details)
    return Finding(words.title, "ok", words.sentence, words.remedy)


def doubtful(code: str, /, **details: object) -> Finding:
    """Say that something stops nothing, but deserves a look."""
    words = HEALTH[code].fill(details)
    return Finding(words.title, "warning", words.sentence, words.remedy)


def not_chosen(code: str, error: HardcostError) -> Finding:
    """Say that a setting still has to be chosen, under the name of its finding."""
    words = explain(error)
    return Finding(HEALTH[code].title, "warning", words.sentence, words.remedy)


def wrong(code: str, error: HardcostError) -> Finding:
    """Say what is in the way of an import, under the name of the finding it would have been."""
    words = explain(error)
    meaning = f"{words.title}. {words.sentence}"
    return Finding(HEALTH[code].title, "trouble", meaning, words.remedy, error)
