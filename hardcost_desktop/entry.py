"""Where both programs begin: no arguments open the window, anything else is the command line."""

import sys

from hardcost_desktop.bootstrap import Program
from hardcost_desktop.cli.main import run


def show(program: Program, profile: str, demo: bool) -> int:
    """Open the window; only now is Qt loaded."""
    from hardcost_desktop.ui.application import run_window  # noqa: PLC0415 - commands need no Qt

    return run_window(program, profile, demo=demo)


def console() -> None:
    """Run `hardcost`."""
    sys.exit(run(sys.argv[1:], show))


def window() -> None:
    """Run `hardcost-desktop`: the same program, without a console on Windows."""
    sys.exit(run(sys.argv[1:], show))
