"""The firm's chart of accounts, its items, classes and location."""

from datetime import date
from itertools import count

from hardcost_desktop.demo.firm.lists import account, item, named
from hardcost_desktop.demo.firm.model import Record

COSTS = "Reimbursable Expenses"
"""The account the firm lays client costs out on: the one a bookkeeper chooses in the settings."""

CAD: Record = {"value": "CAD", "name": "Canadian Dollar"}

CHECKING = "Operating Checking"
CREDIT_CARD = "Business Platinum Card"
CANADIAN_CARD = "Maple Trust Visa (CAD)"
PAYABLE = "Accounts Payable (A/P)"

_EXPENSE = ("Expense", "Expense", "OfficeGeneralAdministrativeExpenses")
_ASSET = ("Asset", "Other Current Asset", "OtherCurrentAssets")
_BALANCE_SHEET = {
    CHECKING: ("Asset", "Bank", "Checking"),
    "IOLTA Trust Account": ("Asset", "Bank", "TrustAccounts"),
    CREDIT_CARD: ("Liability", "Credit Card", "CreditCard"),
    PAYABLE: ("Liability", "Accounts Payable", "AccountsPayable"),
    COSTS: _ASSET,
    "Prepaid Expenses": _ASSET,
    "Owner's Equity": ("Equity", "Equity", "OwnersEquity"),
    "Legal Fees": ("Revenue", "Income", "ServiceFeeIncome"),
}
_SUB_ACCOUNTS = ("Filing Fees", "Expert Witnesses", "Court Reporters")
_OVERHEAD = (
    "Advertising", "Bank Charges", "Dues & Subscriptions", "Insurance", "Licenses & Fees", "Meals & Entertainment",
    "Office Supplies", "Rent", "Repairs & Maintenance", "Telephone & Internet", "Travel", "Utilities",
)  # fmt: skip

TRANSCRIPTS = "Deposition transcripts"
MAILING = "Certified mailing"
PAPER = "Copy paper"


class Chart:
    """Accounts, items and classes by name."""

    def __init__(self, opened: date) -> None:
        self.accounts: dict[str, Record] = {}
        ids = map(str, count(31))
        for name, kind in (_BALANCE_SHEET | dict.fromkeys(_OVERHEAD, _EXPENSE)).items():
            self._add(account(next(ids), opened, name, kind=kind))
        for name in _SUB_ACCOUNTS:
            self._add(account(next(ids), opened, name, kind=_ASSET, parent=self.accounts[COSTS]))
        card = ("Liability", "Credit Card", "CreditCard")
        self._add(account(next(ids), opened, CANADIAN_CARD, kind=card, currency=CAD))
        self.costs = self.accounts[COSTS]
        # One item on an overhead account that lines name a customer for, one that posts to the costs
        # account itself, one that has nothing to do with clients.
        posts_to = {TRANSCRIPTS: "Office Supplies", MAILING: COSTS, PAPER: "Office Supplies"}
        self.items = {
            name: item(str(n), opened, name, expense_account=self.accounts[posting])
            for n, (name, posting) in enumerate(posts_to.items(), 16)
        }
        self.classes = [
            named(str(n), opened, c) for n, c in enumerate(("Litigation", "Estates"), 5)
        ]
        self.location = named("1", opened, "Oakland office")

    def _add(self, record: Record) -> None:
        self.accounts[record["FullyQualifiedName"]] = record

    def lists(self, line: Record) -> bool:
        """Tell whether the importer must show the line.

        It must when the line is on the costs account, or is an item line whose item posts there or that
        names a customer.
        """
        detail = line.get(line["DetailType"], {})
        if "ItemRef" in detail:
            return (
                "CustomerRef" in detail or detail["ItemRef"]["value"] == self.items[MAILING]["Id"]
            )
        return bool(detail.get("AccountRef", {}).get("value") == self.costs["Id"])
