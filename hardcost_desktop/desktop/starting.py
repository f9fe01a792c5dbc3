"""Starting one of the system's own programs for a moment: no shell, no window, nothing of ours in its words."""

import subprocess
from collections.abc import Mapping, Sequence
from os import environ

from hardcost_desktop.errors import LocalTrouble

PATIENCE = 30.0
"""Seconds; PowerShell alone takes several to start on a slow computer."""


def start(command: Sequence[str], script: str = "", given: Mapping[str, str] | None = None) -> None:
    """Run a program to its end.

    Args:
        command: The program by its full path, and its words.
        script: What it reads from its standard input.
        given: Texts it finds in its environment.

    Raises:
        LocalTrouble: It cannot be started, fails, or does not end.
    """
    try:
        subprocess.run(  # noqa: S603 - a fixed program by its full path; texts come beside its words, never as code
            command,
            input=script.encode(),
            env={**environ, **(given or {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise LocalTrouble("notice_not_shown", why=type(error).__name__) from None
