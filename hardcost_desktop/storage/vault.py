"""Secrets: in the system's key store where there is one, else in memory for as long as the program runs."""

from collections.abc import Callable
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.messages import PIECES
from hardcost_desktop.storage.keystores import check_open, chosen_backend, name_of
from hardcost_desktop.storage.patience import ask_aside

SERVICE = "Hardcost Desktop"
"""What the items are filed under; people see it in their key store's own window."""

LONGEST_SECRET = 1280
"""UTF-16 units, as keyring stores text on Windows.

Microsoft, CREDENTIALW: CRED_MAX_CREDENTIAL_BLOB_SIZE is 5 * 512 bytes. Held to on every system, so that a
secret kept on one can be kept on all.
"""

PATIENCE = 120.0
"""Seconds: long enough for a person to type the password that unlocks their key store."""

_Answer = TypeVar("_Answer")


class SessionVault:
    """Secrets in memory only: gone when the program ends."""

    persistent = False

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """Read a secret."""
        return self._secrets.get(name)

    def store(self, name: str, secret: str) -> None:
        """Keep a secret until the program ends."""
        self._secrets[name] = secret

    def erase(self, name: str) -> None:
        """Forget a secret; no harm if there is none."""
        self._secrets.pop(name, None)

    def describe(self) -> str:
        """Name the place for people."""
        return "memory"


class KeyringVault:
    """Secrets in the system's key store.

    Locked, missing and broken are three things: a missing secret is None, the other two are LocalTrouble.
    """

    persistent = True

    def __init__(
        self, backend: KeyringBackend, patience: float = PATIENCE, *, asking: bool = True
    ) -> None:
        self._backend = backend
        self._patience = patience
        self._asking = asking

    def read(self, name: str) -> str | None:
        """Read a secret, None when there is none.

        Raises:
            LocalTrouble: The key store is locked, broken, or did not answer.
        """
        return self._ask(lambda: self._backend.get_password(SERVICE, name))

    def store(self, name: str, secret: str) -> None:
        """Keep a secret.

        Raises:
            LocalTrouble: It is too long for a key store, or that is locked, broken, or did not answer.
        """
        if len(secret.encode("utf-16-le")) // 2 > LONGEST_SECRET:
            raise LocalTrouble("secret_too_long", limit=LONGEST_SECRET)
        self._ask(lambda: self._backend.set_password(SERVICE, name, secret))

    def erase(self, name: str) -> None:
        """Forget a secret; no harm if there is none.

        Raises:
            LocalTrouble: It is still there, or the key store is locked, broken, or did not answer.
        """
        self._ask(lambda: self._delete(name))

    def describe(self) -> str:
        """Name the key store for people."""
        return name_of(self._backend)

    def _delete(self, name: str) -> None:
        try:
            self._backend.delete_password(SERVICE, name)
        except PasswordDeleteError:
            # Key stores say the same of a secret that is not there and of one they keep hold of.
            if self._backend.get_password(SERVICE, name) is not None:
                raise

    def _ask(self, question: Callable[[], _Answer]) -> _Answer:
        def asked() -> _Answer:
            if not self._asking:
                check_open(self._backend)
            return question()

        return _ask(asked, self.describe(), self._patience)


def open_vault(patience: float = PATIENCE, *, asking: bool = True) -> KeyringVault | SessionVault:
    """Open the key store of this system, or one in memory where there is none worth trusting.

    Args:
        patience: Seconds to wait for an answer of the key store, at every question.
        asking: Let a locked key store ask for its password; else it is a trouble, as nobody may be there.

    Raises:
        LocalTrouble: The key store somebody configured cannot be used, or none answers.
    """
    backend = _ask(chosen_backend, PIECES["key_store"], patience)
    if backend is None:
        return SessionVault()
    return KeyringVault(backend, patience, asking=asking)


def _ask(question: Callable[[], _Answer], store: str, patience: float) -> _Answer:
    """Ask a key store, but do not wait for ever; what it raises is turned into words."""
    answer = ask_aside(question)
    try:
        error = answer.exception(patience)
    except TimeoutError:
        raise LocalTrouble("vault_silent", store=store) from None
    if error is None:
        return answer.result()
    raise _trouble(error, store)


def _trouble(error: BaseException, store: str) -> LocalTrouble:
    """Choose the words; the key store's own text is left out, since it may quote the secret.

    Every system's store raises errors of its own, with no common root.
    """
    if isinstance(error, KeyringLocked):
        return LocalTrouble("vault_locked", store=store)
    if isinstance(error, InitError):  # not opened at all, as when its first question was waved away
        return LocalTrouble("vault_unopened", store=store)
    if isinstance(error, PasswordDeleteError):
        return LocalTrouble("vault_kept_secret", store=store)
    return LocalTrouble("vault_broken", store=store, problem=type(error).__name__)
