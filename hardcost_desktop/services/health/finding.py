"""One line of the health check."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
        code: Names its words in messages: of HEALTH, or of ERRORS where something is not as it should be.
        details: What filled their gaps.
    """

    name: str
    state: State
    meaning: str
    remedy: str = ""
    error: HardcostError | None = None
    code: str = ""
    details: Mapping[str, object] = field(default_factory=dict)


def well(code: str, /, **details: object) -> Finding:
    """Say that something is as it should be; `code` names the words in messages.HEALTH."""
    words = HEALTH[code].fill(details)
    return Finding(words.title, "ok", words.sentence, words.remedy, None, code, details)


def doubtful(code: str, /, **details: object) -> Finding:
    """Say that something stops nothing, but deserves a look."""
    words = HEALTH[code].fill(details)
    return Finding(words.title, "warning", words.sentence, words.remedy, None, code, details)


def not_chosen(code: str, error: HardcostError) -> Finding:
    """Say that a setting still has to be chosen, under the name of its finding."""
    words = explain(error)
    title, sentence = HEALTH[code].title, words.sentence
    return Finding(title, "warning", sentence, words.remedy, None, error.code, error.details)


def wrong(code: str, error: HardcostError) -> Finding:
    """Say what is in the way of an import, under the name of the finding it would have been."""
    words = explain(error)
    meaning = f"{words.title}. {words.sentence}"
    title = HEALTH[code].title
    return Finding(title, "trouble", meaning, words.remedy, error, error.code, error.details)
