"""Names of files that every system takes: Windows, macOS and Linux alike."""

import re
import unicodedata
from datetime import date

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
"""Microsoft, Naming Files, Paths, and Namespaces; the slash is macOS' and Linux' too."""

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])", re.IGNORECASE)
"""Names of devices on Windows, whatever ending follows."""

_LONGEST = 120
"""Bytes of a firm's name: the whole stays below the 255 of most file systems, in any script."""

_JOIN = " – "


def suggest_name(firm: str, *parts: str, day: date, ending: str) -> str:
    """Suggest a name for a file about a firm.

    Args:
        firm: The firm's name; untrusted text.
        parts: What the file holds.
        day: Of the reading.
        ending: With its full stop.
    """
    named = _JOIN.join(part for part in (_safe(firm), *map(_safe, parts), day.isoformat()) if part)
    return named + ending


def _safe(text: str) -> str:
    kept = "".join(c for c in text if c == " " or unicodedata.category(c)[0] not in "CZ")
    spaced = " ".join(_FORBIDDEN.sub(" ", kept).split()).strip(" .-~")
    cut = spaced.encode()[:_LONGEST].decode(errors="ignore").strip(" .")
    return f"{cut}_" if _RESERVED.fullmatch(cut.partition(".")[0].strip()) else cut
