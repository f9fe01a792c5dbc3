"""Receiving the browser's answer: from this computer, for this sign-in, once."""

import socket
from datetime import timedelta
from threading import Event, Thread

import pytest
from support.caller import visit

from hardcost_desktop.errors import Cancelled, LocalTrouble, NeedsSignIn, UsageTrouble
from hardcost_desktop.gateways.oauth import inbox
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.listener import CallbackHandler
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver

SOON = timedelta(seconds=10)


def test_the_first_valid_answer_ends_the_wait(waiting, free_port):
    status, headers, page = visit(free_port, "/cb?code=abc&state=s3cret&realmId=123")
    assert (status, waiting()) == (200, Callback("abc", "123"))
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "go back to Hardcost Desktop" in page
    assert "<script" not in page


def test_a_decline_ends_the_wait(waiting, free_port):
    assert "not approved" in visit(free_port, "/cb?error=access_denied&state=s3cret")[2]
    assert (waiting().code, waiting().service) == ("sign_in_denied", "quickbooks")


def test_another_error_is_told_in_the_services_words(waiting, free_port):
    visit(free_port, "/cb?error=invalid_scope&state=s3cret")
    assert (waiting().code, waiting().details["reason"]) == ("sign_in_refused", "invalid_scope")


def test_a_pasted_address_ends_the_wait_as_well(receiver, waiting, free_port):
    for foreign in ("https://x.example/?code=a&state=guess&realmId=1", "hello", ""):
        with pytest.raises(UsageTrouble):
            receiver.paste(foreign)
    receiver.paste("https://x.example/?code=right&state=s3cret&realmId=1")
    assert waiting() == Callback("right", "1")
    assert visit(free_port, "/cb?code=late&state=s3cret&realmId=1")[0] == 410
    receiver.paste("https://x.example/?code=late&state=s3cret&realmId=1")  # the first one has won


def test_a_pasted_refusal_ends_the_wait(receiver, waiting):
    receiver.paste("https://x.example/?error=access_denied&state=s3cret")
    assert waiting().code == "sign_in_denied"


def test_a_paste_before_anything_was_asked_is_foreign(receiver, monkeypatch):
    monkeypatch.setattr(inbox, "_SETTLING", 0.01)
    with pytest.raises(UsageTrouble) as caught:
        receiver.paste("https://x.example/?code=right&state=&realmId=1")
    assert caught.value.code == "pasted_foreign"


def test_localhost_is_answered_over_both_families(waiting, free_port):
    if not socket.has_ipv6:
        pytest.skip("this computer has no IPv6")
    try:
        assert visit(free_port, "/x", host="::1")[0] == 404
    except OSError:
        pytest.skip("this computer has no IPv6 loopback")


def test_a_silent_connection_holds_nobody_up(waiting, free_port):
    with socket.create_connection(("127.0.0.1", free_port)):
        visit(free_port, "/cb?code=abc&state=s3cret&realmId=1")
        assert waiting().code == "abc"


def test_a_browser_that_was_quicker_than_the_program_is_heard(receiver, free_port):
    assert visit(free_port, "/cb?code=wrong&state=guess")[0] == 200
    visit(free_port, "/cb?code=abc&state=s3cret&realmId=1")
    assert receiver.wait("s3cret", SOON) == Callback("abc", "1")


def test_nobody_answering_ends_after_the_time_limit(receiver):
    with pytest.raises(NeedsSignIn) as caught:
        receiver.wait("s", timedelta(seconds=0.05))
    assert caught.value.code == "sign_in_timed_out"


def test_cancel_ends_the_wait(receiver):
    with pytest.raises(Cancelled):
        receiver.wait("s", SOON, lambda: True)


def test_a_busy_port_is_told_so_that_the_next_can_be_tried(free_port):
    with (
        LoopbackReceiver(f"http://127.0.0.1:{free_port}/cb", "clio"),
        pytest.raises(LocalTrouble) as caught,
        LoopbackReceiver(f"http://localhost:{free_port}/cb", "quickbooks"),
    ):
        pass
    assert (caught.value.code, caught.value.details) == ("port_busy", {"port": free_port})


def test_the_port_is_free_again_afterwards(free_port):
    for _ in range(2):
        with LoopbackReceiver(f"http://localhost:{free_port}/cb", "clio"):
            assert visit(free_port, "/x")[0] == 404


@pytest.mark.parametrize("address", ["https://localhost:1/cb", "http://example.com/cb", "x://y"])
def test_only_addresses_of_this_computer_can_be_listened_at(address):
    with pytest.raises(UsageTrouble):
        LoopbackReceiver(address, "clio")


def test_the_browser_has_its_page_before_the_listening_ends(free_port, monkeypatch):
    """Else a command that ends at once, as after a refusal, would leave it with an empty page."""
    show, sent, never = CallbackHandler._show, [], Event()

    def show_slowly(handler, page):
        never.wait(0.1)
        show(handler, page)
        sent.append(page.title)

    monkeypatch.setattr(CallbackHandler, "_show", show_slowly)
    with LoopbackReceiver(f"http://127.0.0.1:{free_port}/cb", "clio") as listening:
        target = "/cb?error=access_denied&state=s3cret"
        visitor = Thread(target=visit, args=(free_port, target))
        visitor.start()
        with pytest.raises(NeedsSignIn):
            listening.wait("s3cret", SOON)
    assert sent
    visitor.join()
