"""`remove`: taking the entries of changed rows out of Clio."""

from argparse import Namespace

from hardcost_desktop.cli.after import say_undone
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.session import Session, tell_stages


def remove(session: Session, arguments: Namespace) -> Exit:
    """Remove the entries of changed rows from Clio."""
    firm = session.firm()
    review = session.review(firm)
    result = firm.amending.remove(review, arguments.keys, tell_stages(), session.cancel)
    return say_undone(result, json=arguments.json)
