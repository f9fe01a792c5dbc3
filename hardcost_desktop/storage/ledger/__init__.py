"""The durable memory of what was written to Clio: SQLAlchemy Core on SQLite, or on a shared PostgreSQL."""

from hardcost_desktop.storage.ledger.bound import LedgerUnbound
from hardcost_desktop.storage.ledger.entry_rows import IllegalTransition
from hardcost_desktop.storage.ledger.sharing import SharedImport
from hardcost_desktop.storage.ledger.sql_ledger import SqlLedger, open_ledger

__all__ = ["IllegalTransition", "LedgerUnbound", "SharedImport", "SqlLedger", "open_ledger"]
