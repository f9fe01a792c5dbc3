"""What a firm calls its customers: QuickBooks lets it choose, and its bookkeeper knows no other word."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Called:
    """The firm's word.

    Attributes:
        one: Such as Client, to begin a caption with.
        many: Such as Clients.
    """

    one: str
    many: str

    @classmethod
    def by(cls, label: str) -> "Called":
        """Give the word for QuickBooks' customer label, such as `Clients`; customers for one not known here."""
        say = QCoreApplication.translate
        words = {
            "Clients": (say("Called", "Client"), say("Called", "Clients")),
            "Donors": (say("Called", "Donor"), say("Called", "Donors")),
            "Guests": (say("Called", "Guest"), say("Called", "Guests")),
            "Members": (say("Called", "Member"), say("Called", "Members")),
            "Patients": (say("Called", "Patient"), say("Called", "Patients")),
            "Tenants": (say("Called", "Tenant"), say("Called", "Tenants")),
        }
        return cls(*words.get(label, (say("Called", "Customer"), say("Called", "Customers"))))

    @property
    def everyone(self) -> str:
        """The choice of all of them."""
        return QCoreApplication.translate("Called", "All {customers}").format(
            customers=self.many.lower()
        )

    @property
    def nobody(self) -> str:
        """The choice of lines that name none."""
        return QCoreApplication.translate("Called", "No {customer}").format(
            customer=self.one.lower()
        )
