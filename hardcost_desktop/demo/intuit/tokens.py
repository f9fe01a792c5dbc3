"""The text of codes, tokens and request ids: unlike each other, as long as Intuit's own."""

import string
from base64 import urlsafe_b64encode
from datetime import datetime
from random import Random
from threading import Lock

_LETTERS = string.ascii_letters + string.digits
# An encrypted JWT with a direct key, which is what Intuit's access tokens look like from outside.
_JWE_HEADER = urlsafe_b64encode(b'{"enc":"A128CBC-HS256","alg":"dir"}').decode().rstrip("=")
_ACCESS_PAYLOAD = 1_150  # Intuit's access tokens are 1 to 4 KB, which small key stores cannot hold


class TokenMint:
    """Makes opaque texts; the same seed makes the same texts in the same order."""

    def __init__(self, seed: str) -> None:
        self._random = Random(seed)
        self._lock = Lock()

    def code(self) -> str:
        """Make an authorization code (Intuit allows itself up to 512 characters)."""
        return "XAB1" + self._letters(46)

    def access(self) -> str:
        """Make an access token, between 1 and 2 KB long."""
        parts = (self._letters(22), self._letters(_ACCESS_PAYLOAD), self._letters(22))
        return f"{_JWE_HEADER}..{'.'.join(parts)}"

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
