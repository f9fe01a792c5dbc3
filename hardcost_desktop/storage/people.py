"""Who sits at this computer."""

import getpass


def system_account() -> str:
    """Give the name of the system account, for the ledger's "who"."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in a container
        return "unknown"
