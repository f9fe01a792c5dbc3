"""The log: in UTC, private, bounded, without secrets, and with one line for one record."""

import logging
import os
import re
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.logs import start_log
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.redaction import on_one_line, redact

LOGGER = logging.getLogger("hardcost_desktop.test")


@pytest.fixture
def home(tmp_path) -> Home:
    home = Home(tmp_path)
    home.prepare()
    return home


@pytest.fixture
def log(home):
    level = logging.getLogger("hardcost_desktop").level
    handler = start_log(home)
    yield handler
    handler.close()
    logging.getLogger("hardcost_desktop").setLevel(level)


def written(home) -> list[str]:
    return home.log_file.read_text("utf-8").splitlines()


def test_a_record_is_a_line_in_utc(log, home):
    LOGGER.info("imported %s", "P133.c58")
    LOGGER.debug("not this")
    (line,) = written(home)
    stamp = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
    assert re.fullmatch(rf"{stamp} INFO hardcost_desktop\.test imported P133\.c58", line)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")
def test_it_is_its_owners_alone_even_when_it_was_not(home):
    home.log_file.touch(mode=0o644)
    start_log(home).close()
    assert stat.S_IMODE(home.log_file.stat().st_mode) == 0o600


def test_a_foreign_text_cannot_forge_a_line(log, home):
    LOGGER.info("payee %s", "Court\n2026-01-01 INFO paid\r\x1b[2J\u2028x")
    (line,) = written(home)
    assert line.endswith(r"payee Court\x0a2026-01-01 INFO paid\x0d\x1b[2J\x2028x")


def test_a_traceback_is_set_in_and_has_no_secrets(log, home):
    try:
        int("a number\nrefresh_token=abc123\n")
    except ValueError:
        LOGGER.exception("it failed")
    lines = written(home)
    assert lines[0].endswith("it failed")
    assert all(line.startswith("  | ") for line in lines[1:])
    assert "abc123" not in "".join(lines)


def test_a_closed_log_writes_no_more(log, home):
    log.close()
    LOGGER.warning("too late")
    assert written(home) == []


def test_it_does_not_grow_without_bounds(log, home):
    log.maxBytes = 2000
    for number in range(200):
        LOGGER.info("line %s %s", number, "x" * 100)
    files = list(home.logs.iterdir())
    assert len(files) == 5
    assert all(file.stat().st_size <= 2000 for file in files)
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_disk_that_refuses_does_not_stop_the_work(log, capfd):
    class Full:
        def write(self, text):
            raise OSError(28, "No space left on device")

        flush = close = tell = seek = lambda self, *_: 0

    log.stream.close()
    log.stream = Full()
    LOGGER.info("unheard")
    assert capfd.readouterr().err == ""


def test_a_log_that_cannot_be_made_is_said(home):
    home.log_file.mkdir()
    with pytest.raises(LocalTrouble) as refusal:
        start_log(home)
    assert refusal.value.code == "file_unwritable"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Authorization: Bearer eyJ.abc-_~+/=", "Authorization: Bearer ***"),
        ("authorization: basic c2VjcmV0", "authorization: basic ***"),
        ("{'Authorization': 'Bearer SECRET'}", "{'Authorization': ***}"),
        ('{"refresh_token": "SEC\\"RET", "x": 1}', '{"refresh_token": ***, "x": 1}'),
        ("{'client_secret': 'SECRET'}", "{'client_secret': ***}"),
        ("client_id=a&client_secret=SECRET&x=1", "client_id=a&client_secret=***&x=1"),
        (
            "GET /callback?code=SECRET&state=SECRET&realmId=9",
            "GET /callback?code=***&state=***&realmId=9",
        ),
        ("code=SECRET&grant_type=x", "code=***&grant_type=x"),
        ('{"code": "SECRET"}', '{"code": ***}'),
        ("access_token = SECRET", "access_token = ***"),
        (r"body 'a\nrefresh_token=SECRET'", r"body 'a\nrefresh_token=***'"),
        ("error code=ledger_busy, status code: 404", "error code=ledger_busy, status code: 404"),
        ("P133.c58 imported as 991", "P133.c58 imported as 991"),
        ("POST host/oauth/token: 400 (-)", "POST host/oauth/token: 400 (-)"),
        ("token: 4001 (-)", "token: *** (-)"),
    ],
)
def test_secrets_are_hidden_and_the_rest_is_kept(text, kept):
    assert redact(text) == kept


@given(
    secret=st.text(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~", min_size=25
    ),
    form=st.sampled_from(
        [
            "Bearer {}",
            "refresh_token={}&x=1",
            '"access_token":"{}"',
            "'client_secret': '{}',",
            "https://relay/?code={}&state=1",
            "code={}",
            "client_secret: {}",
        ]
    ),
)
def test_no_secret_of_these_forms_gets_through(secret, form):
    assert secret not in redact(f"before {form.format(secret)} after")


@given(st.text())
def test_whatever_is_logged_is_one_line(text):
    assert len(on_one_line(text).splitlines()) <= 1
