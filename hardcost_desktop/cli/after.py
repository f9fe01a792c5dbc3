"""`history`, `undo` and `operator`."""

from argparse import Namespace
from dataclasses import replace

from hardcost_desktop.cli.after_shapes import found_shape, looked_shape, run_shape, undo_shape
from hardcost_desktop.cli.changes import say_changes
from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import plain, say, say_error, say_json, told
from hardcost_desktop.cli.review_table import say_failed
from hardcost_desktop.cli.session import Session, tell_stages
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.entry import LedgerEntry, Run
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.messages import STANDINGS, STORY, say_type
from hardcost_desktop.services.history import Found, History, UndoResult
from hardcost_desktop.services.undoing import Looked
from hardcost_desktop.storage.people import system_account


def history(session: Session, arguments: Namespace) -> Exit:
    """Print the runs, newest first; one run's entries; or what was searched for, with its story."""
    kept = session.firm().history
    if arguments.search is not None:
        return _search(kept, arguments)
    runs = [run for run in kept.runs() if arguments.run in {None, run.id}]
    if arguments.run is not None and not runs:
        raise UsageTrouble("run_unknown", run=arguments.run)
    if arguments.json:
        say_json([run_shape(run, kept.entries(run.id)) for run in runs])
        return Exit.DONE
    if not runs:
        say(told("Nothing was imported yet."))
    for run in runs:
        _say_run(run)
    if arguments.run is not None:
        for entry in kept.entries(arguments.run):
            _say_entry(entry)
    return Exit.DONE


def undo(session: Session, arguments: Namespace) -> Exit:
    """Remove one run's entries, or chosen rows, from Clio; or only tell what that would meet."""
    kept, run, keys = session.firm().history, arguments.run, arguments.only
    if run is None and not keys:
        raise UsageTrouble("undo_what")
    if arguments.look:
        _say_looked(kept.look(run, tell_stages(), session.cancel, keys), json=arguments.json)
        return Exit.DONE
    edited = keys if keys and arguments.edited else ()
    if arguments.edited and not keys:
        edited = [entry.key for entry in kept.entries(run)]
    result = kept.undo(run, tell_stages(), session.cancel, keys, edited=edited)
    return say_undone(result, json=arguments.json)


def operator(session: Session, arguments: Namespace) -> Exit:
    """Tell, or choose, the name that the history shows for who works at this computer."""
    name = arguments.name
    if name is not None and not name.strip():
        raise UsageTrouble("name_empty")

    def change(profile: FirmProfile) -> FirmProfile:
        return profile if name is None else replace(profile, operator=" ".join(name.split()))

    profile = session.program.profiles.update(session.profile, change)
    say(plain(profile.operator or system_account()))
    return Exit.DONE


def say_undone(result: UndoResult, *, json: bool) -> Exit:
    """Tell what an undo did; gives its exit code."""
    if json:
        say_json(undo_shape(result))
    else:
        say(told("Removed from Clio: {n}", n=len(result.removed)))
        if result.unmarked:
            count = len(result.unmarked)
            say(told("No longer marked as in Clio; the entries stay there: {n}", n=count))
        say_failed(told("Already gone from Clio"), result.gone)
        say_failed(told("Kept"), result.kept)
        if result.not_reached:
            say(told("Not reached: {n}", n=len(result.not_reached)))
    if result.stopped is not None:
        say_error(result.stopped)
        return exit_code(result.stopped)
    return Exit.SOME_FAILED if result.kept else Exit.DONE


def _search(kept: History, arguments: Namespace) -> Exit:
    found = kept.search(arguments.search)
    if arguments.json:
        say_json([found_shape(one, kept.story(one.entry.id)) for one in found])
        return Exit.DONE
    if not found:
        say(told("Nothing found."))
    for one in found:
        _say_found(kept, one)
    return Exit.DONE


def _say_found(kept: History, found: Found) -> None:
    _say_entry(found.entry)
    for event in kept.story(found.entry.id):
        when = event.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        said = f"  {event.message}" if event.message else ""
        say(plain(f"{when}  {event.who}  {STORY[event.kind]}{said}"))
    say()


def _say_run(run: Run) -> None:
    begun = run.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    said = "" if run.ended_at else f"  {told('(cut off)')}"
    what = told("marked as in Clio already") if run.marked else told("entries")
    say(
        plain(
            f"{run.id:>5}  {begun}  {run.operator}  {run.imported} {what}  {run.amount:,.2f}{said}"
        )
    )


def _say_entry(entry: LedgerEntry) -> None:
    about = entry.about
    number = f"{say_type(about.type)} {about.number}".strip()
    names = "  ".join(name for name in (number, about.payee, about.client, about.matter) if name)
    clio = f"Clio {entry.activity_id}" if entry.activity_id else told("not in Clio")
    say(
        plain(
            f"{entry.key}  {entry.date.isoformat()}  {entry.price:,.2f}  {names}  {clio}  {STORY[entry.state]}"
        )
    )


def _say_looked(looked: list[Looked], *, json: bool) -> None:
    if json:
        say_json([looked_shape(one) for one in looked])
        return
    for one in looked:
        words = STANDINGS[one.standing].format(bill=one.bill)
        say(plain(f"{one.entry.key}  {one.entry.price:,.2f}  {words}"))
        say_changes(one.changes)
