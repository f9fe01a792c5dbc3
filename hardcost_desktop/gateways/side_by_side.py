"""Several requests of one service at the same time; its pace still says how fast they follow each other."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

_Asked = TypeVar("_Asked")
_Read = TypeVar("_Read")

AT_ONCE = 9
"""As many as may be sent in a second, so that none waits for another's answer, however slow it is."""


def side_by_side(read: Callable[[_Asked], _Read], asked: Iterable[_Asked]) -> Iterator[_Read]:
    """Read several things at once and give them in the order they were asked for.

    Nothing is begun any more once one failed, or who asked has had enough; what is under way ends first.
    """
    waiting, under_way = iter(asked), deque[Future[_Read]]()
    with ThreadPoolExecutor(AT_ONCE) as threads:
        try:
            for _, one in zip(range(AT_ONCE), waiting, strict=False):
                under_way.append(threads.submit(read, one))
            while under_way:
                found = under_way.popleft().result()
                for one in waiting:
                    under_way.append(threads.submit(read, one))
                    break
                yield found
        finally:
            threads.shutdown(wait=False, cancel_futures=True)
