"""Finding the benchmarks, and running each in a process of its own."""

from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from importlib import import_module
from multiprocessing import get_context
from pkgutil import iter_modules

import benchmarks
from benchmarks.harness.machine import describe_machine
from benchmarks.harness.page import Section


def find_benchmarks() -> list[str]:
    """List the names of the benchmarks there are."""
    return sorted(
        module.name
        for module in iter_modules(benchmarks.__path__)
        if not module.ispkg and not module.name.startswith("_")
    )


def run_alone(name: str) -> Section:
    """Run one in a process of its own, whose memory is its alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(run, name).result()


def run(name: str) -> Section:
    """Run one in this process."""
    module = import_module(f"benchmarks.{name}")
    figures = tuple(module.measure())
    today = datetime.now().astimezone().date()
    return Section(name, module.TITLE, module.METHOD, describe_machine(), today, figures)
