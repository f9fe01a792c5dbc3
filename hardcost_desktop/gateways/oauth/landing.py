"""The pages the browser shows at the end of a sign-in: small, self-contained, without scripts."""

from dataclasses import dataclass
from html import escape
from http import HTTPStatus

_STYLE = """
:root { color-scheme: light dark; }
body { font: 17px/1.55 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid;
  place-items: center; background: #f4f5f7; color: #1c2430; }
main { background: #fff; border-radius: 12px; padding: 2.2rem 2.6rem; max-width: 30rem; margin: 1rem;
  box-shadow: 0 1px 3px #0002, 0 8px 30px #0001; border-top: 5px solid #2f6f4f; }
main.trouble { border-top-color: #a8571c; }
h1 { font-size: 1.35rem; margin: 0 0 .6rem; }
p { margin: .4rem 0; }
@media (prefers-color-scheme: dark) { body { background: #14181d; color: #e7eaee; } main { background: #1f252c; } }
"""

HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}
"""Nothing is kept by the browser, nothing is told to the next page, nothing is loaded."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be shown.

    Attributes:
        status: Its HTTP status.
        title: A headline, plain text.
        text: A sentence or two, plain text.
    """

    status: HTTPStatus
    title: str
    text: str

    def html(self) -> bytes:
        """Write it as UTF-8 HTML."""
        kind = "" if self.status is HTTPStatus.OK else ' class="trouble"'
        title, text = escape(self.title), escape(self.text)
        return (
            '<!doctype html><html lang="en"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
            f"<title>{title} – Hardcost Desktop</title><style>{_STYLE}</style></head>"
            f"<body><main{kind}><h1>{title}</h1><p>{text}</p></main></body></html>"
        ).encode()


def approved(service: str) -> Page:
    """The sign-in was approved."""
    return Page(
        HTTPStatus.OK,
        f"{service} has answered",
        "You can close this page and go back to Hardcost Desktop. It is finishing the connection now.",
    )


def declined(service: str) -> Page:
    """The person, or the service, said no."""
    return Page(
        HTTPStatus.OK,
        f"{service} was not connected",
        "The connection was not approved, and nothing was changed. Go back to Hardcost Desktop to try again.",
    )


ARRIVED = Page(
    HTTPStatus.OK,
    "The answer has arrived",
    "Go back to Hardcost Desktop. It tells you whether the connection worked.",
)
STRANGER = Page(
    HTTPStatus.BAD_REQUEST,
    "This page does not belong to the sign-in under way",
    "Nothing was connected. Go back to Hardcost Desktop and begin the sign-in there.",
)
USED = Page(
    HTTPStatus.GONE,
    "This sign-in is finished already",
    "You can close this page and go back to Hardcost Desktop.",
)
NOT_HERE = Page(
    HTTPStatus.NOT_FOUND, "There is nothing here", "Hardcost Desktop only waits for a sign-in here."
)
WRONG_HOST = Page(
    HTTPStatus.FORBIDDEN,
    "This address is not answered",
    "Hardcost Desktop only answers this computer.",
)
NO_VISIT = Page(
    HTTPStatus.FORBIDDEN,
    "Another page's request is not answered",
    "Hardcost Desktop only answers a browser that comes here itself.",
)
GET_ONLY = Page(
    HTTPStatus.METHOD_NOT_ALLOWED,
    "This kind of request is not answered",
    "Hardcost Desktop only waits for a browser's page request here.",
)
