"""Comparing names of people and companies, and what was written, across the two services."""

import re
import unicodedata
from functools import lru_cache

_DELETED = re.compile(r"\s*\(deleted\)\s*$", re.IGNORECASE)
_CLIO_ID = re.compile(r"\s*\bClio\s+(\d{1,18})\s*$", re.IGNORECASE)
_LAST_FIRST = re.compile(r"^([^,]+),\s*([^,]+)$")
_COMPANY_TAIL = re.compile(
    r"^(inc|llc|llp|lp|ltd|pc|pllc|plc|corp|co|pa|jr|sr|ii|iii|iv|md|esq|phd)\.?$", re.IGNORECASE
)


@lru_cache(10_000)
def normalise(name: str) -> str:
    """Bring a name to the form in which equal names are equal.

    Case, runs of spaces, the " (deleted)" suffix of inactive QuickBooks names, a trailing "Clio <id>" and
    "Last, First" versus "First Last" make no difference. "Acme, Inc." keeps its order: what follows the comma
    is a company's or a person's suffix, not a first name.
    """
    text = unicodedata.normalize("NFKC", name)
    text = _CLIO_ID.sub("", _DELETED.sub("", text)).strip()
    turned = _LAST_FIRST.match(text)
    if turned and not _COMPANY_TAIL.match(turned[2].strip()):
        text = f"{turned[2]} {turned[1]}"
    return " ".join(text.split()).casefold()


def same_words(one: str, other: str) -> bool:
    """Tell whether two texts say the same, whatever a service makes of spaces and line breaks."""
    return one == other or one.split() == other.split()


def contact_id_in(name: str) -> int | None:
    """Read the id from a name that ends in "Clio <id>", as Clio's own bill sync writes it."""
    found = _CLIO_ID.search(_DELETED.sub("", name))
    return int(found[1]) if found else None


def mentions(text: str, number: str) -> bool:
    """Tell whether a matter number stands in the text as a whole word, not inside a longer one."""
    wanted = number.strip()
    if not wanted:
        return False
    return re.search(rf"(?<![\w-]){re.escape(wanted)}(?![\w-])", text, re.IGNORECASE) is not None
