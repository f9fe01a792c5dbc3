"""Where files of a firm were saved last: the next one is offered the same folder, also after a restart."""

import json
import logging
from pathlib import Path

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.ui.program import Layouts

_log = logging.getLogger(__name__)


class LastFolder:
    """Remembers one folder; a disk that says no costs only the memory of it.

    Args:
        kept: Where it is kept; left out, it is forgotten with the window.
        name: The firm's name on this computer.
    """

    def __init__(self, kept: Layouts | None = None, name: str = "") -> None:
        self._kept = kept
        self._name = name
        self._folder = self._load()

    @property
    def path(self) -> Path | None:
        """The folder; None where nothing was saved yet, or it is gone."""
        return self._folder if self._folder and self._folder.is_dir() else None

    def note(self, folder: Path) -> None:
        """Remember another one."""
        if folder == self._folder:
            return
        self._folder = folder
        if self._kept is None:
            return
        try:
            self._kept.save(self._name, json.dumps({"folder": str(folder)}))
        except LocalTrouble as trouble:
            _log.info("folder not kept: %s", trouble.code)

    def _load(self) -> Path | None:
        """Read what was kept; whatever another hand made of it is left out."""
        if self._kept is None:
            return None
        try:
            kept = json.loads(self._kept.load(self._name))
        except LocalTrouble as trouble:
            _log.info("folder not read: %s", trouble.code)
            return None
        except ValueError:
            return None
        folder = kept.get("folder") if isinstance(kept, dict) else None
        return Path(folder) if isinstance(folder, str) and Path(folder).is_absolute() else None
