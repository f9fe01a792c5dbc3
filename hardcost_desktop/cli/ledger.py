"""`ledger move`, `check`, `backup`, `restore` and `password`: the record of what was imported, as a whole."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say, say_json
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
    say(plain(f"The import record lies on {done.place} now."))
    if not done.tables:
        say("It was there already; nothing was copied.")
        return Exit.DONE
    counts = ", ".join(f"{content.rows} {name}" for name, content in done.tables.items())
    say(plain(f"Copied, read back and compared: {counts}."))
    say(plain(f"Left behind as it was, and marked as moved: {done.before}"))
    return Exit.DONE


def _check(session: Session, arguments: Namespace) -> Exit:
    keeping = session.program.keeping(session.profile)
    found = keeping.check()
    if arguments.json:
        say_json({"place": keeping.place, **inspection_shape(found)})
    else:
        say(plain(f"The import record lies on {keeping.place}."))
        _say_inspection(found)
    return Exit.PREREQUISITE if found.flaws else Exit.DONE


def _back_up(session: Session, arguments: Namespace) -> Exit:
    file = Path(arguments.file).expanduser().resolve()
    found = session.program.keeping(session.profile).back_up(file)
    say(plain(f"Written and read again: {file}"))
    _say_inspection(found)
    return Exit.PREREQUISITE if found.flaws else Exit.DONE


def _restore(session: Session, arguments: Namespace) -> Exit:
    file = Path(arguments.file).expanduser().resolve()
    done = session.program.keeping(session.profile).restore(file, forget=arguments.forget)
    say(plain(f"Restored and read back: {done.tables['entries'].rows} entries."))
    say(plain(f"What was there before is kept: {done.kept}"))
    if done.forgotten:
        count = len(done.forgotten)
        say(
            f"Not in the backup: {count} entries written since. Preview: Clio's stamps tell of them."
        )
    return Exit.DONE


def _password(session: Session, arguments: Namespace) -> Exit:
    ledgers, store = session.program.ledgers, session.program.vault.describe()
    if arguments.forget:
        ledgers.keep_password(session.profile, "")
        say(plain(f"Forgotten: the password of the shared import record, in {store}"))
        return Exit.DONE
    ledgers.keep_password(session.profile, _asked_password())
    say(plain(f"Kept in {store}"))
    return Exit.DONE


def _asked_password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Password of the database (it is not shown): ")
    return sys.stdin.readline().rstrip("\r\n")


def _say_inspection(found: Inspection) -> None:
    say(f"In Clio: {found.imported} entries, {found.amount:,.2f}")
    if found.unsettled:
        say(plain(f"Not settled yet; the next preview looks them up: {', '.join(found.unsettled)}"))
    for flaw in found.flaws:
        say(f"TROUBLE  {plain(FLAWS[flaw.code].format(what=flaw.what))}")
    if not found.flaws:
        say("Sound.")


_ACTIONS: Mapping[str, Callable[[Session, Namespace], Exit]] = {
    "move": _move,
    "check": _check,
    "backup": _back_up,
    "restore": _restore,
    "password": _password,
}
