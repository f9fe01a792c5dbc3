"""How much memory this process holds."""

import sys
from pathlib import Path

_MB = 1024**2


def peak_mb() -> float:
    """Give the most this process ever held at once, in megabytes; 0 where the system does not say (Windows)."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - POSIX alone has it

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / _MB if sys.platform == "darwin" else most / 1024


def resident_mb() -> float:
    """Give what it holds now, in megabytes; 0 where the system does not say (all but Linux)."""
    status = Path("/proc/self/statm")
    if not status.is_file():
        return 0.0
    return int(status.read_text("ascii").split()[1]) * 4096 / _MB
