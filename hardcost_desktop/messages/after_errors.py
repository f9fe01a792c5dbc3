"""Words for what stands in the way after an import: of an undo, an update, a decision to leave things."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

AFTER_ERRORS: Mapping[str, Words] = {
    "on_bill": Words(
        "On a bill",
        "This entry is on bill {bill} in Clio, so it stays.",
        "Take it off the bill in Clio first, then undo again.",
    ),
    "on_bill_as_is": Words(
        "On a bill",
        "This entry is on bill {bill} in Clio, so it stays as it is.",
        "Take it off the bill in Clio first, then update it again.",
    ),
    "edited_in_clio": Words(
        "Edited in Clio",
        "Somebody changed this entry in Clio since it was imported, so it stays.",
        "Delete it in Clio by hand if it should go.",
    ),
    "not_changed": Words(
        "Nothing to bring in line",
        "Row {key} is not in Clio, or is there as QuickBooks has it.",
        "See what changed with: hardcost changes",
    ),
    "cannot_update": Words(
        "Cannot be updated",
        "For row {key} nobody can tell which entry in Clio should say what: it was written by hand or without this "
        "import record, or its lines are spread over several entries, or nothing is left of the cost.",
        "Remove the entry from Clio and import what is left, or correct it in Clio by hand.",
    ),
    "update_needs_matter": Words(
        "Which matter?",
        "Row {key} belongs to another customer now, and no single open matter was found for it.",
        "Remove the entry from Clio, refresh, choose the matter, and import the cost again.",
    ),
    "cannot_leave": Words(
        "Nothing to leave as it is",
        "Row {key} is not in Clio, so there is nothing to remember.",
        "Exclude it if it should never be imported.",
    ),
    "not_left": Words(
        "Not left as it is",
        "Nobody decided to leave row {key} as it is, or it changed since.",
        "Look at the review again.",
    ),
    "undo_what": Words(
        "Undo what?",
        "Neither an import nor a row was named.",
        "Write: hardcost undo RUN, or --only KEY …",
    ),
    "name_empty": Words(
        "No name",
        "A name must have at least one character.",
        "Write the name the history shall show.",
    ),
    "gone_before": Words(
        "Already gone from Clio",
        "Somebody had deleted this entry in Clio before.",
        "Its cost is back in the review, unticked.",
    ),
    "not_in_clio": Words(
        "Not in Clio",
        "No entry of row {key} is in Clio by this program.",
        "See what is with: hardcost history",
    ),
    "run_unknown": Words(
        "No such run", "The history has no import number {run}.", "See: hardcost history"
    ),
}
