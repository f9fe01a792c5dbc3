"""Words for the health check: what was looked at, what was found, and what to do about it."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

HEALTH: Mapping[str, Words] = {
    "key_store": Words("Key store", "Sign-ins are kept in {store}."),
    "key_store_missing": Words(
        "Key store",
        "This computer has no key store that can be used: sign-ins last as long as the program runs.",
        "Unlock or install one (on Linux: gnome-keyring or KWallet), then connect again.",
    ),
    "ledger": Words("Import record", "What was imported is written down on this computer: {place}"),
    "ledger_shared": Words(
        "Import record",
        "What was imported is written down on a shared database, {milliseconds} ms away: {place}",
    ),
    "quickbooks_company": Words("QuickBooks company", "{company}"),
    "quickbooks_plan": Words("QuickBooks plan", "{plan}, which can name a customer on each line."),
    "quickbooks_plan_unknown": Words(
        "QuickBooks plan",
        "QuickBooks does not say which plan this is. Hard costs need Plus or Advanced. Nothing is blocked.",
    ),
    "quickbooks_plan_overridden": Words(
        "QuickBooks plan",
        "QuickBooks says {plan}, and your settings say that it is mistaken.",
    ),
    "quickbooks_tracking": Words(
        "Customer tracking", "“Track expenses and items by customer” is on."
    ),
    "quickbooks_accounts": Words(
        "QuickBooks account", "{names}, of the {count} accounts in QuickBooks."
    ),
    "start_date": Words("Start date", "Costs dated on or after {day} are looked at."),
    "import_on": Words("Import hard costs", "On."),
    "quickbooks_sign_in": Words(
        "QuickBooks sign-in",
        "Lasts until {unused} if it is not used, and until {whatever} in any case.",
    ),
    "quickbooks_sign_in_unknown": Words(
        "QuickBooks sign-in", "Works. QuickBooks does not say how long it lasts."
    ),
    "clio_account": Words("Clio account", "{account}, signed in as {user}."),
    "clio_users": Words("Clio permission: Users", "May be read."),
    "clio_contacts": Words("Clio permission: Contacts", "May be read."),
    "clio_matters": Words("Clio permission: Matters", "May be read."),
    "clio_activities": Words(
        "Clio permission: Activities",
        "May be read. Whether entries may be written, only the first one proves.",
    ),
    "clio_expense_categories": Words("Clio permission: Expense categories", "May be read."),
    "clio_billing": Words("Clio permission: Billing", "May be read."),
    "clio_user": Words("Costs are entered as", "{name}."),
    "clio_hard_costs": Words(
        "Hard costs in Clio",
        "Clio does not tell programs whether hard costs are on; it holds some, so they most likely are. "
        "The first entry of an import proves it.",
    ),
    "clio_hard_costs_unseen": Words(
        "Hard costs in Clio",
        "Clio does not tell programs whether hard costs are on, and nothing there hints at it. The first "
        "entry of an import proves it: if they are off, the import stops there.",
        "In Clio: Settings, Billing, Expenses; see that “Soft and hard costs for expenses” is on "
        "(disbursements outside the US).",
    ),
    "clock": Words("Clock", "This computer's clock agrees with those of the services."),
    "clock_off": Words(
        "Clock",
        "This computer's clock is {minutes} minutes {direction} {service}'s. A lost answer is looked up "
        "by its time, so a wrong clock can make this program ask more than it needs to.",
        "In your system's settings, let the date and time be set by itself.",
    ),
    "clock_unknown": Words(
        "Clock",
        "No service said what time it is.",
        "Check again when the services can be reached.",
    ),
}
