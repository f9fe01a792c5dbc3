"""`demo`: the whole job on the made-up firm, in the window or in the terminal."""

from collections.abc import Iterator
from contextlib import contextmanager

from hardcost_desktop.bootstrap import Program
from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import say, told
from hardcost_desktop.cli.review import outcome
from hardcost_desktop.cli.review_table import say_result, say_review, say_totals
from hardcost_desktop.cli.session import stopping_on_interrupt, tell_stages
from hardcost_desktop.storage.languages import KeptLanguage
from hardcost_desktop.storage.paths import Home


@contextmanager
def open_program(home: Home) -> Iterator[Program]:
    """Open the program on the demo firm, for the window; a language chosen there is kept in `home`."""
    with open_demo() as under_way:
        under_way.program.language = KeptLanguage(home)
        yield under_way.program


def run_in_terminal() -> Exit:
    """Preview, import, and a second import that writes nothing."""
    say(
        told(
            "A made-up law firm, served on this computer: its QuickBooks Online and its Clio Manage."
        )
    )
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
        say(told("Once more, to see that nothing is written twice:"))
        again = firm.previewing.review(settings, tell_stages(), cancel)
        ready = [row.key for row in again.plan.ready]
        say_result(firm.importing.run(again, ready, tell_stages(), cancel))
        say_totals(again.plan)
    say()
    say(told("See more: hardcost --help. With a display, hardcost demo opens the window."))
    return Exit.DONE
