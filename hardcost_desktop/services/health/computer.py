"""The health of this computer: its key store, its ledger and its clock."""

from collections.abc import Mapping
from datetime import timedelta
from time import perf_counter

from hardcost_desktop.domain.reconcile import CLOCK_SKEW
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.messages import PIECES
from hardcost_desktop.services.health.finding import Finding, doubtful, well, wrong
from hardcost_desktop.services.ports import Ledger, Vault
from hardcost_desktop.services.sign_ins import secret_name

NOTICED = CLOCK_SKEW / 2
"""Said well before the lost entries of a clock that goes wrong could be overlooked in Clio."""


def check_key_store(vault: Vault, profile: str) -> Finding:
    """Look whether secrets are kept, and can be read."""
    if not vault.persistent:
        return doubtful("key_store_missing")
    try:
        vault.read(secret_name(profile, "clio", "refresh-token"))
    except LocalTrouble as trouble:
        return wrong("key_store", trouble)
    return well("key_store", store=vault.describe())


def check_ledger(ledger: Ledger) -> Finding:
    """Look whether what was imported can be read up, and how far away it lies."""
    begun = perf_counter()
    try:
        ledger.now()
    except LocalTrouble as trouble:
        return wrong("ledger", trouble)
    if not ledger.shared:
        return well("ledger", place=ledger.place)
    milliseconds = (perf_counter() - begun) * 1000
    return well("ledger_shared", place=ledger.place, milliseconds=f"{milliseconds:.0f}")


def check_clock(offsets: Mapping[str, timedelta | None]) -> Finding:
    """Compare this computer's clock with the services'.

    Args:
        offsets: By the service's name, how far its clock is ahead of ours, None when it did not say.
    """
    said = {name: offset for name, offset in offsets.items() if offset is not None}
    if not said:
        return doubtful("clock_unknown")
    service = max(said, key=lambda name: abs(said[name]))
    offset = said[service]
    if abs(offset) < NOTICED:
        return well("clock")
    return doubtful(
        "clock_off",
        minutes=round(abs(offset) / timedelta(minutes=1)),
        direction=PIECES["behind" if offset > timedelta() else "ahead"],
        service=service,
    )
