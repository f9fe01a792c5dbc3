"""Every failure the storage can report has words, and every gap in them is filled."""

import ast
import string
from pathlib import Path

import pytest

import hardcost_desktop.storage
from hardcost_desktop.messages import ERRORS
from hardcost_desktop.messages.local_errors import LOCAL_ERRORS, OBSTACLES
from hardcost_desktop.storage import disk
from hardcost_desktop.storage.ledger import faults

FAMILY = {"LocalTrouble", "UsageTrouble", "NeedsSetup", "AlreadyRunning", "AlreadyClaimed"}
STORAGE = Path(hardcost_desktop.storage.__file__).parent


def raised(folder: Path) -> list[tuple[str, frozenset[str]]]:
    """Find each error made with its code in place: code, and the gaps it fills."""
    calls = (
        node
        for source in folder.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FAMILY
    )
    return sorted(
        (call.args[0].value, frozenset(keyword.arg for keyword in call.keywords))
        for call in calls
        if call.args and isinstance(call.args[0], ast.Constant)
    )


def told_by_table() -> list[tuple[str, frozenset[str]]]:
    """List the errors whose code comes from a table or from the caller."""
    codes = {*faults.SQLITE_CODES.values(), *faults.POSTGRES_CODES.values(), faults.UNREACHABLE}
    damaged = [
        (code, frozenset({"path", "problem"})) for code in ("profile_damaged", "settings_damaged")
    ]
    return [(code, frozenset({"path"})) for code in sorted(codes)] + damaged


EVERY = [*raised(STORAGE), *told_by_table()]


@pytest.mark.parametrize(("code", "filled"), EVERY, ids=[code for code, _ in EVERY])
def test_every_error_has_words_and_no_gap_stays_open(code, filled):
    words = ERRORS[code]
    texts = (words.title, words.sentence, words.remedy)
    assert all(texts)
    gaps = {gap for text in texts for _, gap, _, _ in string.Formatter().parse(text) if gap}
    assert gaps <= filled


def test_there_are_no_words_for_what_never_happens():
    anywhere = {code for code, _ in raised(STORAGE.parent)}
    assert set(LOCAL_ERRORS) <= anywhere | {code for code, _ in told_by_table()}


def test_every_obstacle_of_the_disk_has_words():
    assert {*disk._OBSTACLES.values(), "open_elsewhere"} == set(OBSTACLES)
