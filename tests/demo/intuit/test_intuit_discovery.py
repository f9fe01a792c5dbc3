"""The discovery documents and what hangs on them."""

import pytest

from hardcost_desktop.demo.switches import Fault

DOCUMENTS = ["openid_configuration", "openid_sandbox_configuration"]


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("end", ["", "/"])
def test_both_documents_name_every_endpoint_of_this_server(client, name, end):
    answer = client.ask("GET", f"/.well-known/{name}{end}")
    assert answer.status_code == 200
    needed = {
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "revocation_endpoint",
        "jwks_uri",
        "userinfo_endpoint",
    }
    document = answer.json()
    assert needed <= document.keys()
    assert all(document[key].startswith(client.service.origin) for key in needed)
    assert "code_challenge_methods_supported" not in document


def test_without_a_set_origin_the_asked_host_is_named(client):
    origin = client.service.origin
    answer = client.session.get(
        f"{origin.replace('127.0.0.1', 'localhost')}/.well-known/openid_configuration", timeout=10
    )
    assert answer.json()["issuer"].startswith(origin)
    app = client.service.app()
    client.service.origin = ""
    document = app.test_client().get("/.well-known/openid_configuration").json
    assert document is not None
    assert document["issuer"] == "http://localhost/op/v1"
    client.service.origin = origin


def test_every_answer_has_a_trace_id_of_its_own(client):
    paths = ["/.well-known/openid_configuration", "/op/v1/jwks", "/connect/oauth2", "/v3/company/1"]
    traces = {client.ask("GET", path).headers["intuit_tid"] for path in paths}
    assert len(traces) == len(paths)


def test_a_fault_can_stand_in_for_the_document(client):
    client.service.switches.arm("openid_configuration", Fault(503, "<h1>Down</h1>", "text/html"))
    assert client.ask("GET", "/.well-known/openid_configuration").status_code == 503
    assert client.ask("GET", "/.well-known/openid_configuration").status_code == 200


def test_there_are_no_signing_keys(client):
    assert client.ask("GET", "/op/v1/jwks").json() == {"keys": []}


def test_userinfo_is_for_those_who_asked_for_openid(client):
    grants = client.service.grants
    for scope, status in (("openid", 200), ("com.intuit.quickbooks.accounting", 401)):
        token = grants.connect("9130357000000001", scope=scope).access_token
        headers = {"Authorization": f"Bearer {token}"}
        answer = client.ask("GET", "/v1/openid_connect/userinfo", headers=headers)
        assert answer.status_code == status
