"""`settings show`, `settings set` and `check`."""

from argparse import Namespace
from collections.abc import Iterator

from hardcost_desktop.cli.exit_codes import Exit, exit_code
from hardcost_desktop.cli.output import plain, say, say_json, told
from hardcost_desktop.cli.session import Session
from hardcost_desktop.cli.shapes import finding_shape
from hardcost_desktop.domain.settings import ImportSettings, as_texts, with_setting
from hardcost_desktop.errors import NeedsSignIn, UsageTrouble
from hardcost_desktop.messages import say_named
from hardcost_desktop.services.health.computer import check_key_store
from hardcost_desktop.services.health.finding import Finding, wrong

_UNCONNECTED = {"clio": "clio_account", "quickbooks": "quickbooks_company"}
"""The line of the health check that a missing connection belongs to."""

_WIDTH = 9
"""Characters of how a finding is, and the gap after it."""


def settings(session: Session, arguments: Namespace) -> Exit:
    """Show the settings, or change some."""
    if arguments.action == "show":
        _say_settings(session.program.profiles.load_settings(session.profile), arguments.json)
        return Exit.DONE
    texts = dict(_split(value) for value in arguments.values)
    for name, text in texts.items():
        with_setting(ImportSettings(), name, text)  # a wrong word is told before anyone is asked
    _say_settings(session.firm().configuring.change(texts), as_json=False)
    return Exit.DONE


def check(session: Session, arguments: Namespace) -> Exit:
    """Look at everything an import needs."""
    findings = list(_findings(session))
    if arguments.json:
        say_json([finding_shape(finding) for finding in findings])
    else:
        marks = {"ok": told("ok"), "warning": told("warning"), "trouble": told("TROUBLE")}
        for finding in findings:
            mark = marks[finding.state].ljust(_WIDTH)
            say(f"{mark}{plain(say_named(finding.name, finding.meaning))}")
            if finding.remedy:
                say(f"{' ' * _WIDTH}{plain(finding.remedy)}")
    first = next((finding.error for finding in findings if finding.error), None)
    return exit_code(first) if first else Exit.DONE


def _findings(session: Session) -> Iterator[Finding]:
    """Check an open firm, or say what keeps it from being opened."""
    try:
        firm = session.firm()
    except NeedsSignIn as missing:
        yield check_key_store(session.program.vault, session.profile)
        yield wrong(_UNCONNECTED[missing.service], missing)
        return
    yield from firm.checking.check(firm.configuring.settings())


def _say_settings(chosen: ImportSettings, as_json: bool) -> None:
    texts = as_texts(chosen)
    if as_json:
        say_json(texts)
        return
    width = max(map(len, texts))
    for name, text in texts.items():
        say(f"{name.ljust(width)}  {plain(text) or told('(not chosen yet)')}")


def _split(value: str) -> tuple[str, str]:
    name, equals, text = value.partition("=")
    if not equals:
        raise UsageTrouble("setting_form", value=value)
    return name.strip(), text
