"""Which language is spoken, and that the sentences speak it."""

import ast
from pathlib import Path

import pytest

from hardcost_desktop import messages
from hardcost_desktop.errors import LocalTrouble, RefusedByService
from hardcost_desktop.language import LANGUAGES, Language, nearest, speak
from hardcost_desktop.messages import STATUSES, Spoken, explain
from hardcost_desktop.storage.languages import (
    KeptLanguage,
    choose_language,
    read_language,
    system_tags,
)
from hardcost_desktop.storage.paths import Home

PACKAGE = Path(messages.__file__).parents[1]


@pytest.fixture
def spoken():
    yield speak
    speak(Language())


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["fr_CA.UTF-8"], "fr_CA"),
        (["fr-FR", "en-GB"], "fr_CA"),
        (["de_DE", "en_AU"], "en_AU"),
        (["en_NZ"], "en_GB"),
        (["en"], "en_US"),
        (["en_PH@latin"], "en_US"),
        (["C.UTF-8"], "en_US"),
        ([], "en_US"),
    ],
)
def test_the_nearest_language_is_taken(tags, code):
    assert nearest(tags) == code


def test_the_command_line_goes_before_the_environment_that_before_the_window_that_before_the_system(
    tmp_path,
):
    home, system = Home(tmp_path), {"LANG": "en_GB.UTF-8"}
    assert choose_language("", home, system).code == "en_GB"
    assert not choose_language("", home, system).chosen
    KeptLanguage(home).save("en_AU")
    assert choose_language("", home, system).code == "en_AU"
    system["HARDCOST_LANGUAGE"] = "en_CA"
    assert choose_language("", home, system).code == "en_CA"
    assert choose_language("fr_CA", home, system).code == "fr_CA"
    assert choose_language("fr_CA", home, system).chosen


@pytest.mark.parametrize(
    ("environ", "tags"),
    [
        ({"LANG": "fr_CA.UTF-8", "LC_ALL": ""}, ["fr_CA.UTF-8"]),
        ({"LANG": "fr_CA", "LC_ALL": "C.UTF-8"}, []),
        ({"LANG": "en_US", "LANGUAGE": "fr:en"}, ["fr", "en", "en_US"]),
        ({}, []),
    ],
)
def test_the_systems_variables_are_read_as_other_programs_do(monkeypatch, environ, tags):
    monkeypatch.setattr("sys.platform", "linux")
    assert system_tags(environ) == tags


def test_a_kept_language_that_cannot_be_read_means_the_systems(tmp_path):
    kept = KeptLanguage(Home(tmp_path))
    assert kept.load() == ""
    (tmp_path / "language.txt").write_text("klingon", "utf-8")
    assert kept.load() == ""


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en_US"])
def test_every_language_has_its_sentences(code):
    assert read_language(code).texts


def test_sentences_are_said_in_the_language_and_in_english_again(spoken):
    spoken(read_language("fr_CA"))
    assert STATUSES["ready"].title == "Prêt"
    assert STATUSES.get("nothing") is None
    spoken(Language())
    assert STATUSES["ready"].title == "Ready"


def test_a_sentence_is_translated_before_its_gaps_are_filled(spoken):
    spoken(
        Language("fr_CA", {"{path} cannot be read: {why}.": "{path} : {why}.", "Stopped": "Arrêté"})
    )
    spoken(read_language("fr_CA"))
    words = explain(LocalTrouble("file_unreadable", path="Stopped", why="{why}"))
    assert words.sentence.startswith("Stopped ne peut pas être lu\u00a0: {why}.")


def test_what_a_service_says_stays_as_it_said_it(spoken):
    spoken(read_language("fr_CA"))
    words = explain(RefusedByService("clio_refused", message="Stopped", status=422))
    assert "«\u00a0Stopped\u00a0»" in words.sentence


OUTSIDE = [path for path in PACKAGE.rglob("*.py") if path.parent.name != "messages"]


def _imports_within_messages(tree):
    return [
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("hardcost_desktop.messages.")
    ]


def _said_at_import(node):
    """Names of what is said while a module is imported, when no language is chosen yet."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.Subscript) and ast.unparse(child.value) in SPOKEN:
            yield ast.unparse(child)
        if isinstance(child, ast.Call) and ast.unparse(child.func) in SPEAKING:
            yield ast.unparse(child)
        yield from _said_at_import(child)


SPOKEN = {name for name, value in vars(messages).items() if isinstance(value, Spoken)}
SPEAKING = {"QCoreApplication.translate", "translate", "_tr", "told", "explain"}


def test_nothing_is_said_before_a_language_is_chosen_or_past_it():
    found = {}
    for path in OUTSIDE:
        text = path.read_text("utf-8")
        if "messages" in text or "translate" in text or "told" in text:
            tree = ast.parse(text)
            found[path] = [*_imports_within_messages(tree), *_said_at_import(tree)]
    assert {path: wrong for path, wrong in found.items() if wrong} == {}
