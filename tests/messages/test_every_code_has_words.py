"""Each status, reason, way of matching, stage, setting and error has words, and a remedy where it is due."""

import ast
import string
from pathlib import Path

import pytest

import hardcost_desktop
from hardcost_desktop.domain.matching import Why
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import SETTINGS as DECLARED
from hardcost_desktop.errors import RefusedByService
from hardcost_desktop.messages import (
    CHOICES,
    ERRORS,
    MEANINGS,
    REASONS,
    REMEDY_AT,
    SETTINGS,
    STAGES,
    STATUSES,
    WHY,
    explain,
)

PACKAGE = Path(hardcost_desktop.__file__).parent
FAMILY = {
    "UsageTrouble", "NeedsSignIn", "NeedsSetup", "TemporaryTrouble", "RefusedByService",
    "OutcomeUnknown", "LocalTrouble", "AlreadyRunning", "AlreadyClaimed",
}  # fmt: skip


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_words_and_a_remedy(reason):
    words = REASONS[reason]
    assert words.title
    assert words.sentence.endswith(".")
    assert words.remedy


@pytest.mark.parametrize("status", Status)
def test_each_status_has_words_and_a_remedy(status):
    words = STATUSES[status]
    assert words.title
    assert words.sentence.endswith(".")
    assert words.remedy


@pytest.mark.parametrize("code", [*Status, *Reason])
def test_each_status_and_reason_says_what_it_means_for_the_money(code):
    assert MEANINGS[code].endswith(".")


def test_a_remedy_outside_this_program_names_its_service():
    for code, service in REMEDY_AT.items():
        name = {"quickbooks": "QuickBooks", "clio": "Clio"}[service]
        words = REASONS[code]
        assert name in f"{words.sentence} {words.remedy}", code


def test_there_are_no_words_for_nothing():
    assert set(MEANINGS) == {*Status, *Reason}
    assert set(REMEDY_AT) <= set(Reason)
    assert set(REASONS) == set(Reason)
    assert set(STATUSES) == set(Status)
    assert set(WHY) == set(Why)
    assert set(SETTINGS) == set(DECLARED)


def test_each_choice_of_a_setting_has_words():
    assert {choice for setting in DECLARED.values() for choice in setting.choices} <= set(CHOICES)


def _raised():
    """Every code the sources raise, with the details given to it."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in FAMILY:
                continue
            codes = [a.value for a in node.args if isinstance(a, ast.Constant)]
            codes = [c for c in codes if c not in {"quickbooks", "clio"}]
            given = {k.arg for k in node.keywords if k.arg} - {"request_id", "retry_at"}
            if codes:
                yield pytest.param(codes[0], given, id=f"{path.stem}:{node.lineno} {codes[0]}")


@pytest.mark.parametrize(("code", "given"), list(_raised()))
def test_each_raised_code_has_words_whose_gaps_are_filled(code, given):
    words = ERRORS[code]
    parts = (words.title, words.sentence, words.remedy)
    gaps = {gap for part in parts for _, gap, _, _ in string.Formatter().parse(part) if gap}
    assert words.title
    assert gaps <= given


def test_what_a_service_says_fills_a_gap_as_plain_text():
    code = next(code for code, words in ERRORS.items() if "{message}" in words.sentence)
    words = ERRORS[code]
    parts = (words.title, words.sentence, words.remedy)
    gaps = {gap for part in parts for _, gap, _, _ in string.Formatter().parse(part) if gap}
    error = RefusedByService(code, **dict.fromkeys(gaps, "{evil.__class__} %s"))
    assert "{evil.__class__} %s" in explain(error).sentence


def test_each_stage_that_is_told_has_words():
    told = set()
    for path in (PACKAGE / "services").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in {"Step", "begin", "count"} and isinstance(node.args[0].value, str):
                    told.add(node.args[0].value)
    assert told
    assert told <= set(STAGES)
