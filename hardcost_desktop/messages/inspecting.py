"""Words for the program's look at itself: what was tried, and what came of it."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

INSPECTIONS: Mapping[str, Words] = {
    "modules": Words("Parts of the program", "All {count} can be loaded."),
    "environment": Words("Other programs", "What is started from here finds its own libraries."),
    "resources": Words("Files of the program", "Drawings, demo data and the relay page are here."),
    "languages": Words("Languages", "{names}."),
    "licences": Words("Licences", "{count} lines, all parts named."),
    "key_store": Words("Key store", "Sign-ins are kept in {store}. Known here: {known}."),
    "ledger": Words("Import record", "SQLite {version} writes it, keeps it and finds it sound."),
    "shared_ledger": Words(
        "Shared import record", "PostgreSQL's client library is version {version}."
    ),
    "tls": Words("Encrypted connections", "{library}, {count} certificate authorities."),
    "window": Words("Window", "Qt {version} paints on “{platform}”, in the style “{style}”."),
    "icons": Words("Drawings", "All {count} are drawn."),
    "print": Words("Printing", "A page of {bytes} bytes was printed to a file."),
    "dialogs": Words(
        "Words of the window", "They are here in each language, those of Qt's own dialogs too."
    ),
    "demo": Words(
        "The whole job",
        "{count} costs of the demo firm reached its Clio, {amount} in all; a second import wrote nothing.",
    ),
}
"""By code: the name of what was tried, and the sentence when all is well."""

INSPECTION_ENDS: Mapping[str, str] = {
    "ok": "ok",
    "failed": "FAILED",
    "sound": "Everything this program needs is here and works.",
    "unsound": "This program is not whole, or something it needs is missing. Install it anew; the import record and "
    "the settings stay where they are.",
}
