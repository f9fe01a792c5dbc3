"""The English of other regions: the words that differ there, put into the English of the United States."""

import re
from collections.abc import Iterable, Mapping

from translating.captions import Caption
from translating.catalogue import Forms

REGIONS = ("en_CA", "en_GB", "en_AU")
"""Where a check is a cheque, and Clio calls its hard costs disbursements."""

_KEPT = re.compile(
    r"“Soft and hard costs for expenses”|In Clio: [^.;]*|\(disbursements outside the US\)"
)
"""Names of switches in Clio: they are read there as they are."""

_WORDS: Mapping[re.Pattern[str], str] = {
    re.compile(r"\b(c)hecks?\b(?= and expenses| number| or )", re.IGNORECASE): "cheque",
    re.compile(r"\b(C)hecks?(?=$| \(as Clio does\))"): "cheque",
    re.compile(r"\b(h)ard costs?\b", re.IGNORECASE): "disbursement",
}
"""Only nouns: what somebody checks stays as it is."""


def say_in(code: str, captions: Iterable[Caption]) -> dict[Caption, Forms]:
    """Give the texts that are said otherwise in a region; `code` is one of `REGIONS`."""
    assert code in REGIONS
    told = {caption: put_words(caption.text) for caption in captions}
    return {caption: (text,) for caption, text in told.items() if text != caption.text}


def put_words(text: str) -> str:
    """Put the words of these regions into a text; what is the name of a switch stays."""
    told, at = "", 0
    for kept in _KEPT.finditer(text):
        told += _replace(text[at : kept.start()]) + kept[0]
        at = kept.end()
    return told + _replace(text[at:])


def _replace(text: str) -> str:
    for pattern, word in _WORDS.items():
        text = pattern.sub(lambda found, word=word: _like(found, word), text)
    return text


def _like(found: re.Match[str], word: str) -> str:
    """Write a word as the one it takes the place of: a capital, several."""
    said = word.capitalize() if found[1].isupper() else word
    return f"{said}s" if found[0].endswith("s") else said
