"""The manual page of `hardcost`, written from the command line's own words."""

import argparse
import gzip
from collections.abc import Iterator

from release import TITLE, day, version

from hardcost_desktop.cli.arguments import make_parser

_EXITS = (
    ("0", "done"),
    ("1", "some rows failed, or stopped by a person"),
    ("2", "usage"),
    ("3", "not connected, or sign-in needed"),
    ("4", "a prerequisite is unmet, on this computer or in a service"),
    ("5", "service unreachable or unreadable"),
    ("6", "another import is running"),
)


def write_manual() -> bytes:
    """Give the page, compressed; the same words give the same bytes."""
    return gzip.compress("\n".join(_lines()).encode() + b"\n", mtime=0)


def _lines() -> Iterator[str]:
    parser = make_parser()
    yield f'.TH HARDCOST 1 "{day()}" "{TITLE} {version()}"'
    yield from (".SH NAME", r"hardcost, hardcost\-desktop \- " + _plain(parser.description or ""))
    yield from (".SH SYNOPSIS", r".B hardcost", r"[\fIoption\fR ...] [\fIcommand\fR ...]")
    yield from (".SH DESCRIPTION", "Without a command the window is opened.")
    yield from (".SH OPTIONS", *_options(parser), ".SH COMMANDS")
    for name, command in sorted(_commands(parser).items()):
        yield from _command(name, command)
    yield ".SH EXIT STATUS"
    for code, meaning in _EXITS:
        yield from (".TP", f".B {code}", meaning)
    yield from (
        ".SH FILES",
        r"\fI~/.local/share/Hardcost Desktop\fR",
        "import record, settings, logs",
    )


def _command(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
    yield from (
        ".SS " + _plain(name),
        _plain(command.description or ""),
        ".PP",
        f".B {_plain(usage)}",
    )
    for inner, below in _commands(command).items():
        inner_usage = " ".join(below.format_usage().split()).removeprefix("usage: ")
        yield from (".PP", f".B {_plain(inner_usage)}" if inner else "")
        yield from _options(below)
    yield from _options(command)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse offers no other way to list them
        if action.help in {None, argparse.SUPPRESS} or isinstance(
            action,
            argparse._SubParsersAction | argparse._HelpAction,  # noqa: SLF001
        ):
            continue
        words = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        if action.option_strings and action.nargs != 0:
            words += f" {action.metavar or action.dest.upper()}"
        yield from (".TP", f".B {_plain(words)}", _plain(str(action.help)))


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return dict(action.choices)
    return {}


def _plain(text: str) -> str:
    """Escape what roff would read as a command."""
    safe = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + safe if safe.startswith((".", "'")) else safe
