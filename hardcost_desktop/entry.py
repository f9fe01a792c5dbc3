"""Where both programs begin: no arguments open the window, anything else is the command line."""

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from hardcost_desktop.cli.main import Opening, run
from hardcost_desktop.errors import HardcostError

if TYPE_CHECKING:  # the window is on the screen before the program is imported
    from hardcost_desktop.bootstrap.selftest import Trial


def show(opening: Opening, profile: str, demo: bool) -> int:
    """Open the window; only now is Qt loaded, and once a window is on the screen, the program.

    Raises:
        HardcostError: The program cannot be opened.
    """
    from hardcost_desktop.ui.entrance import wait_at_entrance  # noqa: PLC0415 - commands need no Qt

    try:
        with wait_at_entrance(opening, profile if demo else "") as entered:
            if entered is None:
                return 0
            from hardcost_desktop.ui.application import run_window  # noqa: PLC0415 - imported behind it

            program, entrance = entered
            return run_window(program, profile, demo=demo, entrance=entrance)
    except HardcostError as error:
        from hardcost_desktop.ui.failure import show_failure  # noqa: PLC0415 - rarely needed

        show_failure(error)
        raise


def trials_of_window() -> "Mapping[str, Trial]":
    """Give what `selftest` tries of Qt; raises ImportError where Qt, or a library it needs, is missing."""
    from hardcost_desktop.ui.selftest import trials_of_window as trials  # noqa: PLC0415 - Qt's

    return trials()


def console() -> None:
    """Run `hardcost`."""
    sys.exit(run(sys.argv[1:], show, trials_of_window))


def window() -> None:
    """Run `hardcost-desktop`: the same program, without a console on Windows."""
    sys.exit(run(sys.argv[1:], show, trials_of_window))
