"""Letting go of a great many objects, a few at a time."""

_AT_ONCE = 200
"""So many rows with all they hold are freed in well under a millisecond, during which no other thread runs."""


def free(things: list[object]) -> None:
    """Empty a list from its end, so that other threads get their turns between the parts."""
    while things:
        del things[-_AT_ONCE:]
