"""Words for the places a row can be in, why it is there, and what to do."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

STATUSES: Mapping[str, Words] = {
    "ready": Words(
        "Ready",
        "This cost is complete and will be written to Clio when you import.",
        "Import it, or untick it to leave it for later.",
    ),
    "attention": Words(
        "Needs attention",
        "This cost is not written to Clio until you decide something here.",
        "Read the reason and choose.",
    ),
    "skipped": Words(
        "Skipped",
        "This cost cannot be imported as it stands in QuickBooks or Clio.",
        "Put it right there as the reason says, then refresh.",
    ),
    "imported": Words("Imported", "This cost is in Clio.", "Nothing to do."),
    "excluded": Words(
        "Excluded",
        "Somebody decided that this cost is never imported.",
        "Take the exclusion back if it was a mistake.",
    ),
}

PAST: Mapping[str, Words] = {
    "undone": Words(
        "Undone",
        "This cost was in Clio and was taken out again by an undo.",
        "Tick it to import it again.",
    ),
    "left": Words(
        "Left as it is",
        "This cost changed since its import, and somebody decided to leave it so.",
        "Nothing to do: it is shown again when either service says something else. Take the decision back to "
        "decide anew.",
    ),
}
"""Of a row without a reason: ready, and in Clio before; or imported, and to stay though the services disagree."""

REASONS: Mapping[str, Words] = {
    "deleted_in_clio": Words(
        "Deleted in Clio",
        "This cost was imported, and somebody deleted its entry in Clio since.",
        "Leave it if it was meant so. To import it again, choose Remove from Clio: then it comes back to the "
        "review, unticked.",
    ),
    "changed_in_quickbooks": Words(
        "Changed in QuickBooks",
        "This cost is in Clio, but QuickBooks was edited since: the two no longer agree.",
        "Compare the two, then update the entry in Clio, remove it from Clio, or leave it as it is. "
        "No second entry is written.",
    ),
    "deleted_in_quickbooks": Words(
        "Deleted in QuickBooks",
        "This cost is in Clio, but its transaction no longer exists in QuickBooks.",
        "Remove it from Clio if the client should not pay it, or leave it.",
    ),
    "partly_imported": Words(
        "Partly imported",
        "Some of these lines are in Clio already, so importing the row would charge them twice.",
        "Import the rest on its own with Import anyway, after a look at what Clio holds.",
    ),
    "outcome_unknown": Words(
        "Outcome unknown",
        "This cost was sent to Clio and no answer came back, so it may or may not be there.",
        "Refresh in a minute: it is looked up in Clio by itself. If several entries there look alike, "
        "look at them in Clio and say which one it is, or that it is not there.",
    ),
    "changed_in_clio": Words(
        "Changed in Clio",
        "Somebody changed the date, amount, matter, description or user of this entry in Clio since it was "
        "imported.",
        "Leave it if it was meant so. Otherwise update it from QuickBooks, or remove it from Clio.",
    ),
    "unsupported_type": Words(
        "Not a check or expense",
        "Only checks and expenses are imported; this is another kind of transaction.",
        "Enter the cost as a check or an expense in QuickBooks, or by hand in Clio.",
    ),
    "item_details": Words(
        "Item details",
        "This line stands under Item details, which cannot be imported.",
        "In QuickBooks, enter it again under Category details, on the hard cost account.",
    ),
    "voided": Words(
        "Voided",
        "This transaction was voided in QuickBooks; all its amounts are zero.",
        "Nothing to do: there is no cost to bill.",
    ),
    "no_customer": Words(
        "No customer",
        "The line names no customer, so nobody can tell whose cost it is.",
        "In QuickBooks, choose the customer on this line, then refresh.",
    ),
    "negative_amount": Words(
        "Negative amount",
        "The amount is below zero, as for a refund; Clio takes no negative hard cost.",
        "Reduce the client's cost in Clio by hand.",
    ),
    "zero_amount": Words(
        "Zero amount",
        "The lines add up to nothing.",
        "Nothing to do, unless QuickBooks is wrong.",
    ),
    "foreign_currency": Words(
        "Foreign currency",
        "The transaction is in another currency than your Clio account.",
        "Enter the converted amount in Clio by hand.",
    ),
    "customer_not_linked": Words(
        "Customer not linked",
        "No contact in Clio is known to be this QuickBooks customer.",
        "Link the customer to a Clio contact, or choose the matter yourself.",
    ),
    "ambiguous_contact": Words(
        "Several contacts of this name",
        "More than one contact in Clio has this customer's name.",
        "Link the customer to the right one.",
    ),
    "no_matter": Words(
        "No matter",
        "The contact in Clio has no matter to put the cost on.",
        "Open a matter for the contact in Clio, then refresh.",
    ),
    "closed_matter": Words(
        "Closed matter",
        "The client's matter for this cost is closed in Clio.",
        "Choose the closed matter if the cost still belongs on it, or open it again in Clio.",
    ),
    "several_matters": Words(
        "Several matters",
        "The client has more than one matter this cost could belong to.",
        "Choose the matter.",
    ),
    "possible_duplicate": Words(
        "Possible duplicate",
        "Clio already holds a hard cost of this date and amount that this program did not write.",
        "Look at it in Clio. If it is the same cost, say that it is in Clio already; if not, import it anyway.",
    ),
    "billed_in_quickbooks": Words(
        "Billed in QuickBooks",
        "QuickBooks has put this line on an invoice already: the client may have paid it.",
        "Exclude it if the client was charged there, or import it anyway.",
    ),
}

WHY: Mapping[str, str] = {
    "linked": "linked by hand",
    "clio_id": "the customer's name ends in the contact's Clio number",
    "same_name": "the only contact of the same name",
    "same_email": "same name and same e-mail address",
    "chosen": "chosen by hand",
    "remembered": "chosen last time for this customer",
    "number": "its number is in the customer's name",
    "only_open": "the client's only open matter",
    "unassigned": "left without a matter, as the settings say",
}

LIKENESS: Mapping[str, str] = {
    "same_name": "same name",
    "same_email": "same e-mail address",
    "spelled_alike": "spelled alike",
    "shared_words": "shares a word of the name",
    "same_day_and_amount": "same date and amount",
    "same_amount": "same amount",
    "same_day_and_matter": "same date, the client's matter",
}
"""Why something is proposed where a person chooses."""
