"""Words for newer releases of this program: what the look for them met."""

from collections.abc import Mapping

from hardcost_desktop.messages.words import Words

UPDATE_ERRORS: Mapping[str, Words] = {
    "update_address": Words(
        "This address cannot be asked for updates",
        "“{address}” does not begin with https:// or is no address.",
        "Correct it, or leave it empty for the program's own.",
    ),
    "update_not_https": Words(
        "The update address is not secure",
        "It does not begin with https://, so nothing was asked.",
        "Correct it under Help, Updates.",
    ),
    "update_unreachable": Words(
        "The update address could not be reached",
        "No answer came, or one that was too long.",
        "Nothing needs to be done; the program looks again tomorrow.",
    ),
    "update_answer": Words(
        "The update address did not answer as expected",
        "It answered with status {status} instead of telling of a release. A way to another address is not followed.",
        "Nothing needs to be done; the program looks again tomorrow.",
    ),
    "update_unreadable": Words(
        "The answer about updates could not be read",
        "It is not the small document that this program's makers publish, and was left aside.",
        "Nothing needs to be done; the program looks again tomorrow.",
    ),
    "update_unsigned": Words(
        "The answer about updates was not believed",
        "It is not signed by the makers of this program, and was left aside.",
        "If it stays so, tell whoever looks after your computers: somebody may be answering in the makers' place.",
    ),
}

UPDATE_HEALTH: Mapping[str, Words] = {
    "updates": Words("Program", "Version {version}. Nothing newer is known."),
    "updates_nowhere": Words(
        "Program", "Version {version}. This build has no update address, so it asks nobody."
    ),
    "updates_off": Words("Program", "Version {version}. It does not look for newer ones."),
    "updates_newer": Words(
        "Program",
        "Version {version}. There is a newer one, {newest}.",
        "Under Help, Updates, open the page about it.",
    ),
    "updates_trouble": Words(
        "Program",
        "Version {version}. The last look for a newer one brought nothing: {why}.",
        "Nothing needs to be done; the program looks again tomorrow. Help, Updates turns it off.",
    ),
}
