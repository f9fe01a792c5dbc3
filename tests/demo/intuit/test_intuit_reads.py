"""Single records, the gateway before them, and the proof that nothing can be written."""

from datetime import timedelta

import pytest
from intuit_firm import OTHER_REALM, REALM


def error(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["Fault"]["Error"][0]["code"]


def test_a_record_is_read_under_its_name_with_a_time(client):
    body = client.api("purchase/133?minorversion=75").json()
    assert body["Purchase"]["PrivateNote"] == "Messenger"
    assert body["time"].endswith("-07:00")


def test_inactive_records_can_be_read(client):
    assert client.api("customer/3").json()["Customer"]["Active"] is False


@pytest.mark.parametrize("path", [f"companyinfo/{REALM}", "companyinfo/1"])
def test_the_company_is_read_by_realm_or_by_one(client, path):
    assert client.api(path).json()["CompanyInfo"]["CompanyName"] == "Demo & Partners"


def test_preferences_need_no_id(client):
    assert client.api("preferences").json()["Preferences"]["Id"] == "1"


def test_what_is_not_there_is_a_bad_request(client):
    client.service.books[REALM].delete("Purchase", "9")
    for path in ("purchase/404", "purchase/9", "bill/1", "vendorcredit/1", "journalentry/1"):
        assert error(client.api(path)) == (400, "610")


def test_an_id_is_a_number(client):
    answer = client.api("customer/1.5")
    assert error(answer) == (400, "2030")
    assert answer.json()["Fault"]["Error"][0]["element"] == "Id"


@pytest.mark.parametrize(
    "path", ["customer/1/5", "purchases/1", "purchase", "", "reports/x", "a/b/c"]
)
def test_unknown_paths_are_unsupported_operations(client, path):
    answer = client.api(path)
    assert error(answer) == (400, "500")
    assert answer.json()["Fault"]["Error"][0]["Message"] == "Unsupported Operation"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
@pytest.mark.parametrize(
    "path", ["purchase", "purchase/9", "purchase?operation=delete", "cdc", "upload", "preferences"]
)
def test_nothing_can_be_written_and_the_attempt_is_journalled(client, method, path):
    before = client.service.books[REALM].records("Purchase")
    answer = client.api(path, method=method, json={"Id": "9", "SyncToken": "0"})
    assert error(answer) == (400, "500")
    assert client.service.books[REALM].records("Purchase") == before
    assert len(client.service.switches.asked("/v3/company/", method=method)) == 1


def test_an_expired_token_is_refused_and_shown_in_part(client, clock):
    token = client.service.grants.connect(REALM).access_token
    clock.advance(timedelta(hours=1))
    headers = {"Authorization": f"Bearer {token}"}
    answer = client.ask("GET", f"/v3/company/{REALM}/purchase/9", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="Intuit", error="invalid_token"'
    [fault] = answer.json()["fault"]["error"]
    assert fault["code"] == "3200"
    assert fault["detail"] == f"Token expired: {token[:48]}"


@pytest.mark.parametrize("header", ["", "Bearer ", "Bearer nonsense", "Basic YTpi"])
def test_an_unknown_token_is_refused(client, header):
    headers = {"Authorization": header} if header else {}
    answer = client.ask("GET", f"/v3/company/{REALM}/purchase/9", headers=headers)
    assert answer.status_code == 401
    assert "ApplicationAuthenticationFailed" in answer.text


@pytest.mark.parametrize("realm", [OTHER_REALM, "1"])
def test_a_company_the_token_is_not_for_is_forbidden(client, realm):
    headers = {"Authorization": f"Bearer {client.service.grants.connect(REALM).access_token}"}
    answer = client.ask("GET", f"/v3/company/{realm}/purchase/9", headers=headers)
    assert answer.status_code == 403
    fault = answer.json()["fault"]
    assert (fault["type"], fault["error"][0]["code"]) == ("SERVICE", "3100")
    assert fault["error"][0]["message"] == (
        "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403"
    )


def test_a_consent_without_the_accounting_scope_reads_no_books(client):
    token = client.service.grants.connect(REALM, scope="openid").access_token
    headers = {"Authorization": f"Bearer {token}"}
    answer = client.ask("GET", f"/v3/company/{REALM}/purchase/9", headers=headers)
    assert answer.status_code == 403
