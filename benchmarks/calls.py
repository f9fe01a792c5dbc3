"""How many requests a review and an import take."""

from collections.abc import Iterator
from math import ceil

from benchmarks.harness.calls import Calls, counted_calls
from benchmarks.harness.figure import Figure
from benchmarks.harness.firm import PROFILE, open_firm
from benchmarks.harness.serve import Serving
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, ignore

TITLE = "Requests"

METHOD = """\
The program over the demo services and real HTTP; counted are the answers that its one door to the outside logs.
The least possible is what documented paging allows: one request for the company, for its preferences, for Clio's
users and for its currency; a page of 1,000 for QuickBooks' lists, and of 200 for Clio's. A list of QuickBooks
names no end, so that only a page that is not full shows it. Above the least are the counts of QuickBooks' lists,
which let their pages be read side by side and show whether a row was missed. With what is kept, the second review
needs one request for what changed in QuickBooks, one each for Clio's contacts and matters, and Clio's hard costs.
Before an import sends anything, each chosen transaction is read again by its id, as neither a merged customer nor an
invoice need give it a new date, by which it could be asked for; an address holds 400 ids or more, so that a large
import takes a request more for every so many rows.
The second firm has few costs and a large Clio: of its contacts and of its matters only those are asked for whom the
costs are about, where that takes fewer requests; beside it stands reading all. Some of its customers' names have only
words that many matters bear, so that all contacts are read there: each list is decided by itself."""

PURCHASES = 2_000
SERVED = Serving(clients=300, contacts=5_000, matters=8_000)
FEW_PURCHASES = 300
LARGE = Serving(contacts=20_000, matters=30_000)
_IMPORTED = 100
_QUICKBOOKS_PAGE = 1_000
_CLIO_PAGE = 200
_SHOWN_ALONE = 3
"""Bills, vendor credits and journal entries: one request says that there are none."""


def measure() -> Iterator[Figure]:
    """Review a firm twice, and import; and one of few costs whose Clio is large."""
    yield from _measure_usual()
    yield from _measure_large()


def _measure_usual() -> Iterator[Figure]:
    with open_firm(PURCHASES, SERVED) as program:
        firm = program.open_firm(PROFILE)
        first, review = _review(firm)
        yield Figure("Purchases", len(review.books.transactions), "")
        yield Figure("Customers", len(review.books.customers), "")
        yield Figure("Contacts", len(review.directory.contacts), "")
        yield Figure("Matters", len(review.directory.matters), "")
        least = _least(review)
        yield Figure("The least possible for a first review", least, "requests")
        yield Figure("First review", first.number, "requests", 1.1 * least, first.say())
        second, review = _review(firm)
        yield Figure("Second review, nothing new", second.number, "requests", 6, second.say())
        keys = [row.key for row in review.plan.ready]
        yield _import(firm, review, keys[:_IMPORTED])
        yield _import(firm, review, keys[_IMPORTED:])


def _import(firm: Firm, review: Review, keys: list[str]) -> Figure:
    with counted_calls() as calls:
        result = firm.importing.run(review, keys, ignore, Cancel())
    rows = len(result.imported)
    return Figure(f"Import of {rows} rows", calls.number, "requests", rows + 3, calls.say())


def _measure_large() -> Iterator[Figure]:
    with open_firm(FEW_PURCHASES, LARGE) as program:
        firm = program.open_firm(PROFILE)
        asked, review = _review(firm)
        again, _ = _review(firm)
        paged, whole = _review(firm, fresh=True, whole=True)
    yield Figure("Large Clio: customers", len(review.books.customers), "")
    yield Figure("Large Clio: contacts", len(whole.directory.contacts), "")
    yield Figure("Large Clio: matters", len(whole.directory.matters), "")
    yield Figure("Large Clio: all of it read", paged.number, "requests", None, paged.say())
    most = paged.number + 4
    yield Figure("Large Clio: first review", asked.number, "requests", most, asked.say())
    yield Figure("Large Clio: second, nothing new", again.number, "requests", 6, again.say())


def _review(firm: Firm, *, fresh: bool = False, whole: bool = False) -> tuple[Calls, Review]:
    settings = firm.configuring.settings()
    with counted_calls() as calls:
        review = firm.previewing.review(settings, ignore, Cancel(), fresh=fresh, whole=whole)
    return calls, review


def _least(review: Review) -> int:
    books, directory = review.books, review.directory
    quickbooks = (books.transactions, books.customers, books.accounts)
    clio = (directory.contacts, directory.matters, directory.hard_costs)
    pages = sum(len(each) // _QUICKBOOKS_PAGE + 1 for each in quickbooks)
    pages += sum(max(1, ceil(len(each) / _CLIO_PAGE)) for each in clio)
    company, preferences, users, currency = 1, 1, 1, 1
    return company + preferences + users + currency + pages + _SHOWN_ALONE
