"""`disconnect clio` and `disconnect quickbooks`: what was ended, what was removed, what is kept."""

from argparse import Namespace

from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import plain, say, say_aside, told
from hardcost_desktop.cli.session import Session
from hardcost_desktop.errors import HardcostError, Service
from hardcost_desktop.messages import ENDINGS, SERVICES, explain


def disconnect(session: Session, arguments: Namespace) -> Exit:
    """End one connection."""
    service: Service = arguments.service
    done = session.program.disconnecting(session.profile).disconnect(service)
    name = SERVICES[service]
    say(plain(told("Disconnected: {name}, {account}", name=name, account=done.account)))
    say(ENDINGS[done.ending].format(service=name))
    store = session.program.vault.describe()
    say(told("Removed: the client secret and the sign-in, from {store}", store=store))
    pair = done.profile.pair
    place = done.profile.ledger or (pair and session.program.home.ledger(pair))
    kept = (
        told(
            "Kept: the record of what was imported ({place}), the settings, and which accounts this firm "
            "belongs to",
            place=place,
        )
        if pair
        else told("Kept: the settings, and which accounts this firm belongs to")
    )
    say(kept)
    return Exit.DONE if done.trouble is None else _warn(done.trouble)


def _warn(trouble: HardcostError) -> Exit:
    words = explain(trouble)
    say_aside(plain(f"{words.title}. {words.sentence}"))
    return exit_code(trouble)
