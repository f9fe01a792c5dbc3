"""Builds the demo firm."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal

from hardcost_desktop.demo.firm import office
from hardcost_desktop.demo.firm.attachments import receipts
from hardcost_desktop.demo.firm.cases import CASES
from hardcost_desktop.demo.firm.census import count_other_lines
from hardcost_desktop.demo.firm.chart import COSTS
from hardcost_desktop.demo.firm.draft import Client, Draft, Happening
from hardcost_desktop.demo.firm.extent import NO_MORE, Extent, fill_up
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.firm.moments import working_days
from hardcost_desktop.demo.firm.roster import enrol_clients
from hardcost_desktop.demo.firm.traffic import Traffic

NAME = "Harbor & Lowe LLP"
REALM_ID = "9130357992221046"

_ORDINARY_CLIENTS = 24
_ORDINARY_PAYMENTS = 350
_OLDER_PAYMENTS = 12
_PURCHASES_PER_CLIENT = 40
"""In a scaled firm."""


def build_firm(
    *, seed: int = 0, scale: int | None = None, extent: Extent = NO_MORE, today: date
) -> Firm:
    """Make up a law firm of five months, the same one for the same arguments.

    Args:
        seed: Another seed, another firm: the cases stay, the ordinary traffic differs.
        scale: That many purchases (up to 100,000) of ordinary traffic only, without the cases; clients and
            matters grow with it. What is expected is known for these too.
        extent: Clients and records of Clio that there are at least.
        today: The last day the firm knows of; nothing is dated on it or later.
    """
    with _collector_resting():
        return _build(seed, scale, extent, today)


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Make a hundred thousand records, none of them garbage, in half the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _build(seed: int, scale: int | None, extent: Extent, today: date) -> Firm:
    draft = Draft(NAME, seed=seed, today=today)
    number = max(_ORDINARY_CLIENTS, (scale or 0) // _PURCHASES_PER_CLIENT, extent.clients)
    clients = enrol_clients(draft, number)
    for day, happen in _schedule(draft, clients, scale):
        happen(draft, day)
    if scale is None:
        _keep_time(draft, clients)
    fill_up(draft.practice, extent)
    return _finish(draft)


def _schedule(
    draft: Draft, clients: list[Client], scale: int | None
) -> Iterable[tuple[date, Happening]]:
    """Put everything in the order of its day, so that ids and check numbers grow with time."""
    days = working_days(draft.start, draft.today - timedelta(days=1))
    traffic = Traffic(draft, clients)
    payments = _ORDINARY_PAYMENTS if scale is None else scale
    agenda: list[tuple[date, Happening]] = [
        (draft.rng.choice(days), traffic.pay) for _ in range(payments)
    ]
    if scale is None:
        # Cases fall on the last weeks, where a bookkeeper looks first, one a day counting back.
        agenda += zip(reversed(days), CASES, strict=False)
        # Older payments reach back ten months, so that both sides of a clock change are there.
        agenda += [
            (draft.start - timedelta(days=25 * n + 5), traffic.pay_long_ago)
            for n in range(_OLDER_PAYMENTS)
        ]
    return sorted(agenda, key=lambda each: each[0])


def _keep_time(draft: Draft, clients: list[Client]) -> None:
    """Fill Clio with what is no hard cost: time, photocopies, postage."""
    for day in working_days(draft.start, draft.today - timedelta(days=1)):
        matter = draft.rng.choice(clients).matter
        kind, note = draft.rng.choice(
            (
                ("TimeEntry", "Review of file"),
                ("TimeEntry", "Telephone conference with client"),
                ("SoftCostEntry", "Photocopies"),
                ("ExpenseEntry", "Postage"),
            )
        )
        price = Decimal(draft.rng.choice(("375.00", "187.50", "12.40")))
        draft.practice.add_entry(kind, day, price, matter=matter, note=note)


def _finish(draft: Draft) -> Firm:
    books, review = draft.books, draft.review
    lists = {
        "Customer": books.customers,
        "Vendor": list(books.vendors.values()),
        "Employee": books.employees,
        "Account": list(books.chart.accounts.values()),
        "Item": list(books.chart.items.values()),
        "Class": books.chart.classes,
        "Department": [books.chart.location],
        "Attachable": receipts(books.entered["Purchase"], realm_id=REALM_ID),
        "CompanyInfo": [office.company_info(NAME, books.opened)],
        "Preferences": [office.preferences(books.opened, multi_currency=True)],
    }
    return Firm(
        name=NAME,
        realm_id=REALM_ID,
        quickbooks=books.entered | lists,
        clio=draft.practice.records(),
        settings={"start-date": draft.start.isoformat(), "account": COSTS},
        exclusions=review.exclusions,
        lost_claims=tuple(review.lost_claims),
        expected=review.expected,
        other_account_lines=count_other_lines(books.entered, books.chart, draft.start),
    )
