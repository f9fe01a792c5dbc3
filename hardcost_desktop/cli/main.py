"""The command line: reads the words, runs the command, turns errors into words and exit codes."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from hardcost_desktop.cli.arguments import parse
from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import say_aside, say_error, told
from hardcost_desktop.cli.place import firm_of, has_display, home_of, language_of
from hardcost_desktop.demo import FIRM_NAME
from hardcost_desktop.errors import HardcostError, UsageTrouble
from hardcost_desktop.language import speak
from hardcost_desktop.storage.paths import Home

if TYPE_CHECKING:  # the window is on the screen before the program is imported
    from hardcost_desktop.bootstrap import Program
    from hardcost_desktop.bootstrap.selftest import Trial

Opening = Callable[[], AbstractContextManager["Program"]]
"""Opens the program, and closes it in the end; raises HardcostError. It may be entered on any thread."""

Window = Callable[[Opening, str, bool], int]
"""Shows a firm in the window until it is closed; the last argument says whether it is the demo."""

TrialsOfWindow = Callable[[], Mapping[str, "Trial"]]
"""Gives what `selftest` tries of Qt; raises ImportError where that is missing."""


def run(words: Sequence[str], show: Window, trials: TrialsOfWindow = dict) -> int:
    """Run one command; gives its exit code.

    Args:
        words: The command line.
        show: Opens the window, for when there is no command, and for the demo where there is a display.
        trials: What `selftest` tries of the window.
    """
    arguments = parse(words)
    speak(language_of(arguments))
    try:
        if arguments.command == "selftest":
            return _selftest(arguments, trials)
        return _run(arguments, show)
    except HardcostError as error:
        say_error(error)
        return exit_code(error)
    except KeyboardInterrupt:
        say_aside(told("Ended at once. What was under way is looked up at the next preview."))
        return Exit.SOME_FAILED
    except BrokenPipeError:
        return Exit.SOME_FAILED  # whoever read the output, such as `head`, has enough


def _run(arguments: Namespace, show: Window) -> int:
    if arguments.command is None:
        return _show_firm(arguments, show)
    if arguments.command == "demo":
        return _demo(arguments, show)
    from hardcost_desktop.cli.commands import run_command  # noqa: PLC0415 - the window needs none

    return run_command(arguments)


def _show_firm(arguments: Namespace, show: Window) -> int:
    if not has_display():
        raise UsageTrouble("no_display")
    home = home_of(arguments)

    @contextmanager
    def opening() -> "Iterator[Program]":
        from hardcost_desktop.cli.session import open_program  # noqa: PLC0415 - behind the first paint

        with open_program(home, arguments.ledger) as program:
            yield program

    return show(opening, firm_of(arguments, home), False)  # noqa: FBT003 - no demo


def _demo(arguments: Namespace, show: Window) -> int:
    if has_display() and not arguments.headless:
        return show(partial(_open_demo, home_of(arguments)), FIRM_NAME, True)  # noqa: FBT003 - it is the demo
    with _parts_of_demo():
        from hardcost_desktop.cli.demo import run_in_terminal  # noqa: PLC0415 - its parts are an extra
    return run_in_terminal()


def _selftest(arguments: Namespace, trials: TrialsOfWindow) -> int:
    with _parts_of_demo():
        from hardcost_desktop.cli.selftest import selftest  # noqa: PLC0415 - its parts are an extra
    return selftest(arguments, trials)


@contextmanager
def _open_demo(home: Home) -> "Iterator[Program]":
    with _parts_of_demo():
        from hardcost_desktop.cli.demo import open_program  # noqa: PLC0415 - its parts are an extra
    with open_program(home) as program:
        yield program


@contextmanager
def _parts_of_demo() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as missing:
        raise UsageTrouble("demo_missing") from missing
