"""Signing in to QuickBooks through Intuit's own library, which is not trusted with anything."""

import base64
import json
import logging
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from gateway_server import Reply, as_json

from hardcost_desktop.errors import NeedsSignIn, RefusedByService, TemporaryTrouble
from hardcost_desktop.gateways.quickbooks.sign_in import QuickBooksSignIn
from hardcost_desktop.gateways.sending import Limits

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
GRANT = {
    "token_type": "bearer",
    "access_token": "access-1",
    "refresh_token": "refresh-1",
    "expires_in": 3600,
    "x_refresh_token_expires_in": 8726400,
}


@pytest.fixture
def intuit(server):
    """Answers discovery honestly and everything else from its `replies`."""
    server.replies = [as_json(GRANT)]
    document = {
        "issuer": "https://issuer",
        "authorization_endpoint": f"{server.url}/connect",
        "token_endpoint": f"{server.url}/tokens",
        "revocation_endpoint": f"{server.url}/revoke",
        "jwks_uri": f"{server.url}/jwks",
        "userinfo_endpoint": f"{server.url}/userinfo",
    }
    server.discovery = [as_json(document)]

    def answer(heard):
        script = server.discovery if heard.path == "/discovery" else server.replies
        return script.pop(0) if len(script) > 1 else script[0]

    server.answer = answer
    return server


@pytest.fixture
def sign_in(intuit, wait):
    return QuickBooksSignIn(
        discovery_url=f"{intuit.url}/discovery",
        client_id="id",
        client_secret="secret",
        redirect_uri="http://localhost:1/cb",
        wait=wait,
        clock=lambda: NOW,
        limits=Limits(connect=2, read=1, whole=2),
    )


def paths(server):
    return [heard.path for heard in server.heard]


def test_nothing_is_sent_before_it_is_needed(sign_in, intuit):
    assert intuit.heard == []


def test_the_consent_page_is_asked_for_with_our_own_state(sign_in, intuit):
    address = urlsplit(sign_in.authorization_url("state-1"))
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"{intuit.url}/connect"
    assert parse_qs(address.query) == {
        "client_id": ["id"],
        "response_type": ["code"],
        "scope": ["com.intuit.quickbooks.accounting"],
        "redirect_uri": ["http://localhost:1/cb"],
        "state": ["state-1"],
    }
    assert "state-2" in sign_in.authorization_url("state-2")
    assert paths(intuit) == ["/discovery"]


def test_a_code_becomes_tokens_with_absolute_ends(sign_in, intuit):
    intuit.replies = [as_json(GRANT | {"x_refresh_token_hard_expires_in": 1000})]
    tokens = sign_in.exchange("the-code", "4620")
    assert (tokens.access, tokens.refresh) == ("access-1", "refresh-1")
    assert tokens.expires_at == NOW + timedelta(hours=1)
    assert tokens.refresh_expires_at == NOW + timedelta(days=101)
    assert tokens.hard_expires_at == NOW + timedelta(seconds=1000)
    asked = intuit.heard[-1]
    assert asked.form["code"] == "the-code"
    assert asked.headers["x-include-refresh-token-hard-expires-in"] == "true"
    assert asked.headers["Authorization"] == "Basic " + base64.b64encode(b"id:secret").decode()


@pytest.mark.parametrize("realm_id", [None, "", "12a", "../1", "１２"])
def test_a_company_id_that_is_not_digits_is_refused_before_the_code_is_spent(
    sign_in, intuit, realm_id
):
    with pytest.raises(RefusedByService) as caught:
        sign_in.exchange("code", realm_id)
    assert caught.value.code == "quickbooks_realm_invalid"
    assert intuit.heard == []


@pytest.mark.parametrize("fault", [Reply(500), Reply(hang_up=True), Reply(stall=True)])
def test_a_code_is_never_sent_twice(sign_in, intuit, fault):
    intuit.replies = [fault]
    with pytest.raises(TemporaryTrouble):
        sign_in.exchange("code", "1")
    assert paths(intuit) == ["/discovery", "/tokens"]


@pytest.mark.parametrize("fault", [Reply(503), Reply(hang_up=True), Reply(stall=True)])
def test_a_refresh_is_tried_again_after_a_passing_trouble(sign_in, intuit, fault, waits):
    intuit.replies = [fault, as_json(GRANT)]
    assert sign_in.refresh("r").access == "access-1"
    assert len(waits) == 1


def test_an_answer_that_only_drips_is_not_waited_for_for_ever(sign_in, intuit):
    intuit.replies = [Reply(body=b"x" * 5000, drip=0.05), as_json(GRANT)]
    assert sign_in.refresh("r").access == "access-1"


def test_a_refresh_gives_up_after_four_attempts(sign_in, intuit):
    intuit.replies = [Reply(500)]
    with pytest.raises(TemporaryTrouble) as caught:
        sign_in.refresh("r")
    assert caught.value.code == "service_failing"
    assert paths(intuit).count("/tokens") == 4


def test_discovery_is_tried_again_after_a_passing_trouble(sign_in, intuit):
    intuit.discovery = [Reply(503), *intuit.discovery]
    assert sign_in.authorization_url("s")


@pytest.mark.parametrize(
    "reply", [Reply(body=b"<html>", content_type="text/html"), as_json({"a": 1})]
)
def test_a_strange_discovery_document_is_refused(sign_in, intuit, reply):
    intuit.discovery = [reply]
    with pytest.raises(RefusedByService) as caught:
        sign_in.authorization_url("s")
    assert caught.value.code == "sign_in_unreadable"


def test_a_discovery_document_that_names_no_addresses_is_refused(sign_in, intuit):
    document = json.loads(intuit.discovery[0].body) | {"token_endpoint": {"verify": False}}
    intuit.discovery = [as_json(document)]
    with pytest.raises(RefusedByService):
        sign_in.refresh("r")
    assert paths(intuit) == ["/discovery"]


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (400, {"error": "invalid_grant"}, NeedsSignIn, "sign_in_expired"),
        (401, {"error": "invalid_client"}, NeedsSignIn, "client_refused"),
        (400, {"error": "invalid_request"}, RefusedByService, "sign_in_failed"),
        (307, {}, RefusedByService, "sign_in_failed"),
        (429, {}, TemporaryTrouble, "service_busy"),
    ],
)
def test_a_refused_refresh_says_what_can_be_done(sign_in, intuit, status, body, kind, code):
    intuit.replies = [as_json(body, status, Location=f"{intuit.url}/thief")]
    with pytest.raises(kind) as caught:
        sign_in.refresh("r")
    assert caught.value.code == code
    assert paths(intuit) == ["/discovery", "/tokens"]


def test_a_refused_code_asks_for_another_sign_in(sign_in, intuit):
    intuit.replies = [as_json({"error": "invalid_grant"}, 400)]
    with pytest.raises(NeedsSignIn) as caught:
        sign_in.exchange("code", "1")
    assert caught.value.code == "code_refused"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"<html>captive portal</html>", content_type="text/html"),
        Reply(body=b"[1]"),
        as_json(GRANT | {"discovered": 1}),
        Reply(body=b""),
        as_json({k: v for k, v in GRANT.items() if k != "access_token"}),
        as_json({k: v for k, v in GRANT.items() if k != "refresh_token"}),
        as_json(GRANT | {"access_token": ["x"]}),
        as_json(GRANT | {"expires_in": "soon"}),
        as_json(GRANT | {"expires_in": True}),
        as_json(GRANT | {"expires_in": -1}),
        as_json(GRANT | {"expires_in": 1e300}),
    ],
)
def test_a_success_without_proper_tokens_is_no_success(sign_in, intuit, reply):
    intuit.replies = [reply]
    with pytest.raises(RefusedByService) as caught:
        sign_in.refresh("r")
    assert caught.value.code == "sign_in_unreadable"


def test_an_answer_cannot_change_the_client_for_the_next_operation(sign_in, intuit):
    poison = {"verify": False, "token_endpoint": f"{intuit.url}/thief", "refresh": 1, "headers": {}}
    intuit.replies = [as_json(GRANT | poison), as_json(GRANT)]
    sign_in.refresh("r")
    sign_in.refresh("r")
    assert paths(intuit) == ["/discovery", "/tokens", "/tokens"]
    assert intuit.heard[-1].headers["Authorization"].startswith("Basic ")


def test_a_netrc_file_does_not_replace_the_client_secret(sign_in, intuit, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login stranger password other\n")
    monkeypatch.setenv("NETRC", str(netrc))
    sign_in.refresh("r")
    assert "Authorization" not in intuit.heard[0].headers
    assert intuit.heard[1].headers["Authorization"] == "Basic aWQ6c2VjcmV0"


def test_revoking_sends_the_token_as_json(sign_in, intuit):
    intuit.replies = [Reply(body=b"")]
    sign_in.revoke("r")
    assert intuit.heard[-1].path == "/revoke"
    assert json.loads(intuit.heard[-1].body) == {"token": "r"}


def test_errors_and_log_lines_hold_no_answer(sign_in, intuit, caplog):
    caplog.set_level(logging.DEBUG, logger="hardcost_desktop")
    intuit.replies = [as_json({"error": "weird RT1-39-H0-1785429816abcdef00"}, 400)]
    with pytest.raises(RefusedByService) as caught:
        sign_in.refresh("RT1-39-H0-secret")
    assert "RT1" not in caplog.text + str(caught.value) + str(caught.value.details)
    assert caught.value.__cause__ is None
