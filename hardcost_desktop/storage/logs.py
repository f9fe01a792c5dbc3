"""The log: what happened when, without secrets, for its owner only, and never without bounds."""

import logging
import os
import time
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from hardcost_desktop.storage.disk import keep_private, open_private, unreadable, unwritable
from hardcost_desktop.storage.paths import Home
from hardcost_desktop.storage.redaction import on_one_line, redact

_LOGGER = "hardcost_desktop"
_LARGEST = 1_000_000
"""Bytes before a new file is begun: months of imports, and still small enough for an e-mail."""
_KEPT = 4


class _PlainLines(logging.Formatter):
    """One record, one line, in UTC; the lines of a traceback are set in so that none looks like a record."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        """Write the record; unlike logging's own, without a traceback another handler left in it."""
        record.message = record.getMessage()
        record.asctime = self.formatTime(record, self.datefmt)
        lines = [on_one_line(redact(self.formatMessage(record)))]
        if record.exc_info:
            traceback = redact(self.formatException(record.exc_info))
            lines += [f"  | {on_one_line(line)}" for line in traceback.split("\n")]
        return "\n".join(lines)


class LogFile(RotatingFileHandler):
    """The handler that writes the log; closing it also takes it off the logger."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
        self.setFormatter(
            _PlainLines(
                "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S"
            )
        )

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        if path.exists():
            keep_private(path)
        handle = open_private(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        return os.fdopen(handle, "a", encoding=self.encoding, errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Let the work go on: a full disk already tells through what matters more than the log."""

    def close(self) -> None:
        """Close the file and write no more."""
        logging.getLogger(_LOGGER).removeHandler(self)
        super().close()


def start_log(home: Home) -> LogFile:
    """Begin to write the program's log below a home; close what this gives when the program ends.

    Raises:
        LocalTrouble: The log cannot be written.
    """
    try:
        log = LogFile(home.log_file)
    except OSError as error:
        raise unwritable(home.log_file, error) from error
    logger = logging.getLogger(_LOGGER)
    logger.setLevel(logging.INFO)
    logger.addHandler(log)
    return log


def read_logs(home: Home) -> list[tuple[str, list[str]]]:
    """Read the log's files, newest first, each with its name and lines.

    Raises:
        LocalTrouble: One of them cannot be read.
    """
    newest = home.log_file
    older = [newest.with_name(f"{newest.name}.{n}") for n in range(1, _KEPT + 1)]
    found = []
    for path in (newest, *older):
        try:
            text = path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            continue
        except OSError as error:
            raise unreadable(path, error) from error
        found.append((path.name, text.split("\n")))
    return found
