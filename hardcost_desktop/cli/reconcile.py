"""`reconcile`: the month-end report."""

import re
from argparse import Namespace
from datetime import date
from pathlib import Path

from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import say_aside, say_json, told
from hardcost_desktop.cli.reconciliation_shape import reconciliation_shape
from hardcost_desktop.cli.reconciliation_table import say_reconciliation
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.reconciliation_sheets import list_sheets
from hardcost_desktop.storage.spreadsheets import KINDS, write_sheet

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def reconcile(session: Session, arguments: Namespace) -> Exit:
    """Print the report of a period, and write it to a file if one is named; 1 when it does not tie."""
    period = read_period(arguments.first, arguments.last)
    path = Path(arguments.file) if arguments.file else None
    if path is not None and path.suffix.lower() not in KINDS:
        raise UsageTrouble("export_kind", path=path)
    firm = session.firm()
    settings = firm.configuring.settings()
    made = firm.reconciling.reconcile(settings, period, tell_stages(), session.cancel)
    if path is not None:
        table, *more = list_sheets(made)
        write_sheet(path, table, more)
        say_aside(told("Written: {file}", file=path))
    if arguments.json:
        say_json(reconciliation_shape(made.report))
    else:
        say_reconciliation(made)
    return Exit.DONE if made.report.ties else Exit.SOME_FAILED


def read_period(first: str, last: str) -> Period:
    """Read the days of a period.

    Raises:
        UsageTrouble: One is no day, or the last is before the first.
    """
    begins, ends = _read_day(first), _read_day(last)
    if ends < begins:
        raise UsageTrouble("period_backwards", first=first, last=last)
    return Period(begins, ends)


def _read_day(text: str) -> date:
    if not _DAY.fullmatch(text):  # fromisoformat also takes 20260301 and 2026-W09-7
        raise UsageTrouble("period_day", value=text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageTrouble("period_day", value=text) from None
