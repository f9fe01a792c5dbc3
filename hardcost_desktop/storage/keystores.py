"""Which of the system's key stores is used, and what people call it."""

import configparser
import os
from collections.abc import Mapping

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.util import platform_

_NAMES: Mapping[str, str] = {
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
    "keyring.backends.SecretService": "the desktop's keyring (Secret Service)",
    "keyring.backends.libsecret": "the desktop's keyring (libsecret)",
    "keyring.backends.kwallet": "KDE Wallet",
}


def name_of(backend: KeyringBackend) -> str:
    """Name a key store for people."""
    return _NAMES.get(type(backend).__module__) or str(backend.name)


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
