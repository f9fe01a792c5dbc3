"""What each resource is made of: the names a `fields` parameter may ask for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from hardcost_desktop.demo.clio.field_table import FIELD_TABLE


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one schema.

    Attributes:
        name: The schema's name, such as `Activity` or `Matter_base`.
        plain: Names of plain fields.
        nested: Name of a nested record, or of a list of them, to its schema's name.
        lists: Those of `nested` that are lists.
    """

    name: str
    plain: frozenset[str]
    nested: Mapping[str, str]
    lists: frozenset[str]

    def knows(self, field: str) -> bool:
        """Tell whether the schema has this field."""
        return field in self.plain or field in self.nested


def read_shapes(table: str) -> dict[str, Shape]:
    """Read a field table into shapes by schema name."""
    rows = dict(_rows(table.split()))
    return {name: _shape(name, words, rows) for name, words in rows.items()}


def _rows(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    starts = [at for at, word in enumerate(words) if word.endswith(":")]
    for at in starts:
        rest = takewhile(lambda word: not word.endswith(":"), words[at + 1 :])
        yield words[at].removesuffix(":"), list(rest)


def _shape(name: str, words: list[str], rows: Mapping[str, list[str]]) -> Shape:
    flat = [inner for word in words for inner in (rows[word[1:]] if word[0] == "+" else [word])]
    nested = dict(word.replace(">>", ">").split(">") for word in flat if ">" in word)
    return Shape(
        name,
        frozenset(word for word in flat if ">" not in word and word not in nested),
        nested,
        frozenset(word.split(">>")[0] for word in flat if ">>" in word),
    )


SHAPES = read_shapes(FIELD_TABLE)
