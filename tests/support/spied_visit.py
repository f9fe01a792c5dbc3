"""A browser for $BROWSER that also writes down what it was given. Usage: spied_visit.py NOTES ADDRESS."""

import os
import sys
from pathlib import Path

from hardcost_desktop.demo.visitor import ConsentVisitor

if __name__ == "__main__":
    notes = Path(sys.argv[1]) / f"{os.getpid()}"
    for kind in ("environ", "cmdline"):
        notes.with_suffix(f".{kind}").write_bytes(Path(f"/proc/self/{kind}").read_bytes())
    with ConsentVisitor() as visitor:
        visitor.open(sys.argv[2])
