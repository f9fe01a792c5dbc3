"""Makes everything a firm can install on this system, into `dist/`: `python3 start.py bundle`."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
sys.path += [str(HERE), str(HERE.parent / SYSTEM), str(HERE.parents[1])]

import freeze  # noqa: E402 - found by the paths above
import release  # noqa: E402


def main() -> int:
    """Make the bundle and this system's packages of it."""
    release.DIST.mkdir(exist_ok=True)
    freeze.freeze()
    for place in _pack():
        size = place.stat().st_size / 1_000_000
        print(f"{place.relative_to(release.ROOT)}  {size:.1f} MB")
    return 0


def _pack() -> list[Path]:
    if SYSTEM == "linux":
        import archive  # noqa: PLC0415 - of this system alone
        import deb  # noqa: PLC0415

        return [archive.write_archive(), deb.write_package()]
    import installer  # noqa: PLC0415

    return [installer.write_installer()]


if __name__ == "__main__":
    sys.exit(main())
