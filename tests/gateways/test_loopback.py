"""Receiving the browser's answer: from this computer, for this sign-in, once."""

import http.client
import logging
import socket
from datetime import timedelta
from threading import Thread

import pytest

from hardcost_desktop.errors import Cancelled, LocalTrouble, NeedsSignIn, UsageTrouble
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver

SOON = timedelta(seconds=10)


def visit(port, target, *, host="127.0.0.1", said=None, method="GET"):
    line = http.client.HTTPConnection(host, port, timeout=10)
    try:
        line.putrequest(method, target, skip_host=True)
        line.putheader("Host", said or f"localhost:{port}")
        line.endheaders()
        answer = line.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()
    finally:
        line.close()


@pytest.fixture
def receiver(free_port):
    with LoopbackReceiver(f"http://localhost:{free_port}/cb", "quickbooks") as listening:
        yield listening


@pytest.fixture
def waiting(receiver):
    """Someone waits for the state `s3cret`; gives what came of it."""
    outcome = []

    def wait():
        try:
            outcome.append(receiver.wait("s3cret", SOON))
        except NeedsSignIn as error:
            outcome.append(error)

    receiver._inbox.expect("s3cret")
    thread = Thread(target=wait)
    thread.start()

    def result():
        thread.join(10)
        return outcome[0]

    yield result
    receiver._inbox.offer({"state": "s3cret", "error": "access_denied"})
    thread.join(10)


def test_the_first_valid_answer_ends_the_wait(waiting, free_port):
    status, headers, page = visit(free_port, "/cb?code=abc&state=s3cret&realmId=123")
    assert (status, waiting()) == (200, Callback("abc", "123"))
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "go back to Hardcost Desktop" in page
    assert "<script" not in page


def test_a_second_answer_finds_the_sign_in_finished(waiting, free_port):
    visit(free_port, "/cb?code=abc&state=s3cret&realmId=123")
    assert visit(free_port, "/cb?code=other&state=s3cret&realmId=9")[0] == 410
    assert waiting().code == "abc"


@pytest.mark.parametrize(
    "query",
    [
        "code=evil&state=guess&realmId=1",
        "code=evil&realmId=1",
        "code=evil&state=s3cret&state=s3cret",
        "state=s3cret",
        "code=&state=s3cret",
        "code=evil&state=s3cret&realmId=../1",
        "error=access_denied&state=guess",
        "code=evil&state=%ff%fe",
        "&".join(f"a{n}=1" for n in range(30)),
    ],
)
def test_an_answer_of_another_sign_in_changes_nothing(waiting, free_port, query):
    assert visit(free_port, f"/cb?{query}")[0] == 400
    visit(free_port, "/cb?code=right&state=s3cret&realmId=1")
    assert waiting().code == "right"


def test_a_decline_ends_the_wait(waiting, free_port):
    assert "not approved" in visit(free_port, "/cb?error=access_denied&state=s3cret")[2]
    assert (waiting().code, waiting().service) == ("sign_in_denied", "quickbooks")


def test_another_error_is_told_in_the_services_words(waiting, free_port):
    visit(free_port, "/cb?error=invalid_scope&state=s3cret")
    assert (waiting().code, waiting().details["reason"]) == ("sign_in_refused", "invalid_scope")


@pytest.mark.parametrize("target", ["/", "/favicon.ico", "/cb/", "/CB?code=a&state=s3cret"])
def test_other_paths_are_not_found(waiting, free_port, target):
    assert visit(free_port, target)[0] == 404


@pytest.mark.parametrize("host", ["evil.example", "localhost", "localhost:1", "127.0.0.1.evil"])
def test_a_page_that_reached_this_computer_under_another_name_is_turned_away(
    waiting, free_port, host
):
    assert visit(free_port, "/cb?code=a&state=s3cret", said=host)[0] == 403


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
def test_all_names_of_this_computer_are_taken(waiting, free_port, host):
    assert visit(free_port, "/nothing", said=f"{host}:{free_port}")[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "HEAD", "OPTIONS"])
def test_only_get_is_answered(waiting, free_port, method):
    assert visit(free_port, "/cb?code=a&state=s3cret", method=method)[0] == 405


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


def test_nothing_secret_is_logged_or_printed(waiting, free_port, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    visit(free_port, "/cb?code=abc-secret&state=s3cret&realmId=1")
    assert "secret" not in repr(waiting())
    assert "s3cret" not in caplog.text
    assert "secret" not in caplog.text + "".join(capfd.readouterr())
