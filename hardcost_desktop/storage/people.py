"""Who sits at this computer, and how somebody at another one is named."""

import getpass
import socket
from datetime import datetime

from hardcost_desktop.messages.local_errors import HOLDER


def system_account() -> str:
    """Give the name of the system account, for the ledger's "who"."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in a container
        return "unknown"


def this_computer() -> str:
    """Give the computer's name in its network, without the domain."""
    return socket.gethostname().partition(".")[0] or "this computer"


def name_holder(who: str, host: str, since: datetime) -> str:
    """Say who is at it, where, and since when by this computer's clock, such as “2:03 PM”."""
    begun = since.astimezone()
    time = f"{begun.hour % 12 or 12}:{begun:%M %p}"
    if begun.date() != datetime.now().astimezone().date():
        time = f"{begun:%b} {begun.day}, {time}"
    return HOLDER.format(who=who, host=host, since=time)
