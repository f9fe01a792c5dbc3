"""The commands by name, and running one: apart from `main`, as the window is on the screen before any is imported."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from hardcost_desktop.cli.after import history, operator, undo
from hardcost_desktop.cli.changes import changes, leave, update
from hardcost_desktop.cli.connect import connect
from hardcost_desktop.cli.decide import decide
from hardcost_desktop.cli.disconnect import disconnect
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.ledger import ledger
from hardcost_desktop.cli.reconcile import reconcile
from hardcost_desktop.cli.remove import remove
from hardcost_desktop.cli.review import export, import_rows, preview
from hardcost_desktop.cli.session import Session, open_session
from hardcost_desktop.cli.settings import check, settings
from hardcost_desktop.cli.support import support_report

COMMANDS: Mapping[str, Callable[[Session, Namespace], Exit]] = {
    "connect": connect,
    "disconnect": disconnect,
    "settings": settings,
    "check": check,
    "preview": preview,
    "import": import_rows,
    "choose": decide,
    "describe": decide,
    "exclude": decide,
    "include": decide,
    "link": decide,
    "confirm": decide,
    "resolve": decide,
    "history": history,
    "undo": undo,
    "changes": changes,
    "update": update,
    "remove": remove,
    "leave": leave,
    "operator": operator,
    "export": export,
    "ledger": ledger,
    "reconcile": reconcile,
    "support-report": support_report,
}


def run_command(arguments: Namespace) -> Exit:
    """Run the command that was asked for; raises HardcostError."""
    with open_session(arguments) as session:
        return COMMANDS[arguments.command](session, arguments)
