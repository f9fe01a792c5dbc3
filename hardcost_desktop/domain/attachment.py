"""A file or a note that hangs on a transaction in QuickBooks: the receipt, mostly."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """What QuickBooks tells of one (Intuit, Attachable); its texts are untrusted.

    Attributes:
        name: The file's name; empty where it is a bare note.
        note: What somebody wrote to it.
        size: Of the file, in bytes; None where it is not said.
    """

    name: str
    note: str = ""
    size: int | None = None
