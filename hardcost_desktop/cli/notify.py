"""`preview --notify`: a look for a scheduler, which tells what is new in a notice of the desktop."""

from argparse import Namespace

from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say
from hardcost_desktop.cli.place import FIRST
from hardcost_desktop.cli.session import Session
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.messages import NOTICING

_PROGRAM = "Hardcost Desktop"


def notify(session: Session, arguments: Namespace) -> Exit:
    """Look, say what is new, and show it; raises what a review raises."""
    profile = session.program.profiles.load(session.profile)
    title = _title(profile)
    noticing = session.program.noticing(session.profile, session.firm)
    looked = noticing.look(title, session.cancel, fresh=arguments.fresh)
    for said in (looked.news, *looked.concerns):
        if said:
            say(plain(f"{title}: {said}."))
    if not looked.worth_telling:
        say(plain(f"{title}: {NOTICING['nothing_new']}"))
    say(looked.standing)
    noticing.tell(looked, title)
    if looked.worth_telling:
        say(NOTICING["notice_shown"])
    return Exit.DONE


def _title(profile: FirmProfile | None) -> str:
    """Name the firm: as it is called here, else as QuickBooks calls it."""
    if profile is None:
        return _PROGRAM
    if profile.name != FIRST:
        return profile.name
    return profile.quickbooks.company_name if profile.quickbooks else _PROGRAM
