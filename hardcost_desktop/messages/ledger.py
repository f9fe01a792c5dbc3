"""Words for the keeping of the import record: where it lies, whether it is sound, moving and restoring it."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

FLAWS: Mapping[str, str] = {
    "database": "The file is damaged: {what}",
    "reference": "Something is written down about a record that is not there: {what}",
    "state": "An entry is in a state that does not exist: {what}",
    "liveness": "The lines of an entry are counted as taken, or as free, against its state: {what}",
    "line_twice": "A QuickBooks line is in two living entries: {what}",
    "sum": "The lines of an entry do not add up to its amount: {what}",
    "no_activity": "An imported entry does not say which one in Clio it is: {what}",
    "activity_twice": "Two living entries say that they are the same one in Clio: {what}",
}

KEEPING_ERRORS: Mapping[str, Words] = {
    "ledger_moved": Words(
        "The import record was moved",
        "{path} is no longer in use: the record of what was imported lies on {place} now. Nothing was sent to "
        "Clio.",
        "Close the program and open it again. If it stays so: hardcost ledger move --to ADDRESS.",
    ),
    "ledger_elsewhere": Words(
        "This firm's import record lies elsewhere",
        "What was imported for this firm is written down on {place}. Two records would not know of each other.",
        "Move it first: hardcost ledger move --to ADDRESS.",
    ),
    "ledger_there_already": Words(
        "It lies there already",
        "The record of what was imported lies on {place}. Nothing was moved.",
        "To see how it is: hardcost ledger check.",
    ),
    "ledger_not_empty": Words(
        "There is another record already",
        "{place} holds a record of this firm's imports that differs from the one in use. Nothing was moved.",
        "Move to an empty database. If colleagues use that record and this computer shall join them: add "
        "--join. The record in use until now stays behind as it is; what was imported with it is "
        "recognised in Clio by its stamps.",
    ),
    "ledger_empty": Words(
        "There is no import record of this firm",
        "{place} holds nothing of this firm. Nothing was changed.",
        "Choose another file or database.",
    ),
    "ledger_unsound": Words(
        "This record is not sound",
        "{path} was looked through, and what it says cannot be true: {flaw} Nothing was changed.",
        "Restore another backup.",
    ),
    "ledger_forgets": Words(
        "This backup does not know of everything",
        "{count} entries were written since, of which Clio's stamps do not tell: {keys}. With the backup they "
        "could be sent a second time. Nothing was changed.",
        "Preview and settle them first, or choose a newer backup. To restore it all the same: add --forget.",
    ),
    "ledger_password_in_address": Words(
        "No password in an address",
        "What is written on a command line can be read by others, so a password there is not taken.",
        "Leave it out, and give it once with: hardcost ledger password.",
    ),
}
