"""A stand-in for a person at a browser, who allows everything."""

from collections.abc import Mapping
from html.parser import HTMLParser
from http.client import HTTPException
from threading import Event, Lock, Thread
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import ProxyHandler, Request, build_opener

_TIMEOUT_SECONDS = 10.0
_BROWSER = "DemoVisitor/1.0"  # Clio's firewall refuses clients that give no name of their own


class _ConsentForm(HTMLParser):
    """Reads a page's form: where it goes, its filled-in fields, and the button that says Allow."""

    def __init__(self) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self._button: Mapping[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = known.get("action", "")
        elif tag == "button":
            self._button = known
        elif tag == "input" and "name" in known:
            chosen = known.get("type") not in {"radio", "checkbox"} or "checked" in known
            if chosen:
                self.fields[known["name"]] = known.get("value", "on")

    def handle_data(self, data: str) -> None:
        if self._button and data.strip().casefold() == "allow":
            self.fields[self._button.get("name", "")] = self._button.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "button":
            self._button = {}


class ConsentVisitor:
    """Opens consent pages, presses Allow, and follows the way back to the program.

    Use it as a context manager, or call `close`.

    Attributes:
        troubles: What went wrong on a visit, for the one who waits in vain.
    """

    def __init__(self) -> None:
        self.troubles: list[str] = []
        self._closing = Event()
        self._lock = Lock()
        self._visits: list[Thread] = []

    def visit(self, url: str) -> None:
        """Start a visit, for those who do not ask whether it began."""
        self.open(url)

    def open(self, url: str) -> bool:
        """Start a visit and return at once, as `webbrowser.open` does; False once closed."""
        with self._lock:
            if self._closing.is_set():
                return False
            visit = Thread(target=self._visit, args=(url,), name="consent visitor")
            self._visits.append(visit)
            visit.start()
        return True

    def close(self) -> None:
        """Wait for all visits to end."""
        with self._lock:
            self._closing.set()
        for visit in self._visits:
            visit.join()

    def __enter__(self) -> "ConsentVisitor":
        """Visit until closed."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def _visit(self, url: str) -> None:
        try:
            page, address = _fetch(url)
            form = _ConsentForm()
            form.feed(page)
            if form.action is None:
                self.troubles.append("no form on the page")
                return
            # An empty action means the page's own address.
            _fetch(urljoin(address, form.action), urlencode(form.fields).encode("ascii"))
        except HTTPError as error:
            self.troubles.append(str(error))
            error.close()
        except (HTTPException, OSError, ValueError) as error:
            self.troubles.append(str(error))


def _fetch(url: str, body: bytes | None = None) -> tuple[str, str]:
    """Read a page, following redirects; give it with its final address."""
    if not url.startswith(("http://", "https://")):
        raise ValueError("not a web address")
    request = Request(url, data=body, headers={"User-Agent": _BROWSER})  # noqa: S310 - checked above
    straight = build_opener(ProxyHandler({}))  # no proxy knows this computer's own addresses
    with straight.open(request, timeout=_TIMEOUT_SECONDS) as answer:
        return answer.read().decode("utf-8", "replace"), answer.geturl()
