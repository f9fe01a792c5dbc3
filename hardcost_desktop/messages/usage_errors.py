"""Words for what makes no sense as it was asked, and for prerequisites of the import."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

USAGE_ERRORS: Mapping[str, Words] = {
    "cancelled": Words("Stopped", "You stopped it.", "Nothing more was sent to Clio."),
    "setting_unknown": Words(
        "No such setting", "There is no setting named “{name}”.", "The settings are: {names}."
    ),
    "setting_switch": Words(
        "Not a switch",
        "The setting {name} is on or off, not “{value}”.",
        "Write {name}=on or {name}=off.",
    ),
    "setting_choice": Words(
        "Not a choice", "The setting {name} cannot be “{value}”.", "Choose one of: {choices}."
    ),
    "setting_date": Words(
        "Not a date",
        "“{value}” is not a date of the form YEAR-MONTH-DAY.",
        "Write it like 2026-03-01.",
    ),
    "setting_patience": Words(
        "Not a number of seconds",
        "“{value}” is no whole number from {least} to {most}.",
        "Less than {least} seconds would not be safe: Clio may still be taking an entry in.",
    ),
    "setting_user": Words(
        "Not a user",
        "“{value}” is no Clio user.",
        "Write primary-subscriber or a Clio user's number.",
    ),
    "setting_form": Words(
        "Not a setting", "“{value}” does not say which setting to change.", "Write NAME=VALUE."
    ),
    "account_unknown": Words(
        "No such account",
        "Your QuickBooks company has no account “{name}”.",
        "The accounts are: {names}.",
    ),
    "account_ambiguous": Words(
        "Several accounts of this name",
        "Your QuickBooks company has more than one account “{name}”.",
        "Write its full name or its number, one of: {names}.",
    ),
    "user_unknown": Words(
        "No such user",
        "Your Clio account has no enabled user number {user}.",
        "The users are: {names}.",
    ),
    "profile_unknown": Words(
        "No such firm",
        "This computer knows no firm named “{name}”.",
        "The firms are: {names}. Connect a new one with: hardcost --profile NAME connect clio …",
    ),
    "row_unknown": Words(
        "No such row", "The review has no row {key}.", "See the rows with: hardcost preview"
    ),
    "row_not_ready": Words(
        "Not ready",
        "Row {key} is not ready to import ({status}).",
        "See why with: hardcost preview. Nothing was written.",
    ),
    "row_settled": Words(
        "Already in Clio",
        "Row {key} is in Clio, or may be; this decision would not change that.",
        "See what Clio holds, and correct it there.",
    ),
    "row_skipped": Words(
        "Cannot be decided here",
        "Row {key} must be put right in QuickBooks or Clio first ({reason}).",
        "See what to do with: hardcost preview",
    ),
    "matter_unknown": Words(
        "No such matter", "Clio shows no matter number {matter}.", "Check the number."
    ),
    "activity_unknown": Words(
        "No such entry",
        "Clio shows no hard cost number {activity} in this window.",
        "Check the number.",
    ),
    "activity_taken": Words(
        "The entry of another cost",
        "Entry {activity} in Clio belongs to another row already.",
        "Choose another entry. Nothing was changed.",
    ),
    "activity_twice": Words(
        "One entry for two costs",
        "An entry in Clio can be one row's only.",
        "Choose another entry for each row. Nothing was changed.",
    ),
    "still_arriving": Words(
        "Too early to tell",
        "Row {key} was sent a moment ago, and Clio may still be taking it in.",
        "Wait a minute, refresh, and look again. Nothing was changed.",
    ),
    "decided_meanwhile": Words(
        "Decided anew meanwhile",
        "Somebody, perhaps on another computer, has decided about this since.",
        "Nothing was changed. Refresh to see what holds now.",
    ),
    "imported_meanwhile": Words(
        "Imported meanwhile",
        "A cost of this decision has been imported since, so the decision cannot be taken back.",
        "Nothing was changed. See what Clio holds, and correct it there.",
    ),
    "contact_unknown": Words(
        "No such contact", "Clio shows no contact number {contact}.", "Check the number."
    ),
    "customer_unknown": Words(
        "No such customer", "QuickBooks shows no customer “{customer}”.", "Check its number."
    ),
    "quickbooks_not_connected": Words(
        "QuickBooks is not connected",
        "This firm's QuickBooks company has not been connected yet.",
        "Connect it: hardcost connect quickbooks …",
    ),
    "clio_not_connected": Words(
        "Clio is not connected",
        "This firm's Clio account has not been connected yet.",
        "Connect it: hardcost connect clio …",
    ),
    "clio_disconnected": Words(
        "Clio is disconnected",
        "You disconnected {account}. What was imported is still known.",
        "Connect Clio again: hardcost connect clio …",
    ),
    "quickbooks_disconnected": Words(
        "QuickBooks is disconnected",
        "You disconnected {account}. What was imported is still known.",
        "Connect QuickBooks again: hardcost connect quickbooks …",
    ),
    "quickbooks_sign_in_lost": Words(
        "Sign in to QuickBooks again",
        "The sign-in is not kept on this computer: it has no key store that can be used, or the key "
        "was removed.",
        "Connect QuickBooks again. Nothing was lost and nothing was written.",
    ),
    "clio_sign_in_lost": Words(
        "Sign in to Clio again",
        "The sign-in is not kept on this computer: it has no key store that can be used, or the key "
        "was removed.",
        "Connect Clio again. Nothing was lost and nothing was written.",
    ),
    "start_date_missing": Words(
        "Choose a start date",
        "No start date has been chosen yet.",
        "Choose it in the settings, or: hardcost settings set start-date=2026-03-01",
    ),
    "account_missing": Words(
        "Choose an account",
        "No QuickBooks account for hard costs has been chosen yet.",
        'Choose it in the settings, or: hardcost settings set account="Reimbursable Expenses"',
    ),
    "account_gone": Words(
        "The account is gone",
        "The chosen QuickBooks account (number {account}) no longer exists.",
        "Choose another one in the settings.",
    ),
    "plan_too_small": Words(
        "QuickBooks plan without customer tracking",
        "QuickBooks says that your plan is {plan}. Hard costs need Plus or Advanced, which can name a "
        "customer on each line.",
        "Upgrade QuickBooks. If it reports your plan wrongly, say so in the settings: "
        "hardcost settings set plan-override=on",
    ),
    "tracking_off": Words(
        "Customer tracking is off in QuickBooks",
        "“Track expenses and items by customer” is off, so lines name no customer.",
        "In QuickBooks: Gear, Account and settings, Expenses, then switch on “Track expenses and "
        "items by customer” under Bills and expenses.",
    ),
    "import_off": Words(
        "Import is switched off",
        "The setting “Import hard costs” is off, so nothing is written to Clio.",
        "Switch it on in the settings, or: hardcost settings set import=on",
    ),
    "no_user": Words(
        "Nobody to enter costs as",
        "Clio shows no Primary Subscriber to this user, and no other user is chosen.",
        "Choose the user in the settings, or connect Clio as an administrator.",
    ),
    "user_gone": Words(
        "The chosen user is gone",
        "Costs are to be entered as Clio user {user}, who is not among the enabled users of your account.",
        "Choose another user in the settings, or: hardcost settings set user=primary-subscriber",
    ),
    "hard_costs_off": Words(
        "Hard costs are off in Clio",
        "Clio stored the first entry as “{type}” and not as a hard cost, so the import stopped there.",
        "In Clio: Settings, Billing, Expenses, then switch on “Soft and hard costs for expenses” "
        "(disbursements outside the US). Then correct that one entry in Clio.",
    ),
    "hard_costs_refused": Words(
        "Clio takes no hard costs",
        "Clio refused every entry of this import, from the first on, so it stopped. Nothing was written.",
        "Most often hard costs are off in Clio: Settings, Billing, Expenses, then switch on “Soft and hard "
        "costs for expenses” (disbursements outside the US). If they are on, see what Clio says of the rows "
        "that failed, and untick them.",
    ),
    "price_differs": Words(
        "Clio stored another amount",
        "Clio stored {stored} where {sent} was sent, so the import stopped there.",
        "Check the entry in Clio. Nothing else was written after it.",
    ),
    "other_company": Words(
        "Another company",
        "You signed in to “{found}”, but this firm belongs to “{expected}”, and so does the record of what "
        "was imported. Nothing was changed.",
        "Sign in to {expected}, or connect {found} under another firm name: hardcost --profile NAME",
    ),
    "changed_since_review": Words(
        "Changed since you looked",
        "QuickBooks no longer says what was reviewed for this row.",
        "It was not sent. Refresh and look at it again.",
    ),
    "not_found_again": Words(
        "Not in Clio",
        "Clio was asked and does not hold this cost.",
        "It can be imported again.",
    ),
    "browser_missing": Words(
        "No browser",
        "No browser could be opened on this computer.",
        "Open this address yourself: {address}",
    ),
    "discovery_missing": Words(
        "The discovery address is missing",
        "Connecting to a QuickBooks server by its address needs its OAuth discovery document too.",
        "Add: --discovery URL",
    ),
    "address_unreadable": Words(
        "Not an address",
        "“{address}” is no web address.",
        "Write it with https:// at the beginning.",
    ),
    "secret_missing": Words(
        "The client secret is missing",
        "Connecting needs the client secret of your app keys.",
        "Put it into the environment as HARDCOST_CLIENT_SECRET, or type it when asked.",
    ),
    "client_id_missing": Words(
        "The client id is missing",
        "Connecting needs the client id of your app keys.",
        "Add: --client-id ID",
    ),
    "file_unwritable": Words(
        "The file cannot be written",
        "“{path}” could not be written: {why}.",
        "Choose another folder or close the program that has the file open.",
    ),
    "export_kind": Words(
        "Unknown kind of file", "“{path}” ends in neither .csv nor .xlsx.", "Choose one of the two."
    ),
    "export_rows": Words(
        "Too many rows for Excel",
        "These are {rows} rows; one Excel sheet takes {most}. No file was written.",
        "Save them as CSV, or show fewer rows.",
    ),
    "no_display": Words(
        "No display",
        "There is no display to show the window on.",
        "Use the commands instead: hardcost --help",
    ),
    "demo_missing": Words(
        "The demo is not installed",
        "The demo firm needs the Python package Flask.",
        "Install it: pip install hardcost-desktop[demo]",
    ),
}
