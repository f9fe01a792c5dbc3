"""Making the support report: page by page, each whatever becomes of the others, and nothing leaves this computer."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import Cancelled, HardcostError
from hardcost_desktop.messages import SUPPORT
from hardcost_desktop.services.health.finding import Finding
from hardcost_desktop.services.ports import Clock
from hardcost_desktop.services.progress import Cancel, Progress, Step
from hardcost_desktop.services.reporting import Sheet, review_sheet
from hardcost_desktop.services.support.blackout import Blackout, Known
from hardcost_desktop.services.support.log_lines import LONGEST, give_away
from hardcost_desktop.services.support.pages import (
    LedgerFacts,
    write_about,
    write_facts,
    write_findings,
    write_firm,
    write_ledger,
    write_settings,
    write_trouble,
)

_Item = TypeVar("_Item")

_ASKED_EVERY = 200
"""Lines between two looks whether somebody wants it to stop."""

_LINE_END = "\r\n"
"""Of a CSV file (RFC 4180); its first line is the headers'."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the report.

    Attributes:
        name: Of the file.
        text: All of it.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Log:
    """One file of the log.

    Attributes:
        name: Of the file.
        lines: Oldest first.
    """

    name: str
    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the pages come from; each raises HardcostError where it cannot be read.

    Attributes:
        program: Versions of the program and of what it stands on.
        profile: The firm's connections, None while there are none.
        settings: Its settings.
        findings: The health check, line by line.
        ledger: Counts of the record of what was imported.
        logs: The log's files, newest first.
        known: What tells who somebody is.
        redact: Takes secrets out of a text.
        as_csv: Writes a sheet as text.
    """

    program: Callable[[], Iterable[tuple[str, str]]]
    profile: Callable[[], FirmProfile | None]
    settings: Callable[[], ImportSettings]
    findings: Callable[[], Iterable[Finding]]
    ledger: Callable[[], LedgerFacts]
    logs: Callable[[], Iterable[Log]]
    known: Callable[[], Iterable[Known]]
    redact: Callable[[str], str]
    as_csv: Callable[[Sheet], str]


class Supporting:
    """Makes support reports for one firm."""

    def __init__(self, sources: Sources, clock: Clock) -> None:
        self._sources = sources
        self._clock = clock

    def make(
        self, progress: Progress, cancel: Cancel, plan: ImportPlan | None = None
    ) -> tuple[Page, ...]:
        """Make all pages.

        Args:
            progress: Told of each.
            cancel: Stops it between two pages, and within the long ones.
            plan: A review whose rows, names and texts and all, a person wants in the report; None for none.

        Raises:
            Cancelled: Nobody wants it any more.
        """
        sources = self._sources
        blackout = Blackout(sources.known(), sources.redact)
        made: list[tuple[str, Callable[[], str]]] = [
            ("about.txt", lambda: write_about(self._clock(), costs=plan is not None)),
            ("program.txt", lambda: write_facts(sources.program())),
            ("firm.txt", lambda: write_firm(sources.profile())),
            ("settings.txt", lambda: write_settings(sources.settings())),
            ("health.txt", lambda: write_findings(_until(cancel, sources.findings()))),
            ("ledger.txt", lambda: write_ledger(sources.ledger())),
        ]
        pages = []
        for number, (name, write) in enumerate(made):
            cancel.check()
            progress(Step("gathering", number, len(made) + 1))
            pages.append(Page(name, blackout.clean(_written(write))))
        progress(Step("gathering", len(made), len(made) + 1))
        pages += self._log_pages(blackout, cancel)
        if plan is not None:
            pages.append(Page("costs.csv", "".join(self._cost_pieces(plan, cancel))))
        return tuple(pages)

    def _cost_pieces(self, plan: ImportPlan, cancel: Cancel) -> Iterator[str]:
        """Write the costs a few at a time: 100,000 at once would hold up the window."""
        sheet = review_sheet(plan)
        for start in range(0, max(len(sheet.rows), 1), _ASKED_EVERY):
            cancel.check()
            some = replace(sheet, rows=sheet.rows[start : start + _ASKED_EVERY])
            text = self._sources.redact(self._sources.as_csv(some))
            yield text if start == 0 else text.partition(_LINE_END)[2]

    def _log_pages(self, blackout: Blackout, cancel: Cancel) -> Iterator[Page]:
        try:
            logs = tuple(self._sources.logs())
        except HardcostError as error:
            yield Page("log.txt", write_trouble(error))
            return
        for log in logs:
            lines = log.lines[-LONGEST:]
            told = list(give_away(_until(cancel, lines, _ASKED_EVERY), blackout.clean))
            left = len(log.lines) - len(lines)
            head = [SUPPORT["lines_left_out"].format(n=f"{left:,}")] if left else []
            yield Page(log.name, "\n".join([*head, *told, ""]))


def _written(write: Callable[[], str]) -> str:
    """Write a page; what cannot be read is said on it, as that is what somebody may need to know."""
    try:
        return write()
    except Cancelled:
        raise
    except HardcostError as error:
        return write_trouble(error)


def _until(cancel: Cancel, items: Iterable[_Item], every: int = 1) -> Iterator[_Item]:
    """Give items until somebody wants it to stop; raises Cancelled."""
    for number, item in enumerate(items):
        if number % every == 0:
            cancel.check()
        yield item
