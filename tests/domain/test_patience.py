"""The patience with lost answers can be made longer, never shorter than is safe."""

import pytest

from hardcost_desktop.domain.settings import ImportSettings, with_setting
from hardcost_desktop.errors import UsageTrouble


@pytest.mark.parametrize(("text", "seconds"), [("60", 60), ("90", 90), ("3600", 3600)])
def test_a_minute_to_an_hour_can_be_chosen(text, seconds):
    assert with_setting(ImportSettings(), "patience", text).wait_for_late.total_seconds() == seconds


@pytest.mark.parametrize("text", ["59", "0", "-60", "3601", "60.5", "1 minute", "٦٠", ""])
def test_less_than_clio_may_take_is_refused(text):
    with pytest.raises(UsageTrouble):
        with_setting(ImportSettings(), "patience", text)
