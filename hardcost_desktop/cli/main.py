"""The command line: reads the words, runs the command, turns errors into words and exit codes."""

import logging
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from hardcost_desktop.cli.after import history, undo
from hardcost_desktop.cli.arguments import parse
from hardcost_desktop.cli.connect import connect
from hardcost_desktop.cli.decide import decide
from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import say_aside, say_error
from hardcost_desktop.cli.review import export, import_rows, preview
from hardcost_desktop.cli.session import Session, open_session
from hardcost_desktop.cli.settings import check, settings
from hardcost_desktop.errors import HardcostError, UsageTrouble

_log = logging.getLogger(__name__)

_COMMANDS: Mapping[str, Callable[[Session, Namespace], Exit]] = {
    "connect": connect,
    "settings": settings,
    "check": check,
    "preview": preview,
    "import": import_rows,
    "choose": decide,
    "exclude": decide,
    "include": decide,
    "link": decide,
    "confirm": decide,
    "resolve": decide,
    "history": history,
    "undo": undo,
    "export": export,
}


def run(words: Sequence[str]) -> int:
    """Run one command; gives its exit code."""
    arguments = parse(words)
    try:
        return _run(arguments)
    except HardcostError as error:
        say_error(error)
        return exit_code(error)
    except KeyboardInterrupt:
        say_aside("Ended at once. What was under way is looked up at the next preview.")
        return Exit.SOME_FAILED
    except BrokenPipeError:
        return Exit.SOME_FAILED  # whoever read the output, such as `head`, has enough


def _run(arguments: Namespace) -> int:
    if arguments.command == "demo":
        return _demo(arguments)
    with open_session(arguments) as session:
        if arguments.command is None:
            return _window(session)
        return _COMMANDS[arguments.command](session, arguments)


def _demo(arguments: Namespace) -> int:
    try:
        from hardcost_desktop.cli.demo import demo  # noqa: PLC0415 - its parts are an extra
    except ModuleNotFoundError as missing:
        raise UsageTrouble("demo_missing") from missing
    return demo(arguments)


def _window(session: Session) -> int:
    from hardcost_desktop.ui.application import run_window  # noqa: PLC0415 - commands need no Qt

    return run_window(session.program, session.profile)
