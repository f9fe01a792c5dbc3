"""A key store in a file, for tests that run the program in processes of their own."""

import json
import os
from pathlib import Path
from threading import get_ident

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Keeps secrets in the file that TEST_KEYRING_FILE names."""

    priority = 1

    def __init__(self):
        super().__init__()
        self._path = Path(os.environ["TEST_KEYRING_FILE"])

    def get_password(self, service, username):
        return self._read().get(f"{service}|{username}")

    def set_password(self, service, username, password):
        self._write(self._read() | {f"{service}|{username}": password})

    def delete_password(self, service, username):
        kept = self._read()
        kept.pop(f"{service}|{username}", None)
        self._write(kept)

    def _read(self):
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def _write(self, secrets):
        """Replace the file whole: a reader in another process sees the old content or the new."""
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}-{get_ident()}")
        new.write_text(json.dumps(secrets))
        new.replace(self._path)
