"""This program as one that can be started: once more, by itself or by a scheduler."""

import sys


def own_command(*words: str) -> list[str]:
    """Give the command that starts this program anew: its own executable in a bundle, else Python with its module."""
    if getattr(
        sys, "frozen", False
    ):  # set by the loader of a bundle (PyInstaller, "Run-time Information")
        return [sys.executable, *words]
    return [sys.executable, "-m", "hardcost_desktop", *words]
