"""The firm itself as both services know it: company, preferences, users, billing settings."""

from datetime import date
from decimal import Decimal

from hardcost_desktop.demo.firm.clio import USD, stamped
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.quickbooks import metadata

_STAFF = (
    ("Miriam", "Lowe", "Attorney", ("Admin", "Billing", "Accounts", "Reports"), True),
    ("Daniel", "Harbor", "Attorney", ("Admin",), True),
    ("Sunita", "Rao", "Attorney", (), True),
    ("Theo", "Lindgren", "NonAttorney", ("Billing", "Accounts"), True),
    ("Beatriz", "Campos", "NonAttorney", (), True),
    ("Walter", "Finch", "Attorney", (), False),
)


def company_info(name: str, day: date, *, sku: str = "QuickBooks Online Plus") -> Record:
    """CompanyInfo; the plan stands in its name-value list."""
    address = {
        "Id": "1", "Line1": "410 Harbor Street", "City": "Oakland",
        "CountrySubDivisionCode": "CA", "PostalCode": "94607", "Country": "USA",
    }  # fmt: skip
    values = {
        "NeoEnabled": "true", "IndustryType": "Legal", "SubscriptionStatus": "SUBSCRIBED",
        "OfferingSku": sku, "PayrollFeature": "false", "AccountantFeature": "false",
    }  # fmt: skip
    return {
        "CompanyName": name,
        "LegalName": name,
        "CompanyAddr": address,
        "LegalAddr": address,
        "CompanyStartDate": day.isoformat(),
        "FiscalYearStartMonth": "January",
        "Country": "US",
        "Email": {"Address": "office@example.com"},
        "SupportedLanguages": "en",
        "NameValue": [{"Name": key, "Value": value} for key, value in values.items()],
        "domain": "QBO",
        "sparse": False,
        "Id": "1",
        "SyncToken": "4",
        "MetaData": metadata(day),
    }


def preferences(day: date, *, multi_currency: bool) -> Record:
    """Preferences of a company that tracks expenses by customer."""
    others = {"ProjectsEnabled": "true", "WarnDuplicateCheckNumber": "true"}
    return {
        "AccountingInfoPrefs": {
            "UseAccountNumbers": False,
            "TrackDepartments": True,
            "ClassTrackingPerTxn": False,
            "ClassTrackingPerTxnLine": True,
            "FirstMonthOfFiscalYear": "January",
            "CustomerTerminology": "Clients",
        },
        "ProductAndServicesPrefs": {
            "ForSales": True, "ForPurchase": True, "QuantityWithPriceAndRate": True, "QuantityOnHand": False,
        },
        "VendorAndPurchasesPrefs": {"TrackingByCustomer": True, "BillableExpenseTracking": True},
        "CurrencyPrefs": {
            "MultiCurrencyEnabled": multi_currency, "HomeCurrency": {"value": "USD"},
        },
        "TaxPrefs": {"UsingSalesTax": False, "PartnerTaxEnabled": False},
        "OtherPrefs": {"NameValue": [{"Name": k, "Value": v} for k, v in others.items()]},
        "domain": "QBO",
        "sparse": False,
        "Id": "1",
        "SyncToken": "6",
        "MetaData": metadata(day),
    }  # fmt: skip


def account(name: str, day: date) -> Record:
    """The Clio account."""
    return stamped("account", 883201, day) | {"name": name, "state": "Subscribed"}


def users(firm: Record, day: date) -> list[Record]:
    """The firm's people; the first is the Primary Subscriber (`account_owner`)."""
    return [
        stamped("user", number, day)
        | {
            "first_name": first,
            "last_name": last,
            "name": f"{first} {last}",
            "initials": first[0] + last[0],
            "email": f"{first}.{last}@example.com".lower(),
            "account_owner": number == 345001,
            "enabled": enabled,
            "clio_connect": False,
            "roles": list(roles),
            "rate": Decimal("375.00") if seat == "Attorney" else Decimal("145.00"),
            "subscription_type": seat,
            "time_zone": "Pacific Time (US & Canada)",
            "account": firm,
        }
        for number, (first, last, seat, roles, enabled) in enumerate(_STAFF, 345001)
    ]


def expense_categories(day: date) -> list[Record]:
    """Categories of each entry type."""
    kinds = (
        ("Filing fees", "hard_cost"), ("Service of process", "hard_cost"), ("Expert witness", "hard_cost"),
        ("Court reporter", "hard_cost"), ("Photocopies", "soft_cost"), ("Postage", "soft_cost"),
        ("Miscellaneous", "unassociated"),
    )  # fmt: skip
    return [
        stamped("category", number, day)
        | {
            "name": name,
            "rate": 0,
            "entry_type": entry_type,
            "accessible_to_user": True,
            "tax_setting": "no_tax",
            "currency": USD,
        }
        for number, (name, entry_type) in enumerate(kinds, 52101)
    ]


def billing_settings(day: date) -> Record:
    """Billing settings; the account's currency is what foreign transactions are told by."""
    return stamped("billing", 883201, day) | {
        "rounded_duration": Decimal("6.0"),
        "rounding": 6,
        "use_decimal_rounding": False,
        "currency": "USD",
        "currency_sign": "$",
        "tax_rate": Decimal("0.0"),
        "tax_name": "Tax",
        "apply_tax_by_default": False,
        "time_on_flat_rate_contingency_matters_is_non_billable": False,
        "use_secondary_tax": False,
        "notify_after_bill_created": False,
        "use_utbms_codes": False,
    }
