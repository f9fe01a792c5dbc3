"""Words of the support report."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

SUPPORT: Mapping[str, str] = {
    "made": "Support report of Hardcost Desktop, made {day}. Whoever made it decides who gets it.",
    "holds": "It holds: versions of the program and this computer, how the firm is connected, its settings, the "
    "health check, counts of the import record and whether it is sound, and the program's log.",
    "left_out": "It leaves out: names of clients, payees and people, descriptions, amounts, sign-ins and keys. "
    "Names of the firm, numbers of its accounts, e-mail addresses and folders are replaced by words such as "
    "[firm 1], the same word for the same name.",
    "with_costs": "Whoever made it chose to add costs.csv, which holds the costs of the review with names, texts "
    "and amounts. All other files leave out names of clients, payees and people, descriptions, amounts, sign-ins "
    "and keys.",
    "page_missing": "This could not be read: {code}",
    "lines_left_out": "(older lines, left out: {n})",
    "saved": "Written: {path} ({n} files)",
    "showing": "{name}, {n} lines",
}

SUPPORT_ERRORS: Mapping[str, Words] = {
    "support_kind": Words(
        "A support report is a zip file",
        "{path} does not end in .zip. Nothing was written.",
        "Name the file with .zip at its end.",
    ),
}
