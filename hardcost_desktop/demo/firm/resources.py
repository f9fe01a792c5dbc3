"""The firm's raw material: small tables under `resources/demo/`."""

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any


@cache
def read_table(name: str) -> dict[str, Any]:
    """Read `resources/demo/<name>.toml`, from the installed package or from the source tree.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    inside = files("hardcost_desktop") / "resources" / "demo" / f"{name}.toml"
    if inside.is_file():
        return tomllib.loads(inside.read_text("utf-8"))
    beside = Path(__file__).parents[3] / "resources" / "demo" / f"{name}.toml"
    return tomllib.loads(beside.read_text("utf-8"))
