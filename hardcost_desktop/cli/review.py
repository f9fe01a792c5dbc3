"""`preview`, `import` and `export`."""

import sys
from argparse import Namespace
from pathlib import Path

from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.notify import notify
from hardcost_desktop.cli.output import say, say_aside, say_error, say_json, told
from hardcost_desktop.cli.review_table import say_result, say_review
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.cli.shapes import plan_shape, result_shape
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.errors import Cancelled
from hardcost_desktop.messages import PIECES, explain
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.reporting import review_sheet
from hardcost_desktop.storage.spreadsheets import write_sheet


def preview(session: Session, arguments: Namespace) -> Exit:
    """Print the review, or tell what is new in it."""
    if arguments.notify:
        return notify(session, arguments)
    firm = session.firm()
    review = session.review(firm, fresh=arguments.fresh)
    say_warnings(firm, review)
    if not arguments.json:
        say_review(review)
        return Exit.DONE
    say_json(plan_shape(review.plan))
    for blocker in review.blockers:
        words = explain(blocker)
        say_aside(f"{words.title}. {words.sentence} {words.remedy}")
    return Exit.DONE


def import_rows(session: Session, arguments: Namespace) -> Exit:
    """Write the ready rows, or some of them, to Clio."""
    firm = session.firm()
    review = session.review(firm)
    say_warnings(firm, review)
    if review.blockers:
        raise review.blockers[0]
    keys = arguments.only or _wanted(review, undone=arguments.undone)
    if not (arguments.yes or arguments.json) and keys and not _agreed(review, keys):
        raise Cancelled
    result = firm.importing.run(review, keys, tell_stages(), session.cancel)
    if arguments.json:
        say_json(result_shape(result))
        if result.stopped is not None:
            say_error(result.stopped)
    else:
        say_result(result)
    return outcome(result)


def say_warnings(firm: Firm, review: Review) -> None:
    """Tell aside what needs a person, now or soon; the reading just made counts as a use."""
    for words in (*(warning.words for warning in firm.warnings()), *review.notices):
        say_aside(f"{words.title}. {words.sentence} {words.remedy}")


def outcome(result: ImportResult) -> Exit:
    """Give the exit code of an import: what stopped it, else whether a row failed."""
    if result.stopped is not None:
        return exit_code(result.stopped)
    return Exit.SOME_FAILED if result.failed else Exit.DONE


def export(session: Session, arguments: Namespace) -> Exit:
    """Write the review to a file."""
    review = session.review(session.firm())
    path = Path(arguments.file)
    write_sheet(path, review_sheet(review.plan))
    say(told("Written: {file} ({n} rows)", file=path, n=len(review.plan.rows)))
    return Exit.DONE


def _wanted(review: Review, *, undone: bool) -> list[str]:
    """Give the rows that an import writes when none are named: what an undo took out waits to be asked for."""
    ready = review.plan.ready
    left_out = sum(row.undone for row in ready)
    if undone or not left_out:
        return [row.key for row in ready]
    rows = PIECES["one_row"] if left_out == 1 else PIECES["rows"].format(count=left_out)
    say_aside(PIECES["undone_left_out"].format(rows=rows))
    return [row.key for row in ready if not row.undone]


def _agreed(review: Review, keys: list[str]) -> bool:
    amount = add_up(row.amount for row in review.plan.ready if row.key in set(keys))
    total = f"{amount:,.2f}"
    say_aside(told("Write {n} entries, {amount} in all, to Clio? [y/N]", n=len(keys), amount=total))
    return sys.stdin.readline().strip().casefold() in {"y", "yes", *told("y yes").split()}
