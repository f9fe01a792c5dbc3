"""`history` and `undo`."""

from argparse import Namespace

from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import plain, say, say_error, say_json
from hardcost_desktop.cli.review_table import say_failed
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.cli.shapes import run_shape, undo_shape


def history(session: Session, arguments: Namespace) -> Exit:
    """Print the runs, newest first."""
    kept = session.firm().history
    runs = kept.runs()
    if arguments.json:
        say_json([run_shape(run, kept.entries(run.id)) for run in runs])
        return Exit.DONE
    if not runs:
        say("Nothing was imported yet.")
    for run in runs:
        begun = run.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
        said = "" if run.ended_at else "  (cut off)"
        what = "marked as in Clio already" if run.marked else "entries"
        say(
            plain(
                f"{run.id:>5}  {begun}  {run.operator}  {run.imported} {what}  {run.amount:,.2f}{said}"
            )
        )
    return Exit.DONE


def undo(session: Session, arguments: Namespace) -> Exit:
    """Remove one run's entries from Clio."""
    result = session.firm().history.undo(arguments.run, tell_stages(), session.cancel)
    if arguments.json:
        say_json(undo_shape(result))
    else:
        say(f"Removed from Clio: {len(result.removed)}")
        if result.unmarked:
            say(f"No longer marked as in Clio; the entries stay there: {len(result.unmarked)}")
        say_failed("Kept", result.kept)
        if result.not_reached:
            say(f"Not reached: {len(result.not_reached)}")
    if result.stopped is not None:
        say_error(result.stopped)
        return exit_code(result.stopped)
    return Exit.SOME_FAILED if result.kept else Exit.DONE
