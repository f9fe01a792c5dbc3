"""The QuickBooks side of a firm while it is being made up."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import count

from hardcost_desktop.demo.firm import lists
from hardcost_desktop.demo.firm.chart import CHECKING, CREDIT_CARD, Chart
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import (
    CHECK,
    EXPENSE,
    Kind,
    numbered,
    purchase_form,
    reference,
    transaction,
)


class Books:
    """Hands out ids and keeps what was entered, in the order in which it was."""

    def __init__(self, *, start: date) -> None:
        self.opened = start - timedelta(days=400)
        self.chart = Chart(self.opened)
        self.customers: list[Record] = []
        self.vendors: dict[str, Record] = {}
        self.employees: list[Record] = []
        self.entered: dict[str, list[Record]] = {
            "Purchase": [], "Bill": [], "VendorCredit": [], "JournalEntry": [],
        }  # fmt: skip
        self._names = map(str, count(11))  # customers, vendors and employees share one numbering
        self._transactions = map(str, count(1001))
        self._checks = map(str, count(2041))

    def add_customer(
        self,
        name: str,
        *,
        party: Party | None = None,
        parent: Record | None = None,
        project: bool = False,
        active: bool = True,
    ) -> Record:
        """Enter a customer, or with a parent a sub-customer; `party` adds the person and the e-mail."""
        record = lists.customer(
            next(self._names),
            self.opened,
            name,
            party=party,
            parent=parent,
            project=project,
            active=active,
        )
        self.customers.append(record)
        return record

    def add_employee(self, party: Party) -> Record:
        """Enter an employee."""
        record = lists.employee(next(self._names), self.opened, party)
        self.employees.append(record)
        return record

    def vendor(self, name: str) -> Record:
        """Find a vendor, entering it at first sight."""
        if name not in self.vendors:
            self.vendors[name] = lists.vendor(next(self._names), self.opened, name)
        return self.vendors[name]

    def payee(self, name: str) -> Record:
        """Refer to a vendor as the payee of a Purchase."""
        return reference(self.vendor(name)) | {"type": "Vendor"}

    def next_id(self) -> str:
        """Use up a transaction id: what remains of a transaction that was deleted."""
        return next(self._transactions)

    def pay(
        self,
        kind: Kind,
        day: date,
        lines: Sequence[Record],
        *,
        payee: str | Record | None = None,
        account: str | None = None,
        **extra: object,
    ) -> Record:
        """Enter a Purchase. A check gets the next number; everything in `extra` is a field of its own."""
        paid_from = account or (CHECKING if kind in {CHECK, EXPENSE} else CREDIT_CARD)
        fields = purchase_form(kind, self.chart.accounts[paid_from])
        if kind is CHECK:
            fields["DocNumber"] = next(self._checks)
        if payee is not None:
            fields["EntityRef"] = self.payee(payee) if isinstance(payee, str) else payee
        fields.update(extra)
        return self.enter("Purchase", day, lines, **fields)

    def enter(
        self,
        entity: str,
        day: date,
        lines: Sequence[Record],
        *,
        first_line: int = 1,
        **extra: object,
    ) -> Record:
        """Enter any transaction and give it its id."""
        txn_id = self.next_id()
        minute = int(txn_id) * 7 % 480  # spread over the eight office hours
        record = transaction(txn_id, day, numbered(lines, first=first_line), minute=minute, **extra)
        self.entered[entity].append(record)
        return record
