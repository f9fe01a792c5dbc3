"""A release is signed with a key from outside the repository, and the program reads what was signed."""

import base64
import importlib.util
import json
import stat
import sys
from pathlib import Path

import pytest

from hardcost_desktop.gateways.releases import ReleaseReader, open_door
from hardcost_desktop.storage.updates import read_built_in_updates

SCRIPT = Path(__file__).parents[2] / "packaging" / "updates" / "sign.py"


@pytest.fixture(scope="module")
def sign():
    spec = importlib.util.spec_from_file_location("sign", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def keys(sign, tmp_path):
    path = tmp_path / "release.key"
    return path, sign.make_key(path)


def signing(out, version="1.4.2", notes="Faster reviews."):
    page = "https://example.com/1.4.2"
    return ["sign", "--version", version, "--url", page, "--notes", notes, str(out)]


def test_what_was_signed_is_what_the_program_reads(sign, keys, tmp_path, monkeypatch):
    private, public = keys
    out = tmp_path / "release.json"
    monkeypatch.setenv("HARDCOST_RELEASE_KEY", private.read_text())
    sign.main([*signing(out), "--date", "2026-11-20"])
    with open_door(lambda _: True) as door:
        release = ReleaseReader(door, base64.b64decode(public)).read(out.read_bytes())
    assert (release.version, release.notes) == ("1.4.2", "Faster reviews.")
    assert release.date.isoformat() == "2026-11-20"


def test_the_private_key_is_for_its_owner_and_is_never_replaced(sign, keys):
    private, _ = keys
    if sys.platform != "win32":
        assert stat.S_IMODE(private.stat().st_mode) == 0o600
    before = private.read_text()
    with pytest.raises(FileExistsError):
        sign.make_key(private)
    assert private.read_text() == before


def test_what_the_program_would_not_read_is_not_signed(sign, keys, tmp_path, monkeypatch):
    monkeypatch.delenv("HARDCOST_RELEASE_KEY", raising=False)
    private, _ = keys
    out = tmp_path / "release.json"
    for words in (signing(out, version="latest"), signing(out, notes="word " * 100)):
        with pytest.raises(SystemExit, match="would"):
            sign.main([*words, "--key", str(private)])
    with pytest.raises(SystemExit, match="HARDCOST_RELEASE_KEY"):
        sign.main(signing(out))
    assert not out.exists()


def test_a_build_is_told_address_and_key_in_one_file(sign, tmp_path):
    public = sign.make_key(tmp_path / "key")
    with pytest.raises(SystemExit, match="https"):
        sign.build_in("http://example.com/x.json", public, tmp_path)
    assert read_built_in_updates(tmp_path) is None
    sign.build_in("https://example.com/x.json", public, tmp_path)
    told = read_built_in_updates(tmp_path)
    assert told.address == "https://example.com/x.json"
    assert told.public_key == base64.b64decode(public)


@pytest.mark.parametrize(
    "content", ["", "{}", '{"address":"https://x","public_key":"AAAA"}', "[1]"]
)
def test_a_damaged_file_of_a_build_is_as_good_as_none(tmp_path, content):
    (tmp_path / "updates.json").write_text(content)
    assert read_built_in_updates(tmp_path) is None


def test_no_private_key_and_no_address_lie_in_the_repository():
    resources = SCRIPT.parents[2] / "resources"
    for path in resources.glob("updates.json"):
        assert set(json.loads(path.read_text())) == {"address", "public_key"}
    assert not list(SCRIPT.parent.glob("*.key"))
