"""What stands before every request: firewall, token, rate limit, version, permissions."""

from datetime import timedelta

import pytest
import requests
from clio_world import Client, serve

from hardcost_desktop.demo.switches import Fault

FORBIDDEN = {"type": "ForbiddenError", "message": "User is forbidden from taking that action"}


@pytest.mark.parametrize(
    "agent", ["App/1.0 (+https://app.example)", "python-requests/2.32", "Python-urllib/3.11", ""]
)
@pytest.mark.parametrize("path", ["/api/v4/matters", "/oauth/token"])
def test_the_firewall_refuses_addresses_and_namelessness_in_plain_html(service, agent, path):
    method = "GET" if "api" in path else "POST"
    answer = requests.request(method, service.origin + path, headers={"User-Agent": agent})
    assert (answer.status_code, answer.headers["Content-Type"]) == (403, "text/html")
    assert answer.text.startswith("<html>")


@pytest.mark.parametrize("header", ["Bearer nonsense", "Bearer ", "Basic abc", ""])
def test_without_a_good_token_the_answer_is_in_the_oauth_form(api, header):
    answer = api.get("matters", headers={"Authorization": header})
    assert answer.status_code == 401
    assert answer.json() == {
        "error": "invalid_token",
        "error_description": (
            "The access token provided is expired, revoked, malformed or invalid for other reasons."
        ),
    }
    assert answer.headers["X-RateLimit-Limit"] == "600"


def test_the_version_asked_for_is_echoed_and_defaults(api):
    assert api.get("users").headers["X-API-VERSION"] == "4.0.9"
    asked = {"X-API-VERSION": "4.0.10"}
    assert api.get("users", headers=asked).headers["X-API-VERSION"] == "4.0.10"


@pytest.mark.parametrize("version", ["4.0.11", "3.0.0", "latest"])
def test_an_unknown_version_is_gone(api, version):
    assert api.get("users", headers={"X-API-VERSION": version}).status_code == 410


@pytest.mark.parametrize(
    ("hidden", "path"),
    [("users", "users.json"), ("users", "users/11"), ("who_am_i", "users/who_am_i"),
     ("contacts", "contacts"), ("matters", "matters"), ("billing", "settings/billing"),
     ("activities", "expense_categories"), ("activities", "activities")],
)  # fmt: skip
def test_a_hidden_permission_forbids_its_endpoints(api, service, hidden, path):
    service.hidden_permissions = {hidden}
    answer = api.get(path)
    assert (answer.status_code, answer.json()["error"]) == (403, FORBIDDEN)


def test_users_may_be_hidden_while_the_own_name_is_not(api, service):
    service.hidden_permissions = {"users"}
    assert api.data("users/who_am_i", fields="id") == {"id": 11}


def test_a_permission_may_be_for_reading_only(api, service):
    service.hidden_permissions = {"activities:write"}
    assert api.post_entry().status_code == 403
    assert api.data("activities") == []


class TestRateLimit:
    @pytest.fixture
    def service(self, make_service):
        service = make_service(rate_limit=3)
        with serve(service):
            yield service

    def test_counts_down_in_every_answer_and_then_refuses(self, api, clock):
        told = [api.get(path).headers for path in ("users", "nonsense", "matters?fields=x")]
        assert [headers["X-RateLimit-Remaining"] for headers in told] == ["2", "1", "0"]
        assert {headers["X-RateLimit-Limit"] for headers in told} == {"3"}
        reset = int(told[0]["X-RateLimit-Reset"])
        assert 0 < reset - clock.now().timestamp() <= 61
        refused = api.get("users")
        assert refused.status_code == 429
        assert 0 < int(refused.headers["Retry-After"]) <= 60
        assert refused.headers["X-RateLimit-Remaining"] == "0"

    def test_is_lifted_when_the_window_is_over(self, api, clock):
        answers = [api.get("users") for _ in range(4)]
        clock.advance(timedelta(seconds=int(answers[-1].headers["Retry-After"])))
        assert api.get("users").status_code == 200

    def test_is_counted_per_token(self, api, service):
        assert [api.get("users").status_code for _ in range(4)][-1] == 429
        other = service.grants.issue_tokens().access_token
        with Client(service.origin, other) as second:
            assert second.get("users").status_code == 200


def test_an_armed_fault_is_the_whole_answer(api, service):
    service.switches.arm("/users", Fault(503, "down", "text/plain", {"Retry-After": "7"}))
    with requests.get(f"{service.origin}/api/v4/users", headers=api.headers) as answer:
        assert (answer.status_code, answer.text, answer.headers["Retry-After"]) == (
            503,
            "down",
            "7",
        )
        assert "X-RateLimit-Limit" not in answer.headers
    assert api.get("users").status_code == 200
