"""The one door: what is sent again, what never is, and what is never said."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from gateway_server import Reply

from hardcost_desktop import __version__
from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.errors import Cancelled, OutcomeUnknown, TemporaryTrouble
from hardcost_desktop.gateways.answers import Answer
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.pacing import BudgetPace, SteadyPace
from hardcost_desktop.gateways.retry import RetryBounds
from hardcost_desktop.gateways.sending import Limits

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_reading_is_sent_again_after_a_passing_trouble(server, open_door, status):
    server.says(Reply(status), Reply(200, b'{"ok":1}'))
    assert open_door().get(f"{server.url}/x", {}).body == b'{"ok":1}'
    assert len(server.heard) == 2


@pytest.mark.parametrize("status", [301, 302, 307, 400, 401, 403, 404, 410, 422])
def test_any_other_status_is_the_answer(server, open_door, waits, status):
    server.says(Reply(status, headers={"Location": "/elsewhere"}))
    assert open_door().get(f"{server.url}/x", {}).status == status
    assert [heard.path for heard in server.heard] == ["/x"]
    assert waits == []


def test_a_reading_gives_up_after_four_attempts_and_hands_over_the_last_answer(
    server, open_door, waits
):
    server.says(Reply(500))
    assert open_door().get(server.url, {}).status == 500
    assert len(server.heard) == 4
    assert waits == [0.5, 1.0, 2.0]


@pytest.mark.parametrize("fault", [Reply(hang_up=True), Reply(missing_bytes=7)])
def test_a_reading_survives_a_cut_connection(server, open_door, fault):
    server.says(fault, Reply(200, b'{"whole":1}'))
    assert open_door().get(server.url, {}).body == b'{"whole":1}'


def test_a_silent_service_is_not_waited_for_for_ever(server, open_door):
    server.says(Reply(stall=True))
    with pytest.raises(TemporaryTrouble) as caught:
        open_door(limits=Limits(read=0.05)).get(server.url, {})
    assert caught.value.code == "unreachable"
    assert len(server.heard) == 4


def test_nobody_listening_is_a_temporary_trouble(open_door, free_port):
    with pytest.raises(TemporaryTrouble) as caught:
        open_door().get(f"http://127.0.0.1:{free_port}/", {})
    assert caught.value.details == {"service": "Clio"}


def test_retry_after_in_seconds_is_honoured(server, open_door, waits):
    server.says(Reply(429, headers={"Retry-After": "7"}), Reply())
    open_door().get(server.url, {})
    assert waits == [7.0]


def test_retry_after_as_a_date_counts_from_the_services_own_clock(server, open_door, waits):
    until = (datetime.now(UTC) + timedelta(seconds=30)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    server.says(Reply(503, headers={"Retry-After": until}), Reply())
    open_door().get(server.url, {})
    assert 25 <= waits[0] <= 31


def test_too_many_requests_without_a_time_wait_a_minute(server, open_door, waits):
    server.says(Reply(429), Reply())
    open_door().get(server.url, {})
    assert waits == [60.0]


def test_a_wait_that_is_too_long_is_left_to_a_person(server, open_door, waits):
    server.says(Reply(429, headers={"Retry-After": "3600"}))
    answer = open_door().get(server.url, {})
    assert (answer.status, answer.retry_after(NOW)) == (429, 3600.0)
    assert waits == []


def test_all_waits_together_are_bounded(server, open_door, waits):
    server.says(Reply(429, headers={"Retry-After": "60"}))
    open_door(bounds=RetryBounds(attempts=9)).get(server.url, {})
    assert waits == [60.0, 60.0]


def test_cancel_ends_a_wait(server):
    server.says(Reply(503))
    with (
        HttpDoor("clio", BudgetPace(), wait=lambda _: True) as door,
        pytest.raises(Cancelled),
    ):
        door.get(server.url, {})
    assert len(server.heard) == 1


@pytest.mark.parametrize("status", [200, 201, 302, 307, 400, 401, 429, 500, 503])
def test_a_post_is_sent_once_whatever_it_is_answered(server, open_door, status):
    server.says(Reply(status, headers={"Location": "/again", "Retry-After": "1"}))
    assert open_door().post(f"{server.url}/x", {}, b"{}").status == status
    assert len(server.heard) == 1


@pytest.mark.parametrize("fault", [Reply(hang_up=True), Reply(missing_bytes=9), Reply(stall=True)])
def test_a_post_whose_answer_is_lost_is_sent_once_and_its_outcome_unknown(server, open_door, fault):
    server.says(fault)
    with pytest.raises(OutcomeUnknown):
        open_door(limits=Limits(read=0.1)).post(server.url, {}, b"{}")
    assert len(server.heard) == 1


def test_a_post_that_found_nobody_was_certainly_not_sent(open_door, free_port):
    with pytest.raises(TemporaryTrouble):
        open_door().post(f"http://127.0.0.1:{free_port}/", {}, b"{}")


def test_a_post_to_a_name_that_does_not_exist_was_certainly_not_sent(open_door):
    with pytest.raises(TemporaryTrouble):
        open_door().post("http://nowhere.invalid/", {}, b"{}")


def test_a_post_that_is_late_by_the_time_it_could_be_sent_is_kept_back(server, open_door):
    with pytest.raises(TemporaryTrouble) as told:
        open_door().post(server.url, {}, b'{"price": 5}', in_time=lambda: False)
    assert told.value.code == "too_late_to_send"
    assert [heard.body for heard in server.heard if heard.body] == []
    open_door().post(server.url, {}, b'{"price": 5}', in_time=lambda: True)
    assert [heard.body for heard in server.heard if heard.body] == [b'{"price": 5}']


def test_an_answer_that_only_drips_is_not_waited_for_for_ever(server, open_door):
    server.says(Reply(body=b"x" * 5000, drip=0.05))
    with pytest.raises(OutcomeUnknown):
        open_door(limits=Limits(whole=0.2)).post(server.url, {}, b"{}")


def test_an_endless_answer_is_cut_off(server, open_door):
    server.says(Reply(body=b"x" * 5000))
    with pytest.raises(TemporaryTrouble):
        open_door(limits=Limits(size=1000)).get(server.url, {})


def test_the_user_agent_is_plain_and_no_cookie_comes_back(server, open_door):
    server.says(Reply(headers={"Set-Cookie": "a=b"}))
    door = open_door()
    door.get(server.url, {})
    door.get(server.url, {})
    assert server.heard[1].headers["User-Agent"] == f"HardcostDesktop/{__version__}"
    assert "Cookie" not in server.heard[1].headers


def test_a_netrc_file_changes_nothing(server, open_door, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login stranger password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    open_door().get(server.url, {"Authorization": "Bearer ours"})
    open_door().post(server.url, {}, b"")
    assert server.heard[0].headers["Authorization"] == "Bearer ours"
    assert "Authorization" not in server.heard[1].headers


def test_a_proxy_of_the_environment_is_used(server, open_door, monkeypatch):
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    open_door().get("http://clio.invalid/x", {})
    assert server.heard[0].headers["Host"] == "clio.invalid"


def test_log_lines_name_the_request_but_no_query_body_or_token(server, open_door, caplog):
    caplog.set_level(logging.DEBUG, logger="hardcost_desktop")
    server.says(Reply(200, b"body-secret", {"intuit_tid": "1-abc"}), Reply(hang_up=True))
    door = open_door()
    door.get(f"{server.url}/v3/thing?code=query-secret", {"Authorization": "Bearer token-secret"})
    with pytest.raises(OutcomeUnknown):
        door.post(f"{server.url}/v3/thing?code=query-secret", {}, b"form-secret")
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("hardcost_desktop")]
    assert ours[0] == "GET 127.0.0.1/v3/thing: 200 (1-abc)"
    assert "secret" not in "".join(ours)


def test_a_steady_pace_lets_no_burst_through():
    now = [100.0]
    pace = SteadyPace(4, ticks=lambda: now[0])
    assert [pace.take() for _ in range(5)] == [0, 0.25, 0.5, 0.75, 1.0]
    now[0] = 105.0
    assert pace.take() == 0


def test_an_empty_budget_waits_for_the_next_window(server, open_door, waits):
    reset = str(int(datetime.now(UTC).timestamp()) + 40)
    spent = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset}
    server.says(Reply(headers=spent), Reply())
    door = open_door()
    door.get(server.url, {})
    assert waits == []
    door.await_turn()
    door.post(server.url, {}, b"")
    assert len(waits) == 1
    assert 38 <= waits[0] <= 41


def test_a_budget_is_spent_before_it_is_waited_for():
    now = [0.0]
    pace = BudgetPace(ticks=lambda: now[0])
    reset = str(int((NOW + timedelta(seconds=30)).timestamp()))
    pace.heard(Answer(200, {"x-ratelimit-remaining": "2", "x-ratelimit-reset": reset}), NOW)
    assert [pace.take() for _ in range(3)] == [0, 0, 30]
    now[0] = 30.0
    assert pace.take() == 0


def test_a_budget_tells_what_is_allowed_now():
    now = [0.0]
    pace = BudgetPace(ticks=lambda: now[0])
    assert pace.allowance() is None
    reset = str(int((NOW + timedelta(seconds=30)).timestamp()))
    said = {"x-ratelimit-limit": "50", "x-ratelimit-remaining": "2", "x-ratelimit-reset": reset}
    pace.heard(Answer(200, said), NOW)
    pace.take()
    assert pace.allowance() == Allowance(50, 1, 30.0)
    now[0] = 31.0
    assert pace.allowance() == Allowance(50, 50, 60.0)


def test_a_reset_far_away_is_a_wrong_clock_and_not_waited_for():
    pace = BudgetPace(ticks=lambda: 0.0)
    pace.heard(Answer(200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999"}), NOW)
    assert pace.take() == 60.0
