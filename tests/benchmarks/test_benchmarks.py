"""The benchmarks there are, found by their modules."""

from importlib import import_module

import pytest

from benchmarks.__main__ import main
from benchmarks.harness.machine import describe_machine
from benchmarks.harness.runs import find_benchmarks


@pytest.mark.parametrize("name", find_benchmarks())
def test_each_benchmark_says_what_it_measures_and_how(name):
    module = import_module(f"benchmarks.{name}")
    assert module.TITLE
    assert module.METHOD
    assert callable(module.measure)


def test_the_harness_is_no_benchmark():
    assert {"planning", "window"} <= set(find_benchmarks())
    assert "harness" not in find_benchmarks()


def test_an_unknown_name_is_answered_with_those_there_are(capsys):
    assert main(["wndow"]) == 2
    assert "planning" in capsys.readouterr().err


def test_the_machine_is_named():
    assert "cores" in describe_machine()
    assert "PySide6" in describe_machine()
