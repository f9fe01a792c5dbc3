"""What each page of the wizard says in one sentence: why, what will be allowed, what never happens."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.errors import Service


@dataclass(frozen=True, slots=True)
class Promise:
    """The three sentences of a service's page."""

    why: str
    allowed: str
    never: str


def promise(service: Service) -> Promise:
    """Give a service's sentences."""
    say = QCoreApplication.translate
    if service == "clio":
        return Promise(
            say("Wizard", "Clio is where your hard costs go: one entry for each, on its matter."),
            say(
                "Wizard",
                "You will allow this program to read users, contacts, matters and activities, and to write "
                "hard cost entries.",
            ),
            say(
                "Wizard",
                "It writes nothing before you press Import, changes no contact and no matter, and only ever reads "
                "QuickBooks.",
            ),
        )
    return Promise(
        say("Wizard", "QuickBooks is where your hard costs are: checks and expenses for clients."),
        say("Wizard", "You will allow this program to read your company's accounting data."),
        say(
            "Wizard",
            "QuickBooks is only ever read: this program has no way to change anything there.",
        ),
    )
