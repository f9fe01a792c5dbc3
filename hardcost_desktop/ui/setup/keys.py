"""The two fields of a firm's own app keys, which say at once when something else was pasted."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit

from hardcost_desktop.ui.widgets.labels import TonedLabel, field_label
from hardcost_desktop.ui.widgets.outlines import CheckBox

_SHORT = 20
"""Characters; keys of Clio and Intuit have 40 and more, so this is a part of one or something else."""


def find_fault(client_id: str, secret: str) -> str:
    """Say why the two cannot be app keys; empty when they can, or when one is still missing."""
    say = QCoreApplication.translate
    for text in (client_id, secret):
        if any(c.isspace() for c in text):
            return say("Keys", "A key has no spaces in it. Copy it with the portal's copy button.")
        if "@" in text or "://" in text:
            return say("Keys", "This is an address, not a key.")
        if not text.isascii():
            return say("Keys", "A key has plain letters and digits only.")
    if client_id and client_id == secret:
        return say("Keys", "This is the same key twice. The secret is the other one.")
    return ""


def find_doubt(client_id: str, secret: str) -> str:
    """Say what is unusual about two keys that may yet be right."""
    if any(0 < len(text) < _SHORT for text in (client_id, secret)):
        return QCoreApplication.translate(
            "Keys", "This is shorter than the keys of Clio and Intuit. Is it the whole of it?"
        )
    return ""


class KeyFields(QObject):
    """Client ID and client secret; the secret is hidden until asked for.

    Signals:
        changed: Another key was entered.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.client_id = QLineEdit()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = CheckBox(self.tr("Show the secret"))
        self.hint = TonedLabel("error", wrap=True)
        self.hint.hide()
        self._kept, self._known = False, ""
        self.shown.toggled.connect(self._show_secret)
        for field in (self.client_id, self.secret):
            field.textChanged.connect(self._trim)

    def add_to(self, form: QFormLayout) -> None:
        """Add the fields to a form."""
        form.addRow(field_label(self.tr("Client ID"), self.client_id), self.client_id)
        form.addRow(field_label(self.tr("Client secret"), self.secret), self.secret)
        form.addRow("", self.shown)
        form.addRow(self.hint)

    def show_kept(self, client_id: str, *, kept: bool) -> None:
        """Show the keys of a connection; a secret in the key store need not be entered again."""
        self._kept, self._known = kept, client_id
        self.client_id.setText(client_id)
        self.secret.setPlaceholderText(self.tr("Kept; only enter a new one") if kept else "")

    @property
    def complete(self) -> bool:
        """Whether one could sign in with them."""
        client_id, secret = self.client_id.text(), self.secret.text()
        return bool(client_id and (secret or self._kept)) and not find_fault(client_id, secret)

    @Slot()
    def _trim(self) -> None:
        """Drop what copying brought along at both ends."""
        for field in (self.client_id, self.secret):
            if field.text() != field.text().strip():
                field.setText(field.text().strip())
        client_id, secret = self.client_id.text(), self.secret.text()
        new = "" if client_id == self._known else client_id  # what works is not doubted
        fault, doubt = find_fault(client_id, secret), find_doubt(new, secret)
        self.hint.set_tone("error" if fault else "muted")
        self.hint.setText(fault or doubt)
        self.hint.setVisible(bool(fault or doubt))
        self.changed.emit()

    @Slot(bool)
    def _show_secret(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.secret.setEchoMode(modes.Normal if shown else modes.Password)
