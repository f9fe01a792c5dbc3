"""Signing in to the pretend Clio."""

import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from clio_world import AGENT, CLIENT, REDIRECT, Client

ASKED = {
    "response_type": "code",
    "client_id": CLIENT["client_id"],
    "redirect_uri": REDIRECT,
    "state": 'a"><script>b</script>',
}


@pytest.fixture
def browser(service):
    class Browser(requests.Session):
        def ask(self, **changes):
            asked = {k: v for k, v in {**ASKED, **changes}.items() if v is not None}
            return self.get(f"{service.origin}/oauth/authorize", params=asked)

        def decide(self, decision, **changes):
            form = {**ASKED, "decision": decision, **changes}
            url = f"{service.origin}/oauth/authorize"
            return self.post(url, data=form, allow_redirects=False)

    with Browser() as browser:
        yield browser


@pytest.fixture
def exchange(service):
    def ask(**form):
        url = f"{service.origin}/oauth/token"
        return requests.post(url, data={**CLIENT, **form}, headers={"User-Agent": AGENT})

    return ask


def told(redirected):
    assert redirected.status_code == 302
    return {
        name: texts[0]
        for name, texts in parse_qs(urlsplit(redirected.headers["Location"]).query).items()
    }


@pytest.fixture
def code(browser):
    return told(browser.decide("allow"))["code"]


def redeem(exchange, code, address=REDIRECT):
    return exchange(grant_type="authorization_code", code=code, redirect_uri=address)


class TestConsent:
    def test_the_page_is_plain_html_with_both_buttons_and_everything_escaped(self, browser):
        page = browser.ask()
        assert page.status_code == 200
        assert 'id="allow"' in page.text
        assert 'id="deny"' in page.text
        assert "Firm &amp; Daughters" in page.text
        assert "Ada Owner" in page.text
        assert "<script" not in page.text

    def test_the_form_carries_the_request_along(self, browser):
        page = browser.ask(redirect_on_decline="true").text
        hidden = re.findall(r'name="(\w+)" value="([^"]*)"', page)
        assert dict(hidden)["redirect_uri"] == REDIRECT
        assert dict(hidden)["redirect_on_decline"] == "true"

    def test_allowing_sends_a_code_and_the_state_to_the_app(self, browser):
        answer = browser.decide("allow")
        assert answer.headers["Location"].startswith(f"{REDIRECT}?")
        assert told(answer)["state"] == ASKED["state"]

    def test_denying_stays_on_clios_page(self, browser):
        answer = browser.decide("deny")
        assert (answer.status_code, "Access denied" in answer.text) == (200, True)

    def test_denying_is_told_to_an_app_that_asked_for_it(self, browser):
        answer = browser.decide("deny", redirect_on_decline="true")
        assert told(answer) == {"error": "access_denied", "state": ASKED["state"]}

    @pytest.mark.parametrize(
        "changes",
        [
            {"redirect_uri": "http://127.0.0.1:5679/callback"},
            {"redirect_uri": f"{REDIRECT}/"},
            {"redirect_uri": "http://localhost:5678/callback"},
            {"redirect_uri": ""},
            {"client_id": "other"},
            {"response_type": "token"},
        ],
    )
    def test_a_wrong_request_is_refused_without_a_redirect(self, browser, changes):
        for answer in (browser.ask(**changes), browser.decide("allow", **changes)):
            assert (answer.status_code, "Location" in answer.headers) == (400, False)

    def test_the_approval_address_shows_the_code_to_be_pasted(self, browser, service, exchange):
        address = f"{service.origin}/oauth/approval"
        answer = browser.decide("allow", redirect_uri=address)
        page = browser.get(answer.headers["Location"]).text
        code = told(answer)["code"]
        assert f"<title>Success code={code}</title>" in page
        assert f"<code id='code'>{code}</code>" in page
        assert redeem(exchange, code, address).status_code == 200


class TestCode:
    def test_gives_tokens_for_thirty_days(self, exchange, code, service):
        answer = redeem(exchange, code)
        body = answer.json()
        assert body.keys() == {"token_type", "access_token", "expires_in", "refresh_token"}
        assert (body["token_type"], body["expires_in"]) == ("bearer", 2_592_000)
        assert answer.headers["Cache-Control"] == "no-store"
        with Client(service.origin, body["access_token"]) as api:
            assert api.data("users/who_am_i", fields="name") == {"name": "Ada Owner"}

    def test_works_once(self, exchange, code):
        redeem(exchange, code)
        again = redeem(exchange, code)
        assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")

    def test_dies_after_ten_minutes(self, exchange, code, clock):
        clock.advance(timedelta(minutes=10))
        assert redeem(exchange, code).json()["error"] == "invalid_grant"

    def test_is_bound_to_its_address(self, exchange, code):
        answer = redeem(exchange, code, "http://127.0.0.1:5678/other")
        assert answer.json()["error"] == "invalid_grant"

    def test_needs_the_apps_secret(self, exchange, code):
        answer = exchange(grant_type="authorization_code", code=code, client_secret="wrong")
        assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")

    def test_needs_a_form(self, service):
        url = f"{service.origin}/oauth/token"
        answer = requests.post(url, json=dict(CLIENT), headers={"User-Agent": AGENT})
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")

    def test_other_grants_are_unsupported(self, exchange):
        assert exchange(grant_type="password").json()["error"] == "unsupported_grant_type"


class TestRefresh:
    def refresh(self, exchange, word):
        return exchange(grant_type="refresh_token", refresh_token=word)

    def test_works_any_number_of_times_and_sends_no_new_refresh_token(self, exchange, service):
        word = service.grants.issue_tokens().refresh_token
        answers = [self.refresh(exchange, word).json() for _ in range(3)]
        assert all("refresh_token" not in answer for answer in answers)
        assert len({answer["access_token"] for answer in answers}) == 3

    def test_may_be_switched_to_replace_the_refresh_token(self, exchange, service):
        service.grants.rotate_refresh_tokens = True
        old = service.grants.issue_tokens().refresh_token
        new = self.refresh(exchange, old).json()["refresh_token"]
        assert self.refresh(exchange, old).json()["error"] == "invalid_grant"
        assert self.refresh(exchange, new).status_code == 200

    def test_helps_after_expiry(self, exchange, service, api, clock):
        clock.advance(timedelta(days=30))
        assert api.get("users").status_code == 401
        word = self.refresh(exchange, service.grants.issue_tokens().refresh_token).json()
        api.headers["Authorization"] = f"Bearer {word['access_token']}"
        assert api.get("users").status_code == 200

    def test_expired_access_tokens_are_refused_but_can_be_refreshed(self, exchange, service):
        tokens = service.grants.issue_tokens()
        service.grants.expire_access_tokens()
        assert service.grants.user_of(tokens.access_token) is None
        assert self.refresh(exchange, tokens.refresh_token).status_code == 200

    def test_is_refused_once_everything_is_revoked(self, exchange, service):
        word = service.grants.issue_tokens().refresh_token
        service.grants.revoke_all()
        assert self.refresh(exchange, word).json()["error"] == "invalid_grant"


class TestDeauthorize:
    def end(self, service, bearer, token):
        headers = {"User-Agent": AGENT, "Authorization": f"Bearer {bearer}"}
        url = f"{service.origin}/oauth/deauthorize"
        return requests.post(url, data={"token": token}, headers=headers)

    def test_ends_the_grant_and_no_other(self, service, exchange):
        mine, other = service.grants.issue_tokens(), service.grants.issue_tokens()
        assert self.end(service, mine.access_token, mine.access_token).status_code == 200
        assert service.grants.user_of(mine.access_token) is None
        assert service.grants.user_of(other.access_token) == 11
        refreshed = exchange(grant_type="refresh_token", refresh_token=mine.refresh_token)
        assert refreshed.json()["error"] == "invalid_grant"

    def test_needs_a_token(self, service):
        assert self.end(service, "x", "x").status_code == 401


def test_the_same_seed_gives_the_same_tokens(make_service):
    first, second, third = (make_service(seed=seed).grants.issue_tokens() for seed in (4, 4, 5))
    assert first == second != third
