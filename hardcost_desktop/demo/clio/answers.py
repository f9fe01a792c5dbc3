"""JSON answers; money leaves as a number with the very digits it has here."""

from typing import Any

import msgspec
from flask import Response

_JSON = "application/json; charset=utf-8"
_encoder = msgspec.json.Encoder(decimal_format="number")


def answer(body: dict[str, Any], status: int = 200) -> Response:
    """Make a JSON answer."""
    return Response(_encoder.encode(body), status, content_type=_JSON)
