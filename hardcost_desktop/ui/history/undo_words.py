"""An undo in counts and money: what it would do, and what it did."""

from collections.abc import Sequence

from hardcost_desktop.domain.money import add_up
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.undoing import Looked
from hardcost_desktop.ui.history.undo_list import UndoList
from hardcost_desktop.ui.history.words import EntryWords, say_count, translate
from hardcost_desktop.ui.numbers import say_number

_APART = "   "


def say_begin(listed: UndoList, words: EntryWords) -> str:
    """Say on the button what it does."""
    if listed.going:
        told = translate("&Remove {n}, {money}, from Clio")
        return told.format(n=say_count(len(listed.going)), money=words.money(listed.amount))
    if listed.freed:
        return translate("&Bring back {n}").format(n=say_count(len(listed.freed)))
    return translate("Nothing to remove")


def say_looked(listed: UndoList, words: EntryWords) -> str:
    """Say what would go, stay, and come back."""
    going, freed = listed.going, listed.freed
    gone = {one.entry.id for one in (*going, *freed)}
    stays = [one for one in listed.items if one.entry.id not in gone]
    parts = [
        _part(translate("Will be removed: {n}"), going, words),
        _part(translate("Stay in Clio: {n}"), stays, words),
    ]
    if freed:
        parts.append(_part(translate("Gone already, or only marked: {n}"), freed, words))
    kept = translate("QuickBooks is not changed. The costs come back under Ready, not ticked.")
    return f"{_APART.join(parts)}\n{kept}"


def _part(caption: str, some: Sequence[Looked], words: EntryWords) -> str:
    if not some:
        return caption.format(n=translate("none"))
    money = words.money(add_up(one.entry.price for one in some))
    return caption.format(n=f"{say_count(len(some))}, {money}")


def say_result(result: UndoResult, words: EntryWords) -> str:
    """Say what became of the entries."""
    removed = translate("Removed {n} · {money}")
    parts = [
        removed.format(n=say_number(len(result.removed)), money=words.money(result.amount)),
        translate("Kept {n}").format(n=say_number(len(result.kept))),
    ]
    for caption, some in (
        (translate("Gone already {n}"), result.gone),
        (translate("No longer marked {n}"), result.unmarked),
        (translate("Not reached {n}"), result.not_reached),
    ):
        if some:
            parts.append(caption.format(n=say_number(len(some))))
    return _APART.join(parts)
