"""The words of the command line: every command with its options, as docs/design.md lists them."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from hardcost_desktop import __version__
from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import say_aside
from hardcost_desktop.language import LANGUAGES

_SUPPRESS = argparse.SUPPRESS


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        say_aside(self.format_usage().rstrip())
        say_aside(f"{message}. See: {self.prog} --help")
        raise SystemExit(Exit.USAGE)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; ends the program with code 2 and a sentence when it makes no sense."""
    return make_parser().parse_args(arguments)


def make_parser() -> argparse.ArgumentParser:
    """Give what reads the command line; its words are the manual page too."""
    parser = _Parser(
        prog="hardcost",
        description="Brings hard costs from QuickBooks Online to Clio Manage. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"hardcost {__version__}")
    parser.add_argument("--home", metavar="DIR", default=None, help="holds everything it keeps")
    parser.add_argument("--profile", metavar="NAME", default=None, help="which firm")
    parser.add_argument("--ledger", metavar="URL", default=None, help="a shared import record")
    parser.add_argument("--language", choices=LANGUAGES, default=None, help="what to speak")
    everywhere = _Parser(add_help=False, argument_default=_SUPPRESS)
    everywhere.add_argument("--home", metavar="DIR", help=_SUPPRESS)
    everywhere.add_argument("--profile", metavar="NAME", help=_SUPPRESS)
    everywhere.add_argument("--ledger", metavar="URL", help=_SUPPRESS)
    everywhere.add_argument("--language", choices=LANGUAGES, help=_SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _Commands(commands, everywhere).add_all()
    return parser


class _Commands:
    """Adds the commands to the parser, each with the options every command has."""

    def __init__(
        self,
        commands: "argparse._SubParsersAction[_Parser]",
        everywhere: _Parser,
    ) -> None:
        self._commands = commands
        self._everywhere = everywhere

    def add_all(self) -> None:
        self._connecting()
        self._disconnecting()
        self._settings()
        self._reviewing()
        self._deciding()
        self._afterwards()
        self._keeping()
        self._supporting()
        demo = self._add("demo", "the whole job on a made-up firm")
        demo.add_argument("--headless", action="store_true", help="in the terminal")
        self._add("selftest", "whether the program is whole and works here", json=True)

    def _add(self, name: str, does: str, *, json: bool = False) -> argparse.ArgumentParser:
        command = self._commands.add_parser(
            name, help=does, description=does, parents=[self._everywhere]
        )
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command

    def _connecting(self) -> None:
        connect = self._add("connect", "sign in to an account in the browser")
        services = connect.add_subparsers(dest="service", metavar="SERVICE", required=True)
        secret = "The client secret is read from HARDCOST_CLIENT_SECRET, or asked for."  # noqa: S105 - a help text
        clio = services.add_parser("clio", epilog=secret, parents=[self._everywhere])
        where = clio.add_mutually_exclusive_group(required=True)
        where.add_argument("--region", choices=("us", "eu", "ca", "au"))
        where.add_argument("--url", metavar="URL", help="any server with /oauth/… and /api/v4/…")
        clio.add_argument("--client-id", metavar="ID", required=True)
        clio.add_argument("--paste", action="store_true", help="paste the code that Clio shows")
        books = services.add_parser("quickbooks", epilog=secret, parents=[self._everywhere])
        side = books.add_mutually_exclusive_group(required=True)
        side.add_argument("--environment", choices=("production", "sandbox"))
        side.add_argument("--url", metavar="API", help="any server with /v3/company/…")
        books.add_argument("--discovery", metavar="URL", help="with --url: its discovery document")
        books.add_argument("--client-id", metavar="ID", required=True)
        books.add_argument("--redirect-uri", metavar="URI", help="another registered one, https")
        books.add_argument("--paste", action="store_true", help="paste the address it ends on")

    def _disconnecting(self) -> None:
        disconnect = self._add("disconnect", "end a sign-in, here and at the service")
        disconnect.add_argument("service", choices=("clio", "quickbooks"))

    def _settings(self) -> None:
        settings = self._add("settings", "what is imported, and how")
        actions = settings.add_subparsers(dest="action", metavar="ACTION", required=True)
        show = actions.add_parser("show", parents=[self._everywhere])
        show.add_argument("--json", action="store_true")
        change = actions.add_parser("set", parents=[self._everywhere])
        change.add_argument("values", metavar="NAME=VALUE", nargs="+")
        self._add("check", "the health of the set-up, each trouble with its remedy", json=True)

    def _reviewing(self) -> None:
        preview = self._add("preview", "every pending cost, and why it is skipped")
        how = preview.add_mutually_exclusive_group()
        how.add_argument("--json", action="store_true", help="print JSON")
        what = "for a scheduler: a desktop notice of what is new; asks nothing"
        how.add_argument("--notify", action="store_true", help=what)
        preview.add_argument("--fresh", action="store_true", help="read Clio's lists whole again")
        do = self._add("import", "write the ready costs to Clio", json=True)
        do.add_argument("--yes", action="store_true", help="without asking")
        which = do.add_mutually_exclusive_group()
        which.add_argument("--only", metavar="KEY", nargs="+", help="these rows alone")
        which.add_argument("--undone", action="store_true", help="also what an undo took out")

    def _deciding(self) -> None:
        choose = self._add("choose", "put a row on a matter, or enter it as another user")
        choose.add_argument("key", metavar="KEY")
        what = choose.add_mutually_exclusive_group(required=True)
        what.add_argument("--matter", metavar="ID", type=int, help="the Clio matter")
        what.add_argument("--user", metavar="ID", type=int, help="the Clio user")
        describe = self._add("describe", "write another text for the client's bill")
        describe.add_argument("key", metavar="KEY")
        note = "the text; an empty one returns to QuickBooks' own"
        describe.add_argument("--note", metavar="TEXT", required=True, help=note)
        exclude = self._add("exclude", "never import a row")
        exclude.add_argument("key", metavar="KEY")
        exclude.add_argument("--note", default="", help="why")
        include = self._add("include", "take an exclusion back")
        include.add_argument("key", metavar="KEY")
        link = self._add("link", "link a QuickBooks customer to a Clio contact")
        link.add_argument("customer", metavar="CUSTOMER", help="its QuickBooks number or name")
        link.add_argument("--contact", metavar="ID", type=int, required=True)
        confirm = self._add("confirm", "import a row although it looks doubled or billed")
        confirm.add_argument("key", metavar="KEY")
        resolve = self._add(
            "resolve", "say that a row is in Clio already, or what became of a lost answer"
        )
        resolve.add_argument("key", metavar="KEY")
        outcome = resolve.add_mutually_exclusive_group(required=True)
        outcome.add_argument("--activity", metavar="ID", type=int, help="it is this entry in Clio")
        outcome.add_argument("--not-in-clio", action="store_true", help="Clio does not hold it")

    def _afterwards(self) -> None:
        history = self._add("history", "what was imported, when and by whom", json=True)
        history.add_argument("--run", metavar="N", type=int, help="one import's entries")
        by = "a matter, client, check number, payee or amount"
        history.add_argument("--search", metavar="TEXT", help=by)
        undo = self._add("undo", "remove an import's entries from Clio", json=True)
        undo.add_argument("run", metavar="RUN", type=int, nargs="?")
        undo.add_argument("--only", metavar="KEY", nargs="+", help="these rows alone")
        undo.add_argument("--look", action="store_true", help="tell what it would meet; do nothing")
        undo.add_argument("--edited", action="store_true", help="also what was changed in Clio")
        self._add("changes", "what is no longer as it was imported", json=True)
        update = self._add("update", "bring entries in Clio in line with QuickBooks", json=True)
        update.add_argument("keys", metavar="KEY", nargs="+")
        remove = self._add("remove", "take the entries of changed rows out of Clio", json=True)
        remove.add_argument("keys", metavar="KEY", nargs="+")
        leave = self._add("leave", "leave changed rows as they are, until they change again")
        leave.add_argument("keys", metavar="KEY", nargs="+")
        leave.add_argument("--back", action="store_true", help="take that back: show them again")
        operator = self._add("operator", "the name the history shows for who works here")
        operator.add_argument("name", metavar="NAME", nargs="?")
        export = self._add("export", "the review as a file for a spreadsheet")
        export.add_argument("file", metavar="FILE.csv|.xlsx")
        tie = self._add("reconcile", "tie a month: QuickBooks, the review, Clio", json=True)
        tie.add_argument("--from", dest="first", metavar="YYYY-MM-DD", required=True)
        tie.add_argument("--to", dest="last", metavar="YYYY-MM-DD", required=True)
        tie.add_argument("file", metavar="FILE.csv|.xlsx", nargs="?", help="also as a file")

    def _supporting(self) -> None:
        report = self._add("support-report", "a file for whoever supports this program")
        report.add_argument("file", metavar="FILE.zip")
        what = "also the review's costs, with names, texts and amounts"
        report.add_argument("--with-costs", action="store_true", help=what)

    def _keeping(self) -> None:
        ledger = self._add("ledger", "the record of what was imported: move, check, back up")
        actions = ledger.add_subparsers(dest="action", metavar="ACTION", required=True)
        move = actions.add_parser("move", parents=[self._everywhere])
        move.add_argument(
            "--to", metavar="URL|local", required=True, help="postgresql://… or local"
        )
        move.add_argument(
            "--join", action="store_true", help="use the record that is there already"
        )
        move.add_argument("--json", action="store_true")
        actions.add_parser("check", parents=[self._everywhere]).add_argument(
            "--json", action="store_true"
        )
        backup = actions.add_parser("backup", parents=[self._everywhere])
        backup.add_argument("file", metavar="FILE")
        restore = actions.add_parser("restore", parents=[self._everywhere])
        restore.add_argument("file", metavar="FILE")
        restore.add_argument(
            "--forget", action="store_true", help="although it does not know of all entries"
        )
        password = actions.add_parser("password", parents=[self._everywhere])
        password.add_argument("--forget", action="store_true", help="take it out of the key store")
