"""What else may knock while a sign-in waits: all of it is turned away, and the sign-in goes on."""

import logging
from datetime import timedelta

import pytest
from support.caller import visit

from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.gateways.oauth.callbacks import Callback
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver

SOON = timedelta(seconds=10)


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


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://evil.example", "Sec-Fetch-Mode": "navigate"},
        {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
        {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
    ],
)
def test_what_another_page_fetches_or_frames_is_no_answer(waiting, free_port, headers):
    target = "/cb?code={}&state=s3cret&realmId=1"
    assert visit(free_port, target.format("evil"), headers=headers)[0] == 403
    visit(free_port, target.format("right"))
    assert waiting().code == "right"


@pytest.mark.parametrize("origin", [{}, {"Origin": "null"}])
def test_a_browser_that_comes_itself_is_answered(waiting, free_port, origin):
    """Some browsers send a null origin after the consent form's POST was redirected here."""
    headers = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", **origin}
    target = "/cb?code=right&state=s3cret&realmId=1"
    assert visit(free_port, target, headers=headers)[0] == 200


@pytest.mark.parametrize("name", ["code", "state", "realmId", "error", "error_description", "x"])
def test_nothing_of_the_address_comes_back_on_the_page(waiting, free_port, name):
    target = f"/cb?{name}=%3Cscript%3Ealert(1)%3C/script%3E&a=%3Cimg%3E"
    assert "<script" not in (page := visit(free_port, target)[2])
    assert "alert" not in page
    assert "<img" not in page


def test_an_error_with_markup_is_not_shown_either(waiting, free_port):
    page = visit(free_port, "/cb?error=%3Cscript%3Ealert(1)%3C/script%3E&state=s3cret")[2]
    assert "alert" not in page
    assert waiting().code == "sign_in_refused"


def test_a_favicon_request_does_not_end_it(waiting, free_port):
    headers = {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}
    assert visit(free_port, "/favicon.ico", headers=headers)[0] == 404
    visit(free_port, "/cb?code=right&state=s3cret&realmId=1")
    assert waiting().code == "right"


def test_the_answer_to_another_sign_in_under_way_is_refused(waiting, free_port, other_port):
    with LoopbackReceiver(f"http://127.0.0.1:{other_port}/cb", "quickbooks") as other:
        other._inbox.expect("other")
        mine, foreign = "code=mine&state=s3cret&realmId=1", "code=theirs&state=other&realmId=2"
        assert visit(free_port, f"/cb?{foreign}")[0] == 400
        assert visit(other_port, f"/cb?{mine}", said=f"127.0.0.1:{other_port}")[0] == 400
        with pytest.raises(UsageTrouble):
            other.paste(f"https://relay.example/?{mine}")
        visit(free_port, f"/cb?{mine}")
        visit(other_port, f"/cb?{foreign}", said=f"127.0.0.1:{other_port}")
        assert other.wait("other", SOON) == Callback("theirs", "2")
    assert waiting() == Callback("mine", "1")


def test_nothing_secret_is_logged_or_printed(waiting, free_port, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    visit(free_port, "/cb?code=abc-secret&state=s3cret&realmId=1")
    assert "secret" not in repr(waiting())
    assert "s3cret" not in caplog.text
    assert "secret" not in caplog.text + "".join(capfd.readouterr())
