"""How a firm's table is wanted is kept below the home folder, for its owner only."""

import stat

import pytest

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.layouts import LayoutStore
from hardcost_desktop.storage.paths import Home


def test_nothing_is_kept_at_first_then_what_was_saved_by_firm(tmp_path):
    store = LayoutStore(Home(tmp_path).layout_file)
    assert store.load("default") == ""
    store.save("default", '{"sort": "amount"}')
    assert LayoutStore(Home(tmp_path).layout_file).load("default") == '{"sort": "amount"}'
    assert store.load("Other firm") == ""
    file = Home(tmp_path).layout_file("default")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    Home(tmp_path).layout_file("default").mkdir(parents=True)
    with pytest.raises(LocalTrouble):
        LayoutStore(Home(tmp_path).layout_file).load("default")
