"""The other company a bookkeeper of the firm can see: small, and never to be confused with the firm's own."""

from datetime import date, timedelta
from decimal import Decimal

from hardcost_desktop.demo.firm import office
from hardcost_desktop.demo.firm.books import Books
from hardcost_desktop.demo.firm.chart import COSTS
from hardcost_desktop.demo.firm.model import Firm
from hardcost_desktop.demo.firm.moments import first_of_window
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import CHECK, account_line

NAME = "Lowe Family Trust"
REALM_ID = "9130358004417713"


def build_trust(*, today: date) -> Firm:
    """Make up the second company; it has no side in Clio."""
    start = first_of_window(today)
    books = Books(start=start)
    books.add_customer("Lowe family", party=Party("Lowe family"))
    for month in range(4):
        line = account_line(Decimal("1200.00"), books.chart.accounts["Rent"], description="Rent")
        books.pay(CHECK, start + timedelta(days=30 * month), [line], payee="Harbor Street Holdings")
    lists = {
        "Customer": books.customers,
        "Vendor": list(books.vendors.values()),
        "Account": list(books.chart.accounts.values()),
        "CompanyInfo": [office.company_info(NAME, books.opened)],
        "Preferences": [office.preferences(books.opened, multi_currency=False)],
    }
    return Firm(
        name=NAME,
        realm_id=REALM_ID,
        quickbooks=books.entered | lists,
        clio={},
        settings={"start-date": start.isoformat(), "account": COSTS},
        other_account_lines=4,
    )
