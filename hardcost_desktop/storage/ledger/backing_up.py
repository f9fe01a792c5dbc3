"""Copies of a ledger as files, and what of the present one a copy would not know."""

from pathlib import Path

from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.entry import LedgerEntry, live_entries, read_stamp
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.messages import OBSTACLES
from hardcost_desktop.storage.disk import unwritable
from hardcost_desktop.storage.ledger.files import copy_file, discard, keep_whole
from hardcost_desktop.storage.ledger.moving import Place, replace_rows


def back_up(place: Place, target: Path, pair: Pair) -> None:
    """Write a ledger to a new SQLite file, which is there whole or not at all.

    Raises:
        LocalTrouble: There is a file of that name, or disk or database fail.
    """
    if target.exists():
        raise LocalTrouble("file_unwritable", path=str(target), why=OBSTACLES["in_the_way"])
    half = target.with_name(f".{target.name}.new")
    discard(half)
    try:
        if isinstance(place, Path):
            copy_file(place, half)
        else:
            replace_rows(place, half, pair)
        keep_whole(half)
        half.replace(target)
    except OSError as error:
        raise unwritable(target, error) from error
    finally:
        discard(half)


def forgotten(present: list[LedgerEntry], backup: list[LedgerEntry]) -> list[LedgerEntry]:
    """List the living entries that a backup does not know as they are."""
    known = {(entry.id, entry.key, entry.state, entry.activity_id) for entry in backup}
    return [e for e in live_entries(present) if (e.id, e.key, e.state, e.activity_id) not in known]


def unprotected(lost: list[LedgerEntry]) -> list[LedgerEntry]:
    """Keep those that Clio would not tell of: sent without a stamp, or perhaps not there yet."""
    return [e for e in lost if e.state.unsettled or e.marked or read_stamp(e.reference) is None]
