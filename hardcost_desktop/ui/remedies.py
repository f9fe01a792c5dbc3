"""What to do, in the words of the window: where the common words name a command, the window has its own way."""

from collections.abc import Mapping
from dataclasses import replace

from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import ERRORS, Spoken, Words, explain

_ENGLISH: Mapping[str, str] = {
    "profile_unknown": "The firms are: {names}. Set up a new one with File, New firm.",
    "row_unknown": "Refresh and look at the review again.",
    "row_not_ready": "See why in the review. Nothing was written.",
    "row_skipped": "See what to do in the review, in the column Reason and next step.",
    "quickbooks_not_connected": "Connect it on the page of the connections.",
    "clio_not_connected": "Connect it on the page of the connections.",
    "quickbooks_disconnected": "Connect QuickBooks again on the page of the connections.",
    "clio_disconnected": "Connect Clio again on the page of the connections.",
    "start_date_missing": "Choose it in the settings.",
    "account_missing": "Choose it in the settings.",
    "plan_too_small": "Upgrade QuickBooks. If it reports your plan wrongly, say so in the settings, under More.",
    "import_off": "Switch it on in the settings.",
    "user_gone": "Choose another user in the settings, under More.",
    "other_company": "Sign in to {expected}, or connect {found} as a firm of its own: File, New firm.",
    "discovery_missing": "Choose the environment anew on the page of the connections.",
    "client_id_missing": "Copy it from the developer portal, and paste it into the field Client ID.",
    "secret_missing": "Copy it from the developer portal, and paste it into the field Client secret.",
    "run_unknown": "Refresh and look again.",
    "not_changed": "Refresh and look at the review again.",
    "not_in_clio": "Refresh and look at the review again.",
    "undo_what": "Choose an import or rows first.",
    "setting_switch": "Choose on or off.",
    "setting_form": "Choose it in the settings.",
    "demo_missing": "Install this program together with its demo, as its guide says.",
    "no_display": "Open the window on a computer with a display.",
    "home_unwritable": "Put that right, then start the program again.",
    "period_backwards": "Choose a first day that is not after the last.",
    "ledger_driver_missing": "Ask whoever installed this program to add it.",
    "ledger_moved": "Close the program and open it again. If it stays so, ask whoever moved it for the new place.",
    "ledger_elsewhere": "Ask whoever looks after your computers to move it first; the guide says how.",
    "ledger_there_already": "The health check shows how it is.",
    "ledger_not_empty": "Ask whoever looks after your computers; the guide says how records are joined.",
    "ledger_password_in_address": "Leave it out of the address; it belongs into the key store.",
    "ledger_forgets": "Refresh and settle them first, or choose a newer backup.",
}
"""By code of an error, instead of its remedy in `messages`; the gaps are the same."""


HERE: Mapping[str, str] = Spoken(_ENGLISH)
"""The same in the language that is spoken."""


def explain_here(error: HardcostError) -> Words:
    """Give the words of an error, with what to do in this window."""
    remedy = HERE.get(error.code)
    words = explain(error)
    if remedy is None:
        return words
    texts = {name: str(value) for name, value in error.details.items()}
    return replace(words, remedy=remedy.format_map(texts))


def remedy_here(remedy: str, error: HardcostError | None = None) -> str:
    """Give what to do in this window for a remedy of the health check, which may come without its error."""
    if error is not None:
        return explain_here(error).remedy
    return next((HERE[code] for code in HERE if ERRORS[code].remedy == remedy), remedy)
