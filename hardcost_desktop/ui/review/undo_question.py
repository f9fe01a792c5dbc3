"""Asking before an import is taken back."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from hardcost_desktop.services.import_result import ImportResult
from hardcost_desktop.ui.words import say_money


def agrees_to_undo(parent: QWidget, result: ImportResult, home: str) -> bool:
    """Ask whether an import is to be taken back, naming how many entries and how much; `home` is the currency."""
    say = QCoreApplication.translate
    ask = QMessageBox(parent)
    ask.setTextFormat(Qt.TextFormat.PlainText)
    ask.setIcon(QMessageBox.Icon.Question)
    count, money = len(result.imported), say_money(result.amount, home=home)
    asked = say("UndoQuestion", "Remove {n} entries, {money}, from Clio again?")
    if count == 1:
        asked = say("UndoQuestion", "Remove one entry, {money}, from Clio again?")
    ask.setText(asked.format(n=f"{count:,}", money=money))
    ask.setInformativeText(
        say(
            "UndoQuestion",
            "Entries that are on a bill, or were edited in Clio, stay. QuickBooks is not changed. "
            "The removed costs come back under Ready, not ticked.",
        )
    )
    remove = ask.addButton(
        say("UndoQuestion", "Remove from Clio"), QMessageBox.ButtonRole.AcceptRole
    )
    keep = ask.addButton(say("UndoQuestion", "Keep them"), QMessageBox.ButtonRole.RejectRole)
    ask.setDefaultButton(keep)
    ask.exec()
    return ask.clickedButton() is remove
