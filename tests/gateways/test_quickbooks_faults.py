"""The dialects in which QuickBooks refuses, and what each refusal asks of a person."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import hardcost_desktop
from hardcost_desktop.errors import NeedsSetup, NeedsSignIn, RefusedByService, TemporaryTrouble
from hardcost_desktop.gateways.answers import Answer
from hardcost_desktop.gateways.quickbooks.bodies import open_answer, rows_of
from hardcost_desktop.gateways.quickbooks.lists import Items, read_account, read_customer
from hardcost_desktop.gateways.quickbooks.transactions import read_transaction

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
RECORDED = Path(hardcost_desktop.__file__).parents[2] / "shared" / "recorded" / "quickbooks"


def service(code, message="m", detail="d"):
    error = {"Message": message, "Detail": detail, "code": code}
    return json.dumps({"Fault": {"Error": [error], "type": "ValidationFault"}}).encode()


def gateway(code, detail="d"):
    error = {"message": "m", "detail": detail, "code": code, "element": None}
    return json.dumps(
        {"warnings": None, "fault": {"error": [error]}, "time": 1601391072830}
    ).encode()


def xml(code):
    return (
        '<?xml version="1.0"?><IntuitResponse><Fault type="AUTHENTICATION">'
        f'<Error code="{code}"><Message>message=Failed</Message></Error></Fault></IntuitResponse>'
    ).encode()


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (401, gateway("3200"), NeedsSignIn, "sign_in_expired"),
        (401, xml("3200"), NeedsSignIn, "sign_in_expired"),
        (401, b"", NeedsSignIn, "sign_in_expired"),
        (403, gateway("3100"), NeedsSignIn, "quickbooks_wrong_environment"),
        (401, xml("130"), NeedsSignIn, "quickbooks_wrong_environment"),
        (403, b"{}", NeedsSignIn, "quickbooks_wrong_environment"),
        (401, service("120"), NeedsSignIn, "quickbooks_no_access"),
        (400, service("6190"), NeedsSetup, "quickbooks_subscription"),
        (400, service("7001"), NeedsSetup, "quickbooks_subscription"),
        (429, gateway("3001"), TemporaryTrouble, "service_busy"),
        (403, xml("3001"), TemporaryTrouble, "service_busy"),
        (429, b"<html>", TemporaryTrouble, "service_busy"),
        (500, service("10000"), TemporaryTrouble, "service_failing"),
        (200, service("10000"), TemporaryTrouble, "service_failing"),
        (502, b"<html>", TemporaryTrouble, "service_failing"),
        (400, service("610"), RefusedByService, "quickbooks_refused"),
        (200, service("610"), RefusedByService, "quickbooks_refused"),
        (400, service(4001), RefusedByService, "quickbooks_refused"),
        (400, b'{"Fault":{"Error":[]}}', RefusedByService, "quickbooks_refused"),
        (404, b"", RefusedByService, "answer_from_stranger"),
        (302, b"", RefusedByService, "answer_from_stranger"),
        (200, b'{"QueryResponse":', RefusedByService, "quickbooks_unreadable"),
        (200, b"[]", RefusedByService, "quickbooks_unreadable"),
    ],
)
def test_each_refusal_says_what_can_be_done(status, body, kind, code):
    with pytest.raises(kind) as caught:
        open_answer(Answer(status, {}, body), NOW)
    assert caught.value.code == code


@pytest.mark.parametrize("status", [200, 403])
def test_a_page_for_a_browser_is_somebody_elses(status):
    with pytest.raises(RefusedByService) as caught:
        open_answer(Answer(status, {"content-type": "text/html"}, b"<html>"), NOW)
    assert caught.value.code == "answer_from_stranger"


def test_a_refusal_keeps_intuits_request_id_and_its_words():
    answer = Answer(400, {"intuit_tid": "1-5f"}, service("610", detail="Object Not Found : x"))
    with pytest.raises(RefusedByService) as caught:
        open_answer(answer, NOW)
    assert caught.value.request_id == "1-5f"
    assert caught.value.details == {"number": "610", "message": "Object Not Found : x"}


def test_a_refusals_words_are_short_one_line_and_hold_no_token():
    token = "AB0160000000" * 4
    detail = f"bad\x07\n{token} " + "long words " * 100
    with pytest.raises(RefusedByService) as caught:
        open_answer(Answer(400, {}, service("2010", detail=detail)), NOW)
    message = str(caught.value.details["message"])
    assert message.startswith("bad [hidden] long words")
    assert len(message) <= 300


def test_a_service_that_names_a_time_is_believed():
    with pytest.raises(TemporaryTrouble) as caught:
        open_answer(Answer(429, {"retry-after": "90"}, gateway("3001")), NOW)
    assert caught.value.retry_at == NOW + timedelta(seconds=90)


def test_no_rows_and_a_mere_count_are_no_rows():
    for body in (b'{"QueryResponse":{},"time":"t"}', b'{"QueryResponse":{"totalCount":41}}'):
        assert rows_of(open_answer(Answer(200, {}, body), NOW), "Customer") == []


FAULTS = {
    "error_400_2": ("quickbooks_refused", "4001"),
    "error_400_json": ("quickbooks_refused", "2010"),
    "error_401": ("sign_in_expired", None),
    "error_500": ("quickbooks_refused", "500"),
    "error_500_2": ("quickbooks_refused", "2030"),
    "error_validation": ("quickbooks_refused", "6240"),
}
"""The recordings that are refusals, with what they deserve."""

READERS = {
    "Customer": read_customer,
    "Account": read_account,
    "Purchase": lambda row: read_transaction("Purchase", row, Items(dict)),
}


@pytest.mark.skipif(not RECORDED.is_dir(), reason="the recorded answers are not on this computer")
def test_every_recorded_answer_is_read_or_refused_as_it_deserves():
    read = 0
    for path in sorted(RECORDED.glob("*.json")):
        recording = json.loads(path.read_text(encoding="utf-8"))
        headers = {k.lower(): v for k, v in recording["headers"].items()}
        answer = Answer(recording["status"], headers, recording["body"].encode())
        if path.stem in FAULTS:
            with pytest.raises((NeedsSignIn, RefusedByService)) as caught:
                open_answer(answer, NOW)
            code, number = FAULTS[path.stem]
            assert (caught.value.code, caught.value.details.get("number")) == (code, number), path
            assert "AB0160" not in str(caught.value.details)
            continue
        body = open_answer(answer, NOW)
        for entity, reader in READERS.items():
            rows = rows_of(body, entity) if "QueryResponse" in body else []
            rows += [body[entity]] if entity in body else []
            for row in rows:
                assert reader(row).id == row["Id"]
                read += 1
    assert read > 50
