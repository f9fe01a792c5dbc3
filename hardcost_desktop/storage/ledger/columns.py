"""How values lie in the ledger: exact, readable with any SQL tool, and the same on SQLite and PostgreSQL."""

from datetime import UTC, date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, Dialect, Integer, String
from sqlalchemy.types import TypeDecorator

Number = BigInteger().with_variant(Integer, "sqlite")
"""Clio's ids outgrow 32 bits; SQLite counts rows by itself only in a column called INTEGER."""


class Money(TypeDecorator[Decimal]):
    """An exact decimal as text: SQLite's NUMERIC would make a float of it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, _: Dialect) -> str | None:
        """Write it in digits, without an exponent."""
        return None if value is None else f"{value:f}"

    def process_result_value(self, value: str | None, _: Dialect) -> Decimal | None:
        """Read it back."""
        return None if value is None else Decimal(value)


class Day(TypeDecorator[date]):
    """A date as YYYY-MM-DD."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: date | None, _: Dialect) -> str | None:
        """Write it."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, _: Dialect) -> date | None:
        """Read it back."""
        return None if value is None else date.fromisoformat(value)


class Instant(TypeDecorator[datetime]):
    """An instant as ISO text in UTC."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> str | None:
        """Write it in UTC, whatever zone it is aware of."""
        return None if value is None else value.astimezone(UTC).isoformat()

    def process_result_value(self, value: str | None, _: Dialect) -> datetime | None:
        """Read it back."""
        return None if value is None else datetime.fromisoformat(value)
