"""Paging: which part of a list an answer holds, and the addresses of its neighbours."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode

from hardcost_desktop.demo.clio.filters import whole_number
from hardcost_desktop.demo.clio.refusals import bad_argument

# Clio, paging: offset paging reaches the first 10,000 records; a cursor has no such end
_OFFSET_END = 10_000

Mode = Literal["after", "offset"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: after an id, or at an offset."""

    mode: Mode
    at: int

    def token(self) -> str:
        """Write the place as an opaque page token."""
        return urlsafe_b64encode(json.dumps({self.mode: self.at}).encode()).decode()


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the ids it holds and the places of its neighbours, None where there are none."""

    ids: Sequence[int]
    previous: Place | None
    following: Place | None


def read_limit(text: str | None, most: int) -> int:
    """Read `limit`, from 1 to the endpoint's most.

    Raises:
        ApiRefusal: 400, for anything else.
    """
    if text is None:
        return most
    limit = whole_number("limit", text)
    if not 1 <= limit <= most:
        raise bad_argument(f"limit must be between 1 and {most}")
    return limit


def read_place(token: str | None, offset: str | None, order: str | None) -> Place:
    """Read where the page begins.

    Cursor paging needs `order=id(asc)` spelled out and no offset; all else is offset paging.

    Raises:
        ApiRefusal: 400, for a token that is none or an offset beyond the reach of offset paging.
    """
    if token is not None:
        place = _read_token(token)
    elif order == "id(asc)" and offset is None:
        place = Place("after", 0)
    else:
        place = Place("offset", whole_number("offset", offset or "0"))
    if place.mode == "offset" and not 0 <= place.at < _OFFSET_END:
        raise bad_argument(f"offset must be less than {_OFFSET_END}")
    return place


def cut_page(matched: Sequence[int], place: Place, limit: int) -> Page:
    """Cut one page out of all matching ids; for a cursor they must be ascending."""
    start = bisect_right(matched, place.at) if place.mode == "after" else place.at
    end = min(start + limit, len(matched))
    if place.mode == "offset":
        end = min(end, _OFFSET_END)
        before = Place("offset", max(0, start - limit))
        following = Place("offset", end) if end < min(len(matched), _OFFSET_END) else None
    else:
        before = Place("after", matched[start - limit - 1] if start > limit else 0)
        following = Place("after", matched[end - 1]) if end < len(matched) else None
    return Page(matched[start:end], before if start > 0 else None, following)


def neighbour_url(address: str, query: Iterable[tuple[str, str]], place: Place) -> str:
    """Give the full address of a neighbouring page: the same query with another page token."""
    kept = [(name, text) for name, text in query if name not in {"page_token", "offset"}]
    return f"{address}?{urlencode([*kept, ('page_token', place.token())])}"


def _read_token(token: str) -> Place:
    try:
        held = json.loads(urlsafe_b64decode(token.encode()))
    except ValueError:
        raise bad_argument("page_token is invalid") from None
    for mode in ("after", "offset"):
        if isinstance(held, dict) and isinstance(held.get(mode), int):
            return Place(mode, held[mode])
    raise bad_argument("page_token is invalid")
