"""Where both programs begin: no arguments open the window, anything else is the command line."""

import sys

from hardcost_desktop.cli.main import Opening, run


def show(opening: Opening, profile: str, demo: bool) -> int:
    """Open the window; only now is Qt loaded, and once a window is on the screen, the program.

    Raises:
        HardcostError: The program cannot be opened.
    """
    from hardcost_desktop.ui.entrance import wait_at_entrance  # noqa: PLC0415 - commands need no Qt

    with wait_at_entrance(opening, profile if demo else "") as entered:
        if entered is None:
            return 0
        from hardcost_desktop.ui.application import run_window  # noqa: PLC0415 - imported behind it

        program, entrance = entered
        return run_window(program, profile, demo=demo, entrance=entrance)


def console() -> None:
    """Run `hardcost`."""
    sys.exit(run(sys.argv[1:], show))


def window() -> None:
    """Run `hardcost-desktop`: the same program, without a console on Windows."""
    sys.exit(run(sys.argv[1:], show))
