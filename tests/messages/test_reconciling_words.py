"""Each column, verdict, cause of a difference and thing beside the figures has words."""

import pytest

from hardcost_desktop.domain.reconciliation import Beside, Cause, Figure, Verdict
from hardcost_desktop.messages.reconciling import BESIDE, CAUSES, FIGURES, VERDICTS


@pytest.mark.parametrize("cause", Cause)
def test_each_cause_says_what_happened_and_what_to_do_where_it_weighs(cause):
    words = CAUSES[cause]
    assert words.title
    assert words.sentence.endswith(".")
    assert words.remedy.endswith(".") or not cause.weighs


def test_nothing_is_named_that_there_is_not():
    assert set(CAUSES) == set(Cause)
    assert set(FIGURES) == set(Figure)
    assert set(VERDICTS) == set(Verdict)
    assert set(BESIDE) == set(Beside().tallies(""))
