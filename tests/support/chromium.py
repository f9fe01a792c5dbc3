"""A real browser, spoken to over the W3C WebDriver protocol through chromedriver."""

import re
import shutil
import subprocess
from base64 import b64decode
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import requests

BROWSER = shutil.which("chromium")
DRIVER = shutil.which("chromedriver")

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # WebDriver, 11: the web element identifier
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--no-proxy-server", "--window-size=900,700",
)  # fmt: skip
_ARRIVED = "return !window.left && document.readyState === 'complete'"
_PATIENCE = 20
"""Seconds for a page; a busy machine starts a browser slowly."""


class Chromium:
    """One window."""

    def __init__(self, driver: str, folder: Path) -> None:
        self._line = requests.Session()
        self._line.trust_env = False  # the driver is on this computer: no proxy
        options = {"binary": BROWSER, "args": [*_FLAGS, f"--user-data-dir={folder}"]}
        wanted = {"acceptInsecureCerts": True, "goog:chromeOptions": options}
        self._session = driver
        opened = self._ask("POST", "/session", capabilities={"alwaysMatch": wanted})
        self._session = f"{driver}/session/{opened['sessionId']}"

    def close(self) -> None:
        self._ask("DELETE", "")
        self._line.close()

    def go(self, address: str) -> None:
        """Open an address; returns when its page is there.

        The driver's word is not enough: a script right after it may still run in the page that was left.
        """
        self.run("window.left = true")
        self._ask("POST", "/url", url=address)
        self._wait(lambda: self.run(_ARRIVED), lambda: f"{address} did not open: {self.address}")

    def click(self, selector: str) -> None:
        using = {"using": "css selector", "value": selector}
        found = self._ask("POST", "/element", **using)
        self._ask("POST", f"/element/{found[_ELEMENT]}/click")

    def run(self, script: str, *given: object) -> object:
        """Run a script in the page; gives what it returns, or what its promise becomes."""
        return self._ask("POST", "/execute/sync", script=script, args=list(given))

    @property
    def address(self) -> str:
        return self._ask("GET", "/url")

    @property
    def text(self) -> str:
        return str(self.run("return document.body ? document.body.innerText : ''"))

    def wait_for(self, words: str) -> str:
        """Wait until the page says this; gives all it says."""
        self._wait(
            lambda: words in self.text,
            lambda: f"{words!r} is not on {self.address}: {self.text!r}",
        )
        return self.text

    def photograph(self, path: Path) -> None:
        path.write_bytes(b64decode(self._ask("GET", "/screenshot")))

    def _wait(self, ready: Callable[[], object], missing: Callable[[], str]) -> None:
        for _ in range(_PATIENCE * 20):
            if ready():
                return
            Event().wait(0.05)
        raise AssertionError(missing())

    def _ask(self, method: str, path: str, **body: object):
        sent = body if method == "POST" else None
        answer = self._line.request(method, self._session + path, json=sent, timeout=_PATIENCE)
        value = answer.json()["value"]
        assert answer.ok, value
        return value


@contextmanager
def open_chromium(folder: Path):
    """Start a driver and a window with a fresh profile in the folder; both end with the block."""
    with subprocess.Popen([DRIVER, "--port=0"], stdout=subprocess.PIPE, text=True) as driver:
        try:
            port = next(found[1] for line in driver.stdout if (found := _STARTED.search(line)))
            window = Chromium(f"http://127.0.0.1:{port}", folder)
            try:
                yield window
            finally:
                window.close()
        finally:
            driver.terminate()


_STARTED = re.compile(r"started successfully on port (\d+)")
