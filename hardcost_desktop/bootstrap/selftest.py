"""The program's look at itself: whether everything it is made of is here and works, as in a bundle just installed.

Nothing of it touches the person's own firms, folders or key store.
"""

import os
import pkgutil
import sqlite3
import ssl
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import certifi

import hardcost_desktop
from hardcost_desktop.bootstrap.demo import PROFILE, open_demo
from hardcost_desktop.domain.connection import Pair
from hardcost_desktop.domain.decision import Decision, DecisionKind
from hardcost_desktop.language import LANGUAGES, Language
from hardcost_desktop.messages import INSPECTIONS
from hardcost_desktop.services.progress import Cancel, ignore
from hardcost_desktop.storage.keystores import known_stores
from hardcost_desktop.storage.languages import read_language
from hardcost_desktop.storage.ledger import open_ledger
from hardcost_desktop.storage.paths import Home, guide_pages, resources
from hardcost_desktop.storage.vault import open_vault

Details = Mapping[str, object]
Trial = Callable[[], Details]
"""Tries one thing: gives what fills the gaps of its sentence in `INSPECTIONS`, or raises whatever it is."""


class Unsound(Exception):
    """Something is there and is not as it should be."""


@dataclass(frozen=True, slots=True)
class Inspected:
    """What came of one trial.

    Attributes:
        code: Which one, as in `INSPECTIONS`.
        ok: It went well.
        told: What was found, or the error.
    """

    code: str
    ok: bool
    told: str

    @property
    def name(self) -> str:
        """What was tried."""
        return INSPECTIONS[self.code].title


def inspect_program(trials_of_window: Callable[[], Mapping[str, Trial]]) -> Iterator[Inspected]:
    """Try everything, one after the other.

    Args:
        trials_of_window: Gives the trials that need Qt, by code; importing them may fail.
    """
    yield from _inspect({**_TRIALS, **(_TRIALS_OF_BUNDLE if _is_bundle() else {})})
    try:
        of_window = trials_of_window()
    except ImportError as error:
        yield _failed("window", error)
    else:
        yield from _inspect(of_window)
    yield from _inspect({"demo": do_the_job})


def _inspect(trials: Mapping[str, Trial]) -> Iterator[Inspected]:
    for code, trial in trials.items():
        try:
            found = INSPECTIONS[code].fill(trial())
        except Exception as error:  # noqa: BLE001 - whatever it is, the person reads it
            yield _failed(code, error)
        else:
            yield Inspected(code, ok=True, told=found.sentence)


def _failed(code: str, error: Exception) -> Inspected:
    return Inspected(code, ok=False, told=f"{type(error).__name__}: {error}")


def load_modules() -> Details:
    """Load every module of the program; a bundle may have been made without one."""
    package = hardcost_desktop.__path__
    names = [each.name for each in pkgutil.walk_packages(package, f"{hardcost_desktop.__name__}.")]
    for name in names:
        import_module(name)
    if not names:
        raise Unsound("none")
    return {"count": len(names)}


def look_at_environment() -> Details:
    """See that nothing started from here would load this program's libraries instead of its own."""
    inside = str(Path(resources()).parents[1])
    ours = [name for name, value in os.environ.items() if inside in value]
    if ours:
        raise Unsound(", ".join(ours))
    return {}


def look_at_resources() -> Details:
    """See that the files that come with the program are there."""
    for name in ("icons/app.svg", "demo/costs.toml", "relay/index.html"):
        (resources() / name).read_bytes()
    for name in ("index.md", "pictures/review-light.png", "../it.md"):
        (guide_pages() / name).read_bytes()
    return {}


def read_languages() -> Details:
    """Read the sentences of each language there is; the English of the United States is in the program."""
    for code in LANGUAGES:
        if code != Language().code and not read_language(code).texts:
            raise Unsound(code)
    return {"names": ", ".join(LANGUAGES.values())}


def look_at_licences() -> Details:
    """See that the bundle brings the licences of what is in it."""
    text = (resources() / "licences.txt").read_text("utf-8")
    for named in ("PySide6", "psycopg", "Python", "GNU LESSER GENERAL PUBLIC LICENSE"):
        if named not in text:
            raise Unsound(named)
    return {"count": text.count("\n")}


def open_key_store() -> Details:
    """See which key stores are known and which one is used; nothing is read from it."""
    known = known_stores()
    if not known:
        raise Unsound("none is known")
    return {"store": open_vault(asking=False).describe(), "known": ", ".join(known)}


def keep_ledger() -> Details:
    """Write a ledger, close it, and find in it what was written."""
    pair = Pair("1", "us", 1)
    with TemporaryDirectory(prefix="hardcost-selftest-") as folder:
        home = Home(Path(folder) / "home")
        home.prepare()
        for _ in ("written", "read"):
            ledger = open_ledger(home.ledger(pair), who="selftest")
            try:
                ledger.bind(pair)
                if ledger.empty():
                    ledger.decide([Decision(DecisionKind.EXCLUDED, "QBO-Check-1.c1", "selftest")])
                kept = ledger.decisions().excluded
            finally:
                ledger.close()
        if not kept:
            raise Unsound("what was written is not there")
    return {"version": sqlite3.sqlite_version}


def find_postgresql() -> Details:
    """Load what speaks to a shared ledger."""
    library = import_module("psycopg.pq")
    return {"version": library.version()}


def trust_authorities() -> Details:
    """Load the certificate authorities that QuickBooks' and Clio's certificates are checked by."""
    context = ssl.create_default_context(cafile=certifi.where())
    count = context.cert_store_stats()["x509_ca"]
    if not count:
        raise Unsound(certifi.where())
    return {"library": ssl.OPENSSL_VERSION, "count": count}


def do_the_job() -> Details:
    """Import the demo firm's costs, then see that nothing is left to be written."""
    with open_demo() as demo:
        firm = demo.program.open_firm(PROFILE)
        settings, cancel = firm.configuring.settings(), Cancel()
        review = firm.previewing.review(settings, ignore, cancel)
        keys = [row.key for row in review.plan.ready]
        result = firm.importing.run(review, keys, ignore, cancel)
        again = firm.previewing.review(settings, ignore, cancel)
    if not keys or len(result.imported) != len(keys) or again.plan.ready:
        raise Unsound(f"{len(result.imported)} / {len(keys)} / {len(again.plan.ready)}")
    amount = sum(row.amount for row in review.plan.ready)
    return {"count": len(keys), "amount": f"{amount:,.2f}"}


def _is_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))


_TRIALS: Mapping[str, Trial] = {
    "modules": load_modules,
    "resources": look_at_resources,
    "languages": read_languages,
    "key_store": open_key_store,
    "ledger": keep_ledger,
    "tls": trust_authorities,
}

_TRIALS_OF_BUNDLE: Mapping[str, Trial] = {
    "environment": look_at_environment,
    "licences": look_at_licences,
    "shared_ledger": find_postgresql,
}
"""From source, licences and PostgreSQL's client are a matter of what else is installed."""
