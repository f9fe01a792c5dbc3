"""What both services really hold, told by their own records and none of the program's code, against what it says.

`assert_exact` is the one assertion of these suites: nothing doubled, nothing missing, nothing of a wrong amount,
and docs/rules.md's "Every line has exactly one place", to the cent.
"""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal

from hardcost_desktop.demo.firm.chart import COSTS

STAMP = re.compile(r"QBO-([PBVJ]\d+\.[cl]\d+)$")
PAID = {"Check", "Cash", "CreditCard"}

WAITING_AT_FIRST = {"several_matters"}
"""Why a row of an ordinary firm waits for a person before anything has gone wrong."""


@dataclass(frozen=True)
class Cost:
    """One entry that should be in Clio."""

    key: str
    date: str
    amount: Decimal


def costs_in_books(server, realm: str) -> dict[str, Cost]:
    """Read the entries that the books ask for, with the settings at first: R7, R8, R9 and R10."""
    books = server.intuit.books[realm]
    account = next(a["Id"] for a in books.records("Account") if a["FullyQualifiedName"] == COSTS)
    found: dict[str, Cost] = {}
    for purchase in books.records("Purchase"):
        if purchase["PaymentType"] not in PAID or purchase.get("Credit"):
            continue
        sums: defaultdict[str, Decimal] = defaultdict(Decimal)
        for line in purchase["Line"]:
            detail = line.get("AccountBasedExpenseLineDetail") or {}
            customer = (detail.get("CustomerRef") or {}).get("value")
            if (detail.get("AccountRef") or {}).get("value") == account and customer:
                check = purchase["PaymentType"] == "Check"
                place = f"c{customer}" if check else f"l{line['Id']}"
                sums[f"P{purchase['Id']}.{place}"] += Decimal(str(line["Amount"]))
        for key, amount in sums.items():
            found[key] = Cost(key, purchase["TxnDate"], amount)
    return found


def costs_in_clio(server) -> list[dict]:
    """Read Clio's hard costs as its records have them."""
    return [a for a in server.clio.records.activities if a["type"] == "HardCostEntry"]


def stamped_in_clio(server) -> list[Cost]:
    """Read those that this program wrote."""
    told = [(STAMP.search(a["reference"] or ""), a) for a in costs_in_clio(server)]
    return [Cost(m[1], a["date"], Decimal(str(a["price"]))) for m, a in told if m]


def assert_lines_have_one_place(preview) -> None:
    """Each row is its lines, no line is in two rows, and the totals are the rows: to the cent."""
    seen = Counter(
        (row["key"].partition(".")[0], line["id"])
        for row in preview["rows"]
        for line in row["lines"]
    )
    assert [line for line, times in seen.items() if times > 1] == []
    totals: dict[str, list] = {status: [0, Decimal()] for status in preview["totals"]}
    for row in preview["rows"]:
        assert Decimal(row["amount"]) == sum(Decimal(line["amount"]) for line in row["lines"])
        totals[row["status"]][0] += 1
        totals[row["status"]][1] += Decimal(row["amount"])
    told = {s: [t["count"], Decimal(t["amount"])] for s, t in preview["totals"].items()}
    assert told == totals


def assert_nothing_doubled(server, realm: str) -> None:
    """At any moment: no cost twice in Clio, none that the books do not know, none of another amount."""
    stamped = stamped_in_clio(server)
    doubled = [key for key, n in Counter(cost.key for cost in stamped).items() if n > 1]
    assert doubled == []
    wanted = costs_in_books(server, realm)
    assert [cost for cost in stamped if wanted.get(cost.key) != cost] == []


def assert_exact(place, preview) -> None:
    """In the end: what QuickBooks, Clio and the review say is one and the same.

    Args:
        place: The workplace.
        preview: The program's last review.
    """
    assert_lines_have_one_place(preview)
    assert_nothing_doubled(place.server, place.firm.realm_id)
    wanted = costs_in_books(place.server, place.firm.realm_id).values()
    rows = {row["key"]: row for row in preview["rows"]}
    told = {key: Decimal(row["amount"]) for key, row in rows.items() if row["lines"]}
    assert told == {cost.key: cost.amount for cost in wanted if cost.date >= place.start_date}
    stamped = {cost.key for cost in stamped_in_clio(place.server)}
    assert stamped == {key for key, row in rows.items() if row["status"] == "imported"}
    waiting = {row["reason"] for row in rows.values() if row["status"] != "imported"}
    assert waiting <= WAITING_AT_FIRST


def posts_by_key(server) -> Counter[str]:
    """Count, from the journal, how often each row's entry was sent."""
    sent = server.clio.switches.asked(r"/activities", method="POST")
    found = (re.search(rb"QBO-([PBVJ]\d+\.[cl]\d+)", asked.body) for asked in sent)
    return Counter(match[1].decode() for match in found if match)
