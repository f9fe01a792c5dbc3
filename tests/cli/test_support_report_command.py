"""`support-report` after a whole month with failures, on the demo firm: no name, text, amount or secret is in it."""

import re
from datetime import date
from zipfile import ZipFile

import keyring
import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.switches import Fault

TODAY = date(2026, 11, 20)
PAGE = Fault(500, "<html>Acme Ltd, Bearer abcdefghijklmnopqrstuvwxyz0123456789</html>", "text/html")


def read(path):
    with ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def report(desk, path, *words):
    assert desk.run("support-report", str(path), *words) == 0, desk.err
    return read(path)


def told_by(firm):
    """Whatever the made-up firm calls somebody or something by; short words say nothing."""
    found = set()
    for records in (*firm.quickbooks.values(), *firm.clio.values()):
        for record in records:
            found |= set(_texts(record))
    return {text for text in found if len(text) >= 6 and re.search(r"[a-z] [A-Z]|[a-z]{3}, ", text)}


NAMING = {
    "DisplayName", "FullyQualifiedName", "Description", "PrivateNote", "name", "note", "Line1",
    "PrintOnCheckName", "GivenName", "FamilyName", "CompanyName", "display_number", "email",
}  # fmt: skip


def _texts(record):
    for name, value in record.items():
        if isinstance(value, dict):
            yield from _texts(value)
        elif isinstance(value, list):
            for one in value:
                if isinstance(one, dict):
                    yield from _texts(one)
        elif name in NAMING and isinstance(value, str):
            yield value


@pytest.fixture
def month(open_desk):
    """A desk after previews, an import, an undo and failures of both services."""
    firm = build_firm(today=TODAY, scale=4)
    desk = open_desk(firm)
    assert desk.run("preview", "--json") == 0
    desk.run("import", "--json")
    desk.run("undo", "1", "--json")
    for service, path in ((desk.server.clio, "/api/v4"), (desk.server.intuit, "/v3/company")):
        service.switches.arm(path, PAGE, times=99)
    desk.run("preview")
    return firm, desk


def assert_helpful(pages):
    assert set(pages) == {
        "about.txt", "program.txt", "firm.txt", "settings.txt", "health.txt", "ledger.txt",
        "hardcost-desktop.log",
    }  # fmt: skip
    assert re.search(r"entries (imported|undone): \d+", pages["ledger.txt"])
    assert "sound: yes" in pages["ledger.txt"]
    log = pages["hardcost-desktop.log"]
    assert "/v3/company/[realm 1]/query: 200" in log
    assert "/api/v4/activities.json: 500" in log


@pytest.mark.timeout(120)
def test_no_name_text_amount_or_secret_of_the_firm_is_in_it(month, tmp_path):
    firm, desk = month
    pages = report(desk, tmp_path / "failing.zip")
    assert "trouble" in pages["health.txt"]
    for service in (desk.server.clio, desk.server.intuit):
        service.switches.disarm()
    later = report(desk, tmp_path / "later.zip")
    assert_helpful(later)
    assert "hardcost-desktop.log, " in desk.out
    everything = "\n".join([*pages.values(), *later.values()])
    names = told_by(firm)
    assert len(names) > 30
    assert [name for name in names if name.casefold() in everything.casefold()] == []
    where = desk.server.addresses()
    secrets = [secret for secret in keyring.get_keyring().kept.values() if len(secret) > 8]
    told = (*secrets, where.clio_client_id, where.quickbooks_client_id, firm.realm_id, firm.name)
    assert [text for text in told if text in everything] == []
    assert str(tmp_path) not in everything
    amounts = {f"{row.amount:.2f}" for row in firm.expected.values() if row.amount >= 100}
    assert [amount for amount in amounts if amount in everything] == []


def test_costs_come_with_a_word_and_a_firm_that_is_not_connected_has_a_report(
    connected, tmp_path, monkeypatch
):
    pages = report(connected, tmp_path / "report.zip", "--with-costs")
    assert "FedEx" in pages["costs.csv"] or len(pages["costs.csv"].splitlines()) > 100
    assert connected.run("support-report", str(tmp_path / "report.txt")) == 2
    monkeypatch.setenv("HARDCOST_HOME", str(tmp_path / "another"))
    assert "not set up" in report(connected, tmp_path / "empty.zip")["firm.txt"]
