"""Words for work under way, for the settings, and for the results of an import."""

from collections.abc import Mapping

from hardcost_desktop.errors import Service
from hardcost_desktop.messages.words import Words

STAGES: Mapping[str, str] = {
    "company": "Asking QuickBooks about your company",
    "accounts": "Reading accounts from QuickBooks",
    "customers": "Reading customers from QuickBooks",
    "transactions": "Reading checks and expenses from QuickBooks",
    "reread": "Looking for imported transactions that changed in QuickBooks",
    "users": "Reading users from Clio",
    "contacts": "Reading contacts from Clio",
    "matters": "Reading matters from Clio",
    "hard_costs": "Reading hard costs from Clio",
    "recovery": "Looking in Clio for costs whose answer was lost",
    "attachments": "Looking for attachments in QuickBooks",
    "planning": "Sorting the costs",
    "comparing": "Comparing QuickBooks, the import record and Clio",
    "confirming": "Looking at the chosen costs once more",
    "importing": "Writing to Clio",
    "undoing": "Removing entries from Clio",
    "looking": "Looking at the entries in Clio",
    "amending": "Updating entries in Clio",
    "sign_in": "Waiting for you in the browser",
    "exporting": "Writing the file",
    "gathering": "Collecting the report",
    "laying_out": "Laying out the pages",
    "printing": "Printing the pages",
}

STORY: Mapping[str, str] = {
    "claimed": "About to be written to Clio",
    "imported": "Written to Clio",
    "refused": "Refused by Clio; nothing was written",
    "unknown": "Sent, and no answer came",
    "released": "Not in Clio; free to be imported",
    "undone": "Removed from Clio",
    "marked": "Found in Clio by a person; nothing was written",
    "removing": "About to be removed from Clio",
    "kept": "Kept in Clio",
    "amending": "About to be updated in Clio",
    "amended": "Updated in Clio",
    "not_amended": "Not updated in Clio",
    "left": "Left as it is",
    "shown_again": "No longer left as it is",
}
"""The steps in an entry's story."""

STANDINGS: Mapping[str, str] = {
    "as_written": "will be removed",
    "edited": "changed in Clio by hand; stays, unless you say otherwise",
    "on_bill": "on bill {bill} in Clio; stays",
    "gone": "already gone from Clio; its cost comes back to the review",
    "marked": "only marked as in Clio; the entry stays there",
}
"""What an undo would do with an entry."""

PARTS: Mapping[str, str] = {
    "entry": "Entry",
    "date": "Date",
    "amount": "Amount",
    "matter": "Matter",
    "customer": "Customer",
    "account": "Account",
    "lines": "Lines",
    "note": "Description",
    "user": "User",
    "reference": "Reference",
}
"""What of a cost can change after its import."""

OUTCOMES: Mapping[str, str] = {
    "failed": "Failed",
    "in_doubt": "Not known",
    "not_sent": "Not sent",
    "imported": "Imported",
}
"""What became of a row of an import."""

SERVICES: Mapping[Service, str] = {"quickbooks": "QuickBooks Online", "clio": "Clio"}
"""The services as people call them."""

SITES: Mapping[str, str] = {
    "quickbooks": SERVICES["quickbooks"],
    "clio": SERVICES["clio"],
    "updates": "the update address",
}
"""All that is asked over HTTP, as people call it."""

ENDINGS: Mapping[str, str] = {
    "revoked": "{service} was told, and has ended the sign-in.",
    "over_before": "The sign-in had ended at {service} before.",
    "not_told": "{service} could not be told. Remove this program there too, from the list of connected "
    "apps.",
}
"""What became of a sign-in that was ended here."""

SETTINGS: Mapping[str, Words] = {
    "import": Words(
        "Import hard costs", "Off: you can look at everything, and nothing is written."
    ),
    "start-date": Words(
        "Start date", "Checks and expenses dated on or after this day are looked at."
    ),
    "account": Words(
        "QuickBooks account", "The account on which your firm enters costs paid for clients."
    ),
    "sub-accounts": Words("Include sub-accounts", "Also take lines on the accounts below it."),
    "aggregation": Words(
        "Combine lines", "Lines of one customer on the same transaction become one entry in Clio."
    ),
    "user": Words("Enter costs as", "The Clio user whose entries they will be."),
    "several-matters": Words(
        "Client with several matters", "Ask which one, or write the cost without a matter."
    ),
    "vendor": Words(
        "Write the payee as vendor", "When exactly one contact in Clio has the payee's name."
    ),
    "stamp": Words(
        "Mark the reference",
        "Ends the entry's reference with the QuickBooks number of its cost, so that any computer can "
        "tell what is in Clio already.",
    ),
    "billed-warning": Words(
        "Ask about lines billed in QuickBooks",
        "A line that is on a QuickBooks invoice may have been paid there already.",
    ),
    "unsupported-types": Words(
        "Show what cannot be imported",
        "Also list bills, vendor credits and journal entries on the account.",
    ),
    "plan-override": Words(
        "QuickBooks reports my plan wrongly",
        "Import although QuickBooks says that your plan has no expense tracking by customer.",
    ),
    "patience": Words(
        "Wait for lost answers",
        "Only when Clio has not shown an entry for so many seconds after its answer was lost is it believed not to "
        "have arrived, and offered again.",
    ),
}

CHOICES: Mapping[str, str] = {
    "on": "On",
    "off": "Off",
    "checks": "Checks (as Clio does)",
    "checks-and-expenses": "Checks and expenses",
    "never": "Never",
    "ask": "Ask which one",
    "import-unassigned": "Import without a matter, as Clio does",
    "primary-subscriber": "The Primary Subscriber",
}
