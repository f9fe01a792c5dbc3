"""Taking out of a text what tells who somebody is: each name becomes the same word wherever it stands."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_SHORTEST_NAME = 3
"""Characters; a shorter name would black out half of the words."""

_SHORTEST_NUMBER = 5
"""Digits; a shorter number may be any count."""

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_HOME = re.compile(r"(?:/home/|/Users/|[A-Za-z]:\\+Users\\+)[^/\\\s:\"'|]+")
_LONG = re.compile(r"[A-Za-z0-9+_=-]{24,}")
"""Anything as long as a token, or as a piece of one between slashes; an address has shorter pieces."""

_REQUEST_ID = re.compile(r"1-[0-9a-f]{8}-[0-9a-f]{24}")
"""Intuit's own id of a request (intuit_tid): what Intuit's support asks for, and no secret."""


@dataclass(frozen=True, slots=True)
class Known:
    """Something that tells who somebody is.

    Attributes:
        kind: What stands in its place, with a number.
        text: As it is written.
    """

    kind: str
    text: str

    @property
    def tells(self) -> bool:
        """Whether it is long enough to mean this and nothing else."""
        digits = self.text.isascii() and self.text.isdigit()
        return len(self.text) >= (_SHORTEST_NUMBER if digits else _SHORTEST_NAME)


class Blackout:
    """Blacks texts out; usable for many of them, so that one name is one word in all.

    Args:
        known: What is known to tell who somebody is.
        redact: Takes secrets out.
    """

    def __init__(self, known: Iterable[Known], redact: Callable[[str], str]) -> None:
        self._redact = redact
        self._kinds = {one.text.casefold(): one.kind for one in known if one.tells}
        self._words: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        longest_first = sorted(self._kinds, key=len, reverse=True)
        texts = "|".join(re.escape(text) for text in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{texts})(?!\w)", re.IGNORECASE) if texts else None

    def clean(self, text: str) -> str:
        """Give a text without secrets, and without what tells who somebody is."""
        text = self._redact(text)
        text = _MAIL.sub(lambda found: self._word("email", found.group()), text)
        if self._pattern is not None:
            text = self._pattern.sub(self._known, text)
        text = _HOME.sub("~", text)
        return _LONG.sub(_hide, text)

    def _known(self, found: re.Match[str]) -> str:
        text = found.group()
        return self._word(self._kinds.get(text.casefold(), "name"), text)

    def _word(self, kind: str, text: str) -> str:
        key = f"{kind} {text.casefold()}"
        if key not in self._words:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._words[key] = f"[{kind} {self._counts[kind]}]"
        return self._words[key]


def _hide(found: re.Match[str]) -> str:
    word = found.group()
    mixed = any(c.isdigit() for c in word) and any(c.isalpha() for c in word)
    return "[hidden]" if mixed and not _REQUEST_ID.fullmatch(word) else word
