"""Makes what the program's update notice reads: a key pair once, and a signed document for each release.

    python packaging/updates/sign.py new-key KEYFILE
    python packaging/updates/sign.py build-in --address URL --public-key KEY
    python packaging/updates/sign.py sign --version 1.4.2 --url URL --notes TEXT [--date DAY] [--key KEYFILE] OUT.json

The private key never lies in the repository: it is a file of whoever releases, or HARDCOST_RELEASE_KEY, its content.
See README.md beside this file.
"""

import argparse
import base64
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from hardcost_desktop.errors import RefusedByService  # noqa: E402 - found beside this file
from hardcost_desktop.gateways.http import HttpDoor  # noqa: E402
from hardcost_desktop.gateways.pacing import SteadyPace  # noqa: E402
from hardcost_desktop.gateways.releases import CONTEXT, ReleaseReader, is_https  # noqa: E402

VARIABLE = "HARDCOST_RELEASE_KEY"
LARGEST = 16 * 1024
"""Bytes; the program reads no longer document."""


def main(words: Sequence[str]) -> None:
    """Do what was asked."""
    arguments = _parser().parse_args(words)
    if arguments.do == "new-key":
        print(make_key(Path(arguments.file)))
    elif arguments.do == "build-in":
        print(build_in(arguments.address, arguments.public_key))
    else:
        document = sign(_said(arguments), _key(arguments.key))
        Path(arguments.out).write_text(document, "utf-8")
        print(f"Signed: {arguments.out}")


def make_key(path: Path) -> str:
    """Write a new private key for its owner alone; gives the public one. A file that is there is never replaced."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(handle, "w", encoding="ascii") as file:  # noqa: PTH123 - a handle has no Path
        file.write(base64.b64encode(key.private_bytes_raw()).decode() + "\n")
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def build_in(address: str, public_key: str, resources: Path = ROOT / "resources") -> Path:
    """Write what a release knows of its makers; the next wheel or bundle carries it."""
    if not is_https(address):
        sys.exit(f"This is no https address: {address}")
    _reader(base64.b64decode(public_key, validate=True))
    path = resources / "updates.json"
    path.write_text(json.dumps({"address": address, "public_key": public_key}, indent=1) + "\n")
    return path


def sign(said: dict[str, str], key: Ed25519PrivateKey) -> str:
    """Give the document, read back as the program will read it."""
    release = json.dumps(said, ensure_ascii=False, sort_keys=True)
    signature = base64.b64encode(key.sign(CONTEXT + release.encode())).decode()
    document = json.dumps({"release": release, "signature": signature}, indent=1) + "\n"
    try:
        read = _reader(key.public_key().public_bytes_raw()).read(document.encode())
    except RefusedByService as refusal:
        sys.exit(f"The program would not read this: {refusal.code}")
    if read.notes != said["notes"] or len(document.encode()) > LARGEST:
        sys.exit(f"The notes would be shown as: {read.notes}")
    return document


def _reader(public_key: bytes) -> ReleaseReader:
    return ReleaseReader(HttpDoor("updates", SteadyPace(1), wait=lambda _: True), public_key)


def _said(arguments: argparse.Namespace) -> dict[str, str]:
    day = arguments.date or date.today().isoformat()  # noqa: DTZ011 - the day where the release is made
    return {
        "version": arguments.version,
        "url": arguments.url,
        "notes": arguments.notes,
        "date": day,
    }


def _key(file: str | None) -> Ed25519PrivateKey:
    text = Path(file).read_text("ascii") if file else os.environ.get(VARIABLE, "")
    if not text.strip():
        sys.exit(f"Name the private key's file with --key, or put its content into {VARIABLE}.")
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text.strip(), validate=True))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    does = parser.add_subparsers(dest="do", required=True)
    does.add_parser("new-key").add_argument("file", metavar="KEYFILE")
    inside = does.add_parser("build-in")
    inside.add_argument("--address", metavar="URL", required=True)
    inside.add_argument("--public-key", metavar="KEY", required=True)
    release = does.add_parser("sign")
    for name in ("--version", "--url", "--notes"):
        release.add_argument(name, required=True)
    release.add_argument("--date", metavar="YYYY-MM-DD")
    release.add_argument("--key", metavar="KEYFILE")
    release.add_argument("out", metavar="OUT.json")
    return parser


if __name__ == "__main__":
    main(sys.argv[1:])
