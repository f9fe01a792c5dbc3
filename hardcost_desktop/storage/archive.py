"""Texts as one zip file, written whole or not at all."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from zipfile import ZIP_DEFLATED, ZipFile

from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.storage.replacing import replacing

ENDING = ".zip"


class Text(Protocol):
    """A file to be."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def text(self) -> str:
        """All of it."""
        ...


def write_archive(path: Path, texts: Sequence[Text]) -> None:
    """Write texts as files of a zip.

    Raises:
        UsageTrouble: The path has another ending.
        LocalTrouble: The file cannot be written; what was there before is unchanged.
    """
    check_ending(path)
    with replacing(path) as new, ZipFile(new, "w", ZIP_DEFLATED) as archive:
        for text in texts:
            archive.writestr(text.name, text.text.encode("utf-8", "backslashreplace"))


def check_ending(path: Path) -> None:
    """See that a path ends as a zip file does; raises UsageTrouble."""
    if path.suffix.lower() != ENDING:
        raise UsageTrouble("support_kind", path=path)
