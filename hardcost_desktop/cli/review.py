"""`preview`, `import` and `export`."""

import sys
from argparse import Namespace
from pathlib import Path

from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import say, say_aside, say_error, say_json
from hardcost_desktop.cli.review_table import say_result, say_review
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.cli.shapes import plan_shape, result_shape
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.errors import Cancelled
from hardcost_desktop.messages import explain
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.reporting import review_sheet
from hardcost_desktop.storage.spreadsheets import write_sheet


def preview(session: Session, arguments: Namespace) -> Exit:
    """Print the review."""
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
    keys = arguments.only or [row.key for row in review.plan.ready]
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
    say(f"Written: {path} ({len(review.plan.rows)} rows)")
    return Exit.DONE


def _agreed(review: Review, keys: list[str]) -> bool:
    amount = add_up(row.amount for row in review.plan.ready if row.key in set(keys))
    say_aside(f"Write {len(keys)} entries, {amount:,.2f} in all, to Clio? [y/N]")
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}
