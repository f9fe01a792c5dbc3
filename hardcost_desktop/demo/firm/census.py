"""Counting a firm's lines, and the same firm without those that matter."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hardcost_desktop.demo.firm.chart import Chart
from hardcost_desktop.demo.firm.model import Firm, Record

LETTERS = {"Purchase": "P", "Bill": "B", "VendorCredit": "V", "JournalEntry": "J"}
"""What row keys begin with, by entity."""


def carries_money(line: Record) -> bool:
    """Tell a line from mere documentation, which is an item line without an item (Intuit, Purchase: ItemRef)."""
    kind = line["DetailType"]
    return kind != "ItemBasedExpenseLineDetail" or "ItemRef" in line[kind]


def lines_in_window(quickbooks: Mapping[str, list[Record]], start: date) -> list[Record]:
    """List the lines that carry money of all transactions dated on or after `start`."""
    return [
        line
        for entity in LETTERS
        for transaction in quickbooks[entity]
        if transaction["TxnDate"] >= start.isoformat()
        for line in transaction["Line"]
        if carries_money(line)
    ]


def count_other_lines(quickbooks: Mapping[str, list[Record]], chart: Chart, start: date) -> int:
    """Count the lines in the window that are in no row.

    That is every line of a Purchase, Bill, VendorCredit or JournalEntry dated on or after `start` that is not
    listed (`Chart.lists`): overhead, sub-accounts of the costs account, the bank's side of a journal entry,
    items on other accounts for no client, and lines of an unknown kind. Only item lines without an item are
    not counted: they are documentation.
    """
    return sum(not chart.lists(line) for line in lines_in_window(quickbooks, start))


def without_hard_costs(firm: Firm) -> Firm:
    """Take away every transaction that has a row, and Clio's hard costs."""
    with_rows = {key.partition(".")[0] for key in firm.expected}
    left = {
        entity: [
            each for each in firm.quickbooks[entity] if f"{letter}{each['Id']}" not in with_rows
        ]
        for entity, letter in LETTERS.items()
    }
    entries = [each for each in firm.clio["activities"] if each["type"] != "HardCostEntry"]
    start = date.fromisoformat(firm.settings["start-date"])
    return replace(
        firm,
        quickbooks={**firm.quickbooks, **left},
        clio={**firm.clio, "activities": entries},
        exclusions={},
        lost_claims=(),
        expected={},
        other_account_lines=len(lines_in_window(left, start)),
    )
