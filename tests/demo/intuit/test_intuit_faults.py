"""Ready-made misbehaviour, armed and met."""

import pytest
from intuit_firm import REALM

from hardcost_desktop.demo.intuit import faults
from hardcost_desktop.demo.switches import Fault


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (faults.OBJECT_NOT_FOUND, 400, "610"),
        (faults.STALE_OBJECT, 400, "5010"),
        (faults.INVALID_ID, 400, "2030"),
        (faults.SUBSCRIPTION_ENDED, 400, "6190"),
        (faults.APPLICATION_ERROR, 500, "10000"),
        (faults.FAULT_IN_SUCCESS, 200, "10000"),
    ],
)
def test_faults_of_the_service(client, fault, status, code):
    client.service.switches.arm("purchase/9", fault)
    answer = client.api("purchase/9")
    assert (answer.status_code, answer.json()["Fault"]["Error"][0]["code"]) == (status, code)
    assert client.api("purchase/9").json()["Purchase"]["Id"] == "9"


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (faults.TOKEN_EXPIRED, 401, "3200"),
        (faults.WRONG_ENVIRONMENT, 403, "3100"),
        (faults.THROTTLED, 429, "3001"),
        (faults.QUOTA_USED_UP, 429, "3001"),
    ],
)
def test_faults_of_the_gateway(client, fault, status, code):
    client.service.switches.arm("query", fault)
    answer = client.query("select * from Purchase")
    assert (answer.status_code, answer.json()["fault"]["error"][0]["code"]) == (status, code)
    assert ("WWW-Authenticate" in answer.headers) == (status == 401)
    assert "Retry-After" not in answer.headers


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (faults.BAD_GATEWAY, 502),
        (faults.SERVICE_UNAVAILABLE, 503),
        (faults.GATEWAY_TIMEOUT, 504),
    ],
)
def test_pages_of_a_proxy(client, fault, status):
    client.service.switches.arm("query", fault)
    answer = client.query("select * from Purchase")
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.text.startswith("<html>")


def test_xml_although_json_was_asked_for(client):
    client.service.switches.arm("query", faults.XML_AUTHENTICATION_FAULT)
    answer = client.query("select * from Purchase")
    assert answer.headers["Content-Type"].startswith("application/xml")
    assert '<Fault type="AuthenticationFault">' in answer.text


def test_json_that_ends_too_early(client):
    client.service.switches.arm("query", faults.TRUNCATED_JSON)
    answer = client.query("select * from Purchase")
    assert answer.status_code == 200
    with pytest.raises(ValueError, match="Expecting"):
        answer.json()


def test_a_bad_day_of_the_token_endpoint(client):
    client.service.switches.arm("tokens/bearer", faults.INVALID_GRANT, method="POST")
    token = client.service.grants.connect(REALM).refresh_token
    form = {"grant_type": "refresh_token", "refresh_token": token}
    assert client.token(**form).json() == {"error": "invalid_grant"}
    assert client.token(**form).status_code == 200


def test_even_a_fault_carries_a_trace_id(client):
    client.service.switches.arm("query", Fault(503))
    assert "intuit_tid" in client.query("select * from Purchase").headers
