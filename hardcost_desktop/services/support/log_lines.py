"""The log as it may be given away: records this program writes, and of a traceback where it was, not what it said."""

import re
from collections.abc import Callable, Iterable, Iterator

LONGEST = 4_000
"""Lines of one file: weeks of work, and still read through by a person before they give it away."""

_RECORD = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ [\w.]+ ")
_FRAME = re.compile(r"  \|\s+File \"(?P<path>[^\"]*)\", line (?P<line>\d+), in (?P<name>[\w<>]+)$")
_TRACEBACK = re.compile(r"  \| Traceback \(most recent call last\):$")
_ERROR = re.compile(r"  \| (?P<kind>[A-Za-z_][\w.]*)(?::.*)?$")
_REQUEST = re.compile(
    r"(?P<verb>\b(?:GET|POST|PATCH|DELETE)) (?P<host>[^/\s]*)(?P<path>/\S*?)(?=:?\s|$)"
)
_PLAIN_PART = re.compile(r"[a-z0-9_.-]{1,40}")
"""What both services' own paths are made of; a file's name or an encoded text is not."""


def give_away(lines: Iterable[str], clean: Callable[[str], str]) -> Iterator[str]:
    """Give the lines of a log that may be given away, each cleaned; what is no line of ours is left out."""
    for line in lines:
        if _RECORD.match(line):
            yield clean(_REQUEST.sub(_shorten_path, line))
        elif _TRACEBACK.match(line):
            yield line
        elif frame := _FRAME.match(line):
            place = "/".join(re.split(r"[/\\]", frame["path"])[-3:])
            yield clean(f"  |   {place}:{frame['line']} in {frame['name']}")
        elif error := _ERROR.match(line):
            yield f"  | {error['kind']}"


def _shorten_path(found: re.Match[str]) -> str:
    parts = [
        part if not part or _PLAIN_PART.fullmatch(part) else "…"
        for part in found["path"].split("/")
    ]
    return f"{found['verb']} {found['host']}{'/'.join(parts)}"
