"""The text of codes, tokens and request ids: unlike each other, as long as Intuit's own."""

import string
from datetime import datetime
from random import Random
from threading import Lock

_LETTERS = string.ascii_letters + string.digits
_ACCESS_LENGTH = 1_200  # Intuit's access tokens are 1 to 4 KB, which small key stores cannot hold


class TokenMint:
    """Makes opaque texts; the same seed makes the same texts in the same order."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)
        self._lock = Lock()

    def code(self) -> str:
        """Make an authorization code (Intuit allows itself up to 512 characters)."""
        return "XAB1" + self._letters(46)

    def access(self) -> str:
        """Make an access token; it begins as the recorded one does."""
        return "AB01" + self._letters(_ACCESS_LENGTH)

    def refresh(self, at: datetime) -> str:
        """Make a refresh token, dated as Intuit dates them."""
        return f"RT1-39-H0-{int(at.timestamp())}{self._letters(20).lower()}"

    def request(self) -> str:
        """Make the hidden id that ties a consent page to its answer."""
        return self._letters(32)

    def trace(self, at: datetime) -> str:
        """Make an `intuit_tid`: the id Intuit's support asks for."""
        with self._lock:
            return f"1-{int(at.timestamp()):08x}-{self._random.getrandbits(96):024x}"

    def _letters(self, count: int) -> str:
        with self._lock:
            return "".join(self._random.choices(_LETTERS, k=count))
