"""The ledger's tables as they are today, after all steps of `schema.py`.

Nothing is ever deleted, but the lines of an entry that was brought in line with QuickBooks, whose story tells them;
and events are never changed. Rows carry their pair, so that several firms can share one PostgreSQL database.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from hardcost_desktop.storage.ledger.columns import Day, Instant, Money, Number

METADATA = MetaData()

meta = Table(
    "meta",
    METADATA,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

pairs = Table(
    "pairs",
    METADATA,
    Column("id", Number, primary_key=True),
    Column("realm_id", String, nullable=False),
    Column("region", String, nullable=False),
    Column("account_id", Number, nullable=False),
    UniqueConstraint("realm_id", "region", "account_id"),
)

runs = Table(
    "runs",
    METADATA,
    Column("id", Number, primary_key=True),
    Column("pair_id", ForeignKey(pairs.c.id), nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("operator", String, nullable=False),
    Column("settings", Text, nullable=False),  # as JSON: under which rules the run was made
)

entries = Table(
    "entries",
    METADATA,
    Column("id", Number, primary_key=True),
    Column("pair_id", ForeignKey(pairs.c.id), nullable=False),
    Column("run_id", ForeignKey(runs.c.id), nullable=False, index=True),
    Column("key", String, nullable=False),
    Column("transaction_ref", String, nullable=False),
    Column("state", String, nullable=False),
    Column("date", Day, nullable=False),
    Column("price", Money, nullable=False),
    Column("note", Text, nullable=False),
    Column("reference", String, nullable=False),
    Column("user_id", Number),
    Column("matter_id", Number),
    Column("vendor_id", Number),
    Column("activity_id", Number),
    Column("claimed_at", Instant, nullable=False),
    Column("settled_at", Instant),
    Column("message", Text, nullable=False),
    # not written by this program: a person said that the cost is this entry of Clio already
    Column("marked", Boolean, nullable=False, server_default=false()),
    Column("about", Text, nullable=False, server_default=""),  # as JSON: the names it had then
)

entry_lines = Table(
    "entry_lines",
    METADATA,
    Column("entry_id", ForeignKey(entries.c.id), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("pair_id", ForeignKey(pairs.c.id), nullable=False),
    Column("transaction_ref", String, nullable=False),
    Column("line_id", String, nullable=False),
    Column("amount", Money, nullable=False),
    Column("customer_id", String),
    Column("account_id", String),
    Column("live", Boolean, nullable=False),
)

Index(
    "one_live_entry_a_line",  # the last wall against importing a line twice (docs/rules.md, "Never twice")
    entry_lines.c.pair_id,
    entry_lines.c.transaction_ref,
    entry_lines.c.line_id,
    unique=True,
    sqlite_where=entry_lines.c.live,
    postgresql_where=entry_lines.c.live,
)

leases = Table(
    "leases",  # who is importing now; a null token says nobody
    METADATA,
    Column("pair_id", ForeignKey(pairs.c.id), primary_key=True),
    Column("token", String),
    Column("holder", String, nullable=False),
    Column("host", String, nullable=False),
    Column("since", Instant, nullable=False),
    Column("beat", Instant, nullable=False),
)

decisions = Table(
    "decisions",
    METADATA,
    Column("id", Number, primary_key=True),
    Column("pair_id", ForeignKey(pairs.c.id), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),  # a row key or a customer id
    Column("value", Text),  # null takes the decision back
    Column("made_by", String, nullable=False),
    Column("made_at", Instant, nullable=False),
)

events = Table(
    "events",  # every attempt and its answer, in the order they came; rows are added, and nothing else
    METADATA,
    Column("id", Number, primary_key=True),
    Column("pair_id", ForeignKey(pairs.c.id), nullable=False),
    Column("entry_id", ForeignKey(entries.c.id), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("kind", String, nullable=False),
    Column("who", String, nullable=False),
    Column("message", Text, nullable=False),
    Column("activity_id", Number),
    Column("amendment", Text),  # as JSON
)

checkpoints = Table(
    "checkpoints",  # how far QuickBooks was asked for changes of what lies before the start date
    METADATA,
    Column("pair_id", ForeignKey(pairs.c.id), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("open", Text, nullable=False),  # as JSON: the transactions that differed
)
