"""The demo firm in a window of its own.

A second process of this same program: the demo brings its own home folder, servers and settings, and whatever
is done in it cannot touch the firm whose window it was asked from. Closing that window ends it all.
"""

from PySide6.QtCore import QProcess

from hardcost_desktop.desktop.itself import own_command


def start_demo() -> bool:
    """Start the demo; tells whether it could be started."""
    program, *words = own_command("demo")
    started, _ = QProcess.startDetached(program, words)
    return bool(started)
