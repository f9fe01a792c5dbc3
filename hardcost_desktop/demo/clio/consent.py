"""The pages a user sees at sign-in: plain HTML that needs nothing else."""

from collections.abc import Mapping

from flask import Response
from markupsafe import Markup

_STYLE = Markup(
    "body{font:16px/1.5 system-ui,sans-serif;background:#f3f5f9;color:#1d2a3f;margin:0}"
    "main{max-width:28rem;margin:4rem auto;padding:2rem;background:#fff;border-radius:8px;"
    "box-shadow:0 1px 4px #0003}h1{font-size:1.25rem;margin-top:0}"
    "button{font:inherit;padding:.5rem 1.25rem;margin-right:.75rem;border-radius:6px;"
    "border:1px solid #0b57d0;background:#fff;color:#0b57d0}"
    "#allow{background:#0b57d0;color:#fff}code{font-size:1.1rem;word-break:break-all}"
)
_PAGE = Markup(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width,initial-scale=1">'
    "<title>{title}</title><style>{style}</style></head>"
    "<body><main><h1>{title}</h1>{body}</main></body></html>"
)
_CONSENT = Markup(
    "<p>The app <strong>{app}</strong> asks to work in <strong>{firm}</strong> as {user}:</p>"
    "<ul><li>Activities: read and write</li><li>Contacts: read</li><li>Matters: read</li>"
    "<li>Users: read</li><li>Billing: read</li></ul>"
    '<form method="post" action="/oauth/authorize">{hidden}'
    '<button id="allow" type="submit" name="decision" value="allow">Allow</button>'
    '<button id="deny" type="submit" name="decision" value="deny">Deny</button></form>'
)
_HIDDEN = Markup('<input type="hidden" name="{}" value="{}">')


def consent_page(app: str, firm: str, user: str, request: Mapping[str, str]) -> Response:
    """Ask the user; the form carries the whole authorization request along."""
    hidden = Markup().join(_HIDDEN.format(name, value) for name, value in request.items())
    body = _CONSENT.format(app=app, firm=firm, user=user, hidden=hidden)
    return _page("Allow access to Clio?", body)


def declined_page() -> Response:
    """Tell the user that nothing was granted; the app is not told."""
    return _page("Access denied", Markup("<p>The app was not given access. Close this page.</p>"))


def approval_page(code: str) -> Response:
    """Show the code to be pasted, in the text and in the title."""
    body = Markup("<p>Copy this code into the app:</p><p><code id='code'>{}</code></p>")
    return _page(f"Success code={code}", body.format(code))


def error_page(reason: str) -> Response:
    """Refuse an authorization request; a wrong address is never redirected to."""
    return _page("Authorization error", Markup("<p>{}</p>").format(reason), 400)


def _page(title: str, body: Markup, status: int = 200) -> Response:
    page = _PAGE.format(title=title, style=_STYLE, body=body)
    response = Response(page, status, content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
    response.headers["Cache-Control"] = "no-store"
    return response
