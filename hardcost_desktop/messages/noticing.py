"""Words of the look that is made without anybody asking: what is new, for a notice on the desktop."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

NOTICING: Mapping[str, str] = {
    "one_new_ready": "{n} new cost ready ({amount})",
    "new_ready": "{n} new costs ready ({amount})",
    "one_new_matter": "{n} new cost needs a matter",
    "new_matter": "{n} new costs need a matter",
    "one_new_decision": "{n} new cost needs your decision",
    "new_decision": "{n} new costs need your decision",
    "one_matter": "{n} needs a matter",
    "matter": "{n} need a matter",
    "one_decision": "{n} needs your decision",
    "decision": "{n} need your decision",
    "nothing_new": "Nothing new since the last review.",
    "standing": "Ready: {ready}. Needs attention: {attention}.",
    "notice_shown": "A notice is on the desktop.",
    "open_program": "Open Hardcost Desktop to see what to do.",
}
"""`one_…` for one; `new_…` begins a sentence, in which the others follow."""

NOTICING_ERRORS: Mapping[str, Words] = {
    "notice_not_shown": Words(
        "The desktop notice could not be shown",
        "This computer's desktop did not take the notice: {why}. Nothing was sent to Clio, and what is new is "
        "told again at the next look.",
        "See that notices of programs are allowed in the system's settings, and that somebody is signed in.",
    ),
}
