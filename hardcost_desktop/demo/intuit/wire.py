"""Values as QuickBooks writes them: exact numbers and Pacific times."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

PACIFIC: Final = ZoneInfo("America/Los_Angeles")
"""The zone of every recorded answer, wherever the company is."""
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number")


def write_json(value: object) -> bytes:
    """Write JSON; a Decimal becomes a number with its own digits, trailing zeros included."""
    return _ENCODER.encode(value)


def pacific_text(instant: datetime, *, timespec: str = "seconds") -> str:
    """Write an instant as QuickBooks does: Pacific time with its offset."""
    return instant.astimezone(PACIFIC).isoformat(timespec=timespec)
