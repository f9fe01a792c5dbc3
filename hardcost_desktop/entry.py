"""Where both programs begin: no arguments open the window, anything else is the command line."""

import sys

from hardcost_desktop.cli.main import run


def console() -> None:
    """Run `hardcost`."""
    sys.exit(run(sys.argv[1:]))


def window() -> None:
    """Run `hardcost-desktop`: the same program, without a console on Windows."""
    sys.exit(run(sys.argv[1:]))
