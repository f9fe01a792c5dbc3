"""The demo firm in a window of its own.

A second process of this same program: the demo brings its own home folder, servers and settings, and whatever
is done in it cannot touch the firm whose window it was asked from. Closing that window ends it all.
"""

import sys

from PySide6.QtCore import QProcess


def start_demo() -> bool:
    """Start the demo; tells whether it could be started."""
    started, _ = QProcess.startDetached(sys.executable, ["-m", "hardcost_desktop", "demo"])
    return bool(started)
