"""Words for what will need a person soon, though all still works."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

NOTICES: Mapping[str, Words] = {
    "sign_in_unused_soon": Words(
        "The QuickBooks sign-in ends if it is not used",
        "QuickBooks ends a sign-in that is not used for 100 days; this one lasts until {day} ({days} days).",
        "Preview before then: each use makes it last for 100 days again.",
    ),
    "sign_in_ends_soon": Words(
        "The QuickBooks sign-in ends soon",
        "QuickBooks asks a person to sign in again every five years; this sign-in lasts until {day} "
        "({days} days). What was imported is not affected.",
        "Connect QuickBooks again before then.",
    ),
    "clio_imports_too": Words(
        "Clio seems to import hard costs by itself as well",
        "Most of the costs that look doubled were entered in Clio as the Primary Subscriber, as Clio's own "
        "import does. While both are on, each cost can get into Clio twice; these rows wait for you.",
        "Turn one of them off. In Clio: Settings, Bill Syncing, QuickBooks Online, Configure Sync Settings, "
        "Import hard costs.",
    ),
}
