"""The release's own app keys: from the environment of the build into the bundle, and nowhere else.

HARDCOST_RELEASE_KEYS holds what `hardcost_desktop/storage/built_in_keys.py` describes, as one line of JSON.
Without it the bundle has none and each firm enters its own.
"""

import os
from pathlib import Path

from hardcost_desktop.storage.built_in_keys import FILE, read_built_in_keys

VARIABLE = "HARDCOST_RELEASE_KEYS"


def write_keys(resources: Path) -> bool:
    """Write the keys below the bundle's resources, where there are any.

    Args:
        resources: The bundle's, never the working tree's.

    Returns:
        Whether there are any.

    Raises:
        LocalTrouble: They are not what the program can read.
    """
    given = os.environ.pop(VARIABLE, "").strip()  # no program started from here sees them
    if not given:
        return False
    path = resources / FILE
    path.write_text(given, "utf-8")
    try:
        read_built_in_keys(resources)
    except BaseException:
        path.unlink()
        raise
    return True
