"""Every text of the program has a French one, which is written as French is in Canada and fits where it is put."""

import json
import re
import string

import pytest
from PySide6.QtCore import QTranslator
from translating.captions import SENTENCES, find_all
from translating.catalogue import FOLDER, Catalogue
from translating.regions import REGIONS, say_in

from hardcost_desktop.language import LANGUAGES

FRENCH = Catalogue.read("fr_CA")
TEXTS = find_all()
NBSP = "\u00a0"
RENEW = "run: python packaging/translations.py"


def _pairs():
    return [(caption, form) for caption, forms in FRENCH.told.items() for form in forms]


def _found(wrong):
    """Tell the texts of which something is true."""
    return [(c.context, c.text, form) for c, form in _pairs() if wrong(c.text, form)]


def test_every_text_of_the_sources_is_in_the_catalogue_and_none_that_is_gone():
    assert set(TEXTS) ^ set(FRENCH.told) == set(), RENEW


def test_nothing_is_left_untranslated():
    assert FRENCH.unfinished == []
    assert _found(lambda _, form: not form.strip()) == []


def _gaps(text):
    return {gap for _, gap, _, _ in string.Formatter().parse(text) if gap is not None}


FREE = {"{hour12}:{minute} {half}", "{month} {day}, {hour}"}
"""Each language takes the parts of a time that it needs."""


def test_a_translation_has_the_gaps_of_its_text():
    assert _found(lambda text, form: text not in FREE and _gaps(text) != _gaps(form)) == []


def test_a_translation_has_a_letter_for_the_keyboard_where_its_text_has():
    letter = re.compile(r"&(?=\w)")
    assert _found(lambda text, form: len(letter.findall(text)) != len(letter.findall(form))) == []


def test_a_translation_ends_as_its_text_does():
    ends = {".", "…", ":", "?"}

    def differs(text, form):
        return {text.rstrip()[-1:]} & ends != {form.rstrip()[-1:]} & ends

    assert _found(differs) == []


def test_punctuation_is_spaced_as_in_canada():
    """OQLF, « Espacement »: a hard space before a colon and within guillemets, none before ; ! ?"""
    sparse = re.compile(
        r"(?<![\d\w/.-]:)(?<!\u00a0):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»|\s[;!?](?=\s|$)|[“”\"]"
    )
    assert _found(lambda text, form: sparse.search(form) and '"' not in text) == []


def test_the_apostrophe_is_a_real_one():
    assert _found(lambda _, form: re.search(r"\w'\w", form)) == []


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en_US"])
def test_what_the_program_reads_is_what_was_translated(code):
    catalogue = Catalogue.read(code)
    assert json.loads((FOLDER / f"{code}.json").read_text("utf-8")) == catalogue.sentences, RENEW
    translator = QTranslator()
    assert translator.load(code, str(FOLDER))
    for caption, forms in catalogue.told.items():
        if forms and caption.context != SENTENCES:
            counts = (1, 2) if caption.counted else (-1,)
            told = tuple(
                translator.translate(caption.context, caption.text, None, n) for n in counts
            )
            assert tuple(map(str, told)) == forms, RENEW


@pytest.mark.parametrize("code", REGIONS)
def test_the_english_of_a_region_is_made_from_the_texts_there_are(code):
    assert Catalogue.read(code).told == say_in(code, TEXTS), RENEW
