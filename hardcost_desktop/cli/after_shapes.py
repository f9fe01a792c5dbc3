"""The JSON of what comes after an import: history, undo, changes. See `shapes`."""

from datetime import date
from decimal import Decimal

from hardcost_desktop.cli.shapes import Shape, failed_shape, money
from hardcost_desktop.domain.changes import FieldChange, Value
from hardcost_desktop.domain.entry import LedgerEntry, Run
from hardcost_desktop.domain.event import Event
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.amending import UpdateResult
from hardcost_desktop.services.history import Found, UndoResult
from hardcost_desktop.services.undoing import Looked


def run_shape(run: Run, entries: list[LedgerEntry]) -> Shape:
    """Shape one run of the history with its entries."""
    return {
        "run": run.id,
        "started_at": run.started_at.isoformat(),
        "ended_at": run.ended_at.isoformat() if run.ended_at else None,
        "operator": run.operator,
        "marked": run.marked,
        "count": run.imported,
        "amount": money(run.amount),
        "settings": dict(run.settings),
        "entries": [entry_shape(entry) for entry in entries],
    }


def entry_shape(entry: LedgerEntry) -> Shape:
    """Shape one entry."""
    return {
        "key": entry.key,
        "state": str(entry.state),
        "date": entry.date.isoformat(),
        "amount": money(entry.price),
        "transaction": entry.transaction,
        "activity_id": entry.activity_id,
        "matter_id": entry.matter_id,
        "matter": entry.about.matter,
        "client": entry.about.client,
        "customer": entry.about.customer,
        "payee": entry.about.payee,
        "type": entry.about.type or None,
        "number": entry.about.number,
        "note": entry.note,
        "message": entry.message,
    }


def found_shape(found: Found, story: list[Event]) -> Shape:
    """Shape an entry that was searched for, with who wrote it and all that happened to it."""
    return {
        **entry_shape(found.entry),
        "run": found.run.id,
        "operator": found.run.operator,
        "started_at": found.run.started_at.isoformat(),
        "story": [event_shape(event) for event in story],
    }


def event_shape(event: Event) -> Shape:
    """Shape one step of a story."""
    return {
        "at": event.at.isoformat(),
        "what": str(event.kind),
        "who": event.who,
        "message": event.message,
        "activity_id": event.activity_id,
    }


def undo_shape(result: UndoResult) -> Shape:
    """Shape what taking entries back did."""
    return {
        "run": result.run or None,
        "removed": [row.key for row in result.removed],
        "unmarked": list(result.unmarked),
        "gone": [failed_shape(row) for row in result.gone],
        "kept": [failed_shape(row) for row in result.kept],
        "not_reached": list(result.not_reached),
    }


def looked_shape(looked: Looked) -> Shape:
    """Shape what an undo would meet."""
    return {
        "key": looked.entry.key,
        "activity_id": looked.entry.activity_id,
        "amount": money(looked.entry.price),
        "standing": str(looked.standing),
        "bill": looked.bill or None,
        "changes": [change_shape(change) for change in looked.changes],
    }


def changed_shape(row: Row, changes: tuple[FieldChange, ...], *, can_update: bool) -> Shape:
    """Shape a row that changed since its import."""
    return {
        "key": row.key,
        "reason": str(row.reason),
        "activity_id": row.activity_id,
        "amount": money(row.amount),
        "in_clio": None if row.imported_amount is None else money(row.imported_amount),
        "can_update": can_update,
        "changes": [change_shape(change) for change in changes],
    }


def change_shape(change: FieldChange) -> Shape:
    """Shape one difference."""
    return {
        "side": str(change.side),
        "what": str(change.part),
        "before": _plain(change.before),
        "after": _plain(change.after),
    }


def update_shape(result: UpdateResult) -> Shape:
    """Shape what updating entries did."""
    return {
        "updated": [
            {
                "key": row.key,
                "activity_id": row.activity_id,
                "before": money(row.change.before.draft.price),
                "after": money(row.change.after.draft.price),
            }
            for row in result.updated
        ],
        "kept": [failed_shape(row) for row in result.kept],
        "not_reached": list(result.not_reached),
    }


def _plain(value: Value) -> str | int | None:
    if isinstance(value, Decimal):
        return money(value)
    return value.isoformat() if isinstance(value, date) else value
