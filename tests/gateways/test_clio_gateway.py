"""Reading and writing Clio: all of it, only what was asked for, and each cost once."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from gateway_server import Reply, as_json

from hardcost_desktop.domain.amending import Patch
from hardcost_desktop.domain.directory import Contact, HardCost, Matter, MatterStatus, User
from hardcost_desktop.domain.entry import Draft, Receipt
from hardcost_desktop.errors import (
    NeedsSetup,
    NeedsSignIn,
    OutcomeUnknown,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.gateways.clio.gateway import ClioGateway

HTML = Reply(403, b"<html>blocked</html>", content_type="text/html")
FORBIDDEN = as_json({"error": {"type": "ForbiddenError", "message": "User is forbidden"}}, 403)
DRAFT = Draft(date(2026, 5, 1), Decimal("405.00"), "Filing fee", "1047 QBO-P133.c58", 7, 9)
STORED = {"data": {"id": 1, "type": "HardCostEntry", "price": 405.0}}


def ignore(_):
    pass


@pytest.fixture
def clio(server, open_door, clio_grants):
    return ClioGateway(open_door(), clio_grants.access, server.url, "us")


def rows(*data, following=None):
    return as_json(
        {"data": list(data), "meta": {"paging": {"next": following} if following else {}}}
    )


def test_the_account_is_the_one_of_the_connected_user(clio, server):
    server.says(as_json({"data": {"id": 1, "name": "Ann", "account": {"id": 5, "name": "Firm"}}}))
    account = clio.account()
    assert (account.id, account.name, account.region, account.user_name) == (5, "Firm", "us", "Ann")
    assert server.heard[0].path == "/api/v4/users/who_am_i.json"


@pytest.mark.parametrize(
    ("said", "currency"),
    [("USD", "USD"), ("$", None), ("usd", None), (None, None), ({"id": 1}, None)],
)
def test_only_an_iso_code_is_taken_for_a_currency(clio, server, said, currency):
    server.says(as_json({"data": {"id": 1, "currency": said}}))
    assert clio.currency() == currency


def test_lists_are_followed_to_their_end_in_the_order_of_ids(clio, server):
    second = f"{server.url}/api/v4/contacts?page_token=x"
    server.says(rows({"id": 1, "name": "A"}, following=second), rows({"id": 2, "name": None}))
    counts = []
    assert clio.contacts(counts.append) == (Contact(1, "A"), Contact(2, ""))
    assert counts == [1, 2]
    first, then = server.heard
    assert (first.query["order"], first.query["limit"]) == (["id(asc)"], ["200"])
    assert "offset" not in first.query
    assert (then.path, then.query) == ("/api/v4/contacts", {"page_token": ["x"]})
    assert then.headers["Authorization"] == "Bearer access-0"


@pytest.mark.parametrize(
    "following",
    [
        "http://thief.invalid/api/v4/contacts",
        "{url}.thief.invalid/api/v4/contacts",
        "{url}/oauth/authorize",
        "http://u@127.0.0.1:{port}/api/v4/contacts",
        "//thief.invalid/api/v4/x",
        "http://[broken",
    ],
)
def test_a_next_page_elsewhere_is_not_given_the_token(clio, server, following):
    address = following.format(url=server.url, port=server.port)
    server.says(rows({"id": 1}, following=address))
    with pytest.raises(RefusedByService) as caught:
        clio.contacts(ignore)
    assert caught.value.code == "clio_pages_astray"
    assert len(server.heard) == 1


def test_a_next_page_that_was_read_already_is_not_followed(clio, server):
    server.says(rows({"id": 1}, following=f"{server.url}/api/v4/contacts?page_token=x"))
    with pytest.raises(RefusedByService):
        clio.contacts(ignore)
    assert len(server.heard) == 2


def test_contacts_come_with_the_addresses_that_may_be_seen(clio, server):
    emails = [{"address": "a@b"}, {"address": None}]
    server.says(rows({"id": 1, "name": "A", "email_addresses": emails, "new": {}}))
    assert clio.contacts(ignore) == (Contact(1, "A", ("a@b",)),)


def test_matters_come_with_their_client_and_state(clio, server):
    server.says(
        rows(
            {"id": 1, "display_number": "00412-Acme", "status": "Open", "client": {"id": 3}},
            {"id": 2, "display_number": None, "status": "closed", "client": None},
        )
    )
    assert clio.matters(ignore) == (
        Matter(1, "00412-Acme", 3, MatterStatus.OPEN),
        Matter(2, "", None, MatterStatus.CLOSED),
    )
    assert "status" not in server.heard[0].query


def test_a_matter_in_an_unheard_of_state_is_not_guessed_at(clio, server):
    server.says(rows({"id": 1, "status": "Frozen"}))
    with pytest.raises(RefusedByService) as caught:
        clio.matters(ignore)
    assert caught.value.code == "clio_unreadable"


def test_users_come_two_thousand_at_a_time(clio, server):
    server.says(rows({"id": 1, "name": "A", "account_owner": True, "enabled": False}, {"id": 2}))
    assert clio.users() == (User(1, "A", True, False), User(2, ""))
    assert server.heard[0].query["limit"] == ["2000"]


def activity(number=1, **fields):
    return {"id": number, "type": "HardCostEntry", "date": "2026-05-01", "price": 98.3} | fields


def test_hard_costs_that_changed_are_asked_for_by_an_instant(clio, server):
    server.says(as_json({"data": []}))
    noon = datetime(2026, 6, 30, 12, tzinfo=UTC)
    assert clio.hard_costs_changed(noon, ignore) == ()
    (heard,) = server.heard
    assert heard.query["updated_since"] == ["2026-06-30T12:00:00+00:00"]
    assert heard.query["type"] == ["HardCostEntry"]
    assert "start_date" not in heard.query


def test_hard_costs_are_asked_for_by_type_and_dates(clio, server):
    full = activity(
        reference="r",
        note="n",
        matter={"id": 3},
        user={"id": 4},
        created_at="2026-05-02T01:00:00+02:00",
        on_bill=True,
        bill={"number": "77"},
    )
    server.says(rows(full, activity(2, price=None)))
    first, second = clio.hard_costs(date(2026, 5, 1), date(2026, 5, 31), ignore)
    created = datetime(2026, 5, 1, 23, tzinfo=UTC)
    day = date(2026, 5, 1)
    assert first == HardCost(1, day, Decimal("98.3"), "r", "n", 3, 4, created, True, "77")
    assert second == HardCost(2, day, None)
    asked = server.heard[0].query
    assert asked["type"] == ["HardCostEntry"]
    assert (asked["start_date"], asked["end_date"]) == (["2026-05-01"], ["2026-05-31"])


def test_a_filter_that_clio_ignored_is_applied_here(clio, server):
    server.says(
        rows(
            activity(1),
            activity(2, type="TimeEntry"),
            activity(3, date="2026-04-30"),
            activity(4, date="2026-06-01"),
        )
    )
    kept = clio.hard_costs(date(2026, 5, 1), date(2026, 5, 31), ignore)
    assert [cost.id for cost in kept] == [1]
    assert len(clio.hard_costs(None, None, ignore)) == 3


def test_entries_are_looked_up_by_id_and_strangers_left_out(clio, server):
    server.says(rows(activity(5), activity(6), activity(99)))
    assert [cost.id for cost in clio.look_up([6, 5, 7, 5])] == [5, 6]
    assert server.heard[0].query["ids[]"] == ["5", "6", "7"]
    assert clio.look_up([]) == ()


def test_fields_are_always_named_with_one_level_of_braces(clio, server):
    server.answer = lambda heard: (
        as_json({"data": {"id": 1, "account": {"id": 2}}})
        if re.search("who_am_i|billing", heard.path)
        else rows()
    )
    clio.account(), clio.currency(), clio.users(), clio.contacts(ignore), clio.matters(ignore)
    clio.hard_costs(None, None, ignore), clio.look_up([1])
    for heard in server.heard:
        assert re.fullmatch(
            r"[a-z_]+(\{[a-z_,]+\})?(,[a-z_]+(\{[a-z_,]+\})?)*", heard.query["fields"][0]
        )


@pytest.mark.parametrize(
    ("read", "area"),
    [
        (lambda clio: clio.users(), "Users"),
        (lambda clio: clio.contacts(ignore), "Contacts"),
        (lambda clio: clio.matters(ignore), "Matters"),
        (lambda clio: clio.hard_costs(None, None, ignore), "Activities"),
        (lambda clio: clio.currency(), "Billing"),
    ],
)
def test_a_missing_permission_is_named(clio, server, read, area):
    server.says(FORBIDDEN)
    with pytest.raises(NeedsSetup) as caught:
        read(clio)
    assert (caught.value.code, caught.value.details) == ("clio_permission", {"area": area})


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        (HTML, RefusedByService, "clio_blocked"),
        (Reply(429, headers={"Retry-After": "999"}), TemporaryTrouble, "service_busy"),
        (Reply(503), TemporaryTrouble, "service_failing"),
        (as_json({"error": "gone"}, 410), RefusedByService, "clio_refused"),
        (Reply(404, b"<html>", content_type="text/html"), RefusedByService, "answer_from_stranger"),
        (Reply(302), RefusedByService, "answer_from_stranger"),
        (Reply(200, b'{"data":['), RefusedByService, "clio_unreadable"),
        (Reply(200, b'{"data":[{"name":"x"}]}'), RefusedByService, "clio_unreadable"),
    ],
)
def test_a_reading_that_fails_says_what_can_be_done(clio, server, reply, kind, code):
    server.says(reply)
    with pytest.raises(kind) as caught:
        clio.contacts(ignore)
    assert caught.value.code == code


def test_a_refused_token_is_renewed_once_for_a_reading(clio, server, clio_grants):
    server.says(as_json({"error": "invalid_token"}, 401), rows())
    assert clio.users() == ()
    server.says(as_json({"error": "invalid_token"}, 401))
    with pytest.raises(NeedsSignIn):
        clio.users()
    assert len(clio_grants.refreshed) == 2


def test_a_cost_is_written_with_these_fields_and_no_others(clio, server):
    server.says(as_json(STORED, 201))
    assert clio.create(DRAFT, clio.await_turn()) == Receipt(1, "HardCostEntry", Decimal("405.0"))
    (asked,) = server.heard
    assert (asked.method, asked.path) == ("POST", "/api/v4/activities.json")
    assert asked.query == {"fields": ["id,type,price"]}
    assert json.loads(asked.body) == {
        "data": {
            "type": "HardCostEntry",
            "date": "2026-05-01",
            "price": 405.0,
            "note": "Filing fee",
            "reference": "1047 QBO-P133.c58",
            "user": {"id": 7},
            "matter": {"id": 9},
        }
    }


@pytest.mark.parametrize(
    ("price", "written"),
    [("405.00", b"405.00"), ("405", b"405.00"), ("1E+2", b"100.00"), ("1234567.89", b"1234567.89")],
)
def test_the_price_is_a_number_with_two_decimals(clio, server, price, written):
    server.says(as_json(STORED, 201))
    clio.create(Draft(date(2026, 5, 1), Decimal(price), "", "", 7), clio.await_turn())
    assert re.search(rb'"price":([^,}]+)', server.heard[0].body)[1] == written


def test_a_missing_matter_is_left_out_and_a_vendor_named(clio, server):
    server.says(as_json(STORED, 201))
    clio.create(Draft(date(2026, 5, 1), Decimal(1), "", "", 7, None, 12), clio.await_turn())
    data = json.loads(server.heard[0].body)["data"]
    assert "matter" not in data
    assert data["vendor"] == {"id": 12}


def test_a_cost_of_nobody_is_not_sent(clio, server):
    with pytest.raises(NeedsSetup):
        clio.create(Draft(date(2026, 5, 1), Decimal(1), "", "", None), clio.await_turn())
    assert server.heard == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply(hang_up=True),
        Reply(201, b'{"data":{"id":1', missing_bytes=20),
        Reply(201, b""),
        Reply(201, b"<html>"),
        Reply(204, b""),
        as_json({"data": {"type": "HardCostEntry"}}, 201),
        Reply(302, headers={"Location": "/"}),
        Reply(500),
        Reply(502, b"<html>"),
        Reply(503),
        Reply(504),
    ],
)
def test_an_answer_that_does_not_tell_leaves_the_outcome_unknown(clio, server, reply):
    server.says(reply)
    with pytest.raises(OutcomeUnknown):
        clio.create(DRAFT, clio.await_turn())
    assert len(server.heard) == 1


@pytest.mark.parametrize(
    ("reply", "kind", "code"),
    [
        (as_json({"error": "invalid_token"}, 401), NeedsSignIn, "sign_in_expired"),
        (FORBIDDEN, NeedsSetup, "clio_forbidden"),
        (HTML, RefusedByService, "clio_blocked"),
        (as_json({"error": {"message": "no"}}, 400), RefusedByService, "clio_refused"),
        (as_json({"error": {"message": "no"}}, 404), RefusedByService, "clio_refused"),
        (as_json({"error": {"message": "no"}}, 422), RefusedByService, "clio_refused"),
        (Reply(422, b"<html>"), RefusedByService, "answer_from_stranger"),
        (Reply(429, headers={"Retry-After": "5"}), TemporaryTrouble, "service_busy"),
    ],
)
def test_a_refusal_was_certainly_not_written_and_is_not_sent_again(clio, server, reply, kind, code):
    server.says(reply)
    with pytest.raises(kind) as caught:
        clio.create(DRAFT, clio.await_turn())
    assert caught.value.code == code
    assert len(server.heard) == 1


def test_a_cost_whose_turn_was_long_ago_is_not_sent(server, open_door, clio_grants):
    """The computer slept after its claim, and others may believe by now that it never will be."""
    moments = [datetime(2026, 6, 30, 12, tzinfo=UTC)]
    gateway = ClioGateway(
        open_door(clock=lambda: moments[-1]), clio_grants.access, server.url, "us"
    )
    server.says(as_json(STORED, 201))
    turn = gateway.await_turn()
    moments.append(moments[0] + timedelta(seconds=11))
    later = gateway.await_turn()
    with pytest.raises(TemporaryTrouble):
        gateway.create(DRAFT, turn)
    assert gateway.create(DRAFT, later).activity_id == 1


def test_nobody_listening_means_certainly_not_written(open_door, clio_grants, free_port):
    clio = ClioGateway(open_door(), clio_grants.access, f"http://127.0.0.1:{free_port}", "us")
    with pytest.raises(TemporaryTrouble):
        clio.create(DRAFT, clio.await_turn())


def test_a_refused_token_is_renewed_before_the_next_cost(clio, server, clio_grants):
    server.says(as_json({"error": "invalid_token"}, 401), as_json(STORED, 201))
    with pytest.raises(NeedsSignIn):
        clio.create(DRAFT, clio.await_turn())
    assert clio_grants.refreshed == []
    clio.create(DRAFT, clio.await_turn())
    assert server.heard[1].headers["Authorization"] == "Bearer access-1"


def test_a_refusal_that_echoes_what_was_sent_is_cut(clio, server):
    server.says(as_json({"error": {"message": "bad\n" + "client secret story " * 50}}, 422))
    with pytest.raises(RefusedByService) as caught:
        clio.create(DRAFT, clio.await_turn())
    message = str(caught.value.details["message"])
    assert len(message) <= 300
    assert "\n" not in message


@pytest.mark.parametrize("reply", [Reply(204, b""), as_json({"error": {"message": "none"}}, 404)])
def test_an_entry_that_is_gone_is_removed(clio, server, reply):
    server.says(reply)
    clio.remove(5)
    assert (server.heard[0].method, server.heard[0].path) == ("DELETE", "/api/v4/activities/5.json")


@pytest.mark.parametrize("status", [403, 409, 422])
def test_an_entry_on_a_bill_is_kept_and_says_why(clio, server, status):
    server.says(as_json({"error": {"message": "on a bill"}}, status))
    with pytest.raises(RefusedByService) as caught:
        clio.remove(5)
    assert (caught.value.code, caught.value.details) == (
        "clio_keeps_entry",
        {"message": "on a bill"},
    )


def test_a_removal_whose_answer_is_lost_is_asked_for_again(clio, server):
    server.says(Reply(hang_up=True), as_json({"error": {"message": "none"}}, 404))
    clio.remove(5)
    assert len(server.heard) == 2


def test_a_page_in_the_way_does_not_pass_for_gone(clio, server):
    server.says(Reply(404, b"<html>", content_type="text/html"))
    with pytest.raises(RefusedByService):
        clio.remove(5)


CHANGE = Patch(day=date(2026, 5, 2), price=Decimal(120), matter_id=9, user_id=3)


def test_a_change_is_sent_once_for_the_state_that_was_seen_and_names_only_what_changes(
    clio, server
):
    server.says(as_json({"data": {"id": 5}}))
    clio.amend(5, CHANGE, '"abc"')
    (heard,) = server.heard
    assert (heard.method, heard.path) == ("PATCH", "/api/v4/activities/5.json")
    assert heard.headers["If-Match"] == '"abc"'
    assert (
        heard.body
        == b'{"data":{"date":"2026-05-02","price":120.00,"matter":{"id":9},"user":{"id":3}}}'
    )


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (412, "stale_in_clio"),
        (404, "gone_from_clio"),
        (403, "clio_keeps_as_is"),
        (422, "clio_keeps_as_is"),
        (400, "clio_refused"),
    ],
)
def test_a_change_that_clio_refuses_says_why(clio, server, status, code):
    server.says(as_json({"error": {"message": "on a bill"}}, status))
    with pytest.raises(RefusedByService) as caught:
        clio.amend(5, CHANGE, '"abc"')
    assert caught.value.code == code
    assert len(server.heard) == 1


@pytest.mark.parametrize("reply", [Reply(hang_up=True), Reply(502, b"bad gateway")])
def test_a_change_whose_answer_is_lost_is_not_sent_again(clio, server, reply):
    server.says(reply)
    with pytest.raises(OutcomeUnknown):
        clio.amend(5, CHANGE, '"abc"')
    assert len(server.heard) == 1
