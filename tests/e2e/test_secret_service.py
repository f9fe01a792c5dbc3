"""The key store of a real Linux desktop (gnome-keyring over D-Bus), and none at all."""

import shutil
import subprocess
import sys
from datetime import date

import pytest
from support.terminal import Terminal

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import DemoServer

TODAY = date(2026, 11, 20)
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
needs_secret_service = pytest.mark.skipif(
    bool(MISSING), reason=f"no {' and no '.join(MISSING)} (Debian: gnome-keyring, dbus)"
)
BACKEND = "keyring.backends.SecretService.Keyring"

VAULT_CHECK = """
from hardcost_desktop.storage.vault import open_vault
vault = open_vault(20)
vault.store("t/clio/refresh-token", "one")
vault.store("t/clio/refresh-token", "two")
assert vault.persistent and vault.read("t/clio/refresh-token") == "two"
vault.erase("t/clio/refresh-token")
vault.erase("t/clio/refresh-token")
assert vault.read("t/clio/refresh-token") is None
print(vault.describe())
"""


@pytest.fixture
def desktop(tmp_path):
    """Runs a script in a session of its own, its keyring unlocked; nobody's own keyring is touched."""
    home = tmp_path / "user"
    (home / "run").mkdir(parents=True, mode=0o700)
    terminal = Terminal(tmp_path)
    kept = {k: v for k, v in terminal.environment().items() if not k.startswith("DBUS_")}
    environment = kept | {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHON_KEYRING_BACKEND": BACKEND,
    }

    def run(script: str, *words: str, **more: str):
        unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
        return subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", f"{unlock}; {script}", "sh", *words],
            env=environment | more,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

    return run


@needs_secret_service
def test_the_vault_keeps_replaces_and_erases_in_a_real_secret_service(desktop):
    done = desktop('"$@"', sys.executable, "-c", VAULT_CHECK)
    assert done.returncode == 0, done.stderr
    assert "Secret Service" in done.stdout


@needs_secret_service
@pytest.mark.timeout(120)
def test_connect_in_one_process_and_preview_in_another(desktop, tmp_path):
    with DemoServer(firm=build_firm(today=TODAY, scale=4)) as server:
        where = server.addresses()
        hardcost = f'"{sys.executable}" -W error -m hardcost_desktop'
        script = f"""set -e
            HARDCOST_CLIENT_SECRET={where.clio_client_secret} {hardcost} connect clio \
                --url {where.clio_url} --client-id {where.clio_client_id}
            HARDCOST_CLIENT_SECRET={where.quickbooks_client_secret} {hardcost} connect quickbooks \
                --url {where.quickbooks_url} --discovery {where.quickbooks_discovery_url} \
                --client-id {where.quickbooks_client_id}
            {hardcost} settings set start-date=2026-06-01 "account=Reimbursable Expenses"
            {hardcost} check
            {hardcost} preview
            {hardcost} disconnect clio"""
        done = desktop(script)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kept in the desktop's keyring (Secret Service)" in done.stdout
    assert "no key store" not in done.stderr
    assert "Lines on other accounts" in done.stdout
    assert "Disconnected: Clio" in done.stdout


def test_without_a_key_store_connecting_says_that_nothing_is_kept_and_preview_asks_again(tmp_path):
    terminal = Terminal(tmp_path, key_store=False)
    with DemoServer(firm=build_firm(today=TODAY, scale=4)) as server:
        where = server.addresses()
        connected = terminal.run(
            "connect", "clio", "--url", where.clio_url, "--client-id", where.clio_client_id,
            HARDCOST_CLIENT_SECRET=where.clio_client_secret,
        )  # fmt: skip
        assert (connected.code, "no key store" in connected.err) == (0, True)
        terminal.run(
            "connect", "quickbooks", "--url", where.quickbooks_url,
            "--discovery", where.quickbooks_discovery_url,
            "--client-id", where.quickbooks_client_id,
            HARDCOST_CLIENT_SECRET=where.quickbooks_client_secret,
        )  # fmt: skip
        preview = terminal.run("preview")
    assert preview.code == 3
    assert "no key store" in preview.err
    assert "Nothing was lost" in preview.err
