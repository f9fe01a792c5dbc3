"""`changes`, `update`, `remove` and `leave`: what is no longer as it was imported."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from hardcost_desktop.cli.after_shapes import changed_shape, update_shape
from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import plain, say, say_error, say_json, told
from hardcost_desktop.cli.review_table import say_failed
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.domain.changes import FieldChange, Side, Value, changed_rows, find_changes
from hardcost_desktop.messages import PARTS, REASONS, SERVICES, say_named
from hardcost_desktop.services.amending import UpdateResult, can_update
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.row_words import say_reason


def changes(session: Session, arguments: Namespace) -> Exit:
    """Print the rows that changed since their import, before and after."""
    review = session.review(session.firm())
    rows = changed_rows(review.plan)
    if arguments.json:
        say_json(
            [
                changed_shape(row, find_changes(row), can_update=can_update(review, row))
                for row in rows
            ]
        )
        return Exit.DONE
    if not rows:
        say(told("Nothing that was imported changed since."))
    for row in rows:
        assert row.reason is not None
        say(plain(f"{row.key}  {row.amount:,.2f}  {REASONS[row.reason].title}"))
        say_changes(find_changes(row))
    for row in review.plan.rows:
        if row.left is not None:
            by = (
                f"{row.left.who}, {row.left.at.date().isoformat()}" if row.left.at else row.left.who
            )
            say(plain(f"{row.key}  {row.amount:,.2f}  {say_reason(row)} ({by})"))
    return Exit.DONE


def update(session: Session, arguments: Namespace) -> Exit:
    """Bring entries in Clio in line with QuickBooks."""
    firm = session.firm()
    review = session.review(firm)
    result = firm.amending.update(review, arguments.keys, tell_stages(), session.cancel)
    if arguments.json:
        say_json(update_shape(result))
    else:
        _say_updated(result)
    if result.stopped is not None:
        say_error(result.stopped)
        return exit_code(result.stopped)
    return Exit.SOME_FAILED if result.kept else Exit.DONE


def leave(session: Session, arguments: Namespace) -> Exit:
    """Leave rows as they are, until they change again; or take that back."""
    firm = session.firm()
    review: Review = session.review(firm)
    if arguments.back:
        firm.deciding.show_again(review, arguments.keys)
        say(told("Shown again: {n}", n=len(arguments.keys)))
        return Exit.DONE
    firm.deciding.leave(review, arguments.keys)
    say(told("Left as they are: {n}", n=len(arguments.keys)))
    return Exit.DONE


def say_changes(changed: Iterable[FieldChange]) -> None:
    """Print differences, one a line."""
    for change in changed:
        side = SERVICES["quickbooks" if change.side is Side.QUICKBOOKS else "clio"]
        before, after = _say_value(change.before), _say_value(change.after)
        say(plain(f"    {say_named(side, say_named(PARTS[change.part], f'{before} -> {after}'))}"))


def _say_updated(result: UpdateResult) -> None:
    say(told("Updated in Clio: {n}", n=len(result.updated)))
    for row in result.updated:
        before, after = row.change.before.draft.price, row.change.after.draft.price
        say(plain(f"  {row.key}: {before:,.2f} -> {after:,.2f}"))
    say_failed(told("Kept"), result.kept)
    if result.not_reached:
        say(told("Not reached: {n}", n=len(result.not_reached)))


def _say_value(value: Value) -> str:
    if isinstance(value, Decimal):
        return f"{value:,.2f}"
    if isinstance(value, date):
        return value.isoformat()
    return told("gone") if value is None else str(value)
