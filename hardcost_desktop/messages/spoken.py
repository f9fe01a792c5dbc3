"""Words by code, kept in English and given in the language the process speaks."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from hardcost_desktop.language import spoken
from hardcost_desktop.messages.words import Words

T = TypeVar("T", Words, str)


class Spoken(Mapping[str, T]):
    """Reads like the dictionary it is made from.

    A text is translated before its gaps are filled, so that nothing a service or a person wrote is taken for one.

    Attributes:
        english: What it is made from.
    """

    def __init__(self, english: Mapping[str, T]) -> None:
        self.english: Mapping[str, T] = english
        self._language = spoken()
        self._told: dict[str, T] = {}

    def __getitem__(self, code: str) -> T:
        if self._language is not spoken():
            self._language, self._told = spoken(), {}
        told = self._told.get(code)
        if told is None:
            told = self._told[code] = _translate(self.english[code])
        return told

    def __iter__(self) -> Iterator[str]:
        return iter(self.english)

    def __len__(self) -> int:
        return len(self.english)


def _translate(words: T) -> T:
    say = spoken().say
    if isinstance(words, Words):
        return Words(say(words.title), say(words.sentence), say(words.remedy))
    return say(words)
