"""The vault: which key store is trusted, and what is said when it is locked, broken or silent."""

import io
import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.vault import KeyringVault, SessionVault, open_vault


class Drawer(KeyringBackend):
    """A key store in memory that can be told to fail."""

    priority = 0.1

    def __init__(self):
        super().__init__()
        self.items = {}
        self.error = None

    def _stumble(self):
        if self.error is not None:
            raise self.error

    def get_password(self, service, username):
        self._stumble()
        return self.items.get((service, username))

    def set_password(self, service, username, password):
        self._stumble()
        self.items[service, username] = password

    def delete_password(self, service, username):
        self._stumble()
        if (service, username) not in self.items:
            raise PasswordDeleteError("no such password")
        del self.items[service, username]


class PlainDrawer(Drawer):
    """Stands for keyrings.alt.file.PlaintextKeyring."""


PlainDrawer.__module__ = "keyrings.alt.file"


class ChainOf(ChainerBackend):
    """A chainer of the given stores."""

    backends = ()
    priority = 0

    def __init__(self, *backends):
        super().__init__()
        self.backends = backends


@pytest.fixture(autouse=True)
def unconfigured(monkeypatch, tmp_path):
    """No key store is configured, and the one in use is put back afterwards."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr("keyring.util.platform_.config_root", lambda: tmp_path)
    monkeypatch.setattr("keyring.core._keyring_backend", fail.Keyring())


@pytest.fixture
def drawer() -> Drawer:
    drawer = Drawer()
    keyring.set_keyring(drawer)
    return drawer


@pytest.fixture(params=["keyring", "session"])
def vault(request, drawer):
    return open_vault() if request.param == "keyring" else SessionVault()


def test_a_secret_comes_back_until_it_is_erased(vault):
    assert vault.read("clio refresh") is None
    vault.store("clio refresh", "first")
    vault.store("clio refresh", "second")
    assert vault.read("clio refresh") == "second"
    assert vault.read("quickbooks refresh") is None
    vault.erase("clio refresh")
    vault.erase("clio refresh")
    assert vault.read("clio refresh") is None


def test_items_carry_the_programs_name(drawer):
    open_vault().store("clio refresh", "s")
    assert list(drawer.items) == [("Hardcost Desktop", "clio refresh")]


def test_a_key_store_is_persistent_and_has_a_name(drawer):
    assert open_vault().persistent
    assert "Drawer" in open_vault().describe()


@pytest.mark.parametrize(
    "backend",
    [fail.Keyring(), null.Keyring(), ChainOf(), ChainOf(fail.Keyring()), PlainDrawer()],
    ids=["fail", "null", "empty chain", "chain of nothing", "plain text"],
)
def test_without_a_key_store_worth_trusting_secrets_last_for_the_session(backend):
    keyring.set_keyring(backend)
    vault = open_vault()
    assert not vault.persistent
    assert vault.describe() == "memory"


def test_of_several_key_stores_the_best_that_is_no_plain_text_is_used():
    plain, best, other = PlainDrawer(), Drawer(), Drawer()
    keyring.set_keyring(ChainOf(plain, best, other))
    vault = open_vault()
    vault.store("a", "s")
    assert (len(plain.items), len(best.items), len(other.items)) == (0, 1, 0)


def test_plain_text_is_honoured_when_the_environment_says_so(monkeypatch):
    keyring.set_keyring(PlainDrawer())
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    assert open_vault().persistent


def test_plain_text_is_honoured_when_keyrings_own_file_says_so(tmp_path):
    keyring.set_keyring(PlainDrawer())
    (tmp_path / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyrings.alt.file.X\n")
    assert open_vault().persistent


def test_keeping_nothing_is_honoured_when_somebody_says_so(monkeypatch):
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert not open_vault().persistent


def test_a_configured_key_store_that_is_not_there_is_said(monkeypatch):
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    with pytest.raises(LocalTrouble) as refusal:
        open_vault()
    assert refusal.value.code == "vault_broken"


@pytest.mark.parametrize("act", ["read", "store", "erase"])
@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("locked"), "vault_locked"),
        (InitError("dismissed"), "vault_unopened"),
        (PasswordSetError("the secret s3cret"), "vault_broken"),
        (RuntimeError("the secret s3cret"), "vault_broken"),
        (OSError(5, "I/O"), "vault_broken"),
    ],
)
def test_locked_unopened_and_broken_are_told_apart_and_quote_nothing(drawer, act, error, code):
    vault = open_vault()
    drawer.error = error
    arguments = ("name", "s3cret") if act == "store" else ("name",)
    with pytest.raises(LocalTrouble) as refusal:
        getattr(vault, act)(*arguments)
    assert refusal.value.code == code
    assert "s3cret" not in str(refusal.value.details)
    assert refusal.value.__cause__ is None
    assert refusal.value.__context__ is None


def test_a_secret_that_will_not_go_is_said(drawer, monkeypatch):
    def keep(service, username):
        raise PasswordDeleteError("denied")

    vault = open_vault()
    vault.store("name", "s")
    monkeypatch.setattr(drawer, "delete_password", keep)
    with pytest.raises(LocalTrouble) as refusal:
        vault.erase("name")
    assert refusal.value.code == "vault_kept_secret"


@pytest.mark.parametrize(
    ("secret", "fits"), [("x" * 1280, True), ("x" * 1281, False), ("😀" * 641, False)]
)
def test_a_secret_longer_than_windows_can_hold_is_refused(drawer, secret, fits):
    vault = open_vault()
    if fits:
        vault.store("name", secret)
        assert vault.read("name") == secret
    else:
        with pytest.raises(LocalTrouble) as refusal:
            vault.store("name", secret)
        assert refusal.value.code == "secret_too_long"
        assert drawer.items == {}


def test_a_key_store_that_never_answers_does_not_hold_the_program(drawer, monkeypatch):
    let_go = threading.Event()
    monkeypatch.setattr(drawer, "get_password", lambda service, username: let_go.wait(30))
    try:
        with pytest.raises(LocalTrouble) as refusal:
            KeyringVault(drawer, patience=0.05).read("name")
        assert refusal.value.code == "vault_silent"
    finally:
        let_go.set()


def test_a_vault_prints_nothing(drawer, capfd):
    vault = open_vault()
    vault.store("name", "s")
    vault.read("name")
    assert capfd.readouterr() == ("", "")


class Collection:
    """The default keyring of a desktop."""

    def __init__(self, locked):
        self.locked = locked

    def is_locked(self):
        return self.locked


@pytest.mark.parametrize("locked", [True, False, None])
def test_a_locked_keyring_of_a_desktop_is_told_instead_of_asking_where_nobody_may_be(
    locked, monkeypatch
):
    secretstorage = pytest.importorskip("secretstorage")

    def collection(_bus):
        if locked is None:
            raise secretstorage.ItemNotFoundException("there is none yet")
        return Collection(locked)

    asked = []
    keyring_of_desktop = SecretService.Keyring()
    monkeypatch.setattr(secretstorage, "dbus_init", io.StringIO)
    monkeypatch.setattr(secretstorage, "get_any_collection", collection)
    monkeypatch.setattr(keyring_of_desktop, "get_password", lambda *names: asked.append(names))
    vault = KeyringVault(keyring_of_desktop, asking=False)
    if locked is False:
        assert vault.read("x") is None
        assert asked
    else:
        with pytest.raises(LocalTrouble, match="vault_locked"):
            vault.read("x")
        assert not asked
