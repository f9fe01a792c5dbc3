"""Runs as rows: begun, ended, and listed with what they brought to Clio."""

import json
from collections import defaultdict
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, insert, select, update

from hardcost_desktop.domain.entry import EntryState, Run
from hardcost_desktop.domain.money import add_up
from hardcost_desktop.domain.settings import ImportSettings, as_texts
from hardcost_desktop.storage.ledger.tables import entries, runs


def insert_run(
    connection: Connection, pair: int, operator: str, settings: ImportSettings, now: datetime
) -> int:
    """Write that an import begins, and under which settings."""
    values = {
        "pair_id": pair,
        "started_at": now,
        "operator": operator,
        "settings": json.dumps(as_texts(settings)),
    }
    return int(connection.execute(insert(runs).returning(runs.c.id), values).scalar_one())


def finish_run(connection: Connection, pair: int, run: int, now: datetime) -> None:
    """Write that it ended."""
    connection.execute(
        update(runs).where(runs.c.id == run, runs.c.pair_id == pair).values(ended_at=now)
    )


def list_runs(connection: Connection, pair: int) -> list[Run]:
    """Read all runs, newest first. The sums are made here: SQLite would add as floats."""
    prices: defaultdict[int, list[Decimal]] = defaultdict(list)
    marking = set[int]()
    told = select(entries.c.run_id, entries.c.price, entries.c.state, entries.c.marked).where(
        entries.c.pair_id == pair
    )
    for run_id, price, state, marked in connection.execute(told):
        if marked:
            marking.add(run_id)
        if state == EntryState.IMPORTED.value:
            prices[run_id].append(price)
    rows = connection.execute(select(runs).where(runs.c.pair_id == pair).order_by(runs.c.id.desc()))
    return [
        Run(
            row.id,
            row.started_at,
            row.ended_at,
            row.operator,
            len(prices[row.id]),
            add_up(prices[row.id]),
            row.id in marking,
            json.loads(row.settings),
        )
        for row in rows
    ]
