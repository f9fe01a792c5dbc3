"""A clean system to install into: Debian's or Ubuntu's smallest, in a folder, entered as root by chroot."""

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MIRRORS = {
    "debian": ("http://deb.debian.org/debian", "main"),
    "ubuntu": ("http://archive.ubuntu.com/ubuntu", "main,universe"),
}
"""By system: where its packages are, and which parts of it any desktop has."""

PERSON = "olive"

_ENTER = """
mount -t proc proc "$ROOM/proc"
mount -t tmpfs -o mode=755 devices "$ROOM/dev"
mkdir -m 1777 "$ROOM/dev/shm"
for device in null:3 zero:5 full:7 random:8 urandom:9; do
    mknod -m 666 "$ROOM/dev/${device%:*}" c 1 "${device#*:}"
done
ln -s /proc/self/fd "$ROOM/dev/fd"
exec chroot --userspec="$WHO" "$ROOM" env -i "$@"
"""
"""Its mounts are of a namespace that ends with the command, and its devices its own: whatever becomes of the
folder, nothing of the system around it lies in there.
"""

_UNLOCKED = (
    'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
)
"""Opens the person's keyring as signing in to a desktop does."""


@dataclass(frozen=True, slots=True)
class CleanRoom:
    """A system of its own below one folder, with one person.

    Attributes:
        root: The folder.
    """

    root: Path

    @classmethod
    def build(cls, root: Path, kept: Path) -> "CleanRoom":
        """Build it anew; the bare system is kept in an archive for the next time.

        Args:
            root: Is removed first.
            kept: The archive.
        """
        _clear(root)
        root.mkdir(parents=True)
        if not kept.is_file():
            system = platform.freedesktop_os_release()
            mirror, parts = MIRRORS[system["ID"]]
            options = ["--variant=minbase", f"--components={parts}"]
            _do("debootstrap", *options, system["VERSION_CODENAME"], str(root), mirror)
            _do("tar", "-C", str(root), "-czf", str(kept), ".")
        else:
            _do("tar", "-C", str(root), "-xzf", str(kept))
        (root / "etc/hosts").write_text("127.0.0.1 localhost\n")
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
        room = cls(root)
        room.run(["useradd", "--create-home", PERSON])
        return room

    @property
    def home(self) -> Path:
        """The person's home."""
        return self.root / "home" / PERSON

    def run(self, command: Sequence[str], **options: object) -> str:
        """Run a command as root to its end; gives what it printed; fails when it fails."""
        return self.tell(command, who="root", **options)

    def tell(
        self, command: Sequence[str], *, who: str = PERSON, given: Mapping[str, str] | None = None
    ) -> str:
        """Run a command to its end; gives what it printed, and fails when it fails."""
        process = self.start(command, who=who, given=given)
        out, err = process.communicate(timeout=600)
        assert process.returncode == 0, f"{command}: {process.returncode}\n{out}\n{err}"
        return out

    def start(
        self,
        command: Sequence[str],
        *,
        who: str = PERSON,
        given: Mapping[str, str] | None = None,
        keyring: bool = False,
    ) -> "subprocess.Popen[str]":
        """Start a command; its process is the command's own, so that it can be ended.

        Args:
            command: The program and its words.
            who: The person, or root.
            given: What its environment holds besides home and path.
            keyring: Give it a desktop's session bus and an unlocked keyring.
        """
        if keyring:
            command = ["dbus-run-session", "--", "sh", "-c", _UNLOCKED, "sh", *command]
        home = "/root" if who == "root" else f"/home/{who}"
        words = {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
        words |= (
            {"DEBIAN_FRONTEND": "noninteractive"} if who == "root" else {"LC_ALL": "en_US.UTF-8"}
        )
        words |= given or {}
        names = [f"{name}={value}" for name, value in words.items()]
        return subprocess.Popen(
            ["unshare", "--mount", "sh", "-ec", _ENTER, "sh", *names, *command],
            env=os.environ | {"ROOM": str(self.root), "WHO": f"{who}:{who}"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def files(self) -> set[str]:
        """List what lies where programs are installed."""
        places = [self.root / name for name in ("usr", "opt", "etc", "bin", "lib")]
        return {str(path.relative_to(self.root)) for place in places for path in place.rglob("*")}


def _clear(root: Path) -> None:
    """Remove the folder, and refuse to where anything is mounted in it: that would be removed as well."""
    mounted = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    inside = [place for place in mounted if Path(place).is_relative_to(root)]
    assert not inside, f"still mounted: {inside}"
    shutil.rmtree(root, ignore_errors=True)


def _do(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
