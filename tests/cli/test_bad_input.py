"""Whatever goes wrong: a clear sentence, the right exit code, nothing lost, no traceback."""

from decimal import Decimal

import pytest

from hardcost_desktop.demo.switches import Fault
from hardcost_desktop.storage.lock import SingleImport

BROKEN = {
    "malformed JSON": (Fault(200, '{"QueryResponse": {"Purchase": [{'), 5),
    "HTML": (Fault(200, "<html><body>Sign in to the hotel</body></html>", "text/html"), 5),
    "an XML fault": (
        Fault(
            401,
            '<IntuitResponse><Fault type="AuthenticationFault"><Error code="130">'
            "<Message>Accessing Wrong Cluster</Message></Error></Fault></IntuitResponse>",
            "application/xml",
        ),
        3,
    ),
    "a 200 with a Fault": (
        Fault(200, '{"Fault":{"Error":[{"Message":"m","code":"10000"}],"type":"SystemFault"}}'),
        5,
    ),
    "a wrong realm": (
        Fault(403, '{"fault":{"error":[{"message":"m","code":"3100"}],"type":"SERVICE"}}'),
        3,
    ),
    "nothing": (Fault(200, ""), 5),
    "a list": (Fault(200, "[1, 2]"), 5),
    "a wrong date": (
        Fault(200, '{"QueryResponse":{"Purchase":[{"Id":"1","TxnDate":"soon","Line":[]}]}}'),
        5,
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_quickbooks_may_answer_instead(connected, what):
    fault, code = BROKEN[what]
    connected.server.intuit.switches.arm("/v3/company", fault, times=50)
    assert connected.run("preview", "--json") == code
    assert connected.out == ""
    assert len(connected.err.splitlines()) >= 2


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault(200, '{"data": [{"id": "x"}]}'), 5),
        (Fault(403, "<html>blocked</html>", "text/html"), 5),
        (Fault(403, '{"error":{"type":"ForbiddenError","message":"User is forbidden"}}'), 4),
        (Fault(401, '{"error":"invalid_token","error_description":"expired"}'), 3),
    ],
    ids=["a wrong type", "a firewall", "a missing permission", "signed out"],
)
def test_what_clio_may_answer_instead(connected, fault, code):
    connected.server.clio.switches.arm("/api/v4/contacts", fault, times=50)
    assert connected.run("preview", "--json") == code
    assert connected.out == ""
    assert connected.err


def test_unknown_fields_and_line_types_are_no_trouble(connected):
    server = connected.server
    today = server.clock.now().date().isoformat()
    purchase = {
        "Id": "990001", "TxnDate": today, "PaymentType": "Barter",
        "Novelty": {"deep": [1, Decimal("2.5"), None]}, "Line": [
            {"Id": "1", "Amount": 5, "DetailType": "MoonLineDetail", "MoonLineDetail": {"x": 1}},
            {"Id": "2", "Amount": Decimal("1.5")},
        ],
    }  # fmt: skip
    server.intuit.books[server.addresses().realm_id].add("Purchase", purchase)
    assert connected.run("preview", "--json") == 0, connected.err


@pytest.mark.parametrize(
    "words",
    [
        ["settings", "set", "start-date=2026-13-01"],
        ["settings", "set", "start-date=yesterday"],
        ["settings", "set", "account=No Such Account"],
        ["settings", "set", "user=99999"],
        ["settings", "set", "stamp=perhaps"],
        ["settings", "set", "colour=blue"],
        ["settings", "set", "start-date"],
        ["import", "--yes", "--only", "P9.l9"],
        ["choose", "P9.l9", "--matter", "1"],
        ["undo", "77"],
        ["--profile", "Nobody", "preview"],
        ["--profile", "../evil", "preview"],
        ["preview", "--colour"],
        ["frobnicate"],
        ["export", "review.pdf"],
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_said_and_changes_nothing(connected, words):
    connected.run("settings", "show", "--json")
    before = connected.out
    assert connected.run(*words) == 2
    assert len(connected.err.splitlines()) >= 2
    connected.run("settings", "show", "--json")
    assert connected.out == before


def test_one_wrong_setting_keeps_all_of_them_as_they_were(connected):
    connected.run("settings", "show", "--json")
    before = connected.out
    assert connected.run("settings", "set", "vendor=off", "start-date=soon") == 2
    connected.run("settings", "show", "--json")
    assert connected.out == before


def test_not_connected_says_how_to_connect(desk):
    assert desk.run("preview") == 3
    assert "hardcost connect" in desk.err


def test_no_account_chosen_is_a_prerequisite(desk, monkeypatch):
    desk.connect(monkeypatch)
    assert desk.run("preview") == 4
    assert "start date" in desk.err


def test_a_service_that_is_not_there_is_unreachable(desk, monkeypatch):
    monkeypatch.setenv("HARDCOST_CLIENT_SECRET", "x")
    words = ["--url", "http://127.0.0.1:9", "--discovery", "http://127.0.0.1:9/d"]
    assert desk.run("connect", "quickbooks", *words, "--client-id", "x") == 5


def test_an_unwritable_home_is_named(desk, tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert desk.run("--home", str(tmp_path / "file" / "home"), "preview") == 4
    assert "file" in desk.err


def test_another_import_under_way_is_named(connected, tmp_path):
    (ledger,) = (tmp_path / "home").rglob("*.sqlite")
    (lock,) = _import_locks(tmp_path, ledger)
    with SingleImport(lock)():
        assert connected.run("import", "--yes", "--json") == 6
    assert connected.server.clio.switches.asked("/activities", method="POST") == []


def _import_locks(tmp_path, ledger):
    from hardcost_desktop.storage.paths import Home
    from hardcost_desktop.storage.profiles import ProfileStore

    home = Home(tmp_path / "home")
    return [home.import_lock(ProfileStore(home).load("default").pair)]


def test_a_blocked_import_sends_nothing(connected):
    assert connected.run("settings", "set", "import=off") == 0
    assert connected.run("import", "--json") == 4
    assert connected.server.clio.switches.asked("/activities", method="POST") == []


def test_a_question_not_answered_with_yes_sends_nothing(connected, monkeypatch):
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert connected.run("import") == 1
    assert connected.server.clio.switches.asked("/activities", method="POST") == []


def test_the_secret_does_not_stay_in_the_environment(desk, monkeypatch):
    import os

    desk.connect(monkeypatch)
    assert "HARDCOST_CLIENT_SECRET" not in os.environ


def test_without_a_secret_connecting_says_where_to_put_it(desk, monkeypatch):
    monkeypatch.setattr("hardcost_desktop.cli.connect.getpass", lambda _: "")
    where = desk.server.addresses()
    assert desk.run("connect", "clio", "--url", where.clio_url, "--client-id", "x") == 2
    assert "HARDCOST_CLIENT_SECRET" in desk.err
