"""A field to search by, with a button that empties it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit


class SearchField(QLineEdit):
    """Takes words; its button, which Qt makes without a name, has one for a screen reader."""

    def __init__(self) -> None:
        super().__init__(clearButtonEnabled=True)
        self.name_button(QCoreApplication.translate("SearchField", "Clear the search"))

    def name_button(self, name: str) -> None:
        """Name the button that was added last."""
        for button in self.findChildren(QAbstractButton):
            if not button.accessibleName():
                button.setAccessibleName(name)
