"""What step 4 adds, for good: the story of each entry, and how far QuickBooks was asked for changes."""

from sqlalchemy import Column, ForeignKey, MetaData, String, Table, Text

from hardcost_desktop.storage.ledger.columns import Instant, Number

METADATA = MetaData()

_pairs = Table("pairs", METADATA, Column("id", Number, primary_key=True))
_entries = Table("entries", METADATA, Column("id", Number, primary_key=True))

events = Table(
    "events",
    METADATA,
    Column("id", Number, primary_key=True),
    Column("pair_id", ForeignKey(_pairs.c.id), nullable=False),
    Column("entry_id", ForeignKey(_entries.c.id), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("kind", String, nullable=False),
    Column("who", String, nullable=False),
    Column("message", Text, nullable=False),
    Column("activity_id", Number),
    Column("amendment", Text),
)

checkpoints = Table(
    "checkpoints",
    METADATA,
    Column("pair_id", ForeignKey(_pairs.c.id), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("open", Text, nullable=False),
)
