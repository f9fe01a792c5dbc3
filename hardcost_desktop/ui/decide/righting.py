"""Asking before entries in Clio are updated or removed, with what is there and what will be."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from hardcost_desktop.domain.changes import Part, Side, Value, find_changes
from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import PARTS, say_named
from hardcost_desktop.ui.decide.offers import Offer
from hardcost_desktop.ui.decide.prompts import say_costs
from hardcost_desktop.ui.numbers import say_amount
from hardcost_desktop.ui.words import isolated, one_line, say_date

SHOWN = 8
"""Rows whose differences a question lists; of more, the inspector tells."""


def agrees_to_right(parent: QWidget, offer: Offer, rows: Sequence[Row]) -> bool:
    """Ask whether entries in Clio are to be updated or removed."""
    say = QCoreApplication.translate
    asked, verb = say("Righting", "Remove from Clio: {costs}?"), say("Righting", "Remove from Clio")
    told = say(
        "Righting",
        "Entries on a bill stay. The costs that are still in QuickBooks come back under Ready, not ticked.",
    )
    if offer is Offer.UPDATE:
        asked, verb = say("Righting", "Update in Clio: {costs}?"), say("Righting", "Update in Clio")
        told = say(
            "Righting",
            "Clio will say what QuickBooks says now. Entries on a bill, or changed a moment ago, stay as they are.",
        )
    ask = QMessageBox(parent)
    ask.setTextFormat(Qt.TextFormat.PlainText)
    ask.setIcon(QMessageBox.Icon.Question)
    ask.setText(asked.format(costs=say_costs(rows)))
    ask.setInformativeText("\n\n".join((told, "\n".join(_differences(rows[:SHOWN])))).strip())
    agree = ask.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    leave = ask.addButton(say("Righting", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    ask.setDefaultButton(leave)
    ask.exec()
    return ask.clickedButton() is agree


def _differences(rows: Iterable[Row]) -> Iterable[str]:
    say = QCoreApplication.translate
    for row in rows:
        for change in find_changes(row):
            if change.part in {Part.CUSTOMER, Part.ACCOUNT, Part.MATTER, Part.USER}:
                told = say(
                    "Righting", "changed"
                )  # ids tell a person nothing; the inspector has names
            else:
                pair = say("Righting", "{before}, now {after}")
                told = pair.format(before=_say(change.before), after=_say(change.after))
            side = say("Righting", "QuickBooks") if change.side is Side.QUICKBOOKS else "Clio"
            yield say_named(side, say_named(PARTS[change.part], told))


def _say(value: Value) -> str:
    if isinstance(value, Decimal):
        return say_amount(value)
    if isinstance(value, date):
        return say_date(value)
    if value is None:
        return QCoreApplication.translate("Righting", "gone")
    return isolated(one_line(str(value)))
