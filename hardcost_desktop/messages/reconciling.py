"""Words of the month-end report: its columns, the verdict, and what is behind each difference."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

FIGURES: Mapping[str, Words] = {
    "quickbooks": Words("QuickBooks", "The hard cost lines that QuickBooks dates in the period."),
    "imported": Words("Imported", "Of these lines: rows that are in Clio."),
    "ready": Words("Ready", "Of these lines: rows that the next import would write."),
    "attention": Words("Needs attention", "Of these lines: rows that wait for a decision."),
    "skipped": Words("Skipped", "Of these lines: rows that cannot be imported as they are."),
    "excluded": Words("Excluded", "Of these lines: rows that somebody excluded for good."),
    "expected": Words(
        "Should be in Clio",
        "The lines that have an entry in Clio, as QuickBooks has them now. That is Imported, and the part of "
        "Needs attention that was imported before.",
    ),
    "found": Words("Is in Clio", "What Clio holds for these lines now."),
    "difference": Words(
        "Difference", "What is there less what should be. Each cent of it is a row."
    ),
}
"""By column: its name and what it adds up."""

VERDICTS: Mapping[str, Words] = {
    "ties": Words(
        "It ties. Difference {amount}",
        "Every hard cost line of the period is in one place, and Clio holds what was imported.",
    ),
    "differs": Words(
        "Difference {amount} in {rows}",
        "{more} too much and {less} too little, by what should be there. Each row is listed with its cause and "
        "what to do.",
    ),
    "misplaced": Words(
        "The amounts agree, but {rows} must be looked at",
        "What is too much in one place is missing in another. Each is listed with its cause and what to do.",
    ),
}
"""What the report comes to."""

BESIDE: Mapping[str, Words] = {
    "before_start": Words(
        "Lines before the start date", "They are not looked at, and nothing of them was imported."
    ),
    "other_accounts": Words("Lines on other accounts", "They are no hard costs by the settings."),
    "items_elsewhere": Words(
        "Item lines on other accounts",
        "They name a client, so they are in the figures above as Skipped; the report of the account in "
        "QuickBooks is without them.",
    ),
    "not_chosen": Words(
        "Entries in Clio for accounts no longer chosen", "They were imported while the account was."
    ),
    "other_costs": Words(
        "Other hard costs in Clio", "Entered there by hand, or by another program."
    ),
}
"""What lies in the period and in no figure, or in one that might surprise."""

_REPORT_IT = "Please report this: it is a fault of this program. Nothing is lost in either service."
_IN_CLIO = (
    "Put the entry in Clio right, by hand or from the review, or the transaction in QuickBooks."
)

CAUSES: Mapping[str, Words] = {
    "line_unplaced": Words(
        "In no row", "QuickBooks has this line, and no row of the review shows it.", _REPORT_IT
    ),
    "line_twice": Words("In two rows", "More than one row shows this line.", _REPORT_IT),
    "line_unlisted": Words(
        "Not in QuickBooks' lines", "A row shows a line that QuickBooks does not list.", _REPORT_IT
    ),
    "fractions": Words(
        "Fractions of a cent",
        "QuickBooks holds fractions of a cent, and Clio takes whole cents.",
        "Round the line in QuickBooks.",
    ),
    "doubled": Words(
        "Twice in Clio",
        "Clio holds another entry for the same lines; the client would be charged twice.",
        "Delete one of the two entries in Clio.",
    ),
    "shared_entry": Words(
        "Two rows, one entry",
        "The import record says of two rows that they are this one entry of Clio.",
        "Find out which row the entry is, and enter the other one in Clio by hand.",
    ),
    "outcome_unknown": Words(
        "Outcome unknown",
        "It was sent, and nobody knows yet whether Clio holds it.",
        "Refresh the review; it is looked up in Clio. Then answer its question there.",
    ),
    "missing_in_clio": Words(
        "Deleted in Clio",
        "The import record says that it was written, and Clio does not hold it any more.",
        "If the client should be charged, choose Remove from Clio in the review: then it can be imported again. "
        "If not, leave it; the difference stays.",
    ),
    "deleted_in_quickbooks": Words(
        "Deleted in QuickBooks",
        "Clio still holds the entry; QuickBooks has no such transaction any more.",
        "In the review, remove the entry from Clio; or enter the transaction in QuickBooks again.",
    ),
    "amount_hidden": Words(
        "Amount hidden by Clio",
        "This Clio user may not see the amount, so it cannot be compared.",
        "Connect Clio as a user who may see the amounts of activities.",
    ),
    "redated_in_quickbooks": Words(
        "Dated otherwise in QuickBooks",
        "After the import its date was changed in QuickBooks, across the border of the period.",
        "In the review, update the entry in Clio; or give the transaction its old date.",
    ),
    "redated_in_clio": Words(
        "Dated otherwise in Clio",
        "After the import its date was changed in Clio, across the border of the period.",
        "Give the entry in Clio the date of the transaction, or the other way round.",
    ),
    "dates_apart": Words(
        "Dates apart",
        "One of the two services dates it in the period, the other does not.",
        "Give both the same date.",
    ),
    "record_broken": Words(
        "Import record contradicts itself",
        "The import record says another amount was written than the lines it remembers add up to.",
        "Look at the entry in Clio and at the transaction: these two count. Then run “hardcost ledger check”.",
    ),
    "stamp_differs": Words(
        "Amounts differ",
        "The entry in Clio names this row, and holds another amount than QuickBooks.",
        _IN_CLIO,
    ),
    "marked_differs": Words(
        "Another amount by another hand",
        "A person said that this entry of Clio is the cost; its amount is another.",
        _IN_CLIO,
    ),
    "changed_in_quickbooks": Words(
        "Changed in QuickBooks",
        "After the import its lines were changed in QuickBooks; Clio holds what was written.",
        "In the review, update the entry in Clio; or correct the transaction in QuickBooks.",
    ),
    "edited_in_clio": Words(
        "Edited in Clio",
        "After the import its amount was changed in Clio; QuickBooks has what was written.",
        _IN_CLIO,
    ),
    "changed_in_both": Words(
        "Changed in both",
        "After the import its amount was changed in QuickBooks and in Clio, not to the same.",
        _IN_CLIO,
    ),
    "customer_changed": Words(
        "Another customer in QuickBooks",
        "After the import a line was given to another customer; in Clio the first client is charged.",
        "Move the entry in Clio to a matter of the new client, or give the line its old customer.",
    ),
    "other_client": Words(
        "Another client in Clio",
        "After the import the entry was moved to a matter of another client in Clio.",
        "Move it back, or change the customer in QuickBooks.",
    ),
    "other_currency": Words(
        "Another currency",
        "QuickBooks and Clio hold it in different currencies, so the amounts are not compared.",
        "Compare the two by hand.",
    ),
    "other_matter": Words(
        "Another matter in Clio", "After the import the entry was moved to this matter in Clio."
    ),
    "other_date": Words(
        "Another date in Clio", "QuickBooks and Clio date it differently, both within the period."
    ),
    "corrected": Words(
        "Corrected in Clio",
        "After the import its amount was changed in QuickBooks, and in Clio to the same.",
    ),
}
"""By cause: what happened, what it means, and what to do. The last four change no sum."""

RECONCILING_ERRORS: Mapping[str, Words] = {
    "period_day": Words(
        "“{value}” is no day", "A period begins and ends with days.", "Write YYYY-MM-DD."
    ),
    "period_backwards": Words(
        "The period ends before it begins",
        "{last} is before {first}.",
        "Write the first day after --from, the last one after --to.",
    ),
}
