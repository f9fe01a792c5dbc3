"""`python -m benchmarks [name …]`: runs the benchmarks named, or all, and writes docs/benchmarks.md."""

import sys
from pathlib import Path

from benchmarks.harness.page import merge
from benchmarks.harness.runs import find_benchmarks, run_alone

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def main(words: list[str]) -> int:
    """Run them one after the other; the exit code is 1 when a bound is not met, 2 for an unknown name."""
    known = find_benchmarks()
    unknown = sorted(set(words) - set(known))
    if unknown:
        print(f"{', '.join(unknown)}: none of {', '.join(known)}.", file=sys.stderr)
        return 2
    met = True
    for name in words or known:
        section = run_alone(name)
        before = PAGE.read_text("utf-8") if PAGE.is_file() else ""
        PAGE.write_text(merge(before, [section]), "utf-8")
        print(section.write(), flush=True)
        met = met and all(figure.met is not False for figure in section.figures)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
