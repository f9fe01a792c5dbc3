"""The firms this computer knows and their settings: small JSON files, one folder a firm."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.connection import ClioConnection, FirmProfile, QuickBooksConnection
from hardcost_desktop.domain.settings import SETTINGS, ImportSettings, as_texts, from_texts
from hardcost_desktop.errors import LocalTrouble, UsageTrouble
from hardcost_desktop.storage.disk import unreadable, write_whole
from hardcost_desktop.storage.lock import FileLock
from hardcost_desktop.storage.paths import Home, checked_profile_name

CHANGING_TURN = 10.0
"""Seconds to wait while another program changes the same profile: one small file, written through."""

VERSION = 1
"""Of both files' form. A higher one was written by a newer program, whose meaning cannot be guessed."""


class _Version(msgspec.Struct, frozen=True):
    version: int


class _ProfileFile(msgspec.Struct, frozen=True):
    quickbooks: QuickBooksConnection | None = None
    clio: ClioConnection | None = None
    ledger: str = ""
    operator: str = ""


class _SettingsFile(msgspec.Struct, frozen=True):
    settings: dict[str, str]


_File = TypeVar("_File", _ProfileFile, _SettingsFile)


class ProfileStore:
    """The profiles below one home."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def names(self) -> Sequence[str]:
        """List the profiles there are, in alphabetical order."""
        return self._home.names()

    def load(self, name: str) -> FirmProfile | None:
        """Read one, None when there is none of that name.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read, is damaged or was written by a newer version.
        """
        path = self._home.profile_file(name)
        content = _read(path)
        if content is None:
            return None
        file = _decode(content, _ProfileFile, path, damaged="profile_damaged")
        firm = checked_profile_name(name)
        return FirmProfile(firm, file.quickbooks, file.clio, file.ledger, file.operator)

    def save(self, profile: FirmProfile) -> None:
        """Write one; raises UsageTrouble for its name, LocalTrouble for the disk."""
        file = _ProfileFile(profile.quickbooks, profile.clio, profile.ledger, profile.operator)
        _write(self._home.profile_file(profile.name), msgspec.to_builtins(file))

    def update(self, name: str, change: Callable[[FirmProfile], FirmProfile]) -> FirmProfile:
        """Read one, change it and write it, with nobody else's change in between.

        Args:
            name: The profile's; one nobody saved yet is changed from an empty one.
            change: Gives the profile as it shall be; called once. What it leaves as it was is not written.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read or written, or another program holds on to it.
        """
        with FileLock(self._home.profile_lock(name)).exclusive(CHANGING_TURN):
            before = self.load(name)
            after = change(before or FirmProfile(checked_profile_name(name)))
            if after != before:
                self.save(after)
            return after

    def load_settings(self, name: str) -> ImportSettings:
        """Read its settings; defaults when none were saved.

        Raises:
            UsageTrouble: No profile can have this name.
            LocalTrouble: The file cannot be read, is damaged or was written by a newer version.
        """
        path = self._home.settings_file(name)
        content = _read(path)
        if content is None:
            return ImportSettings()
        file = _decode(content, _SettingsFile, path, damaged="settings_damaged")
        known = {key: text for key, text in file.settings.items() if key in SETTINGS}
        try:
            return from_texts(known)
        except UsageTrouble as trouble:
            value = trouble.details.get("value", "")
            raise LocalTrouble("settings_wrong_value", path=str(path), value=value) from trouble

    def save_settings(self, name: str, settings: ImportSettings) -> None:
        """Write its settings; raises UsageTrouble for its name, LocalTrouble for the disk."""
        _write(self._home.settings_file(name), {"settings": as_texts(settings)})


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise unreadable(path, error) from error


def _decode(content: bytes, form: type[_File], path: Path, *, damaged: str) -> _File:
    """Read a file's content; keys this version does not know mean nothing to it."""
    try:
        version = decode(content, _Version).version
        if version > VERSION:
            raise LocalTrouble("profile_newer", path=str(path))
        return decode(content, form)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise LocalTrouble(damaged, path=str(path), problem=error) from error


def _write(path: Path, content: dict[str, object]) -> None:
    versioned = {"version": VERSION, **content}
    write_whole(path, json.dumps(versioned, indent=2, ensure_ascii=False) + "\n")
