"""Whatever the gateways raise has words for a person, with its gaps filled."""

import ast
from pathlib import Path
from string import Formatter

import pytest

import hardcost_desktop.gateways
from hardcost_desktop import errors
from hardcost_desktop.messages import ERRORS
from hardcost_desktop.messages.service_errors import SERVICE_ERRORS

SOURCES = sorted(Path(hardcost_desktop.gateways.__file__).parent.rglob("*.py"))
KINDS = {
    name: 1 if name == "NeedsSignIn" else 0
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.HardcostError) and name != "Cancelled"
}
"""The error classes, and which of their arguments is the code."""

ATTRIBUTES = {"retry_at", "request_id"}


def raised():
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in KINDS
            ):
                code = node.args[KINDS[node.func.id]]
                details = {keyword.arg for keyword in node.keywords} - ATTRIBUTES
                yield pytest.param(code, details, id=f"{path.stem}:{node.lineno}")


def gaps(words):
    texts = (words.title, words.sentence, words.remedy)
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize(("code", "details"), list(raised()))
def test_every_error_has_words_and_fills_their_gaps(code, details):
    assert isinstance(code, ast.Constant), "a code is written out, so that it can be found"
    assert gaps(ERRORS[code.value]) <= details


def test_no_words_are_left_over():
    used = {param.values[0].value for param in raised()}
    assert set(SERVICE_ERRORS) <= used


@pytest.mark.parametrize("code", sorted(SERVICE_ERRORS))
def test_words_are_sentences_with_a_remedy(code):
    words = SERVICE_ERRORS[code]
    assert not words.title.endswith(".")
    assert words.sentence.rstrip("”").endswith((".", "?"))
    assert words.remedy.endswith(".")
