"""What a person reads and sees: money, days, harmless text, colours that can be read, links that hold."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from support.builders import World, check, entry, expense, matter
from support.fakes import CLIO, QUICKBOOKS

from hardcost_desktop.domain.connection import QuickBooksConnection
from hardcost_desktop.domain.transaction import TransactionType
from hardcost_desktop.ui import words
from hardcost_desktop.ui.icons import app_icon, toned_icon
from hardcost_desktop.ui.links import clio_page, quickbooks_page
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.settings.date_edit import jump

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)
WEDNESDAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("amount", "currency", "home", "said"),
    [
        ("1234.5", "", "USD", "$1,234.50"),
        ("-3", "USD", "USD", "-$3.00"),
        ("9.99", "CAD", "USD", "CAD 9.99"),
        ("9.99", "EUR", "EUR", "€9.99"),
        ("7", "", "", "7.00"),
    ],
)
def test_money_names_a_foreign_currency(amount, currency, home, said):
    assert say_money(Decimal(amount), currency, home) == said


def test_days_carry_the_full_year():
    assert words.say_date(WEDNESDAY) == "5/20/2026"
    QLocale.setDefault(QLocale(QLocale.Language.C))
    assert words.say_date(WEDNESDAY) == "2026-05-20"


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "Read just now"), (1, "Read 1 minute ago"), (7, "Read 7 minutes ago")]
)
def test_age_is_told_in_minutes(minutes, said):
    assert words.say_age(NOON, NOON + timedelta(minutes=minutes)) == said


def test_old_data_is_told_by_its_time():
    assert words.say_age(NOON, NOON + timedelta(hours=3)).startswith("Read at")


def test_breaks_and_direction_marks_are_harmless():
    assert words.one_line(" a\r\nb\u202e\u2066c\x1b ") == "a ↵ bc"
    assert words.lines_kept("a\nb\u202e") == "a\nb"
    assert words.isolated("x") == "\u2068x\u2069"
    assert words.as_tooltip("<b>") == "<p style='white-space: pre-wrap'>&lt;b&gt;</p>"


def test_every_icon_can_be_drawn(qapp):
    for name in ("ready", "attention", "skipped", "imported", "excluded", "error", "information"):
        assert not toned_icon(name, name, qapp.palette()).pixmap(16).isNull()
    assert not app_icon().pixmap(64).isNull()


@pytest.mark.parametrize(
    ("type_", "page"),
    [
        (TransactionType.CHECK, "check"),
        (TransactionType.EXPENSE, "expense"),
        (TransactionType.CREDIT_CARD_CREDIT, "creditcardcredit"),
        (TransactionType.BILL, "bill"),
        (TransactionType.VENDOR_CREDIT, "vendorcredit"),
        (TransactionType.JOURNAL_ENTRY, "journal"),
    ],
)
def test_the_quickbooks_link_is_pinned_to_the_company(type_, page):
    url = quickbooks_page(QUICKBOOKS, check(id="133", type=type_))
    assert url == (
        f"https://qbo.intuit.com/app/login?pagereq={page}%3FtxnId%3D133&deeplinkcompanyid=9130"
    )


def test_the_sandbox_has_its_own_host_and_numbers_must_be_numbers():
    sandbox = QuickBooksConnection("", "", "", "", "9130", "", sandbox=True)
    assert quickbooks_page(sandbox, expense()).startswith("https://sandbox.qbo.intuit.com/login?")
    assert quickbooks_page(sandbox, expense(id="1&x=2")) is None


def test_the_clio_link_leads_as_near_to_the_entry_as_clio_has_pages():
    assert clio_page(CLIO, World().row()) == "https://clio.test/nc/#/matters/412"
    torn = World(matters=(matter(), matter(413)))
    assert clio_page(CLIO, torn.row()) == "https://clio.test/nc/#/contacts/7"
    assert clio_page(CLIO, World(contacts=()).row()) == "https://clio.test/nc/#/activities"
    imported = World(ledger=(entry(matter_id=999),))
    assert clio_page(CLIO, imported.row()) == "https://clio.test/nc/#/matters/999"


@pytest.mark.parametrize(
    ("key", "there"),
    [
        ("t", date(2026, 7, 1)),
        ("+", date(2026, 5, 21)),
        ("=", date(2026, 5, 21)),
        ("-", date(2026, 5, 19)),
        ("w", date(2026, 5, 17)),
        ("k", date(2026, 5, 23)),
        ("m", date(2026, 5, 1)),
        ("h", date(2026, 5, 31)),
        ("y", date(2026, 1, 1)),
        ("R", date(2026, 12, 31)),
        ("3", None),
    ],
)
def test_date_keys_are_those_of_quickbooks(key, there):
    assert jump(key, WEDNESDAY, date(2026, 7, 1)) == there


def test_first_and_last_day_of_the_week_stay_on_themselves():
    sunday, saturday = date(2026, 5, 17), date(2026, 5, 23)
    assert jump("w", sunday, sunday) == sunday
    assert jump("k", saturday, sunday) == saturday
