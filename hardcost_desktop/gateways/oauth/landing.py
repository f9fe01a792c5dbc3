"""The pages the browser shows at the end of a sign-in: small, self-contained, without scripts."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from http import HTTPStatus

from hardcost_desktop.language import spoken
from hardcost_desktop.messages import LANDING

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
        tongue = spoken().code.replace("_", "-")
        return (
            f'<!doctype html><html lang="{tongue}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
            f"<title>{title} – Hardcost Desktop</title><style>{_STYLE}</style></head>"
            f"<body><main{kind}><h1>{title}</h1><p>{text}</p></main></body></html>"
        ).encode()


_STATUSES: Mapping[str, HTTPStatus] = {
    "approved": HTTPStatus.OK,
    "declined": HTTPStatus.OK,
    "arrived": HTTPStatus.OK,
    "stranger": HTTPStatus.BAD_REQUEST,
    "used": HTTPStatus.GONE,
    "not_here": HTTPStatus.NOT_FOUND,
    "wrong_host": HTTPStatus.FORBIDDEN,
    "no_visit": HTTPStatus.FORBIDDEN,
    "get_only": HTTPStatus.METHOD_NOT_ALLOWED,
}


def page(code: str, **gaps: str) -> Page:
    """Make the page for what the browser brought: a key of `messages.LANDING`, and what fills its gaps."""
    words = LANDING[code].fill(gaps)
    return Page(_STATUSES[code], words.title, words.sentence)
