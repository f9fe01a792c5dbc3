"""One field for each declared setting: switches, choices and the user."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QSpinBox

from hardcost_desktop.domain.directory import User
from hardcost_desktop.domain.settings import (
    LEAST_PATIENCE,
    MOST_PATIENCE,
    PRIMARY_SUBSCRIBER,
    Setting,
)
from hardcost_desktop.messages import CHOICES, SETTINGS
from hardcost_desktop.ui.widgets.outlines import CheckBox
from hardcost_desktop.ui.words import one_line


class SwitchField:
    """On or off."""

    def __init__(self, setting: Setting) -> None:
        self.widget = CheckBox(SETTINGS[setting.name].title)

    def read(self) -> str:
        """Give `on` or `off`."""
        return "on" if self.widget.isChecked() else "off"

    def write(self, text: str) -> None:
        """Show `on` or `off`."""
        self.widget.setChecked(text == "on")


class ChoiceField:
    """One of few."""

    def __init__(self, setting: Setting) -> None:
        self.widget = QComboBox()
        for choice in setting.choices:
            self.widget.addItem(CHOICES[choice], choice)

    def read(self) -> str:
        """Give the choice's code."""
        return str(self.widget.currentData())

    def write(self, text: str) -> None:
        """Show a choice by its code."""
        self.widget.setCurrentIndex(self.widget.findData(text))


class SecondsField:
    """A number of seconds that cannot be too small."""

    def __init__(self) -> None:
        self.widget = QSpinBox()
        self.widget.setRange(LEAST_PATIENCE, MOST_PATIENCE)
        self.widget.setSingleStep(30)
        self.widget.setSuffix(QCoreApplication.translate("SecondsField", " seconds"))
        self.widget.setAccessibleName(SETTINGS["patience"].title)

    def read(self) -> str:
        """Give the number."""
        return str(self.widget.value())

    def write(self, text: str) -> None:
        """Show a number."""
        self.widget.setValue(int(text))


class UserField:
    """The Primary Subscriber, or one of Clio's users (R14)."""

    def __init__(self) -> None:
        self.widget = QComboBox()
        self._wanted = PRIMARY_SUBSCRIBER
        self.show_users(())

    def show_users(self, users: Sequence[User]) -> None:
        """Offer these users; a chosen one that is not among them stays chosen."""
        wanted = self.read() if self.widget.count() else self._wanted
        self.widget.clear()
        owner = next((one_line(user.name) for user in users if user.account_owner), "")
        primary = CHOICES[PRIMARY_SUBSCRIBER]
        self.widget.addItem(f"{primary} ({owner})" if owner else primary, PRIMARY_SUBSCRIBER)
        for user in users:
            self.widget.addItem(one_line(user.name), str(user.id))
        self.write(wanted)

    def read(self) -> str:
        """Give the user's number, or `primary-subscriber`."""
        return str(self.widget.currentData())

    def write(self, text: str) -> None:
        """Show a user by number."""
        if self.widget.findData(text) < 0:
            self.widget.addItem(text, text)
        self.widget.setCurrentIndex(self.widget.findData(text))


def make_field(setting: Setting) -> SwitchField | ChoiceField:
    """Make the field of a setting with few choices."""
    return SwitchField(setting) if setting.choices == ("on", "off") else ChoiceField(setting)
