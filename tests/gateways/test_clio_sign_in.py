"""Signing in to Clio."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from gateway_server import Reply, as_json

from hardcost_desktop.errors import NeedsSignIn, RefusedByService, TemporaryTrouble
from hardcost_desktop.gateways.clio.regions import HOSTS, region_of, url_of
from hardcost_desktop.gateways.clio.sign_in import ClioSignIn

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
GRANT = {"token_type": "bearer", "access_token": "a1", "expires_in": 2592000, "refresh_token": "r1"}
HTML = Reply(403, b"<html>blocked</html>", content_type="text/html; charset=utf-8")


@pytest.fixture
def sign_in(server, open_door):
    server.says(as_json(GRANT))
    return ClioSignIn(
        open_door(),
        url=f"{server.url}/",
        client_id="id",
        client_secret="s&cret",
        redirect_uri="http://127.0.0.1:1/cb",
    )


def test_the_consent_page_is_asked_to_come_back_even_when_declined(sign_in, server):
    address = urlsplit(sign_in.authorization_url("st&te"))
    assert address.path == "/oauth/authorize"
    assert parse_qs(address.query) == {
        "response_type": ["code"],
        "client_id": ["id"],
        "redirect_uri": ["http://127.0.0.1:1/cb"],
        "state": ["st&te"],
        "redirect_on_decline": ["true"],
    }
    assert server.heard == []


def test_a_code_becomes_tokens(sign_in, server):
    tokens = sign_in.exchange("the code")
    assert (tokens.access, tokens.refresh) == ("a1", "r1")
    assert tokens.expires_at == NOW + timedelta(days=30)
    asked = server.heard[0]
    assert (asked.method, asked.path) == ("POST", "/oauth/token")
    assert asked.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert asked.headers["User-Agent"].startswith("HardcostDesktop/")
    assert asked.form == {
        "grant_type": "authorization_code",
        "code": "the code",
        "redirect_uri": "http://127.0.0.1:1/cb",
        "client_id": "id",
        "client_secret": "s&cret",
    }


def test_an_answer_that_names_a_quickbooks_company_is_not_clios(sign_in, server):
    with pytest.raises(RefusedByService):
        sign_in.exchange("code", "4620")
    assert server.heard == []


def test_a_refresh_keeps_the_old_refresh_token_unless_a_new_one_comes(sign_in, server):
    server.says(as_json({"access_token": "a2", "expires_in": 60}), as_json(GRANT))
    assert sign_in.refresh("r0").refresh == "r0"
    assert sign_in.refresh("r0").refresh == "r1"


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        (as_json({"error": "invalid_grant"}, 400), NeedsSignIn, "sign_in_expired"),
        (as_json({"error": "invalid_client"}, 401), NeedsSignIn, "client_refused"),
        (
            as_json({"error": {"type": "T", "message": "m"}}, 400),
            RefusedByService,
            "sign_in_failed",
        ),
        (HTML, RefusedByService, "clio_blocked"),
        (Reply(429), TemporaryTrouble, "service_busy"),
        (Reply(502), TemporaryTrouble, "service_failing"),
        (Reply(hang_up=True), TemporaryTrouble, "unreachable"),
        (Reply(200, b"<html>"), RefusedByService, "sign_in_unreadable"),
        (as_json(GRANT | {"expires_in": 0}), RefusedByService, "sign_in_unreadable"),
        (as_json(GRANT | {"expires_in": 1e99}), RefusedByService, "sign_in_unreadable"),
        (as_json(GRANT | {"access_token": ""}), RefusedByService, "sign_in_unreadable"),
    ],
)
def test_a_refresh_that_fails_says_what_can_be_done(sign_in, server, reply, kind, code):
    server.says(reply)
    with pytest.raises(kind) as caught:
        sign_in.refresh("r0")
    assert caught.value.code == code
    assert len(server.heard) == 1


def test_a_refused_code_asks_for_another_sign_in(sign_in, server):
    server.says(as_json({"error": "invalid_grant"}, 400))
    with pytest.raises(NeedsSignIn) as caught:
        sign_in.exchange("code")
    assert caught.value.code == "code_refused"


def test_a_first_sign_in_without_refresh_token_is_unreadable(sign_in, server):
    server.says(as_json({"access_token": "a2", "expires_in": 60}))
    with pytest.raises(RefusedByService):
        sign_in.exchange("code")


def test_revoking_uses_the_access_token(sign_in, server):
    server.says(Reply(200, b""))
    sign_in.revoke("a1")
    asked = server.heard[0]
    assert (asked.path, asked.form) == ("/oauth/deauthorize", {"token": "a1"})
    assert asked.headers["Authorization"] == "Bearer a1"


def test_regions_and_their_addresses_belong_together():
    assert {region_of(url_of(region)) for region in HOSTS} == set(HOSTS)
    assert region_of("http://127.0.0.1:8080/") == "127.0.0.1:8080"
