"""Who someone is, before either service knows them."""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """A person (with first and last name) or a company.

    Attributes:
        name: As said aloud, and as Clio shows it.
        first: A person's first name.
        last: A person's last name.
        mailbox: What stands before the @ when it is not made from the name.
    """

    name: str
    first: str | None = None
    last: str | None = None
    mailbox: str | None = None

    @classmethod
    def person(cls, first: str, last: str, *, mailbox: str | None = None) -> "Party":
        """Make a natural person."""
        return cls(f"{first} {last}", first, last, mailbox)

    @property
    def inverted(self) -> str:
        """A person as `Last, First`, the way many bookkeepers file people."""
        return f"{self.last}, {self.first}" if self.last else self.name

    @property
    def email(self) -> str:
        """An address at example.com (RFC 2606: never anyone's)."""
        plain = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode().lower()
        box = self.mailbox or re.sub(r"[^a-z]+", ".", plain.replace("'", "")).strip(".")
        return f"{box}@example.com"
