"""What may be shown or logged of a request or of a service's own words: never a token, a code or a query."""

import re
from urllib.parse import urlsplit

_SECRET = re.compile(r"[A-Za-z0-9+/_=.\-]{24,}")
"""Anything as long as a token. Intuit's 401 answers quote the first 40 characters of the refused one."""

_LONGEST = 300
"""A service's sentence fits into this many characters; a stack trace or an echoed form does not."""


def where(url: str) -> str:
    """Give host and path of an address: its query may hold codes, tokens and client names."""
    parts = urlsplit(url)
    return f"{parts.hostname or ''}{parts.path}"


def plain(text: str) -> str:
    """Make a service's words fit to be shown: one line, no control characters, nothing like a token, not long."""
    printable = "".join(c if c.isprintable() else " " for c in text)
    shown = _SECRET.sub(_hidden, " ".join(printable.split()))
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1].rstrip() + "…"


def _hidden(found: re.Match[str]) -> str:
    """Hide what mixes letters and digits; a long plain word or a ruler of dashes is no secret."""
    word = found.group()
    secret = any(c.isdigit() for c in word) and any(c.isalpha() for c in word)
    return "[hidden]" if secret else word
