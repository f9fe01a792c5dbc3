"""What an import or an undo did, in groups of the same outcome and reason, what went wrong first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.money import ZERO, add_up
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.import_result import Failed, ImportResult
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.words import one_line, say_date

CHANGED = "changed_since_review"
"""The reason of a row that has to be looked at again before it may be sent."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one outcome and reason.

    Attributes:
        icon: The name of its picture.
        tone: Its colour in the theme.
        became: The outcome in a word or two.
        why: The reason that all of them share.
        amount: Their sum.
        rows: Their keys, each with what is said of it alone.
    """

    icon: str
    tone: str
    became: str
    why: str
    amount: Decimal
    rows: Sequence[tuple[str, str]]


class Grouping:
    """Puts results into groups, naming the rows of one review."""

    def __init__(self, rows: Mapping[str, Row], home: str) -> None:
        self._rows = rows
        self._home = home

    def of_import(self, result: ImportResult) -> list[Group]:
        """Group what an import did: failed, in doubt, not sent, imported."""
        say = QCoreApplication.translate
        failed = [row for row in result.failed if not row.in_doubt]
        doubtful = [row for row in result.failed if row.in_doubt]
        later = say("ResultPanel", "Never begun; these can be imported again.")
        entry = say("ResultPanel", "Entry {id} in Clio")
        done = [(row.key, entry.format(id=row.activity_id)) for row in result.imported]
        return [
            *self._by_reason("error", say("ResultPanel", "Failed"), failed),
            *self._by_reason("attention", say("ResultPanel", "Not known"), doubtful),
            *self._group("skipped", say("ResultPanel", "Not sent"), later, _bare(result.not_sent)),
            *self._group("imported", say("ResultPanel", "Imported"), "", done, result.amount),
        ]

    def of_undo(self, result: UndoResult) -> list[Group]:
        """Group what an undo did: kept, not reached, gone before, no longer marked, removed."""
        say = QCoreApplication.translate
        later = say("ResultPanel", "Still in Clio.")
        gone = _bare(row.key for row in result.removed)
        removed = say("ResultPanel", "Removed")
        back = say("ResultPanel", "Back under Ready, not ticked.")
        return [
            *self._by_reason("attention", say("ResultPanel", "Kept"), result.kept),
            *self._group(
                "skipped", say("ResultPanel", "Not reached"), later, _bare(result.not_reached)
            ),
            *self._by_reason("muted", say("ResultPanel", "Gone already"), result.gone, "undo"),
            *self._group(
                "muted",
                say("ResultPanel", "No longer marked"),
                say("ResultPanel", "Only marked as in Clio before; the entries stay there."),
                _bare(result.unmarked),
                icon="undo",
            ),
            *self._group("muted", removed, back, gone, result.amount, "undo"),
        ]

    def _by_reason(
        self, tone: str, became: str, failed: Iterable[Failed], icon: str = ""
    ) -> list[Group]:
        by_message: dict[str, list[str]] = {}
        for row in failed:
            by_message.setdefault(row.message, []).append(row.key)
        return [
            group
            for message, keys in by_message.items()
            for group in self._group(tone, became, message, _bare(keys), icon=icon)
        ]

    def _group(
        self,
        tone: str,
        became: str,
        why: str,
        rows: Sequence[tuple[str, str]],
        amount: Decimal | None = None,
        icon: str = "",
    ) -> list[Group]:
        if not rows:
            return []
        found = (self._rows.get(key) for key, _ in rows)
        summed = add_up(row.amount for row in found if row) if amount is None else amount
        return [Group(icon or tone, tone, became, why, summed, rows)]

    def sum_up(self, groups: Iterable[Group], always: Iterable[str]) -> list[str]:
        """Say count and money of each outcome; those named in `always` come first, and even when there are none."""
        totals = dict.fromkeys(always, (0, ZERO))
        for group in groups:
            count, amount = totals.get(group.became, (0, ZERO))
            totals[group.became] = (count + len(group.rows), amount + group.amount)
        return [
            f"{became} {say_number(count)} · {self.money(amount)}" if count else f"{became} 0"
            for became, (count, amount) in totals.items()
        ]

    def money(self, amount: Decimal) -> str:
        """Write an amount in the firm's currency."""
        return say_money(amount, home=self._home)

    def name(self, key: str) -> str:
        """Name a row as a person knows it; by its key where it is not in the review."""
        row = self._rows.get(key)
        if row is None:
            return key
        money = say_money(row.amount, row.currency, self._home)
        parts = (say_date(row.date), one_line(row.payee), one_line(row.customer_name), money)
        return " · ".join(part for part in parts if part)


def _bare(keys: Iterable[str]) -> list[tuple[str, str]]:
    return [(key, "") for key in keys]


def find_retryable(result: ImportResult, plan: ImportPlan) -> list[str]:
    """List the rows of an import that are worth sending once more.

    Not those that nobody knows of, which are looked up first; not those that changed since the review, which
    a person has to see again; and only those that are ready now.
    """
    failed = [row.key for row in result.failed if not row.in_doubt and row.reason != CHANGED]
    found = ((key, plan.by_key.get(key)) for key in (*failed, *result.not_sent))
    return [key for key, row in found if row is not None and row.status is Status.READY]
