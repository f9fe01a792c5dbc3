"""What the bundle's executables run: puts the environment back as it was found, then starts the program."""

import os


def restore_environment() -> None:
    """Let no child inherit what the bundle's loader set for itself.

    Else a browser, a file manager or any Qt program started from here would load our libraries and plugins. The
    loader of the system read LD_LIBRARY_PATH when this process began and does not look again; Qt finds its
    plugins by the prefix that PySide6 sets (PyInstaller, "LD_LIBRARY_PATH considerations").
    """
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        os.environ.pop(name, None)
    for name in [each for each in os.environ if each.startswith("_PYI_")]:
        del os.environ[name]


restore_environment()

from hardcost_desktop.entry import console  # noqa: E402 - nothing may see the environment before

console()
