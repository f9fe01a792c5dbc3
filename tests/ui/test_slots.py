"""What a line of the table shows is found by its row, also beneath open rows."""

from hypothesis import given
from hypothesis import strategies as st

from hardcost_desktop.ui.review.slots import Slots

_PLACES = st.lists(st.integers(0, 12), unique=True)


@given(shown=_PLACES, wanted=_PLACES, heights=st.lists(st.integers(1, 4), min_size=13, max_size=13))
def test_of_some_rows_the_first_that_is_shown_is_found(shown, wanted, heights):
    for slots in (Slots.of(shown, ()), Slots.of(shown, heights)):
        one_by_one = (slots.find(place) for place in wanted)
        there = next((slot for slot in one_by_one if slot is not None), None)
        assert slots.find_first(wanted) == there
