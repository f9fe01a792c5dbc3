"""The report's pages as text: only what is listed here is told, whatever else there is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from hardcost_desktop.domain.connection import FirmProfile, SignInEnds
from hardcost_desktop.domain.settings import ImportSettings, as_texts
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import ERRORS, HEALTH, SUPPORT
from hardcost_desktop.services.health.finding import Finding

_TELLABLE = frozenset(
    {
        "count", "day", "days", "direction", "limit", "milliseconds", "minutes", "newest", "plan", "service",
        "status", "store", "unused", "version", "whatever", "why",
    }
)  # fmt: skip
"""Gaps of sentences whose content names nobody: counts, days, versions, products."""

_COUNTED_SETTINGS = frozenset({"account"})
"""Settings of which only the number of values is told."""


@dataclass(frozen=True, slots=True)
class LedgerFacts:
    """What is told of the record of what was imported: counts, and whether it is sound.

    Attributes:
        shared: It lies on a database that several computers share.
        states: How many entries are in each state.
        runs: How many imports there were.
        decisions: How many decisions of each kind stand.
        unsettled: How many entries nobody knows the outcome of.
        flaws: How often each flaw was found, by its code.
    """

    shared: bool
    states: Mapping[str, int]
    runs: int
    decisions: Mapping[str, int]
    unsettled: int
    flaws: Mapping[str, int]


def write_facts(facts: Iterable[tuple[str, str]]) -> str:
    """Write names and values, one a line."""
    return "".join(f"{name}: {value}\n" for name, value in facts)


def write_about(made_at: datetime, *, costs: bool) -> str:
    """Say what the report holds and what it leaves out."""
    day = f"{made_at:%Y-%m-%d %H:%M} UTC"
    left_out = SUPPORT["with_costs"] if costs else SUPPORT["left_out"]
    return f"{SUPPORT['made'].format(day=day)}\n{SUPPORT['holds']}\n{left_out}\n"


def write_firm(profile: FirmProfile | None) -> str:
    """Tell how a firm is connected, without saying to whom."""
    if profile is None:
        return write_facts([("firm", "not set up yet")])
    books, clio = profile.quickbooks, profile.clio
    facts = [("QuickBooks", _state(books is not None, books is not None and books.disconnected))]
    if books is not None:
        facts += [("QuickBooks environment", "sandbox" if books.sandbox else "production")]
        facts += list(_ends(books.ends))
    facts.append(("Clio", _state(clio is not None, clio is not None and clio.disconnected)))
    if clio is not None:
        known = clio.region in {"us", "eu", "ca", "au"}
        facts.append(("Clio region", clio.region if known else "another server"))
    facts.append(("import record", "shared" if profile.ledger else "on this computer"))
    return write_facts(facts)


def _state(known: bool, ended: bool) -> str:
    return "not connected" if not known else "disconnected" if ended else "connected"


def _ends(ends: SignInEnds) -> Iterable[tuple[str, str]]:
    for name, instant in (("if unused", ends.unused), ("in any case", ends.whatever)):
        if instant is not None:
            yield f"QuickBooks sign-in ends {name}", f"{instant:%Y-%m-%d}"


def write_settings(settings: ImportSettings) -> str:
    """Tell the settings; of accounts, how many are chosen."""
    facts = []
    for name, text in as_texts(settings).items():
        values = [value for value in text.split(",") if value]
        facts.append((name, f"{len(values)} chosen" if name in _COUNTED_SETTINGS else text))
    return write_facts(facts)


def write_findings(findings: Iterable[Finding]) -> str:
    """Tell the health check: its states and sentences, their gaps filled only with what names nobody."""
    return "".join(_write_finding(finding) for finding in findings)


def _write_finding(finding: Finding) -> str:
    words = ERRORS.get(finding.code) or HEALTH.get(finding.code)
    sentence = words.sentence.format_map(_Gaps(finding.details)) if words else ""
    return f"{finding.state:<8} {finding.name} ({finding.code}): {sentence}\n"


class _Gaps(dict[str, object]):
    """Fills gaps, and those that might name somebody with an ellipsis."""

    def __init__(self, details: Mapping[str, object]) -> None:
        super().__init__({name: value for name, value in details.items() if name in _TELLABLE})

    def __missing__(self, name: str) -> str:
        return "…"


def write_ledger(facts: LedgerFacts) -> str:
    """Tell counts and soundness."""
    told = [("place", "shared database" if facts.shared else "file of this computer")]
    told += [(f"entries {state}", f"{n:,}") for state, n in sorted(facts.states.items())]
    told += [("imports", f"{facts.runs:,}"), ("unsettled", f"{facts.unsettled:,}")]
    told += [(f"decisions {kind}", f"{n:,}") for kind, n in sorted(facts.decisions.items())]
    told += [(f"FLAW {code}", f"{n:,}") for code, n in sorted(facts.flaws.items())]
    return write_facts([*told, ("sound", "no" if facts.flaws else "yes")])


def write_trouble(error: HardcostError) -> str:
    """Say that a page could not be made; the code alone, as the words may name somebody."""
    return SUPPORT["page_missing"].format(code=error.code) + "\n"
