"""Renews the lists of exact versions; needs `uv` on the path. Run it from anywhere."""

import subprocess
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[1] / "pyproject.toml"
LOCKS = {
    "run.txt": ("demo", "build"),
    "dev.txt": ("demo", "build", "shared", "dev"),
    "build.txt": ("demo", "build", "shared", "bundle"),
}
OPTIONS = (
    "--universal",
    *("--python-version", "3.11"),
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-header",
    "--no-annotate",
    "--upgrade",
    "--quiet",
)


def main() -> None:
    """Write the lists: for running the program, for working on it, and for bundling it."""
    for name, extras in LOCKS.items():
        chosen = [word for extra in extras for word in ("--extra", extra)]
        command = ["uv", "pip", "compile", *OPTIONS, *chosen, "-o", str(HERE / name), str(PROJECT)]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
