"""The one word of a name by which Clio is asked for it, whatever its search makes of words.

Clio's search is documented as a "wildcard" over names and much else, and no more is said of it: it may look for parts
of texts or keep an index of words, and need not know that “Lowe, Olive” is Olive Lowe. So a name is asked for by one
of its words that stands between spaces and is of plain letters and digits: every contact whose name is equal
after normalising has that word too, in some spelling of `spellings`. What Clio gives is only ever a candidate.

A word that only normalising makes of a name (“Bluebird™” is bluebirdtm then) stands nowhere as it would be asked for,
so it is never chosen: a name without another one cannot be asked for.
"""

from collections.abc import Iterable
from functools import lru_cache

from hardcost_desktop.domain.names import normalise

SHORTEST = 3
"""Letters; search indexes leave shorter words out."""

_ROUND = ".,;:()[]\"'“”‘’"
"""What clings to a word and is none of it; nothing inside a word is ever cut."""

_COMMON = frozenset(
    {
        *("and", "est", "estate", "for", "the", "trust"),
        *("associates", "firm", "group", "law", "office", "offices", "partners", "services"),
        *("company", "corp", "corporation", "inc", "incorporated", "limited", "llc", "llp", "ltd"),
        *("pllc", "plc"),
    }
)
"""Would bring a good part of a firm's contacts."""

_SIGNS = {"ss": "ß", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "ffi": "ﬃ", "ffl": "ﬄ"}
"""Letters that normalising takes for equal and a search need not: German, and what is copied from a printed page.
Left aside are signs that a name holds in one service and spells out in the other (™, letters of another width)."""

LONGEST = 40
"""Letters; longer words are no names, and each place of `_SIGNS` in a word may double its spellings."""

MOST_SPELLINGS = 8
"""Three places in a word; each is a request, and most words have none."""


@lru_cache(100_000)
def words_of(name: str) -> frozenset[str]:
    """List the words of a name that are of plain letters and digits, in small letters."""
    cut = (word.strip(_ROUND) for word in normalise(name).split())
    return frozenset(word for word in cut if word.isascii() and word.isalnum())


def inner_words(name: str) -> frozenset[str]:
    """List those words that a name does not begin with: by them it shows whether a search looks beyond beginnings."""
    first, _, others = name.strip().partition(" ")
    return frozenset() if "," in name else words_of(others) - words_of(first)


def word_for(name: str) -> str | None:
    """Choose the word to ask for a name by; None where it has no fit one.

    The one with the fewest spellings; of these the longest, as it brings the fewest others. Only one that stands in
    the name as it is written will do.
    """
    written = name.lower()
    fit = filter(_is_fit, words_of(name))
    return choose_word(word for word in fit if any(each in written for each in spellings(word)))


def choose_word(words: Iterable[str]) -> str | None:
    """Choose the best of some words, None where none is fit."""
    return min(filter(_is_fit, words), key=_fitness, default=None)


def _is_fit(word: str) -> bool:
    if not SHORTEST <= len(word) <= LONGEST or word in _COMMON:
        return False
    return count_spellings(word) <= MOST_SPELLINGS


def _fitness(word: str) -> tuple[int, bool, int, str]:
    return count_spellings(word), word.isdigit(), -len(word), word


def count_spellings(word: str) -> int:
    """Count the spellings of a word without making them."""
    ways = [1]  # of the last letters, none to begin with
    for at in range(len(word) - 1, -1, -1):
        found = ways[-1]
        for letters in _SIGNS:
            if word.startswith(letters, at):
                found += ways[-len(letters)]
        ways.append(found)
    return ways[-1]


@lru_cache(10_000)
def spellings(word: str) -> tuple[str, ...]:
    """List the ways in which a word may be written so that it is the same after normalising, itself first."""
    if not word:
        return ("",)
    found = [word[0] + rest for rest in spellings(word[1:])]
    for letters, sign in _SIGNS.items():
        if word.startswith(letters):
            found += [sign + rest for rest in spellings(word[len(letters) :])]
    return tuple(found)
