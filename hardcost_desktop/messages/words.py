"""How a message is kept: a headline, a sentence, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A message for a person; the gaps `{like_this}` are named.

    Attributes:
        title: A short headline.
        sentence: What happened, and what it means for the money where money is concerned.
        remedy: What to do now, and where.
    """

    title: str
    sentence: str
    remedy: str = ""

    def fill(self, details: Mapping[str, object]) -> "Words":
        """Fill the gaps. The values are inserted as plain text: braces within them mean nothing."""
        texts = {name: str(value) for name, value in details.items()}
        return Words(
            self.title.format_map(texts),
            self.sentence.format_map(texts),
            self.remedy.format_map(texts),
        )
