"""Where a row stands and why, in words: by its reason, else by what was done about it."""

from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import PAST, PIECES, REASONS, STATUSES, Words


def words_of(row: Row) -> Words:
    """Give the words of a row's reason, or, where it has none, of what became of it or of its place."""
    if row.reason is not None:
        return REASONS[row.reason]
    if row.undone:
        return PAST["undone"]
    return PAST["left"] if row.left is not None else STATUSES[row.status]


def say_place(row: Row) -> str:
    """Name the place of a row, or what was done about it."""
    words = STATUSES[row.status] if row.reason is not None else words_of(row)
    return words.title


def say_reason(row: Row) -> str:
    """Name why a row is where it is, and of one that was left what is left of it; empty where nothing is to say."""
    if row.left is not None:
        return PIECES["left_as_is"].format(reason=REASONS[row.left.reason].title)
    return words_of(row).title if row.reason is not None or row.undone else ""
