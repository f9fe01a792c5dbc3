"""Each line of the health check and each early warning has words; what needs doing has a remedy."""

import ast
import string
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

import hardcost_desktop
from hardcost_desktop.messages import ENDINGS, HEALTH, NOTICES, SERVICES
from hardcost_desktop.services.disconnecting import Ending
from hardcost_desktop.services.expiry import Expiring
from hardcost_desktop.services.health.practice import _AREAS

FOLDER = Path(hardcost_desktop.__file__).parent / "services" / "health"
MAKERS = {"well", "doubtful", "wrong", "not_chosen"}


def _made():
    """Every finding the sources make by a code of its own, with the details given to it."""
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            maker = getattr(getattr(node, "func", None), "id", "")
            if maker in MAKERS and isinstance(node.args[0], ast.Constant):
                given = {keyword.arg for keyword in node.keywords}
                yield pytest.param(
                    maker, node.args[0].value, given, id=f"{path.stem}:{node.lineno}"
                )


@pytest.mark.parametrize(("maker", "code", "given"), list(_made()))
def test_each_finding_has_words_whose_gaps_are_filled(maker, code, given):
    words = HEALTH[code]
    assert words.title
    if maker in {"well", "doubtful"}:
        parts = (words.title, words.sentence, words.remedy)
        gaps = {gap for part in parts for _, gap, _, _ in string.Formatter().parse(part) if gap}
        assert gaps <= given


def test_each_area_of_clio_has_words():
    assert {f"clio_{area}" for area in _AREAS} <= set(HEALTH)


def test_each_early_warning_has_words_and_a_remedy():
    codes = get_args(get_type_hints(Expiring)["code"])
    assert {*codes, "clio_imports_too"} == set(NOTICES)
    for words in NOTICES.values():
        assert words.title
        assert words.remedy
        assert words.fill({"day": "2026-05-01", "days": 3}).sentence


def test_each_way_a_sign_in_ended_has_words():
    assert set(ENDINGS) == set(get_args(Ending))
    for words in ENDINGS.values():
        for service in SERVICES.values():
            assert words.format(service=service).endswith(".")
