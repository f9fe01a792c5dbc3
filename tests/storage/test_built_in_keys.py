"""Keys that a release brings along: read when they are there, and no trouble when they are not."""

import pytest

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.built_in_keys import AppKeys, BuiltInKeys, read_built_in_keys


def test_without_a_file_there_are_none(tmp_path):
    assert read_built_in_keys(tmp_path) == BuiltInKeys()


def test_they_are_kept_by_region_and_service(tmp_path):
    (tmp_path / "keys.json").write_text(
        '{"clio": {"eu": {"client_id": "a", "client_secret": "b"}},'
        ' "quickbooks": {"client_id": "c", "client_secret": "d", "redirect_uri": "https://x"},'
        ' "later": 1}'
    )
    keys = read_built_in_keys(tmp_path)
    assert keys.clio == {"eu": AppKeys("a", "b")}
    assert keys.quickbooks == AppKeys("c", "d", "https://x")
    assert (keys.secret_of("a"), keys.secret_of("c"), keys.secret_of("z")) == ("b", "d", "")


def test_a_secret_is_not_shown(tmp_path):
    assert "hush" not in repr(AppKeys("id", "hush"))


@pytest.mark.parametrize("text", ["", "{", '{"clio": 1}', '{"quickbooks": {"client_id": "c"}}'])
def test_a_damaged_file_is_said_without_its_content(tmp_path, text):
    (tmp_path / "keys.json").write_text(text)
    with pytest.raises(LocalTrouble) as caught:
        read_built_in_keys(tmp_path)
    assert caught.value.code == "keys_damaged"
    assert caught.value.__cause__ is None
