"""Words for the kinds of transactions and accounts, by how QuickBooks calls them in the United States."""

from collections.abc import Mapping

TYPES: Mapping[str, str] = {
    "Check": "Check",
    "Expense": "Expense",
    "Credit card credit": "Credit card credit",
    "Bill": "Bill",
    "Vendor credit": "Vendor credit",
    "Journal entry": "Journal entry",
}

ACCOUNT_TYPES: Mapping[str, str] = {
    "Bank": "Bank",
    "Accounts Receivable": "Accounts Receivable",
    "Other Current Asset": "Other Current Asset",
    "Fixed Asset": "Fixed Asset",
    "Other Asset": "Other Asset",
    "Accounts Payable": "Accounts Payable",
    "Credit Card": "Credit Card",
    "Other Current Liability": "Other Current Liability",
    "Long Term Liability": "Long Term Liability",
    "Equity": "Equity",
    "Income": "Income",
    "Cost of Goods Sold": "Cost of Goods Sold",
    "Expense": "Expense",
    "Other Income": "Other Income",
    "Other Expense": "Other Expense",
    "Non-Posting": "Non-Posting",
}
"""Intuit, Account: AccountTypeEnum."""
