"""Which of the system's key stores is used, and what people call it."""

import configparser
import os
from collections.abc import Mapping
from contextlib import closing
from importlib.metadata import entry_points

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked
from keyring.util import platform_

from hardcost_desktop.messages import PIECES

_NAMES: Mapping[str, str] = {
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.kwallet": "KDE Wallet",
}
_DESKTOPS_OWN: Mapping[str, str] = {
    "keyring.backends.SecretService": "secret_service",
    "keyring.backends.libsecret": "libsecret",
}
"""Keys of `messages.PIECES`."""


def name_of(backend: KeyringBackend) -> str:
    """Name a key store for people."""
    kind = type(backend).__module__
    if kind in _DESKTOPS_OWN:
        return PIECES[_DESKTOPS_OWN[kind]]
    return _NAMES.get(kind) or str(backend.name)


def known_stores() -> list[str]:
    """Load all kinds of key stores that `keyring` knows of, whether this computer has them or not; gives their names.

    It finds them by the entry points of installed packages, which a bundle may have been made without.
    """
    found = sorted(entry_points(group="keyring.backends"), key=lambda each: each.name)
    for each in found:
        each.load()
    return [each.name for each in found]


def chosen_backend() -> KeyringBackend | None:
    """Take the backend that `keyring` picked, None where it would lose or show the secrets.

    A backend somebody configured is honoured, whatever it is; the one that keeps nothing means: keep nothing.
    Of several at once the best one is taken, so that a secret lies in one place and can be erased there.
    """
    backend = keyring.get_keyring()
    explicit = _configured()
    candidates = backend.backends if isinstance(backend, ChainerBackend) else [backend]
    return next((one for one in candidates if _usable(one, explicit=explicit)), None)


def _usable(backend: KeyringBackend, *, explicit: bool) -> bool:
    if isinstance(backend, fail.Keyring | null.Keyring):
        return False
    # keyrings.alt keeps plain text, or asks for a password on the console: never without being told to.
    return explicit or not type(backend).__module__.startswith("keyrings.alt.")


def _configured() -> bool:
    """Tell whether a person chose the backend, in the environment or in keyring's own file."""
    if "PYTHON_KEYRING_BACKEND" in os.environ:
        return True
    file = configparser.RawConfigParser()
    file.read(platform_.config_root() / "keyringrc.cfg", encoding="utf-8")
    return file.has_option("backend", "default-keyring")


def check_open(backend: KeyringBackend) -> None:
    """See that a key store would answer without asking a person; Windows and macOS do while somebody is signed in.

    Raises:
        KeyringLocked: The desktop's keyring is locked, or not made yet.
    """
    if not isinstance(backend, SecretService.Keyring):
        return
    import secretstorage  # noqa: PLC0415 - a part of keyring on Linux alone

    with closing(secretstorage.dbus_init()) as bus:
        try:
            locked = secretstorage.get_any_collection(bus).is_locked()
        except secretstorage.ItemNotFoundException:
            locked = True
    if locked:
        raise KeyringLocked
