"""Renews the sign-in to QuickBooks again and again. Usage: renewer.py HOME TIMES."""

import sys
from pathlib import Path

from hardcost_desktop.bootstrap import Program
from hardcost_desktop.storage.paths import Home

if __name__ == "__main__":
    with Program(Home(Path(sys.argv[1]))) as program:
        for _ in range(int(sys.argv[2])):  # a firm just opened has no access token yet
            program.open_firm("default").configuring.accounts()
