"""The computer the figures were taken on."""

import os
import platform
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion


def describe_machine() -> str:
    """Name processor, cores, memory, system, Python, Qt and the load in one line."""
    parts = (
        _processor(),
        f"{os.cpu_count()} cores",
        _memory(),
        _system(),
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
        _load(),
    )
    return " · ".join(part for part in parts if part)


def _load() -> str:
    """Tell how busy other programs kept it meanwhile: with more than one for each core, times are too long."""
    if not hasattr(os, "getloadavg"):  # Windows has no such figure
        return ""
    return f"load {os.getloadavg()[1]:.1f}"


def _processor() -> str:
    told = _field(Path("/proc/cpuinfo"), "model name", ":")
    return told or platform.processor() or platform.machine()


def _memory() -> str:
    kilobytes = _field(Path("/proc/meminfo"), "MemTotal", ":").partition(" ")[0]
    return f"{int(kilobytes) / 1024**2:.0f} GB RAM" if kilobytes.isdigit() else ""


def _system() -> str:
    name = _field(Path("/etc/os-release"), "PRETTY_NAME", "=").strip('"')
    return f"{name}, kernel {platform.release()}" if name else platform.platform()


def _field(path: Path, name: str, sign: str) -> str:
    """Read a field of one of Linux's own text files; elsewhere there is none."""
    if not path.is_file():
        return ""
    for line in path.read_text("utf-8").splitlines():
        key, _, value = line.partition(sign)
        if key.strip() == name:
            return value.strip()
    return ""
