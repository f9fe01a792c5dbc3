"""What a company says of itself: its name, its plan, and whether it tracks costs by customer (R1, R2)."""

import re

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.gateways.quickbooks.bodies import Row, read_record
from hardcost_desktop.gateways.quickbooks.records import (
    AccountingPreferences,
    CompanyInfo,
    CurrencyPreferences,
    Preferences,
    PurchasePreferences,
)

_PLANS = (
    (CompanyPlan.SIMPLE_START, re.compile(r"\bsimple\s*start\b", re.IGNORECASE)),
    (CompanyPlan.ESSENTIALS, re.compile(r"\bessentials\b", re.IGNORECASE)),
    (CompanyPlan.ADVANCED, re.compile(r"\badvanced\b", re.IGNORECASE)),
    (CompanyPlan.PLUS, re.compile(r"\bplus\b", re.IGNORECASE)),
)


def read_company(realm_id: str, info: Row, preferences: Row) -> Company:
    """Put a company together from its two answers.

    Raises:
        RefusedByService: One of them is unreadable.
    """
    about = read_record(info.get("CompanyInfo"), CompanyInfo)
    settings = read_record(preferences.get("Preferences"), Preferences)
    purchases = settings.vendor_and_purchases_prefs or PurchasePreferences()
    accounting = settings.accounting_info_prefs or AccountingPreferences()
    currencies = settings.currency_prefs or CurrencyPreferences()
    return Company(
        realm_id=realm_id,
        name=about.company_name or about.legal_name,
        plan=read_plan(next((p.value for p in about.name_value if p.name == "OfferingSku"), "")),
        tracks_customers=purchases.tracking_by_customer,
        home_currency=currencies.home_currency.value if currencies.home_currency else None,
        customers_called=accounting.customer_terminology,
    )


def read_plan(offering: str) -> CompanyPlan:
    """Read the plan from the words of OfferingSku, such as `QuickBooks Online Plus`; no list of them exists."""
    return next((plan for plan, word in _PLANS if word.search(offering)), CompanyPlan.UNKNOWN)
