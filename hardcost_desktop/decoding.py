"""The one place where JSON becomes typed values, made safe for threads.

msgspec works out what a type is made of when the type is first decoded, and keeps that with the type before it is
complete (types may hold themselves). A second thread that comes just then decodes by half of it, and the process
ends with a segmentation fault. So decoders are made here, one at a time; what was made may be used by any thread.
"""

from decimal import Decimal
from threading import Lock
from typing import Any, TypeVar

import msgspec

_Kind = TypeVar("_Kind")

_making = Lock()
_made: dict[object, msgspec.json.Decoder[Any]] = {}


def decode(content: bytes | str, kind: type[_Kind]) -> _Kind:
    """Read JSON as a value of a type; unknown fields are ignored.

    Raises:
        msgspec.MsgspecError: It is no JSON, or of another form.
        UnicodeDecodeError: A text in it is no UTF-8.
    """
    return decoder(kind).decode(content)


def decoder(kind: type[_Kind]) -> msgspec.json.Decoder[_Kind]:
    """Give what decodes JSON as a type, for many values of it; untyped numbers with a point become Decimal."""
    with _making:
        found = _made.get(kind)
        if found is None:
            found = _made[kind] = msgspec.json.Decoder(kind, float_hook=Decimal)
        return found


def convert(value: object, kind: type[_Kind]) -> _Kind:
    """Read what came out of JSON as a value of a type.

    Raises:
        msgspec.ValidationError: It is of another form.
    """
    decoder(kind)  # by now the type is known whole
    return msgspec.convert(value, kind)
