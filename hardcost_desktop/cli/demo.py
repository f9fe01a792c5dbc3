"""`demo`: the whole job on the made-up firm, in the window or in the terminal."""

import sys
from argparse import Namespace
from os import environ

from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import say
from hardcost_desktop.cli.review import outcome
from hardcost_desktop.cli.review_table import say_result, say_review, say_totals
from hardcost_desktop.cli.session import stopping_on_interrupt, tell_stages


def has_display() -> bool:
    """Tell whether a window can be shown: Linux says so in its environment, the others always can."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def demo(arguments: Namespace) -> Exit:
    """Run the demo where there is a place to show it."""
    return _in_terminal() if arguments.headless or not has_display() else _in_window()


def _in_window() -> Exit:
    from hardcost_desktop.ui.application import run_window  # noqa: PLC0415 - a terminal needs no Qt

    with open_demo() as under_way:
        return Exit(run_window(under_way.program, PROFILE, demo=True))


def _in_terminal() -> Exit:
    """Preview, import, and a second import that writes nothing."""
    say("A made-up law firm, served on this computer: its QuickBooks Online and its Clio Manage.")
    with open_demo() as under_way, stopping_on_interrupt() as cancel:
        firm = under_way.program.open_firm(PROFILE)
        settings = firm.configuring.settings()
        review = firm.previewing.review(settings, tell_stages(), cancel)
        say_review(review)
        say()
        keys = [row.key for row in review.plan.ready]
        result = firm.importing.run(review, keys, tell_stages(), cancel)
        say_result(result)
        if result.stopped or result.failed:
            return outcome(result)
        say()
        say("Once more, to see that nothing is written twice:")
        again = firm.previewing.review(settings, tell_stages(), cancel)
        ready = [row.key for row in again.plan.ready]
        say_result(firm.importing.run(again, ready, tell_stages(), cancel))
        say_totals(again.plan)
    say()
    say("See more: hardcost --help. With a display, hardcost demo opens the window.")
    return Exit.DONE
