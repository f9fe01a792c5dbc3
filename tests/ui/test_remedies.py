"""No sentence in the window tells a person to type a command."""

import re

import pytest

from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.messages import ERRORS, HEALTH
from hardcost_desktop.ui.remedies import HERE, explain_here, remedy_here

COMMAND = re.compile(r"hardcost |(?<!\S)--\w|=o[nf]|HARDCOST_|pip install|NAME=VALUE")


class Anything(dict):
    def __missing__(self, name):
        return "…"


@pytest.mark.parametrize("code", ERRORS)
def test_each_remedy_is_one_of_the_window(code):
    remedy = HERE.get(code, ERRORS[code].remedy)
    assert not COMMAND.search(remedy)
    assert remedy.format_map(Anything())


def test_there_are_no_remedies_for_nothing():
    assert set(HERE) <= set(ERRORS)


def test_gaps_are_filled():
    words = explain_here(UsageTrouble("profile_unknown", name="x", names="Acme, Bolt"))
    assert words.remedy == "The firms are: Acme, Bolt. Set up a new one with File, New firm."
    assert words.title == "No such firm"


def test_a_finding_without_an_error_is_told_in_the_windows_words_too():
    remedy = ERRORS["start_date_missing"].remedy
    assert "hardcost" in remedy
    assert remedy_here(remedy) == "Choose it in the settings."
    assert remedy_here("Wait.") == "Wait."
    assert not any(COMMAND.search(remedy_here(words.remedy)) for words in HEALTH.values())
