"""Words for this computer being in the way: disk, folders, database, key store, another import."""

from hardcost_desktop.messages.words import Words

OBSTACLES: dict[str, str] = {
    "rights": "this user account is not allowed to",
    "read_only": "the disk is read-only",
    "in_the_way": "a file of the same name is in the way",
    "disk_full": "the disk is full",
    "open_elsewhere": "it may be open in another program, such as Excel",
}
"""Fill the gap `{why}`."""

_FILES: dict[str, Words] = {
    "home_unwritable": Words(
        "The program's folder cannot be used",
        "The folder {path} cannot be made or written: {why}. Nothing was sent to Clio.",
        "Put that right, or start the program with another folder: --home FOLDER.",
    ),
    "file_unreadable": Words(
        "A file cannot be read",
        "{path} cannot be read: {why}. Nothing was sent to Clio.",
        "See that the file belongs to your user account, then try again.",
    ),
    "file_unwritable": Words(
        "A file cannot be written",
        "{path} cannot be written: {why}. What the file held before is unchanged.",
        "Put that right, then try again.",
    ),
    "printer_refused": Words(
        "Nothing was printed",
        "The printer “{printer}” did not take the pages.",
        "See that it is on and connected, or save as PDF and print that.",
    ),
    "profile_name": Words(
        "This name cannot be used for a firm",
        "“{name}” cannot be the name of a folder on every system.",
        "Use 1 to 60 letters, digits, spaces, hyphens, underscores or full stops, beginning with a letter or "
        "digit.",
    ),
    "profile_damaged": Words(
        "The firm's connections cannot be read",
        "{path} is damaged ({problem}). The record of what was imported is elsewhere and is not affected.",
        "Restore the file from a backup, or move it away and connect QuickBooks and Clio again.",
    ),
    "keys_damaged": Words(
        "The built-in app keys cannot be read",
        "{path} is damaged, so this program cannot sign in with the keys it came with.",
        "Install this program anew.",
    ),
    "settings_damaged": Words(
        "The import settings cannot be read",
        "{path} is damaged ({problem}). Nothing was sent to Clio.",
        "Restore the file from a backup, or move it away and choose the settings again.",
    ),
    "settings_wrong_value": Words(
        "An import setting has a value that means nothing",
        "{path} holds the value “{value}”, which that setting cannot have. Nothing was sent to Clio.",
        "Correct the value in the file, or move the file away and choose the settings again.",
    ),
    "profile_newer": Words(
        "A newer version wrote this file",
        "{path} was written by a newer version of this program. It was left as it is.",
        "Install the newer version on this computer too.",
    ),
}

_LOCKS: dict[str, Words] = {
    "lock_timeout": Words(
        "Another program holds on to this firm",
        "{path} is held by {holder}, and was not let go in time. Nothing was sent to Clio.",
        "Close the other window or command, then try again.",
    ),
    "import_running": Words(
        "An import of this firm is already running",
        "It is being run by {holder}. This one did not start, so that no cost is sent twice.",
        "Wait for it to end, then preview again. If that computer was switched off, try again in a minute.",
    ),
    "lease_lost": Words(
        "Somebody else imports this firm now",
        "Nothing was heard of this import for so long that {holder} took over. What was sent is known; nothing "
        "more was sent to Clio from here.",
        "Wait for that import to end, then preview again.",
    ),
}

_VAULT: dict[str, Words] = {
    "secret_too_long": Words(
        "A secret is too long to be kept",
        "Key stores hold {limit} characters an item; this one is longer. It was not kept.",
        "See that only the secret itself was pasted.",
    ),
    "vault_locked": Words(
        "The key store is locked",
        "The sign-ins are kept in {store}, which is locked. They are not lost, and nothing was sent to Clio.",
        "Unlock it, then try again.",
    ),
    "vault_unopened": Words(
        "The key store could not be opened",
        "{store} could not be opened, perhaps because its question was dismissed. Nothing was sent to Clio.",
        "Try again and answer the question, or set up a key store in your system's settings.",
    ),
    "vault_kept_secret": Words(
        "A sign-in could not be erased",
        "{store} did not let go of a sign-in of this program.",
        "Open the key store and delete the items named “Hardcost Desktop” there.",
    ),
    "vault_silent": Words(
        "The key store does not answer",
        "{store} gave no answer in time. Nothing was sent to Clio.",
        "See whether it waits for a password in another window, then try again.",
    ),
    "vault_broken": Words(
        "The key store does not work",
        "{store} failed ({problem}). Nothing was sent to Clio.",
        "Try again. If it stays so, restart the computer, or set up the key store anew and connect again.",
    ),
}

_LEDGER: dict[str, Words] = {
    "already_claimed": Words(
        "A line of this cost is already taken",
        "A line of {key} is in another entry, perhaps one that a colleague imported just now. This one was "
        "not sent, so that the client is not billed twice.",
        "Preview again to see what is in Clio.",
    ),
    "activity_held": Words(
        "Clio has one entry for two costs",
        "Entry {activity} of Clio, which this cost was taken for, is another cost of the same day, amount and matter "
        "already.",
        "Preview again in a minute: what Clio does not hold is offered for import then.",
    ),
    "written_late": Words(
        "In Clio twice",
        "Clio took this cost after its answer had been given up, as entry {activity}. By then it had been imported "
        "again, perhaps by a colleague.",
        "Delete entry {activity} in Clio, and leave the other one.",
    ),
    "ledger_other_pair": Words(
        "This record belongs to another firm",
        "The record of what was imported belongs to QuickBooks company {company} and Clio account {account}. "
        "Nothing was sent to Clio.",
        "Connect those two accounts, or choose another profile for this firm.",
    ),
    "ledger_newer": Words(
        "A newer version wrote the import record",
        "{path} was written by a newer version of this program. It was left as it is, and nothing was sent to "
        "Clio.",
        "Install the newer version on this computer too.",
    ),
    "ledger_foreign": Words(
        "This is not an import record",
        "{path} is the database of some other program. It was left as it is, and nothing was sent to Clio.",
        "Move the file away, or restore the import record from a backup.",
    ),
    "ledger_unopenable": Words(
        "The import record cannot be opened",
        "{path} cannot be opened. Without it this program sends nothing more to Clio.",
        "See that the file and its folder belong to your user account, then try again.",
    ),
    "ledger_read_only": Words(
        "The import record cannot be written",
        "{path} is read-only. Without a record of every cost this program sends nothing more to Clio.",
        "Give your user account the right to write there, then preview again.",
    ),
    "ledger_busy": Words(
        "The import record is in use",
        "Another program is writing to {path} and did not finish in time. Nothing more was sent to Clio.",
        "Wait until the other program is done, then preview again.",
    ),
    "ledger_disk_full": Words(
        "The disk is full",
        "There is no room left to write {path}. Without a record of every cost this program sends nothing more "
        "to Clio.",
        "Make room on the disk, then preview again: what was sent is known.",
    ),
    "ledger_disk_failing": Words(
        "The disk does not work properly",
        "Reading or writing {path} failed. Without a record of every cost this program sends nothing more to "
        "Clio.",
        "Check the disk or the network drive, then preview again.",
    ),
    "ledger_damaged": Words(
        "The import record is damaged",
        "{path} cannot be read any more. Nothing more was sent to Clio.",
        "Restore the file from a backup, or move it away: costs that carry this program's stamp in Clio are "
        "recognised without it.",
    ),
    "ledger_unreachable": Words(
        "The shared import record cannot be reached",
        "The database {path} does not answer or refused the connection. Without it this program sends nothing "
        "more to Clio.",
        "Check the network and the database's address and password, then preview again.",
    ),
    "ledger_driver_missing": Words(
        "A shared import record needs one more part",
        "The part that speaks to PostgreSQL ({driver}) is not installed. Nothing was sent to Clio.",
        "Install it with: pip install 'hardcost-desktop[shared]'.",
    ),
    "ledger_address": Words(
        "This is no database address",
        "The address of the shared import record cannot be read. Nothing was sent to Clio.",
        "Write it as postgresql://USER@SERVER/DATABASE.",
    ),
}

LOCAL_ERRORS: dict[str, Words] = {**_FILES, **_LOCKS, **_VAULT, **_LEDGER}
