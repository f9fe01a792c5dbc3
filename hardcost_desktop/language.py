"""The language this process speaks: a fact of the process like its locale, chosen once, before anything is said.

It is the one thing the program keeps in a module. Every sentence a person reads depends on it, wherever it is
said, and never two at once; handed from part to part it would be an argument of everything.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

LANGUAGES: Mapping[str, str] = {
    "en_US": "English (United States)",
    "en_CA": "English (Canada)",
    "en_GB": "English (United Kingdom)",
    "en_AU": "English (Australia)",
    "fr_CA": "Français (Canada)",
}
"""The languages there are, each by its own name."""

_FIRST = "en_US"

_NEAREST: Mapping[str, str] = {
    "fr": "fr_CA",
    **dict.fromkeys(("en_IE", "en_IN", "en_HK", "en_NZ", "en_SG", "en_ZA"), "en_GB"),
}
"""For languages and regions that have no words of their own: where a check is a cheque too."""


@dataclass(frozen=True, slots=True)
class Language:
    """What is spoken.

    Attributes:
        code: One of `LANGUAGES`.
        texts: The sentences of `messages`, by their English text; what is missing is said in English.
        chosen: Somebody asked for it; then dates and amounts follow it too, else the system.
    """

    code: str = _FIRST
    texts: Mapping[str, str] = field(default_factory=dict)
    chosen: bool = False

    def say(self, text: str) -> str:
        """Give a text, whose gaps are not filled yet, in this language."""
        return self.texts.get(text, text)


def nearest(tags: Iterable[str]) -> str:
    """Find the language for the first of some tags that there is one for, such as `fr-CA` or `en_GB.UTF-8`."""
    for tag in tags:
        name = tag.partition(".")[0].partition("@")[0].replace("-", "_")
        speech, _, region = name.partition("_")
        exact = f"{speech.lower()}_{region.upper()}"
        for candidate in (exact, speech.lower()):
            found = candidate if candidate in LANGUAGES else _NEAREST.get(candidate)
            if found:
                return found
        if speech.lower() == "en":
            return _FIRST
    return _FIRST


class _Process:
    """Holds the language of the process."""

    language = Language()


def speak(language: Language) -> None:
    """Speak a language from now on."""
    _Process.language = language


def spoken() -> Language:
    """Give the language that is spoken."""
    return _Process.language
