"""`ledger move`, `check`, `backup`, `restore` and `password`: the record of what was imported, as a whole."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say, say_json, told
from hardcost_desktop.cli.session import Session
from hardcost_desktop.cli.shapes import content_shape, inspection_shape
from hardcost_desktop.messages import FLAWS
from hardcost_desktop.storage.ledger.inspection import Inspection


def ledger(session: Session, arguments: Namespace) -> Exit:
    """Do what was asked with the ledger."""
    return _ACTIONS[arguments.action](session, arguments)


def _move(session: Session, arguments: Namespace) -> Exit:
    done = session.program.keeping(session.profile).move(arguments.to, join=arguments.join)
    if arguments.json:
        tables = content_shape(done.tables)
        say_json({"from": done.before, "to": done.place, "tables": tables})
        return Exit.DONE
    say(plain(told("The import record lies on {place} now.", place=done.place)))
    if not done.tables:
        say(told("It was there already; nothing was copied."))
        return Exit.DONE
    counts = ", ".join(f"{content.rows} {name}" for name, content in done.tables.items())
    say(plain(told("Copied, read back and compared: {counts}.", counts=counts)))
    say(plain(told("Left behind as it was, and marked as moved: {place}", place=done.before)))
    return Exit.DONE


def _check(session: Session, arguments: Namespace) -> Exit:
    keeping = session.program.keeping(session.profile)
    found = keeping.check()
    if arguments.json:
        say_json({"place": keeping.place, **inspection_shape(found)})
    else:
        say(plain(told("The import record lies on {place}.", place=keeping.place)))
        _say_inspection(found)
    return Exit.PREREQUISITE if found.flaws else Exit.DONE


def _back_up(session: Session, arguments: Namespace) -> Exit:
    file = Path(arguments.file).expanduser().resolve()
    found = session.program.keeping(session.profile).back_up(file)
    say(plain(told("Written and read again: {file}", file=file)))
    _say_inspection(found)
    return Exit.PREREQUISITE if found.flaws else Exit.DONE


def _restore(session: Session, arguments: Namespace) -> Exit:
    file = Path(arguments.file).expanduser().resolve()
    done = session.program.keeping(session.profile).restore(file, forget=arguments.forget)
    rows = done.tables["entries"].rows
    say(told("Restored and read back: {n} entries.", n=rows))
    say(plain(told("What was there before is kept: {file}", file=done.kept)))
    if done.forgotten:
        count = len(done.forgotten)
        say(
            told(
                "Not in the backup: {n} entries written since. Preview: Clio's stamps tell of them.",
                n=count,
            )
        )
    return Exit.DONE


def _password(session: Session, arguments: Namespace) -> Exit:
    ledgers, store = session.program.ledgers, session.program.vault.describe()
    if arguments.forget:
        ledgers.keep_password(session.profile, "")
        forgotten = told(
            "Forgotten: the password of the shared import record, in {store}", store=store
        )
        say(plain(forgotten))
        return Exit.DONE
    ledgers.keep_password(session.profile, _asked_password())
    say(plain(told("Kept in {store}", store=store)))
    return Exit.DONE


def _asked_password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass(told("Password of the database (it is not shown): "))
    return sys.stdin.readline().rstrip("\r\n")


def _say_inspection(found: Inspection) -> None:
    amount = f"{found.amount:,.2f}"
    say(told("In Clio: {n} entries, {amount}", n=found.imported, amount=amount))
    if found.unsettled:
        keys = ", ".join(found.unsettled)
        say(plain(told("Not settled yet; the next preview looks them up: {keys}", keys=keys)))
    for flaw in found.flaws:
        say(f"{told('TROUBLE')}  {plain(FLAWS[flaw.code].format(what=flaw.what))}")
    if not found.flaws:
        say(told("Sound."))


_ACTIONS: Mapping[str, Callable[[Session, Namespace], Exit]] = {
    "move": _move,
    "check": _check,
    "backup": _back_up,
    "restore": _restore,
    "password": _password,
}
