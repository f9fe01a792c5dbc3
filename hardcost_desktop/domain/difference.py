"""What another reading brought: two plans compared row by row."""

from dataclasses import dataclass

from hardcost_desktop.domain.pause import FEW_AT_ONCE, Pause, go_on, pausing
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.row import Row


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows that came, went, and are there as before but say something else.

    Attributes:
        came: Rows that only the later plan has.
        went: Rows that only the earlier plan has, as they were then.
        changed: Rows of both that differ in what a person sees, as they are now.
    """

    came: tuple[Row, ...] = ()
    went: tuple[Row, ...] = ()
    changed: tuple[Row, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.came or self.went or self.changed)


def find_difference(before: ImportPlan, after: ImportPlan, pause: Pause = go_on) -> Difference:
    """Compare two plans by the keys of their rows; `pause` is called every few rows."""
    was, now = before.by_key, after.by_key
    later, earlier = (pausing(rows.items(), pause, FEW_AT_ONCE) for rows in (now, was))
    both = pausing(now.items(), pause)
    return Difference(
        came=tuple(row for key, row in later if key not in was),
        went=tuple(row for key, row in earlier if key not in now),
        changed=tuple(row for key, row in both if key in was and _differ(was[key], row)),
    )


def _differ(one: Row, other: Row) -> bool:
    """What was merely read again, such as the entry in Clio of an imported row, is no difference to a person."""
    return _seen(one) != _seen(other)


def _seen(row: Row) -> tuple[object, ...]:
    matter = row.matter.id if row.matter else None
    return (
        *(row.status, row.reason, row.date, row.amount, row.currency, row.number, row.payee),
        *(row.customer_name, matter, row.lines, row.note, row.left),
    )
