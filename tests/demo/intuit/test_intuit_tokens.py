"""Codes and tokens: how they are handed out, renewed, and how they die."""

from datetime import timedelta

import pytest
from intuit_client import Client
from intuit_firm import APP, OTHER_REALM, REALM, REDIRECT

from hardcost_desktop.demo.intuit.token_desk import HARD_EXPIRY_OPT_IN

DAY = timedelta(days=1)


def exchange(client: Client, code: str, redirect_uri: str = REDIRECT) -> tuple[int, dict]:
    answer = client.token(grant_type="authorization_code", code=code, redirect_uri=redirect_uri)
    return answer.status_code, answer.json()


def refresh(client: Client, token: str) -> tuple[int, dict]:
    answer = client.token(grant_type="refresh_token", refresh_token=token)
    return answer.status_code, answer.json()


def code(client: Client) -> str:
    return client.service.grants.issue_code(realm_id=REALM, redirect_uri=REDIRECT)


def reads(client: Client, access_token: str) -> int:
    headers = {"Authorization": f"Bearer {access_token}"}
    return client.ask("GET", f"/v3/company/{REALM}/preferences", headers=headers).status_code


def test_a_code_becomes_tokens(client):
    status, tokens = exchange(client, code(client))
    assert status == 200
    assert tokens["token_type"] == "bearer"
    assert tokens["expires_in"] == 3600
    assert tokens["x_refresh_token_expires_in"] == 8726400
    assert "x_refresh_token_hard_expires_in" not in tokens
    assert 1000 < len(tokens["access_token"]) < 2048
    assert tokens["refresh_token"].startswith("RT1-39-H0-")
    assert reads(client, tokens["access_token"]) == 200


def test_token_answers_must_not_be_stored(client):
    answer = client.token(grant_type="nonsense")
    assert answer.headers["cache-control"] == "no-cache, no-store"
    assert "intuit_tid" in answer.headers


def test_the_hard_end_is_told_to_those_who_ask_for_it(client, clock):
    form = {"grant_type": "authorization_code", "code": code(client), "redirect_uri": REDIRECT}
    clock.advance(timedelta(minutes=1))
    url = "/oauth2/v1/tokens/bearer"
    headers = {HARD_EXPIRY_OPT_IN: "true"}
    first = client.ask("POST", url, data=form, auth=APP, headers=headers).json()
    assert first["x_refresh_token_hard_expires_in"] == pytest.approx(1826 * 86400, abs=60)
    clock.advance(50 * DAY)
    again = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    later = client.ask("POST", url, data=again, auth=APP, headers=headers).json()
    assert later["x_refresh_token_hard_expires_in"] == pytest.approx(1776 * 86400, abs=60)


def test_a_code_used_twice_gives_nothing_and_takes_back_what_it_gave(client):
    once = code(client)
    _, tokens = exchange(client, once)
    assert exchange(client, once)[1]["error"] == "invalid_grant"
    assert reads(client, tokens["access_token"]) == 401
    assert refresh(client, tokens["refresh_token"])[1]["error"] == "invalid_grant"


def test_a_code_dies_of_age(client, clock):
    late = code(client)
    clock.advance(timedelta(minutes=10))
    status, body = exchange(client, late)
    assert (status, body["error"]) == (400, "invalid_grant")


def test_the_life_of_a_code_can_be_set(client, clock):
    client.service.grants.code_life = timedelta(seconds=5)
    late = code(client)
    clock.advance(timedelta(seconds=6))
    assert exchange(client, late)[0] == 400


def test_a_code_is_bound_to_its_redirect_uri(client):
    assert exchange(client, code(client), f"{REDIRECT}/")[1]["error"] == "invalid_grant"


def test_the_app_must_say_who_it_is(client):
    form = {"grant_type": "refresh_token", "refresh_token": "x"}
    for auth in (None, ("demo-app", "wrong"), ("other", "demo-secret")):
        answer = client.ask("POST", "/oauth2/v1/tokens/bearer", data=form, auth=auth)
        assert (answer.status_code, answer.json()) == (401, {"error": "invalid_client"})
    in_body = {**form, "client_id": APP[0], "client_secret": APP[1]}
    assert client.ask("POST", "/oauth2/v1/tokens/bearer", data=in_body).status_code == 401
    broken = {"Authorization": "Basic %%%"}
    answer = client.ask("POST", "/oauth2/v1/tokens/bearer", data=form, headers=broken)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "authorization_code", "code": "x"}, "invalid_request"),
        ({"grant_type": "refresh_token"}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": "refresh_token", "refresh_token": "never seen"}, "invalid_grant"),
    ],
)
def test_malformed_token_requests(client, form, error):
    answer = client.token(**form)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_the_token_request_is_a_form_not_json(client):
    body = {"grant_type": "refresh_token", "refresh_token": "x"}
    answer = client.ask("POST", "/oauth2/v1/tokens/bearer", json=body, auth=APP)
    assert answer.json() == {"error": "invalid_request"}


def test_an_access_token_lives_one_hour(client, clock):
    token = client.service.grants.connect(REALM).access_token
    clock.advance(timedelta(minutes=59))
    assert reads(client, token) == 200
    clock.advance(timedelta(minutes=1))
    assert reads(client, token) == 401


def test_access_tokens_can_be_ended_early_without_touching_the_consent(client):
    tokens = client.service.grants.connect(REALM)
    client.service.grants.expire_access_tokens()
    assert reads(client, tokens.access_token) == 401
    status, renewed = refresh(client, tokens.refresh_token)
    assert status == 200
    assert reads(client, renewed["access_token"]) == 200


def test_within_a_day_the_refresh_token_stays_the_same(client, clock):
    first = client.service.grants.connect(REALM).refresh_token
    clock.advance(timedelta(hours=23))
    assert refresh(client, first)[1]["refresh_token"] == first


def test_after_a_day_it_changes_and_the_old_one_lives_one_more_day(client, clock):
    first = client.service.grants.connect(REALM).refresh_token
    clock.advance(timedelta(hours=25))
    second = refresh(client, first)[1]["refresh_token"]
    assert second != first
    clock.advance(timedelta(hours=23))
    assert refresh(client, first)[1]["refresh_token"] == second
    clock.advance(timedelta(hours=1))
    assert refresh(client, first)[1]["error"] == "invalid_grant"
    assert refresh(client, second)[0] == 200


def test_rotation_can_be_made_constant_and_the_loser_of_a_race_left_with_nothing(client):
    client.service.grants.rotate_always = True
    client.service.grants.previous_lives = timedelta(0)
    first = client.service.grants.connect(REALM).refresh_token
    second = refresh(client, first)[1]["refresh_token"]
    assert second != first
    assert refresh(client, first)[1]["error"] == "invalid_grant"


def test_each_refresh_extends_the_life_and_a_hundred_idle_days_end_it(client, clock):
    token = client.service.grants.connect(REALM).refresh_token
    for _ in range(3):
        clock.advance(99 * DAY)
        status, tokens = refresh(client, token)
        assert status == 200
        token = tokens["refresh_token"]
    clock.advance(100 * DAY)
    assert refresh(client, token)[1]["error"] == "invalid_grant"


def test_after_five_years_only_a_new_consent_helps(client, clock):
    token = client.service.grants.connect(REALM).refresh_token
    for _ in range(20):
        clock.advance(90 * DAY)
        status, tokens = refresh(client, token)
        assert status == 200
        token = tokens["refresh_token"]
    assert tokens["x_refresh_token_expires_in"] == pytest.approx(26 * 86400, abs=60)
    clock.advance(27 * DAY)
    assert refresh(client, token)[1]["error"] == "invalid_grant"


@pytest.mark.parametrize("form", ["json", "data"])
@pytest.mark.parametrize("which", ["refresh_token", "access_token"])
def test_revoking_either_token_ends_the_consent(client, form, which):
    tokens = client.service.grants.connect(REALM)
    body = {form: {"token": getattr(tokens, which)}}
    answer = client.ask("POST", "/v2/oauth2/tokens/revoke", auth=APP, **body)
    assert (answer.status_code, answer.content) == (200, b"")
    assert reads(client, tokens.access_token) == 401
    assert refresh(client, tokens.refresh_token)[1]["error"] == "invalid_grant"


def test_revoking_needs_the_app_and_a_known_token(client):
    token = client.service.grants.connect(REALM).refresh_token
    path = "/v2/oauth2/tokens/revoke"
    assert client.ask("POST", path, json={"token": token}).status_code == 401
    for body in ({"token": "x"}, {}, [token]):
        assert client.ask("POST", path, json=body, auth=APP).status_code == 400
    assert refresh(client, token)[0] == 200


def test_an_administrator_can_disconnect_one_company_or_all(client):
    grants = client.service.grants
    here, there = grants.connect(REALM), grants.connect(OTHER_REALM)
    grants.revoke_all(OTHER_REALM)
    assert refresh(client, here.refresh_token)[0] == 200
    assert refresh(client, there.refresh_token)[0] == 400
    grants.revoke_all()
    assert refresh(client, here.refresh_token)[0] == 400
