"""The command line: reads the words, runs the command, turns errors into words and exit codes."""

import logging
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from hardcost_desktop.bootstrap import Program
from hardcost_desktop.cli.after import history, undo
from hardcost_desktop.cli.arguments import parse
from hardcost_desktop.cli.connect import connect
from hardcost_desktop.cli.decide import decide
from hardcost_desktop.cli.disconnect import disconnect
from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.ledger import ledger
from hardcost_desktop.cli.output import say_aside, say_error
from hardcost_desktop.cli.review import export, import_rows, preview
from hardcost_desktop.cli.session import Session, has_display, open_session
from hardcost_desktop.cli.settings import check, settings
from hardcost_desktop.errors import HardcostError, UsageTrouble

_log = logging.getLogger(__name__)

Window = Callable[[Program, str, bool], int]
"""Shows a firm in the window until it is closed; the last argument says whether it is the demo."""

_COMMANDS: Mapping[str, Callable[[Session, Namespace], Exit]] = {
    "connect": connect,
    "disconnect": disconnect,
    "settings": settings,
    "check": check,
    "preview": preview,
    "import": import_rows,
    "choose": decide,
    "describe": decide,
    "exclude": decide,
    "include": decide,
    "link": decide,
    "confirm": decide,
    "resolve": decide,
    "history": history,
    "undo": undo,
    "export": export,
    "ledger": ledger,
}


def run(words: Sequence[str], show: Window) -> int:
    """Run one command; gives its exit code.

    Args:
        words: The command line.
        show: Opens the window, for when there is no command, and for the demo where there is a display.
    """
    arguments = parse(words)
    try:
        return _run(arguments, show)
    except HardcostError as error:
        say_error(error)
        return exit_code(error)
    except KeyboardInterrupt:
        say_aside("Ended at once. What was under way is looked up at the next preview.")
        return Exit.SOME_FAILED
    except BrokenPipeError:
        return Exit.SOME_FAILED  # whoever read the output, such as `head`, has enough


def _run(arguments: Namespace, show: Window) -> int:
    if arguments.command == "demo":
        return _demo(arguments, show)
    with open_session(arguments) as session:
        if arguments.command is None:
            if not has_display():
                raise UsageTrouble("no_display")
            return show(session.program, session.profile, False)  # noqa: FBT003 - no demo
        return _COMMANDS[arguments.command](session, arguments)


def _demo(arguments: Namespace, show: Window) -> int:
    try:
        from hardcost_desktop.cli.demo import demo  # noqa: PLC0415 - its parts are an extra
    except ModuleNotFoundError as missing:
        raise UsageTrouble("demo_missing") from missing
    return demo(show if has_display() and not arguments.headless else None)
