"""Notices on macOS, by the system's script runner: the script is fixed, the texts are its arguments."""

from hardcost_desktop.desktop.starting import start

RUNNER = "/usr/bin/osascript"

SCRIPT = """on run texts
    display notification (item 2 of texts) with title (item 1 of texts)
end run
"""


def show_on_macos(title: str, text: str) -> None:
    """Show a notice; raises LocalTrouble. After `-`, the script from standard input, nothing is read as an option."""
    start([RUNNER, "-", title, text], SCRIPT)
