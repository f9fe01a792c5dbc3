"""JSON to typed values, on any number of threads."""

import ast
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

import hardcost_desktop
from hardcost_desktop.decoding import convert, decode, decoder

PACKAGE = Path(hardcost_desktop.__file__).parent
SOURCES = [path for path in PACKAGE.rglob("*.py") if path.name != "decoding.py"]

AT_ONCE = """
import sys
from threading import Barrier, Thread
from typing import Generic, TypeVar

import msgspec

from hardcost_desktop.decoding import convert, decode

_Kind = TypeVar("_Kind")


def new_type():
    class Inner(msgspec.Struct):
        id: int
        name: str | None = None
        words: list[str] | None = None

    class Page(msgspec.Struct, Generic[_Kind]):
        data: list[_Kind]
        last: Inner | None = None

    return Page[Inner]


def read(kind, together, found):
    together.wait()
    found.append(decode(b'{"data": [{"id": 1, "words": ["a"]}], "last": {"id": 2}}', kind).last.id)
    found.append(convert({"data": [{"id": 3, "name": "b"}]}, kind).data[0].id)


sys.setswitchinterval(1e-6)
for _ in range(200):
    kind, together, found = new_type(), Barrier(4), []
    threads = [Thread(target=read, args=(kind, together, found)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [2] * 4 + [3] * 4, found
"""


class Amount(msgspec.Struct):
    value: Decimal


def test_a_type_may_be_decoded_for_the_first_time_on_several_threads_at_once():
    """Of msgspec's own ways to decode a type, each ends such a process with a segmentation fault."""
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_nothing_else_decodes_by_a_type():
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                assert ast.unparse(node) not in {
                    "msgspec.json.decode",
                    "msgspec.json.Decoder",
                    "msgspec.convert",
                }, path


def test_money_is_exact_typed_or_not():
    assert decode(b'{"value": 0.10}', Amount) == Amount(Decimal("0.10"))
    assert str(decode(b'{"value": 0.10}', dict[str, Any])["value"]) == "0.10"
    assert decode(b"1e2", object) == Decimal(100)


def test_a_decoder_is_made_once_for_each_type():
    assert decoder(Amount) is decoder(Amount)
    assert decoder(Amount) is not decoder(list[Amount])


def test_what_is_of_another_form_is_told():
    with pytest.raises(msgspec.ValidationError, match="value"):
        decode(b'{"value": []}', Amount)
    with pytest.raises(msgspec.ValidationError, match="value"):
        convert({"value": []}, Amount)
    with pytest.raises(msgspec.DecodeError):
        decode(b"{", Amount)
