"""Notices of the desktop, without a window and without Qt: each system has its own way."""

import sys
import unicodedata
from collections.abc import Callable

from hardcost_desktop.desktop.macos import show_on_macos
from hardcost_desktop.desktop.windows import show_on_windows
from hardcost_desktop.errors import LocalTrouble

Show = Callable[[str, str], None]
"""Shows a title and a text; raises LocalTrouble."""

_LONGEST = 240
"""Characters: no desktop shows more than a few lines."""


class DesktopNotices:
    """Shows notices where a person looks while this program is not open.

    Args:
        show: The system's way; the one of this system when left out.
    """

    def __init__(self, show: Show | None = None) -> None:
        self._show = show or way_of(sys.platform)

    def show(self, title: str, text: str) -> None:
        """Show a notice; whatever is put into it is plain text on one line.

        Raises:
            LocalTrouble: The desktop did not take it.
        """
        self._show(plain(title), plain(text))


def way_of(system: str) -> Show:
    """Give the way of a system, named as `sys.platform` names it."""
    if system == "win32":
        return show_on_windows
    if system == "darwin":
        return show_on_macos
    if system.startswith("linux"):
        from hardcost_desktop.desktop.linux import show_on_linux  # noqa: PLC0415 - its library is Linux' own

        return show_on_linux
    return _refuse


def plain(text: str) -> str:
    """Make a text one line without anything that is not shown, and not long."""
    spaced = " ".join(text.split())
    shown = "".join(c for c in spaced if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1].rstrip() + "…"


def _refuse(_title: str, _text: str) -> None:
    raise LocalTrouble("notice_not_shown", why=sys.platform)
