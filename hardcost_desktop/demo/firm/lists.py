"""List records in the shapes QuickBooks Online sends: customers, vendors, accounts, items."""

from datetime import date

from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import USD, ZERO, metadata, reference

DELETED = " (deleted)"
"""What QuickBooks adds to the names of inactive list records."""


def listed(record_id: str, day: date, *, active: bool = True) -> Record:
    """What every list record has."""
    return {
        "domain": "QBO",
        "sparse": False,
        "Id": record_id,
        "SyncToken": "0" if active else "1",
        "MetaData": metadata(day),
        "Active": active,
    }


def customer(
    record_id: str,
    day: date,
    name: str,
    *,
    party: Party | None = None,
    parent: Record | None = None,
    project: bool = False,
    active: bool = True,
) -> Record:
    """A customer, or with a parent a sub-customer (job) or project; `party` adds the person and the e-mail."""
    shown = name if active else name + DELETED
    full = f"{parent['FullyQualifiedName']}:{shown}" if parent else shown
    record = listed(record_id, day, active=active) | {
        "Taxable": False,
        "Job": parent is not None,
        "BillWithParent": parent is not None,
        "Balance": ZERO,
        "BalanceWithJobs": ZERO,
        "CurrencyRef": USD,
        "PreferredDeliveryMethod": "Print",
        "IsProject": project,
        "ClientEntityId": "0",
        "FullyQualifiedName": full,
        "DisplayName": shown,
        "PrintOnCheckName": name,
    }
    if parent is not None:
        record |= {"ParentRef": {"value": parent["Id"]}, "Level": parent.get("Level", 0) + 1}
    if party is not None:
        record |= _person(party) | {"PrimaryEmailAddr": {"Address": party.email}}
    return record


def vendor(record_id: str, day: date, name: str) -> Record:
    """Someone the firm pays."""
    return listed(record_id, day) | {
        "Balance": ZERO,
        "Vendor1099": False,
        "CurrencyRef": USD,
        "CompanyName": name,
        "DisplayName": name,
        "PrintOnCheckName": name,
    }


def employee(record_id: str, day: date, party: Party) -> Record:
    """Someone the firm employs."""
    return (
        listed(record_id, day) | _person(party) | {"DisplayName": party.name, "BillableTime": False}
    )


def account(
    record_id: str,
    day: date,
    name: str,
    *,
    kind: tuple[str, str, str],
    parent: Record | None = None,
    currency: Record = USD,
) -> Record:
    """An account; `kind` is classification, type and sub-type."""
    classification, account_type, sub_type = kind
    full = f"{parent['FullyQualifiedName']}:{name}" if parent else name
    record = listed(record_id, day) | {
        "Name": name,
        "SubAccount": parent is not None,
        "FullyQualifiedName": full,
        "Classification": classification,
        "AccountType": account_type,
        "AccountSubType": sub_type,
        "CurrentBalance": ZERO,
        "CurrentBalanceWithSubAccounts": ZERO,
        "CurrencyRef": currency,
    }
    return record if parent is None else record | {"ParentRef": {"value": parent["Id"]}}


def item(record_id: str, day: date, name: str, *, expense_account: Record) -> Record:
    """A product or service whose purchases post to the given account."""
    return listed(record_id, day) | {
        "Name": name,
        "FullyQualifiedName": name,
        "Type": "Service",
        "Taxable": False,
        "UnitPrice": ZERO,
        "PurchaseCost": ZERO,
        "ExpenseAccountRef": reference(expense_account),
        "TrackQtyOnHand": False,
    }


def named(record_id: str, day: date, name: str) -> Record:
    """A class or a location."""
    return listed(record_id, day) | {"Name": name, "SubClass": False, "FullyQualifiedName": name}


def _person(party: Party) -> Record:
    if party.first is None or party.last is None:
        return {"CompanyName": party.name}
    return {"GivenName": party.first, "FamilyName": party.last}
