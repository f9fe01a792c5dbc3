"""App keys of a release: from the environment of its build into the bundle, and nowhere else."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.built_in_keys import read_built_in_keys

ROOT = Path(__file__).parents[2]
KEYS = {"clio": {"us": {"client_id": "c", "client_secret": "hush"}}}


def test_they_come_from_the_environment_and_leave_it(scripts, monkeypatch, tmp_path):
    keys = scripts("keys")
    monkeypatch.setenv(keys.VARIABLE, json.dumps(KEYS))
    assert keys.write_keys(tmp_path)
    assert read_built_in_keys(tmp_path).secret_of("c") == "hush"
    assert keys.VARIABLE not in os.environ


@pytest.mark.parametrize("given", [None, "", " \n"])
def test_a_build_without_any_brings_none(scripts, monkeypatch, tmp_path, given):
    keys = scripts("keys")
    monkeypatch.delenv(keys.VARIABLE, raising=False)
    if given is not None:
        monkeypatch.setenv(keys.VARIABLE, given)
    assert not keys.write_keys(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_build_with_unreadable_ones_ends(scripts, monkeypatch, tmp_path):
    keys = scripts("keys")
    monkeypatch.setenv(keys.VARIABLE, '{"clio": {"us": {"client_id": 1}}}')
    with pytest.raises(LocalTrouble):
        keys.write_keys(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_none_are_in_the_repository_or_can_get_there(scripts, monkeypatch, tmp_path):
    assert "resources/keys.json" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
    kept = subprocess.run(
        ["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "keys.json" not in kept.stdout
    contents = scripts("contents")
    monkeypatch.setattr(
        contents, "_files", lambda start: [start / "keys.json", start / "icons" / "app.svg"]
    )
    assert {Path(source).name for source, _ in contents.resources()} == {"app.svg"}
