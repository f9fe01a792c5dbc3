"""docs/benchmarks.md: one section a benchmark, each replaced by itself when its benchmark is run again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.harness.figure import Figure

_HEAD = """# Benchmarks

Measured, not assumed. Written by `python3 start.py bench [name …]`, which runs the benchmarks of `benchmarks/`
one after the other, each in a process of its own, and replaces their sections here. A figure without a bound
is reported for its own sake. What a machine of less than half that speed gives is in
[benchmarks-slow.md](benchmarks-slow.md).
"""

_SECTION = re.compile(
    r"^<!-- benchmark: ([a-z_]+) -->\n(.*?)(?=^<!-- benchmark: |\Z)", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Section:
    """What one benchmark found.

    Attributes:
        name: The benchmark's module.
        title: Its heading.
        method: How it is measured.
        machine: Where it was.
        day: When it was.
        figures: What was found.
    """

    name: str
    title: str
    method: str
    machine: str
    day: date
    figures: Sequence[Figure]

    def write(self) -> str:
        """Write the section as Markdown."""
        rows = [_row(figure) for figure in self.figures]
        table = ["| figure | measured | bound | met | remark |", "|---|--:|--:|---|---|", *rows]
        told = f"{self.day.isoformat()} · {self.machine}"
        return "\n".join((f"## {self.title}", "", self.method, "", told, "", *table, ""))


def _row(figure: Figure) -> str:
    met = {True: "yes", False: "**no**", None: ""}[figure.met]
    bound = "" if figure.bound is None else _say(figure.bound, figure.unit)
    value = _say(figure.value, figure.unit)
    return f"| {figure.name} | {value} | {bound} | {met} | {figure.how} |"


def _say(value: float, unit: str) -> str:
    """Write three figures at least, so that neither 0.31 s nor 31,000 rows is blurred."""
    digits = 0 if abs(value) >= 100 or value == int(value) else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}".rstrip()


def merge(page: str, sections: Iterable[Section]) -> str:
    """Put sections into the page: in place of those of the same name, new ones last."""
    known = {found[1]: found[2].strip("\n") for found in _SECTION.finditer(page)}
    known |= {section.name: section.write().strip("\n") for section in sections}
    parts = [f"<!-- benchmark: {name} -->\n{text}\n" for name, text in known.items()]
    return "\n".join([_HEAD, *parts])
