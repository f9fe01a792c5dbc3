r"""What the makers say of their newest release: one small document, asked for once and believed only if signed.

    {"release": "{\"version\": \"1.4.2\", \"url\": \"https://…\", \"notes\": \"…\", \"date\": \"2026-11-20\"}",
     "signature": "base64 of Ed25519"}

What is signed is `CONTEXT` and then the text of `release`, byte by byte: nothing is parsed before it is believed.
"""

import base64
import binascii
from urllib.parse import urlsplit

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.release import Release, is_version
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.gateways.http import HttpDoor, Wait
from hardcost_desktop.gateways.pacing import SteadyPace
from hardcost_desktop.gateways.redaction import plain
from hardcost_desktop.gateways.retry import RetryBounds
from hardcost_desktop.gateways.sending import Limits

CONTEXT = b"hardcost-desktop release 1\n"
"""Before the signed text, so that a signature made for anything else says nothing here."""

LIMITS = Limits(connect=5.0, read=10.0, whole=15.0, size=16 * 1024)
"""A document of a few hundred bytes, which nobody waits for."""

ONCE = RetryBounds(attempts=1)
"""There is another look tomorrow."""

_LONGEST_ADDRESS = 300


class _Envelope(msgspec.Struct, frozen=True):
    release: str
    signature: str


def open_door(wait: Wait) -> HttpDoor:
    """Open the door to the update address; close it in the end."""
    return HttpDoor("updates", SteadyPace(1), wait=wait, limits=LIMITS, bounds=ONCE)


class ReleaseReader:
    """Reads what the makers say.

    Args:
        door: To the update address.
        public_key: 32 bytes, Ed25519.
    """

    def __init__(self, door: HttpDoor, public_key: bytes) -> None:
        self._door = door
        self._key = Ed25519PublicKey.from_public_bytes(public_key)

    def fetch(self, address: str) -> Release:
        """Ask once; nothing but this program's name and version goes with the question.

        Raises:
            TemporaryTrouble: No answer came, or one too long to be honest.
            RefusedByService: The answer was another than the document, was not signed by the makers, or the address
                is not https.
        """
        if not is_https(address):
            raise RefusedByService("update_not_https")
        answer = self._door.get(address, {"Accept": "application/json"})
        if answer.status != 200:  # noqa: PLR2004 - a redirect leads elsewhere, and is not followed
            raise RefusedByService("update_answer", status=answer.status)
        return self.read(answer.body)

    def read(self, document: bytes) -> Release:
        """Understand a document; raises RefusedByService."""
        try:
            envelope = decode(document, _Envelope)
            signature = base64.b64decode(envelope.signature, validate=True)
            self._key.verify(signature, CONTEXT + envelope.release.encode())
        except (msgspec.MsgspecError, UnicodeError, binascii.Error):
            raise RefusedByService("update_unreadable") from None
        except InvalidSignature:
            raise RefusedByService("update_unsigned") from None
        return _understand(envelope.release)


def _understand(text: str) -> Release:
    try:
        said = decode(text, Release)
    except msgspec.MsgspecError:
        raise RefusedByService("update_unreadable") from None
    if not (is_version(said.version) and is_https(said.url)):
        raise RefusedByService("update_unreadable")
    return Release(said.version, said.url, plain(said.notes), said.date)


def is_https(address: str) -> bool:
    """Tell whether an address is a plain https one, without a name or password in it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    clean = address.isascii() and address.isprintable() and " " not in address
    return (
        clean
        and len(address) <= _LONGEST_ADDRESS
        and parts.scheme == "https"
        and bool(parts.hostname)
        and "@" not in parts.netloc
    )
