"""Who sits at this computer, and how somebody at another one is named."""

import getpass
import socket
from datetime import datetime

from hardcost_desktop.messages import PIECES


def system_account() -> str:
    """Give the name of the system account, for the ledger's "who"."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in a container
        return "unknown"


def this_computer() -> str:
    """Give the computer's name in its network, without the domain."""
    return socket.gethostname().partition(".")[0] or PIECES["this_computer"]


def name_holder(who: str, host: str, since: datetime) -> str:
    """Say who is at it, where, and since when by this computer's clock, such as “2:03 PM”."""
    begun = since.astimezone()
    hour = PIECES["hour"].format(
        hour12=begun.hour % 12 or 12, hour24=begun.hour, minute=f"{begun:%M}", half=f"{begun:%p}"
    )
    if begun.date() != datetime.now().astimezone().date():
        month, day = f"{begun:%b}", begun.date()
        hour = PIECES["day_and_hour"].format(month=month, day=day.day, date=day, hour=hour)
    return PIECES["holder"].format(who=who, host=host, since=hour)
