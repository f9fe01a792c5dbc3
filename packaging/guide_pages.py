"""Writes the pages of the guide that list things one by one, from the program's own words, so that none falls behind.

Run from the repository: `python packaging/guide_pages.py`.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.settings import SETTINGS, ImportSettings, as_texts
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import (
    CHOICES,
    ERRORS,
    MEANINGS,
    NOTICES,
    REASONS,
    STATUSES,
    Words,
)
from hardcost_desktop.messages import SETTINGS as SETTING_WORDS
from hardcost_desktop.messages.after_errors import AFTER_ERRORS
from hardcost_desktop.messages.ledger import KEEPING_ERRORS
from hardcost_desktop.messages.local_errors import LOCAL_ERRORS
from hardcost_desktop.messages.noticing import NOTICING_ERRORS
from hardcost_desktop.messages.reconciling import RECONCILING_ERRORS
from hardcost_desktop.messages.service_errors import SERVICE_ERRORS
from hardcost_desktop.messages.support import SUPPORT_ERRORS
from hardcost_desktop.messages.updates import UPDATE_ERRORS
from hardcost_desktop.messages.usage_errors import USAGE_ERRORS
from hardcost_desktop.ui.remedies import explain_here

FOLDER = Path(__file__).parents[1] / "docs" / "guide"

_SETTINGS_HEAD = """# The settings, one by one

*File, Settings* in the window; `hardcost settings set NAME=VALUE` in a terminal. They mirror Clio's own settings
of the sync with QuickBooks. Before you save, the box below shows what the change does to the review: how many costs
and how much money in each place, before and after.

![The settings](pictures/settings-light.png)

## Each of them

| setting | what it does | in a terminal | at first |
|---|---|---|---|
"""

_REASONS_HEAD = """# The reasons, one by one

Shift+F1 opens the same in the program, at the reason of the row you are on.
"""

_MESSAGES_HEAD = """# The messages, one by one

Each bar and each line of a result that this program can show, in the order of the alphabet. … stands for a name, a
number or a path; where a message can be about either service, Clio stands for both. Whatever it says, what was sent
is known, and what was not is still to be imported.
[When something is wrong](trouble.md) begins with what you see instead.
"""

_IN_TERMINALS = frozenset(
    {
        "browser_missing", "demo_missing", "name_empty", "no_display", "period_day", "profile_unknown",
        "run_unknown", "setting_choice", "setting_date", "setting_form", "setting_switch", "setting_unknown",
        "setting_user", "undo_what",
    }
)  # fmt: skip
"""Answers to commands; no window says them."""

GROUPS: Mapping[str, tuple[Mapping[str, Words], str]] = {
    "QuickBooks and Clio": (SERVICE_ERRORS, "Nothing was written."),
    "This computer and the import record": (
        LOCAL_ERRORS,
        "Nothing more is sent to Clio from here.",
    ),
    "Where the import record lies": (KEEPING_ERRORS, "Nothing was changed."),
    "What an import needs, and what was asked": (
        {**USAGE_ERRORS, **RECONCILING_ERRORS},
        "Nothing was changed.",
    ),
    "After an import": (AFTER_ERRORS, "The client is charged what Clio says, as before."),
    "The program itself": ({**NOTICING_ERRORS, **UPDATE_ERRORS, **SUPPORT_ERRORS}, "Nothing."),
    "Warnings": (NOTICES, "Nothing has happened yet."),
}
"""Heading: the messages under it, and what they mean for the money where `MONEY` says nothing else."""

_MAYBE = "It may be in Clio. It is not sent again before that is known, so the client is not charged twice."
_STAYS = "The client is still charged for it."
_GONE = "The client is not charged for it through Clio."
_KNOWN = "What was sent is known; nothing more was sent."
_PAPER = "Nothing: a file or a page is missing, no entry."
_EACH_TWICE = "Until one of the two is off, each cost can be charged twice."

MONEY: Mapping[str, str] = {
    "activity_taken": "Nothing was changed: one entry in Clio cannot be two costs.",
    "activity_twice": "Nothing was changed: one entry in Clio cannot be two costs.",
    "already_claimed": "It was not sent, so the client is not charged twice.",
    "answer_lost": _MAYBE,
    "answer_unreadable": _MAYBE,
    "cancelled": "What was written before stays in Clio.",
    "changed_since_review": "It was not sent.",
    "clio_forbidden": "This cost was not written.",
    "clio_imports_too": _EACH_TWICE,
    "clio_keeps_as_is": "The client is charged what Clio says.",
    "clio_keeps_entry": _STAYS,
    "clio_refused": "This cost was not written.",
    "edited_in_clio": _STAYS,
    "export_kind": _PAPER,
    "export_rows": _PAPER,
    "file_unwritable": _PAPER,
    "gone_before": _GONE,
    "gone_from_clio": _GONE,
    "hard_costs_off": "One entry is in Clio as another kind of expense, until you correct it.",
    "imported_meanwhile": "It is in Clio, once.",
    "lease_lost": _KNOWN,
    "ledger_busy": _KNOWN,
    "ledger_damaged": _KNOWN,
    "activity_held": "Neither is doubled; of this cost it is not known yet whether Clio has it.",
    "ledger_disk_failing": _KNOWN,
    "ledger_disk_full": _KNOWN,
    "ledger_forgets": "Nothing was changed, so that no cost is sent twice.",
    "ledger_unreachable": _KNOWN,
    "not_found_again": "The client is not charged for it yet.",
    "not_in_clio": "Nothing of it is charged by this program.",
    "on_bill": _STAYS,
    "price_differs": "One entry in Clio has another amount than was paid.",
    "printer_refused": _PAPER,
    "quickbooks_unreadable": "Nothing is decided on half a list.",
    "row_settled": "It is in Clio, or may be; it is not sent again.",
    "still_arriving": "It may be in Clio; it is not sent again before that is known.",
    "written_late": "The client would be charged twice, until you delete one of the two.",
}
"""By code of a message: what it means for the money, where that is not what its group says."""

_GAPS = {
    "service": "Clio",
    "why": "the reason",
    "store": "the key store",
    "holder": "somebody",
    "port": "47613",
    "limit": "1,280",
    "least": "60",
    "most": "so many",
}
"""For gaps of the sentences that read badly as …"""


def write_settings() -> str:
    """Write one row for each declared setting, in the order of their declaration."""
    first = as_texts(ImportSettings())
    rows = []
    for name, setting in SETTINGS.items():
        words = SETTING_WORDS[name]
        said = [f"`{name}={c}` {CHOICES[c]}" for c in setting.choices] or [f"`{name}=…`"]
        at_first = f"`{first[name]}`" if first[name] else "not chosen"
        rows.append(f"| {words.title} | {words.sentence} | {'; '.join(said)} | {at_first} |")
    return _SETTINGS_HEAD + "\n".join(rows) + "\n"


def write_reasons() -> str:
    """Write each place and each reason under it: what it says, what it means for the money, what to do."""
    parts = [_REASONS_HEAD]
    for status in Status:
        of_status = [reason for reason in Reason if reason.status is status]
        lead = f"{STATUSES[status].sentence} {MEANINGS[status]} {STATUSES[status].remedy}"
        parts.append(f"## {STATUSES[status].title}\n\n{lead}\n")
        if of_status:
            head = "| reason | what it says | for the money | what to do |\n|---|---|---|---|\n"
            parts.append(head + "\n".join(map(_reason_row, of_status)) + "\n")
    return "\n".join(parts)


def _reason_row(reason: Reason) -> str:
    words = REASONS[reason]
    return f"| **{words.title}** | {words.sentence} | {MEANINGS[reason]} | {words.remedy} |"


def write_messages() -> str:
    """Write each message the window can show: what happened, what it means for the money, what to do there."""
    parts = [_MESSAGES_HEAD]
    for title, (messages, for_money) in GROUPS.items():
        shown = (code for code in messages if code not in _IN_TERMINALS)
        rows = sorted({_message_row(_fill(code), MONEY.get(code, for_money)) for code in shown})
        head = "| it says | what happened | for the money | what to do |\n|---|---|---|---|\n"
        parts.append(f"## {title}\n\n{head}" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _fill(code: str) -> Words:
    words = ERRORS.get(code) or NOTICES[code]
    names = re.findall(r"\{(\w+)\}", f"{words.title} {words.sentence} {words.remedy}")
    gaps = {name: _GAPS.get(name, "…") for name in names}
    return explain_here(HardcostError(code, **gaps)) if code in ERRORS else words.fill(gaps)


def _message_row(words: Words, money: str) -> str:
    told = (re.sub(r"\s*\(…(?: \w+)?\)", "", text) for text in (words.sentence, words.remedy))
    sentence, remedy = (text[:1].upper() + text[1:] for text in told)
    return f"| **{words.title}** | {sentence} | {money} | {remedy} |"


PAGES = {"settings": write_settings, "reasons": write_reasons, "messages": write_messages}
"""By name of the page: what writes it."""


if __name__ == "__main__":
    for page, write in PAGES.items():
        (FOLDER / f"{page}.md").write_text(write(), "utf-8")
