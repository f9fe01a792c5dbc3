"""The bundle as a tar.gz, for any Linux: unpacked and started, without installing."""

import gzip
import io
import tarfile
from pathlib import Path

import libraries
from release import DIST, FOLDER, NAME, ROOT, moment, version


def write_archive() -> Path:
    """Write it into `dist/`; the same bundle gives the same bytes."""
    root = f"{NAME}-{version()}"
    place = DIST / f"{root}-linux-x86_64.tar.gz"
    with (
        place.open("wb") as file,
        gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        _add_text(archive, f"{root}/README.txt", _readme())
        _add_text(archive, f"{root}/LICENSE.txt", (ROOT / "LICENSE").read_text("utf-8"))
        for path in sorted(FOLDER.rglob("*")):
            name = f"{root}/{path.relative_to(FOLDER)}"
            archive.add(path, name, recursive=False, filter=_without_owner)
    return place


def _readme() -> str:
    text = (ROOT / "packaging" / "linux" / "readme.txt").read_text("utf-8")
    needed = " ".join(libraries.packages())
    return text.format(version=version(), glibc=libraries.needed_glibc(), libraries=needed)


def _add_text(archive: tarfile.TarFile, name: str, text: str) -> None:
    content = text.encode()
    about = tarfile.TarInfo(name)
    about.size = len(content)
    archive.addfile(_without_owner(about), io.BytesIO(content))


def _without_owner(about: tarfile.TarInfo) -> tarfile.TarInfo:
    about.uid = about.gid = 0
    about.uname = about.gname = "root"
    about.mtime = moment()
    about.mode = 0o755 if about.isdir() or about.mode & 0o100 else 0o644
    return about
