"""Whom the firm pays, for what, how much, and in which words: the tables under `resources/demo/`."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from hardcost_desktop.demo.firm.quickbooks import CARD, CHECK, EXPENSE, Kind
from hardcost_desktop.demo.firm.resources import read_table

_FORMS = {"check": CHECK, "bank": EXPENSE, "card": CARD}


@dataclass(frozen=True, slots=True)
class Source:
    """One vendor.

    Attributes:
        vendor: Its name.
        forms: How it is paid, the frequent ways more than once.
        purposes: Descriptions of what it is paid for.
        cents: The least and the most it is paid.
        account: The account of an overhead vendor; empty for costs of clients.
    """

    vendor: str
    forms: tuple[Kind, ...]
    purposes: tuple[str, ...]
    cents: tuple[int, int]
    account: str = ""

    def amount(self, rng: Random) -> Decimal:
        """Draw an amount, two decimals."""
        return Decimal(rng.randint(*self.cents)).scaleb(-2)


def read_sources(name: str) -> tuple[Source, ...]:
    """Read a table of vendors: `costs` or `overhead`."""
    return tuple(
        Source(
            each["vendor"],
            tuple(_FORMS[way] for way in each["paid"]),
            tuple(each["for"]),
            (each["between"][0], each["between"][1]),
            each.get("account", ""),
        )
        for each in read_table(name)["cost"]
    )


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in the texts of one payment; a bank feed writes one text into memo and description.

    Attributes:
        memo: The memo, None for none.
        description: The description of each line, None where a person describes the line.
    """

    memo: str | None = None
    description: str | None = None

    @classmethod
    def draw(cls, rng: Random, day: date) -> "Words":
        """One payment in five comes from the bank's feed, one in five has a person's memo."""
        chance = rng.random()
        memos = read_table("memos")
        if chance < 0.2:
            digits = rng.randint(100000, 999999)
            text = rng.choice(memos["bank"]).format(digits=digits, day=f"{day:%m/%d}")
            return cls(text, text)
        return cls(rng.choice(memos["office"])) if chance < 0.4 else cls()
