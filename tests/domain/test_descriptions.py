"""A text that a person wrote for the client's bill replaces the composed one, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from support.builders import World

from hardcost_desktop.domain.entry import read_stamp


@given(st.text(min_size=1), st.booleans())
def test_an_edited_note_changes_nothing_but_the_note(text, stamp):
    world = World().setting(stamp=stamp)
    composed, edited = world.row(), world.deciding(note_by_row={"P133.c58": text}).row()
    assert edited.draft == replace(composed.draft, note=text, note_edited=True)
    assert edited == replace(composed, draft=edited.draft)
    assert (read_stamp(edited.draft.reference) is not None) is stamp


def test_a_text_for_another_row_is_not_this_rows():
    assert World().deciding(note_by_row={"P133.c59": "Other"}).row() == World().row()
