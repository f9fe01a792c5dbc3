"""The house rules that a machine can hold."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import hardcost_desktop

PACKAGE = Path(hardcost_desktop.__file__).parent
ROOT = PACKAGE.parent
SOURCES = sorted(PACKAGE.rglob("*.py"))


def test_imports_go_one_way():
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", linter, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_file_grows_beyond_three_hundred_lines(path):
    assert len(path.read_text("utf-8").splitlines()) <= 300


def test_half_of_the_files_stay_under_120_lines():
    lengths = sorted(len(path.read_text("utf-8").splitlines()) for path in SOURCES)
    assert lengths[len(lengths) // 2] < 120


def test_nothing_is_written_in_floating_point():
    """Money is Decimal: no module of the rules, the ledger or the gateways calls float on anything but time."""
    watched = [p for p in SOURCES if p.parts[-2] in {"domain", "services", "ledger"}]
    assert watched
    for path in watched:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            assert not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "float"), (
                path
            )


def test_the_locked_versions_cover_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["demo"]]
    lock = (ROOT / "packaging" / "lock" / "run.txt").read_text("utf-8").casefold()
    for requirement in asked:
        name = requirement.split(">=")[0].split(";")[0].strip().casefold()
        assert f"\n{name}==" in f"\n{lock}", name


def test_no_lock_names_a_place_to_fetch_from():
    for path in (ROOT / "packaging" / "lock").glob("*.txt"):
        assert "://" not in path.read_text("utf-8")
