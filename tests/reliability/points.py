"""Where `launcher.py` can end or freeze the program."""

POINTS = (
    "before-claim",
    "after-claim",
    "before-post",
    "before-body",
    "after-commit",
    "after-answer",
    "before-settle",
    "after-settle",
)
"""An entry's way: claimed, sent, taken in by Clio, answered, settled; and the moments between."""
