"""`selftest`: whether the program is whole, as after installing it; one line for each thing tried."""

import platform
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping

from hardcost_desktop import __version__
from hardcost_desktop.bootstrap.selftest import Inspected, Trial, inspect_program
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say, say_json
from hardcost_desktop.messages import INSPECTION_ENDS


def selftest(arguments: Namespace, trials_of_window: Callable[[], Mapping[str, Trial]]) -> Exit:
    """Try everything; tells each line as soon as it is known.

    Args:
        arguments: The command line.
        trials_of_window: Gives what needs Qt to be tried.
    """
    inspected: list[Inspected] = []
    for each in inspect_program(trials_of_window):
        inspected.append(each)
        if not arguments.json:
            _say(each)
    sound = all(each.ok for each in inspected)
    if arguments.json:
        say_json(_shape(inspected))
    else:
        say(INSPECTION_ENDS["sound" if sound else "unsound"])
    return Exit.DONE if sound else Exit.PREREQUISITE


def _say(each: Inspected) -> None:
    end = INSPECTION_ENDS["ok" if each.ok else "failed"]
    say(f"{end:<8}{plain(f'{each.name}: {each.told}')}")


def _shape(inspected: list[Inspected]) -> dict[str, object]:
    return {
        "version": __version__,
        "bundle": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": platform.platform(),
        "trials": [{"code": each.code, "ok": each.ok, "message": each.told} for each in inspected],
    }
