"""The scripts that make the bundle lie in folders of their own, off the program's path."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def scripts(monkeypatch):
    """Import a script by its name, as `packaging/bundle/build.py` does."""
    for folder in ("bundle", "linux", "windows", "macos"):
        monkeypatch.syspath_prepend(str(PACKAGING / folder))
    before = set(sys.modules)
    yield __import__
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None) or ""
        if file.startswith(str(PACKAGING)):
            del sys.modules[name]
