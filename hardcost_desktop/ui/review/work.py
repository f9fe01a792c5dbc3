"""What becomes of a row while an import is under way."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class RowWork(StrEnum):
    """How far a row's entry is."""

    SENDING = "sending"
    IMPORTED = "imported"
    FAILED = "failed"
    UNKNOWN = "unknown"

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return {
            RowWork.SENDING: "refresh",
            RowWork.IMPORTED: "imported",
            RowWork.FAILED: "error",
            RowWork.UNKNOWN: "attention",
        }[self]

    @property
    def tone(self) -> str:
        """The name of its colour in the theme."""
        return {
            RowWork.SENDING: "information",
            RowWork.IMPORTED: "imported",
            RowWork.FAILED: "error",
            RowWork.UNKNOWN: "attention",
        }[self]


def say_work(work: RowWork) -> str:
    """Name it in the row's status cell."""
    say = QCoreApplication.translate
    return {
        RowWork.SENDING: say("RowWork", "Sending…"),
        RowWork.IMPORTED: say("RowWork", "Imported"),
        RowWork.FAILED: say("RowWork", "Failed"),
        RowWork.UNKNOWN: say("RowWork", "No answer"),
    }[work]


def explain_work(work: RowWork) -> str:
    """Say what it means."""
    say = QCoreApplication.translate
    return {
        RowWork.SENDING: say("RowWork", "Being written to Clio now."),
        RowWork.IMPORTED: say("RowWork", "Written to Clio in this import."),
        RowWork.FAILED: say("RowWork", "Not written: Clio refused it. The result says why."),
        RowWork.UNKNOWN: say(
            "RowWork", "Clio has not answered; it is asked before anything is sent again."
        ),
    }[work]
