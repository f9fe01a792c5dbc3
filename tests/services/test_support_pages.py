"""The support report tells what helps, and nothing that tells who somebody is."""

import pytest
from support.builders import MAY_1, World, check, line
from support.office import open_office, support_sources

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import Cancelled, LocalTrouble
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.services.support.blackout import Blackout, Known
from hardcost_desktop.services.support.log_lines import give_away
from hardcost_desktop.services.support.report import Log, Supporting
from hardcost_desktop.storage.redaction import redact

REQUEST = "1-6b03a274-463370be1879b0b6d0395b59"


@pytest.fixture
def office(tmp_path):
    world = World(transactions=(check(line("1", "100.00")),))
    with open_office(tmp_path, world) as office:
        office.profiles.save_settings("default", world.settings)
        yield office


def make(office, cancel=None, plan=None, **others):
    sources = support_sources(office, **others)
    pages = Supporting(sources, office.clock).make(ignore, cancel or Cancel(), plan)
    return {page.name: page.text for page in pages}


def black_out(text, *known):
    return Blackout([Known(kind, word) for kind, word in known], redact).clean(text)


def test_it_tells_states_counts_and_versions(office):
    pages = make(office)
    assert "Hardcost Desktop: 1.3" in pages["program.txt"]
    assert "QuickBooks: connected" in pages["firm.txt"]
    assert "Clio region: us" in pages["firm.txt"]
    assert "entries imported: 3" in pages["ledger.txt"]
    assert pages["ledger.txt"].endswith("sound: yes\n")
    assert f"start-date: {MAY_1.isoformat()}" in pages["settings.txt"]
    assert "account: 1 chosen" in pages["settings.txt"]
    assert "left out" not in pages["hardcost-desktop.log"]


def test_the_health_check_is_told_without_names(office):
    office.quickbooks.facts = Company("9130", "Harbor & Lowe LLP", CompanyPlan.ESSENTIALS)
    health = make(office)["health.txt"]
    assert "trouble  QuickBooks plan (plan_too_small)" in health
    assert "Essentials" in health
    assert "ok       QuickBooks company (quickbooks_company): …" in health
    assert not any(name in health for name in ("Harbor", "Olive", "ledger.sqlite"))


def test_each_page_is_made_whatever_becomes_of_the_others(office):
    def fail():
        raise LocalTrouble("ledger_damaged", path="/home/olive/Acme Ltd.sqlite")

    pages = make(office, ledger=fail, logs=fail, settings=fail)
    for name in ("ledger.txt", "log.txt", "settings.txt"):
        assert pages[name] == "This could not be read: ledger_damaged\n"
    assert "QuickBooks plan" in pages["health.txt"]


def test_a_firm_that_is_not_set_up_has_a_report_too(office):
    assert "not set up" in make(office, profile=lambda: None)["firm.txt"]
    assert "Clio: not connected" in make(office, profile=lambda: FirmProfile("x"))["firm.txt"]


def test_it_stops_when_asked(office):
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        make(office, cancel)


def test_costs_are_told_only_when_a_person_chose_them(office):
    plan = office.review().plan
    assert "costs.csv" not in make(office)
    pages = make(office, plan=plan)
    assert plan.rows[0].payee in pages["costs.csv"]
    assert "chose to add costs.csv" in pages["about.txt"]
    assert not any(
        plan.rows[0].payee in text for name, text in pages.items() if name != "costs.csv"
    )


def test_many_costs_are_written_in_pieces_under_one_line_of_headers(office):
    office.show(World(transactions=tuple(check(line("1", "1.00"), id=str(n)) for n in range(450))))
    text = make(office, plan=office.review().plan)["costs.csv"]
    rows = text.splitlines()
    assert len(rows) == 451
    assert len(set(rows)) == 451
    assert text.endswith("\r\n")


def test_the_same_name_is_the_same_word_and_other_names_are_others():
    known = (("company", "Harbor & Lowe"), ("company", "Harbor & Lowe LLP"), ("realm", "9130357"))
    told = black_out("harbor & lowe, Harbor & Lowe LLP, HARBOR & LOWE: realm 9130357.", *known)
    assert told == "[company 1], [company 2], [company 1]: realm [realm 1]."


def test_short_words_and_counts_are_left_alone():
    told = black_out("a job of 7 of 9130 rows: al, also", ("user", "al"), ("account", "7"))
    assert told == "a job of 7 of 9130 rows: al, also"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("olive@lowe.example wrote", "[email 1] wrote"),
        ("/home/olive/x and /Users/olive.lowe/y", "~/x and ~/y"),
        (r"C:\Users\Olive\AppData", r"~\AppData"),
        ("AB11700000000abcdefghijklmnop", "[hidden]"),
        (
            "GET 127.0.0.1/api/v4/settings/billing.json",
            "GET 127.0.0.1/api/v4/settings/billing.json",
        ),
        ("refresh_token=abc", "refresh_token=***"),
        (f"200 ({REQUEST})", f"200 ({REQUEST})"),
    ],
)
def test_mail_folders_and_secrets_are_taken_out(text, told):
    assert black_out(text) == told


def test_of_the_log_only_records_and_places_of_errors_are_given_away():
    stamp = "2026-05-20T12:00:00.000Z"
    lines = [
        f"{stamp} INFO hardcost_desktop.gateways.http GET app.clio.com/api/v4/users.json: 200 (-)",
        f"{stamp} INFO hardcost_desktop.gateways.http GET s3.example/files/Acme%20Ltd.pdf: 200 (-)",
        f"{stamp} ERROR hardcost_desktop.ui.crash it ended",
        "  | Traceback (most recent call last):",
        '  |   File "/home/olive/hardcost_desktop/services/preview.py", line 12, in review',
        '  |     raise ValueError(f"Acme Ltd owes {amount}")',
        "  | ValueError: Acme Ltd owes 100.00",
        "Acme Ltd, written here by another hand",
        "",
    ]
    told = list(give_away(lines, str))
    assert told == [
        lines[0],
        f"{stamp} INFO hardcost_desktop.gateways.http GET s3.example/files/…: 200 (-)",
        lines[2],
        lines[3],
        "  |   hardcost_desktop/services/preview.py:12 in review",
        "  | ValueError",
    ]


def test_of_a_long_log_the_newest_lines_are_told(office):
    lines = [f"2026-05-20T12:00:00.000Z INFO x.y began {n}" for n in range(5_000)]
    text = make(office, logs=lambda: [Log("long.log", lines)])["long.log"]
    assert text.startswith("(older lines, left out: 1,000)\n")
    assert "began 999\n" not in text
    assert text.endswith("began 4999\n")
