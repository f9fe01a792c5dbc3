"""A second program that holds the lock it is given until it is ended, for the tests."""

import sys
from pathlib import Path

from hardcost_desktop.storage.lock import SingleImport

with SingleImport(Path(sys.argv[1]))():
    sys.stdout.write("held\n")
    sys.stdout.flush()
    sys.stdin.readline()
