"""Connections from the terminal: other companies refused, health, early warnings, disconnecting."""

import json
import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode, urljoin

import keyring
import pytest

from hardcost_desktop.cli import connect
from hardcost_desktop.demo import visitor
from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.trust import NAME as TRUST
from hardcost_desktop.demo.firm.trust import REALM_ID as TRUST_REALM
from hardcost_desktop.demo.intuit.lineage import HARD_LIFE
from hardcost_desktop.demo.scenarios import SCENARIOS
from hardcost_desktop.demo.server import DemoServer
from hardcost_desktop.demo.switches import Fault
from hardcost_desktop.messages import HEALTH

FIRM = build_firm(today=date(2026, 11, 20), scale=4)


@pytest.fixture
def own(open_desk):
    return open_desk(FIRM)


def found(desk, expect=0):
    """The health check's lines by name."""
    assert desk.run("check", "--json") == expect, desk.out + desk.err
    return {line["name"]: line for line in json.loads(desk.out)}


def title(code):
    return HEALTH[code].title


def choose_the_trust(address):
    """Allow the bookkeeper's other company."""

    def visit():
        page, at = visitor._fetch(address)
        form = visitor._ConsentForm()
        form.feed(page)
        answer = form.fields | {"company": TRUST_REALM}
        visitor._fetch(urljoin(at, form.action), urlencode(answer).encode())

    Thread(target=visit).start()


def connect_quickbooks(desk, monkeypatch, *more):
    where = desk.server.addresses()
    monkeypatch.setenv("HARDCOST_CLIENT_SECRET", where.quickbooks_client_secret)
    words = ["--url", where.quickbooks_url, "--discovery", where.quickbooks_discovery_url]
    words += ["--client-id", where.quickbooks_client_id]
    return desk.run(*more, "connect", "quickbooks", *words)


def connect_clio(desk, where, monkeypatch):
    monkeypatch.setenv("HARDCOST_CLIENT_SECRET", where.clio_client_secret)
    words = ["--url", where.clio_url, "--client-id", where.clio_client_id]
    return desk.run("connect", "clio", *words)


def test_another_company_is_refused_with_both_names_and_another_firm_name_takes_it(
    own, monkeypatch
):
    monkeypatch.setattr(connect, "open_in_browser", choose_the_trust)
    assert connect_quickbooks(own, monkeypatch) == 4
    assert TRUST in own.err
    assert FIRM.name in own.err
    assert "--profile NAME" in own.err
    assert own.run("preview", "--json") == 0, "the old sign-in still works"
    assert connect_quickbooks(own, monkeypatch, "--profile", "Trust") == 0
    assert TRUST in own.out


def test_another_clio_account_is_refused_with_both_names(own, monkeypatch):
    account = FIRM.clio["account"][0] | {"id": 99, "name": "Another Firm PC"}
    other = replace(FIRM, clio={**FIRM.clio, "account": [account]})
    with DemoServer(firm=other, seed=1) as second:
        assert connect_clio(own, second.addresses(), monkeypatch) == 4
    assert "Another Firm PC" in own.err
    assert FIRM.name in own.err
    assert own.run("preview", "--json") == 0


def test_disconnecting_says_what_it_removed_and_kept_and_preview_asks_to_connect_again(
    own, monkeypatch
):
    kept = keyring.get_keyring().kept
    assert own.run("preview", "--json") == 0
    assert list((Path(os.environ["HARDCOST_HOME"]) / "cache").rglob("*.json"))
    for service in ("clio", "quickbooks"):
        assert own.run("disconnect", service) == 0, own.err
        assert "has ended the sign-in" in own.out
        assert "the client secret and the sign-in" in own.out
        assert ".sqlite" in own.out
    assert kept == {}
    assert not list((Path(os.environ["HARDCOST_HOME"]) / "cache").rglob("*.json"))  # clients' names
    assert not own.server.clio.grants._refresh
    assert own.run("preview") == 3
    assert "Connect Clio again" in own.err
    own.connect(monkeypatch)
    assert own.run("preview", "--json") == 0


def test_after_disconnecting_another_company_is_still_refused(own, monkeypatch):
    assert own.run("disconnect", "quickbooks") == 0
    monkeypatch.setattr(connect, "open_in_browser", choose_the_trust)
    assert connect_quickbooks(own, monkeypatch) == 4
    assert FIRM.name in own.err


@pytest.mark.parametrize(
    ("service", "path"), [("clio", "/oauth/deauthorize"), ("quickbooks", "/tokens/revoke")]
)
def test_a_service_that_could_not_be_told_is_said(own, service, path):
    side = own.server.clio if service == "clio" else own.server.intuit
    side.switches.arm(path, Fault(503), method="POST", times=9)
    assert own.run("disconnect", service) == 5
    assert "could not be told" in own.out
    assert not [name for _, name in keyring.get_keyring().kept if f"/{service}/" in name]


def test_a_service_that_refuses_to_end_it_is_quoted(own):
    refused = Fault(400, '{"error":"invalid_request"}')
    own.server.intuit.switches.arm("/tokens/revoke", refused, method="POST")
    assert own.run("disconnect", "quickbooks") == 5
    assert "may have ended before" in own.err


def test_what_was_ended_at_the_service_before_is_no_trouble(own):
    own.server.clio.grants.revoke_all()
    assert own.run("disconnect", "clio") == 0
    assert "had ended" in own.out


def test_what_was_never_connected_cannot_be_disconnected(desk):
    assert desk.run("disconnect", "clio") == 3


def test_the_check_of_a_healthy_firm_has_no_trouble_and_asks_each_thing_once(own):
    journal = own.server.clio.switches
    journal.journal.clear()
    assert {line["state"] for line in found(own).values()} == {"ok"}
    asked = [request.path for request in journal.asked("/api/v4/")]
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("hidden", ["users", "contacts", "matters", "activities", "billing"])
def test_the_check_names_each_missing_permission(own, hidden):
    own.server.clio.hidden_permissions.add(hidden)
    line = found(own, expect=4)[title(f"clio_{hidden}")]
    assert line["state"] == "trouble"
    assert f"tick “{hidden.capitalize()}”" in line["remedy"]


@pytest.mark.parametrize(
    ("scenario", "code"),
    [("simple-start", "quickbooks_plan"), ("untracked", "quickbooks_tracking")],
)
def test_the_check_of_a_company_that_cannot_do_it(open_desk, scenario, code):
    line = found(open_desk(SCENARIOS[scenario].alter(FIRM)), expect=4)[title(code)]
    assert (line["state"], bool(line["remedy"])) == ("trouble", True)


def test_a_revoked_sign_in_is_one_line_of_the_check_and_one_problem_of_an_import(own):
    own.server.intuit.grants.revoke_all()
    lines = found(own, expect=3)
    assert [n for n, line in lines.items() if line["state"] == "trouble"] == [
        title("quickbooks_company")
    ]
    assert own.run("import", "--json") == 3
    assert own.err.count("Connect QuickBooks Online again") == 1


def test_a_sign_in_revoked_between_two_entries_fails_no_row(open_desk):
    own = open_desk(build_firm(today=date(2026, 11, 20), scale=40))
    own.server.clio.switches.arm("/activities", Fault(401), method="POST", times=9, skip=1)
    refused = Fault(400, '{"error":"invalid_grant"}')
    own.server.clio.switches.arm("/oauth/token", refused, method="POST", times=9, skip=1)
    assert own.run("import", "--json") == 3
    result = json.loads(own.out)
    assert (len(result["imported"]), result["failed"]) == (1, [])
    assert result["not_sent"]
    assert own.err.count("Connect Clio again") == 1


def test_the_end_after_five_years_is_told_in_time(own):
    assert own.run("preview", "--json") == 0
    assert "five years" not in own.err
    for lineage in own.server.intuit.grants._by_refresh.values():
        lineage.begun_at -= HARD_LIFE - timedelta(days=20, hours=1)
    for words in (("preview", "--json"), ("import", "--json")):
        assert own.run(*words) == 0
        assert "Connect QuickBooks again before then" in own.err
        assert json.loads(own.out)
    line = found(own)[title("quickbooks_sign_in")]
    assert (line["state"], "(20 days)" in line["meaning"]) == ("warning", True)
