"""Pasting the address the browser ended on."""

import pytest

from hardcost_desktop.errors import NeedsSignIn, UsageTrouble
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.pasted import parse_pasted

RELAY = "https://relay.example/qb/?code=AB1&state=st&realmId=42"


@pytest.mark.parametrize("text", [RELAY, f"  {RELAY}\n", f"<{RELAY}>", f'"{RELAY}"'])
def test_a_whole_address_is_read(text):
    assert parse_pasted(text, "st", "quickbooks") == Callback("AB1", "42")


def test_an_address_of_another_sign_in_is_refused():
    with pytest.raises(UsageTrouble) as caught:
        parse_pasted(RELAY, "other", "quickbooks")
    assert caught.value.code == "pasted_foreign"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "https://relay.example/",
        "http://[broken",
        RELAY.replace("&realmId=42", ""),
        "AB1",
    ],
)
def test_anything_else_is_no_answer_of_quickbooks(text):
    with pytest.raises(UsageTrouble) as caught:
        parse_pasted(text, "st", "quickbooks")
    assert caught.value.code == "pasted_unreadable"


def test_a_pasted_refusal_is_a_refusal():
    with pytest.raises(NeedsSignIn) as caught:
        parse_pasted("https://relay.example/?error=access_denied&state=st", "st", "quickbooks")
    assert caught.value.code == "sign_in_denied"


def test_clio_takes_the_bare_code_of_its_approval_page():
    assert parse_pasted(" a1B2c3D4e5 ", "st", "clio") == Callback("a1B2c3D4e5")


def test_clios_approval_page_need_not_repeat_the_state():
    address = "https://eu.app.clio.com/oauth/approval?code=abc"
    assert parse_pasted(address, "st", "clio") == Callback("abc")


@pytest.mark.parametrize(
    "address",
    ["https://app.clio.com/oauth/approval?code=a&state=other", "http://127.0.0.1:1/cb?code=a"],
)
def test_any_other_address_for_clio_must_carry_the_state(address):
    with pytest.raises(UsageTrouble) as caught:
        parse_pasted(address, "st", "clio")
    assert caught.value.code == "pasted_foreign"
