"""The one word of a name that Clio is asked by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardcost_desktop.domain.names import normalise
from hardcost_desktop.domain.words import (
    count_spellings,
    inner_words,
    spellings,
    word_for,
    words_of,
)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Acme, Inc.", "acme"),
        ("Lowe, Olive", "olive"),
        ("Olive Lowe", "olive"),
        ("Estate of Viola Treadwell (deleted)", "treadwell"),
        ("Tessellate Labs Clio 1402798", "labs"),
        ("M. Delacroix (Napa)", "delacroix"),
        ("00412-Gentry Motor vehicle accident", "accident"),
        ("Weiss Lowe", "lowe"),
        ("Weiss LLC", "weiss"),
        ("2025 Fund", "fund"),
        ("O’Neil & Co", None),
        ("Jürgen Müller", None),
        ("3M", None),
        ("The Law Group, LLC", None),
        ("", None),
        ("Bluebird™ Inc", None),
        ("Square² Partners Ltd", None),
        ("ＢＬＵＥ", None),
        ("Dĳkstra Lowe", "lowe"),
        ("s" * 1_200, None),
        ("ssssss Lowe", "lowe"),
    ],
)
def test_it_is_plain_and_tells_much(name, word):
    assert word_for(name) == word


def test_it_is_asked_for_in_every_spelling_that_is_the_same_name():
    assert spellings("weiss") == ("weiss", "weiß")
    assert set(spellings("griffin")) == {"griffin", "griﬀin", "grifﬁn", "griﬃn"}


@given(st.text("sfil", max_size=8))
def test_spellings_are_counted_without_being_made(word):
    assert count_spellings(word) == len(spellings(word))


@given(st.text("sfil", max_size=8))
def test_spellings_are_just_those_that_normalise_to_the_word(word):
    assert {normalise(each) for each in spellings(word)} == {word}
    assert len(set(spellings(word))) == len(spellings(word))


written = st.lists(
    st.sampled_from(
        [
            "Lowe",
            "OLIVE",
            "Acme,",
            "(Napa)",
            "Weiß",
            "Griﬃn",
            "O'Neil",
            "7-up",
            "Inc.",
            "Bluebird™",
            "Dĳk",
        ]
    ),
    min_size=1,
    max_size=4,
)


@given(written, st.sampled_from(["", " (deleted)", " Clio 7"]))
def test_whoever_has_an_equal_name_has_the_word_in_one_of_its_spellings(parts, tail):
    name = " ".join(parts) + tail
    word = word_for(name)
    assert word is None or word in words_of(normalise(name))
    assert word is None or any(each in name.lower() for each in spellings(word))


def test_within_a_name_are_the_words_it_does_not_begin_with():
    assert inner_words("Al Griffinson Lowe") == {"griffinson", "lowe"}
    assert inner_words("Lowe, Olive") == frozenset()
