"""`selftest`: whether the program is whole, one line for each thing tried."""

import json

import pytest

from hardcost_desktop.bootstrap import selftest as bootstrap
from hardcost_desktop.cli.main import run
from hardcost_desktop.ui import selftest as ui


def fine():
    return {}


@pytest.fixture
def quick(monkeypatch):
    """Each trial has a test of its own below; the whole job has many."""
    monkeypatch.setattr(bootstrap, "_TRIALS", {"resources": fine})
    monkeypatch.setattr(bootstrap, "do_the_job", lambda: {"count": 225, "amount": "181,401.46"})


def test_it_says_line_by_line_what_works(quick, capsys):
    assert run(["selftest"], None, lambda: {"dialogs": fine}) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(" ")[0] for line in lines[:3]] == ["ok"] * 3
    assert "225 costs" in lines[2]


def test_what_fails_is_said_and_the_rest_still_tried(quick, capsys):
    def broken():
        raise OSError("no such plugin")

    assert run(["selftest", "--json"], None, lambda: {"print": broken, "dialogs": fine}) == 4
    told = json.loads(capsys.readouterr().out)
    assert {each["code"]: each["ok"] for each in told["trials"]} == {
        "resources": True, "print": False, "dialogs": True, "demo": True,
    }  # fmt: skip
    assert "no such plugin" in str(told["trials"])


def test_a_missing_library_of_qt_is_one_of_the_lines(quick, capsys):
    def missing():
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert run(["selftest"], None, missing) == 4
    assert "libEGL.so.1" in capsys.readouterr().out


@pytest.mark.parametrize(
    "code", ["modules", "resources", "languages", "key_store", "ledger", "tls"]
)
def test_what_is_here_is_found(code):
    assert isinstance(bootstrap._TRIALS[code](), dict)


def test_a_bundle_whose_libraries_leak_to_other_programs_is_found(monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", str(bootstrap.resources().parent))
    with pytest.raises(bootstrap.Unsound, match="LD_LIBRARY_PATH"):
        bootstrap.look_at_environment()


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
@pytest.mark.parametrize("code", ["window", "icons", "print", "dialogs"])
def test_qt_is_tried_for_real(code, qapp):
    assert isinstance(ui.trials_of_window()[code](), dict)
