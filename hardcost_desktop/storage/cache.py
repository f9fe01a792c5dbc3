"""What was read before, kept so that it need not be read again: only ever a shorter way, never a record.

Each kind is a file of its own below one folder a pair; all of it can be deleted at any time. A file that is
missing, torn, altered, of another release, or not to be written is as good as none.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from hardcost_desktop import __version__
from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.pause import Pause, go_on
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.disk import write_bytes_whole

_Kept = TypeVar("_Kept")

_log = logging.getLogger(__name__)

_BYTES_AT_ONCE = 500_000
_LINES_AT_ONCE = 1_000
"""Read, digested and written in a millisecond; most of it without Python's lock."""

_RECORDS_AT_ONCE = 200

FORM = 2
"""Counted up whenever a kept record gets another shape or meaning between two releases."""


class FileCache:
    """One pair's cache; never raises for what the disk or a file is like.

    A file begins with the digest of its content, as a figure that was altered on the disk would read as another
    figure.

    Args:
        folder: Where its files lie; need not exist.
        release: Whose files are of use: another one may have read the same answers otherwise.
    """

    def __init__(self, folder: Path, release: str = __version__) -> None:
        self._folder = folder
        self._key = f"{FORM} {release}".encode()[: blake2b.MAX_KEY_SIZE]

    def load(self, name: str, kind: type[_Kept]) -> _Kept | None:
        """Read what was kept under a name, None where there is nothing of use."""
        content = self._read(name)
        if content is None:
            return None
        try:
            return decode(content, kind)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            self._tell_useless(name, error)
            return None

    def save(self, name: str, kept: object) -> None:
        """Keep something under a name, in place of what was there."""
        parts = tuple(_encode(kept))
        self._write(name, lambda: parts)

    def read_lines(self, name: str, pause: Pause = go_on) -> list[bytes] | None:
        """Read the lines kept under a name, exactly, or None.

        Some at a time, with a pause before each: while a text of 100,000 lines is split or joined at once, no
        other thread runs.
        """
        try:
            with self._file(name).open("rb") as file:
                said, digest, lines = file.readline(), self._begin_digest(), list[bytes]()
                while some := file.readlines(_BYTES_AT_ONCE):
                    pause()
                    digest.update(b"".join(some))
                    lines += [line.removesuffix(b"\n") for line in some]
        except FileNotFoundError:
            return None
        except OSError as error:
            self._tell_useless(name, error)
            return None
        return lines if said == _write_digest(digest) else None

    def write_lines(self, name: str, lines: Sequence[bytes]) -> None:
        """Keep lines, none of which holds a line feed, in place of what was there."""

        def parts() -> Iterator[bytes]:
            for at in range(0, len(lines), _LINES_AT_ONCE):
                yield b"\n".join((*lines[at : at + _LINES_AT_ONCE], b""))

        self._write(name, parts)

    def forget(self) -> None:
        """Keep nothing any more, not even what a writing that was cut off left behind."""
        with suppress(OSError):
            for file in self._folder.iterdir():
                file.unlink(missing_ok=True)

    def _read(self, name: str) -> bytes | None:
        try:
            said, _, content = self._file(name).read_bytes().partition(b"\n")
        except FileNotFoundError:
            return None
        except OSError as error:
            self._tell_useless(name, error)
            return None
        digest = self._begin_digest()
        digest.update(content)
        return content if said + b"\n" == _write_digest(digest) else None

    def _write(self, name: str, parts: Callable[[], Iterable[bytes]]) -> None:
        digest = self._begin_digest()
        for part in parts():
            digest.update(part)
        try:
            write_bytes_whole(self._file(name), chain([_write_digest(digest)], parts()))
        except LocalTrouble as trouble:
            _log.info("%s is not kept: %s", name, trouble.code)

    def _begin_digest(self) -> blake2b:
        return blake2b(key=self._key, digest_size=16)

    def _tell_useless(self, name: str, error: Exception) -> None:
        _log.info("the cache of %s is of no use: %s", name, type(error).__name__)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.json"


def _encode(kept: object) -> Iterator[bytes]:
    """Write a dataclass as JSON a few of its records at a time: meanwhile no other thread runs."""
    form: Any = kept
    for at, each in enumerate(fields(form)):
        value = getattr(kept, each.name)
        yield (b"," if at else b"{") + msgspec.json.encode(each.name) + b":"
        if isinstance(value, tuple):
            yield from _encode_records(value)
        else:
            yield msgspec.json.encode(value)
    yield b"}"


def _encode_records(records: tuple[object, ...]) -> Iterator[bytes]:
    yield b"["
    for at in range(0, len(records), _RECORDS_AT_ONCE):
        some = msgspec.json.encode(records[at : at + _RECORDS_AT_ONCE])
        yield (b"," if at else b"") + some[1:-1]
    yield b"]"


def _write_digest(digest: blake2b) -> bytes:
    """Write what a file begins with: its first line."""
    return digest.hexdigest().encode() + b"\n"
