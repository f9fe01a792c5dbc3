"""How much each suite does: a little with every test run, all of it with `python3 start.py soak`."""

from support.soaking import SOAK

RANDOM_KILLS = 300 if SOAK else 4
"""Kills at random instants, on each kind of ledger a half."""

STOPS_ROUNDS = 5 if SOAK else 1
"""How often the program is killed at each named point of an entry's way."""

LATE_ENTRIES = 50 if SOAK else 1
"""Entries that appear 1 to 50 seconds after their answer was lost."""

SHARED_PURCHASES = 950 if SOAK else 60
"""Purchases that two imports take on at once; rather more than half are ready rows."""

LOST_PURCHASES = 650 if SOAK else 40
"""Purchases imported before the ledger is deleted."""

SETTINGS_CHANGES = None if SOAK else 2
"""Changes of settings after an import; None for every one."""

EDITS = 60 if SOAK else 2
"""Edits in QuickBooks while an import reads or writes."""
