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
needs one request for what changed in QuickBooks, one each for Clio's contacts and matters, and Clio's hard costs."""

PURCHASES = 2_000
SERVED = Serving(clients=300, contacts=5_000, matters=8_000)
_IMPORTED = 100
_QUICKBOOKS_PAGE = 1_000
_CLIO_PAGE = 200
_SHOWN_ALONE = 3
"""Bills, vendor credits and journal entries: one request says that there are none."""


def measure() -> Iterator[Figure]:
    """Review a firm twice, and import."""
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
        keys = [row.key for row in review.plan.ready[:_IMPORTED]]
        with counted_calls() as calls:
            result = firm.importing.run(review, keys, ignore, Cancel())
        rows = len(result.imported)
        yield Figure(f"Import of {rows} rows", calls.number, "requests", rows + 3, calls.say())


def _review(firm: Firm) -> tuple[Calls, Review]:
    with counted_calls() as calls:
        review = firm.previewing.review(firm.configuring.settings(), ignore, Cancel())
    return calls, review


def _least(review: Review) -> int:
    books, directory = review.books, review.directory
    quickbooks = (books.transactions, books.customers, books.accounts)
    clio = (directory.contacts, directory.matters, directory.hard_costs)
    pages = sum(len(each) // _QUICKBOOKS_PAGE + 1 for each in quickbooks)
    pages += sum(max(1, ceil(len(each) / _CLIO_PAGE)) for each in clio)
    company, preferences, users, currency = 1, 1, 1, 1
    return company + preferences + users + currency + pages + _SHOWN_ALONE
