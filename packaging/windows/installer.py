"""The bundle as an installer for Windows, by Inno Setup."""

import os
import shutil
import subprocess
from pathlib import Path

from release import BUILD, DIST, FOLDER, ROOT, version

SCRIPT = ROOT / "packaging" / "windows" / "installer.iss"
SIGN = ROOT / "packaging" / "windows" / "sign.ps1"
CERTIFICATE = "HARDCOST_WINDOWS_CERTIFICATE"
"""In the environment of the build: the certificate's thumbprint in the store; nothing is signed without it."""


def write_installer() -> Path:
    """Write it into `dist/`, signed where there is a certificate; raises FileNotFoundError without Inno Setup."""
    signing = bool(os.environ.get(CERTIFICATE))
    if signing:
        for program in sorted(FOLDER.glob("*.exe")):
            subprocess.run([*_signing(), str(program)], check=True)
    given = {
        "Version": version(),
        "Root": str(ROOT),
        "Folder": str(FOLDER),
        "Icons": str(BUILD / "icons"),
        "Output": str(DIST),
    }
    command = [_compiler(), "/Qp", *(f"/D{name}={value}" for name, value in given.items())]
    if signing:
        words = " ".join(f"$q{word}$q" for word in _signing())
        command += ["/DSign=hardcost", f"/Shardcost={words} $f"]
    subprocess.run([*command, str(SCRIPT)], check=True)
    return DIST / f"hardcost-desktop-{version()}-windows-x64.exe"


def _signing() -> list[str]:
    return ["powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File", str(SIGN)]


def _compiler() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)"))
    found = shutil.which("iscc") or usual / "Inno Setup 6" / "ISCC.exe"
    if not Path(found).is_file():
        raise FileNotFoundError("Inno Setup 6 is missing: https://jrsoftware.org/isdl.php")
    return str(found)
