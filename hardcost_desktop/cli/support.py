"""`support-report`: a file for whoever supports this program, listed before it is given away."""

from argparse import Namespace
from pathlib import Path

from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.messages import SUPPORT
from hardcost_desktop.storage.archive import check_ending, write_archive


def support_report(session: Session, arguments: Namespace) -> Exit:
    """Make the report and say what is in it; raises what a review raises where its costs are wanted."""
    path = Path(arguments.file).expanduser().resolve()
    check_ending(path)
    plan = session.review(session.firm()).plan if arguments.with_costs else None
    supporting = session.program.supporting(session.profile)
    pages = supporting.make(tell_stages(), session.cancel, plan)
    write_archive(path, pages)
    for page in pages:
        lines = len(page.text.splitlines())
        say(plain(SUPPORT["showing"].format(name=page.name, n=f"{lines:,}")))
    say(plain(SUPPORT["saved"].format(path=path, n=len(pages))))
    return Exit.DONE
