"""Words for what fills the gaps of other sentences, and for the pages a browser shows at the end of a sign-in."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

PIECES: Mapping[str, str] = {
    "ahead": "ahead of",
    "behind": "behind",
    "primary_subscriber": "{name}, the Primary Subscriber",
    "unnamed_day": "a day QuickBooks does not name",
    "this_computer": "this computer",
    "key_store": "the key store",
    "secret_service": "the desktop's keyring (Secret Service)",
    "libsecret": "the desktop's keyring (libsecret)",
    "holder": "{who} on {host} since {since}",
    "unnamed_holder": "another window or command of this program",
    "hour": "{hour12}:{minute} {half}",
    "day_and_hour": "{month} {day}, {hour}",
    "left_on_purpose": "{what}, left as it is by {who} on {day}",
    "left_as_is": "Left as it is: {reason}",
    "undone_left_out": "Left out, as they were undone: {rows}. Name them with --only, or say --undone.",
    "named": "{name}: {value}",
    "one_row": "1 row",
    "rows": "{count} rows",
    "period": "{first} to {last}",
}

LANDING: Mapping[str, Words] = {
    "approved": Words(
        "{service} has answered",
        "You can close this page and go back to Hardcost Desktop. It is finishing the connection now.",
    ),
    "declined": Words(
        "{service} was not connected",
        "The connection was not approved, and nothing was changed. Go back to Hardcost Desktop to try again.",
    ),
    "arrived": Words(
        "The answer has arrived",
        "Go back to Hardcost Desktop. It tells you whether the connection worked.",
    ),
    "stranger": Words(
        "This page does not belong to the sign-in under way",
        "Nothing was connected. Go back to Hardcost Desktop and begin the sign-in there.",
    ),
    "used": Words(
        "This sign-in is finished already",
        "You can close this page and go back to Hardcost Desktop.",
    ),
    "not_here": Words("There is nothing here", "Hardcost Desktop only waits for a sign-in here."),
    "wrong_host": Words(
        "This address is not answered", "Hardcost Desktop only answers this computer."
    ),
    "no_visit": Words(
        "Another page's request is not answered",
        "Hardcost Desktop only answers a browser that comes here itself.",
    ),
    "get_only": Words(
        "This kind of request is not answered",
        "Hardcost Desktop only waits for a browser's page request here.",
    ),
}
"""By what the browser brought."""
