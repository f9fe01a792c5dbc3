"""The authorize endpoint: asks a person and sends the browser back with the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit, urlunsplit

from flask import Blueprint, redirect, request
from flask.typing import ResponseReturnValue

from .grants import ACCOUNTING, Grants
from .pages import consent_page, refusal_page
from .tokens import TokenMint

WISHES: Mapping[str, str] = {
    ACCOUNTING: "Read and change the books of your QuickBooks Online company",
    "com.intuit.quickbooks.payment": "Process payments",
    "openid": "Know who you are",
    "profile": "See your name",
    "email": "See your e-mail address",
    "phone": "See your phone number",
    "address": "See your address",
}
"""Each scope Intuit knows here, in a person's words."""


@dataclass(frozen=True, slots=True)
class _Question:
    redirect_uri: str
    scope: str
    state: str


class AuthorizePage:
    """`/connect/oauth2`: a form for one app and the companies its user administers."""

    def __init__(
        self,
        *,
        client_id: str,
        redirect_uris: Sequence[str],
        companies: Sequence[tuple[str, str]],
        grants: Grants,
        mint: TokenMint,
    ) -> None:
        self._client_id = client_id
        self._redirect_uris = frozenset(redirect_uris)
        self._companies = list(companies)
        self._grants = grants
        self._mint = mint
        self._open: dict[str, _Question] = {}

    def routes(self) -> Blueprint:
        """Give the two routes: the page and its answer."""
        routes = Blueprint("authorize", __name__)
        routes.add_url_rule("/connect/oauth2", "ask", self.ask, methods=["GET"])
        routes.add_url_rule("/connect/oauth2", "decide", self.decide, methods=["POST"])
        return routes

    def ask(self) -> ResponseReturnValue:
        """Show the consent page, or a refusal that goes nowhere. PKCE parameters are ignored."""
        asked = request.args
        redirect_uri = asked.get("redirect_uri", "")
        if asked.get("client_id") != self._client_id:
            return _refuse("The client_id query parameter value is invalid.")
        if redirect_uri not in self._redirect_uris:
            # Intuit's own words: the browser must never be sent to an address nobody registered.
            return _refuse(
                "The redirect_uri query parameter value is invalid. Make sure it is listed in the "
                "Redirect URIs section on your app's keys tab and matches it exactly."
            )
        question = _Question(redirect_uri, asked.get("scope", ""), asked.get("state", ""))
        wrong = _complaint(asked.get("response_type", ""), question)
        if wrong:
            return _send_back(question, error=wrong)
        request_id = self._mint.request()
        self._open[request_id] = question
        wishes = [WISHES[scope] for scope in question.scope.split()]
        return consent_page(request_id=request_id, wishes=wishes, companies=self._companies)

    def decide(self) -> ResponseReturnValue:
        """Take Allow or Deny, once per page shown."""
        question = self._open.pop(request.form.get("request", ""), None)
        if question is None:
            return _refuse("This page has been answered before. Start again from your app.")
        realm_id = request.form.get("company", "")
        if request.form.get("decision") != "allow":
            return _send_back(question, error="access_denied")
        if realm_id not in {known for known, _ in self._companies}:
            return _refuse("This company does not exist, or you do not administer it.")
        code = self._grants.issue_code(
            realm_id=realm_id, redirect_uri=question.redirect_uri, scope=question.scope
        )
        return _send_back(question, code=code, realmId=realm_id)


def _complaint(response_type: str, question: _Question) -> str | None:
    if response_type != "code":
        return "unsupported_response_type"
    scopes = question.scope.split()
    if not scopes or not set(scopes) <= WISHES.keys():
        return "invalid_scope"
    return None


def _send_back(question: _Question, **answer: str) -> ResponseReturnValue:
    parts = urlsplit(question.redirect_uri)
    if question.state:
        answer["state"] = question.state
    query = "&".join(filter(None, [parts.query, urlencode(answer)]))
    return redirect(urlunsplit(parts._replace(query=query)), 302)


def _refuse(sentence: str) -> ResponseReturnValue:
    return refusal_page(sentence=sentence, hint="Your app was told nothing."), 400
