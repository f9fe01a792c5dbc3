"""The bundle as a .deb for Debian and Ubuntu: below /opt, with menu entry, icons, manual page and notices."""

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import libraries
import manual
from release import BUILD, DIST, FOLDER, IDENTIFIER, NAME, ROOT, TITLE, day, moment, version

HERE = ROOT / "packaging" / "linux"
TREE = BUILD / "deb"
PLACE = Path("opt") / NAME
"""Where a program goes that does not come from the distribution (FHS 3.0, /opt)."""

_ABOUT = """\
brings hard costs from QuickBooks Online to Clio Manage
 Law firms keep their books in QuickBooks Online and bill their clients from
 Clio Manage. This program brings the costs a firm paid for its clients to the
 right matters in Clio: reviewed before, and each exactly once.
"""


def write_package() -> Path:
    """Write it into `dist/`; needs dpkg-deb."""
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(FOLDER, TREE / PLACE, symlinks=True)
    _add_program()
    _add_icons()
    _add_papers()
    _add_control()
    _settle_rights()
    place = DIST / f"{NAME}_{version()}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(TREE), str(place)],  # noqa: S607
        env=os.environ | {"SOURCE_DATE_EPOCH": str(moment())},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return place


def _add_program() -> None:
    for name in ("hardcost", "hardcost-desktop"):
        link = TREE / "usr/bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/{PLACE}/{name}")
    _write("usr/share/applications/hardcost-desktop.desktop", _read("hardcost-desktop.desktop"))
    about = _read("metainfo.xml").format(identifier=IDENTIFIER, version=version(), day=day())
    _write(f"usr/share/metainfo/{IDENTIFIER}.metainfo.xml", about)


def _add_icons() -> None:
    theme = "usr/share/icons/hicolor"
    for image in (BUILD / "icons").glob("*.png"):
        _write(f"{theme}/{image.stem}x{image.stem}/apps/{NAME}.png", image.read_bytes())
    drawing = (ROOT / "resources" / "icons" / "app.svg").read_bytes()
    _write(f"{theme}/scalable/apps/{NAME}.svg", drawing)


def _add_papers() -> None:
    _write("usr/share/man/man1/hardcost.1.gz", manual.write_manual())
    (TREE / "usr/share/man/man1/hardcost-desktop.1.gz").symlink_to("hardcost.1.gz")
    papers = f"usr/share/doc/{NAME}"
    _write(f"{papers}/copyright", _read("copyright"))
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    _write(f"{papers}/changelog.gz", gzip.compress(changes, mtime=0))
    (TREE / papers / "NOTICES.txt").symlink_to(f"/{PLACE}/NOTICES.txt")


def _add_control() -> None:
    files = sorted(path for path in TREE.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(TREE)}\n"
        for path in files
    ]
    size = sum(path.stat().st_size for path in files) // 1024
    _write("DEBIAN/md5sums", "".join(sums))
    _write("DEBIAN/postrm", _read("postrm"))
    _write("DEBIAN/control", _control(size))


def _control(kibibytes: int) -> str:
    needed = ", ".join([f"libc6 (>= {libraries.needed_glibc()})", *libraries.packages()])
    return (
        f"Package: {NAME}\nVersion: {version()}\nArchitecture: {_architecture()}\n"
        f"Maintainer: The {TITLE} authors\nSection: misc\nPriority: optional\n"
        f"Installed-Size: {kibibytes}\nDepends: {needed}\n"
        "Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils, libwayland-cursor0, libcups2\n"
        f"Description: {_ABOUT}"
    )


def _settle_rights() -> None:
    """Let everybody read, and nobody but root write, whatever the building person's habit."""
    for path in [TREE, *TREE.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.name == "postrm" or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def _architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _read(name: str) -> str:
    return (HERE / name).read_text("utf-8")


def _write(name: str, content: str | bytes) -> None:
    path = TREE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
