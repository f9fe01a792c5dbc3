"""The consent page: what it shows, where it sends the browser, and where it does not."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from intuit_client import Client
from intuit_firm import APP, OTHER_REALM, REALM, REDIRECT, small_firm

from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.intuit.service import IntuitService

SCOPE = "com.intuit.quickbooks.accounting"


def show(client: Client, **changes: str) -> requests.Response:
    asked = {
        "client_id": APP[0],
        "response_type": "code",
        "scope": SCOPE,
        "redirect_uri": REDIRECT,
        "state": "s-1&?é",
    }
    return client.ask("GET", "/connect/oauth2", params={**asked, **changes})


def request_id(page: requests.Response) -> str:
    match = re.search(r'name="request" value="(\w+)"', page.text)
    assert match is not None
    return match[1]


def decide(client: Client, decision: str, *, page: str, company: str = REALM) -> requests.Response:
    form = {"request": page, "company": company, "decision": decision}
    return client.ask("POST", "/connect/oauth2", data=form)


def callback(answer: requests.Response) -> dict[str, str]:
    assert answer.status_code == 302
    location = answer.headers["Location"]
    assert location.startswith(f"{REDIRECT}?")
    return {key: values[0] for key, values in parse_qs(urlsplit(location).query).items()}


def test_the_page_is_plain_and_tells_what_is_asked_and_for_which_companies(client):
    page = show(client)
    assert page.status_code == 200
    assert "Read and change the books" in page.text
    assert re.search(rf'value="{REALM}" checked', page.text)
    assert re.search(rf'value="{OTHER_REALM}">', page.text)
    assert 'id="allow"' in page.text
    assert 'id="deny"' in page.text
    assert "<script" not in page.text


def test_the_page_escapes_names(clock):
    firm = Firm("<b>Law & Co</b>", REALM, {}, {}, {})
    service = IntuitService(
        companies=[firm],
        clock=clock,
        client_id=APP[0],
        client_secret=APP[1],
        redirect_uris=[REDIRECT],
    )
    asked = {"client_id": APP[0], "response_type": "code", "redirect_uri": REDIRECT, "scope": SCOPE}
    page = service.app().test_client().get("/connect/oauth2", query_string=asked).text
    assert "&lt;b&gt;Law &amp; Co&lt;/b&gt;" in page


def test_allow_sends_code_state_and_company_back(client):
    page = request_id(show(client))
    answer = callback(decide(client, "allow", page=page, company=OTHER_REALM))
    assert answer["state"] == "s-1&?é"
    assert answer["realmId"] == OTHER_REALM
    assert 0 < len(answer["code"]) <= 512


def test_deny_sends_only_the_refusal_and_the_state_back(client):
    answer = callback(decide(client, "deny", page=request_id(show(client))))
    assert answer == {"error": "access_denied", "state": "s-1&?é"}


def test_a_page_can_be_answered_once(client):
    page = request_id(show(client))
    decide(client, "allow", page=page)
    again = decide(client, "allow", page=page)
    assert again.status_code == 400
    assert "Location" not in again.headers


def test_a_company_nobody_offered_gets_no_code(client):
    answer = decide(client, "allow", page=request_id(show(client)), company="1")
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "uri",
    [
        "",
        f"{REDIRECT}/",
        REDIRECT.replace("47321", "47322"),
        REDIRECT.replace("localhost", "127.0.0.1"),
        f"{REDIRECT}?x=1",
        "https://evil.example/callback",
    ],
)
def test_a_redirect_uri_that_is_not_exactly_registered_is_told_to_nobody(client, uri):
    answer = show(client, redirect_uri=uri)
    assert answer.status_code == 400
    assert "Location" not in answer.headers
    assert "redirect_uri query parameter value is invalid" in answer.text


def test_an_unknown_app_is_told_to_nobody(client):
    answer = show(client, client_id="somebody")
    assert answer.status_code == 400
    assert "Location" not in answer.headers


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"scope": "everything"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_a_wrong_wish_is_sent_back(client, change, error):
    assert callback(show(client, **change))["error"] == error


def test_pkce_parameters_are_ignored(client):
    page = show(client, code_challenge="abc", code_challenge_method="S256")
    code = callback(decide(client, "allow", page=request_id(page)))["code"]
    answer = client.token(grant_type="authorization_code", code=code, redirect_uri=REDIRECT)
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("uri", "development", "production"),
    [
        ("http://localhost:8080/cb", True, False),
        ("https://localhost/cb", True, False),
        ("https://firm.example/cb", True, True),
        ("http://firm.example/cb", False, False),
        ("https://127.0.0.1/cb", False, False),
        ("http://[::1]:8080/cb", False, False),
        ("hardcost://callback", False, False),
        ("https://firm.example/cb#x", False, False),
    ],
)
def test_the_portal_registers_only_what_its_rules_allow(clock, uri, development, production):
    for is_production, allowed in ((False, development), (True, production)):
        settings = {
            "companies": [small_firm()],
            "clock": clock,
            "client_id": "a",
            "client_secret": "b",
            "redirect_uris": [uri],
            "production": is_production,
        }
        if allowed:
            IntuitService(**settings)
        else:
            with pytest.raises(ValueError, match=r"//|hardcost"):
                IntuitService(**settings)
