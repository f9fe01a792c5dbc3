"""The health of the QuickBooks side: company, plan, tracking, accounts, and how long the sign-in lasts."""

from collections.abc import Iterator
from datetime import datetime

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, NeedsSetup
from hardcost_desktop.messages import PIECES
from hardcost_desktop.services.health.finding import (
    Finding,
    doubtful,
    not_chosen,
    well,
    wrong,
)
from hardcost_desktop.services.ports import QuickBooks
from hardcost_desktop.services.sign_ins import SignIns

_SMALL = frozenset({CompanyPlan.SIMPLE_START, CompanyPlan.ESSENTIALS})


def check_books(
    quickbooks: QuickBooks, sign_ins: SignIns, settings: ImportSettings
) -> Iterator[Finding]:
    """Look at everything in QuickBooks; one that cannot be read at all is one line."""
    try:
        company = quickbooks.company()
    except HardcostError as error:
        yield wrong("quickbooks_company", error)
        return
    yield well("quickbooks_company", company=company.name)
    yield _plan(company, settings)
    yield _tracking(company)
    yield _accounts(quickbooks, settings)
    yield _start(settings)
    yield _switch(settings)
    yield _sign_in(sign_ins)


def _plan(company: Company, settings: ImportSettings) -> Finding:
    """R1 (docs/rules.md)."""
    if company.plan is CompanyPlan.UNKNOWN:
        return doubtful("quickbooks_plan_unknown")
    if company.plan not in _SMALL:
        return well("quickbooks_plan", plan=company.plan)
    if settings.plan_override:
        return doubtful("quickbooks_plan_overridden", plan=company.plan)
    return wrong("quickbooks_plan", NeedsSetup("plan_too_small", plan=company.plan))


def _tracking(company: Company) -> Finding:
    """R2."""
    if company.tracks_customers:
        return well("quickbooks_tracking")
    return wrong("quickbooks_tracking", NeedsSetup("tracking_off"))


def _accounts(quickbooks: QuickBooks, settings: ImportSettings) -> Finding:
    """R6."""
    code = "quickbooks_accounts"
    try:
        accounts = quickbooks.accounts()
    except HardcostError as error:
        return wrong(code, error)
    if not settings.account_ids:
        return not_chosen(code, NeedsSetup("account_missing"))
    for account in settings.account_ids:
        if account not in accounts:
            return wrong(code, NeedsSetup("account_gone", account=account))
    names = ", ".join(accounts[account].full_name for account in settings.account_ids)
    return well(code, names=names, count=len(accounts))


def _start(settings: ImportSettings) -> Finding:
    """R5."""
    if settings.start_date is None:
        return not_chosen("start_date", NeedsSetup("start_date_missing"))
    return well("start_date", day=settings.start_date.isoformat())


def _switch(settings: ImportSettings) -> Finding:
    """R4."""
    if settings.import_on:
        return well("import_on")
    return wrong("import_on", NeedsSetup("import_off"))


def _sign_in(sign_ins: SignIns) -> Finding:
    """How long the sign-in lasts; the company was just read, so that counts as its last use."""
    try:
        warnings, ends = sign_ins.warnings(), sign_ins.ends()
    except HardcostError as error:
        return wrong("quickbooks_sign_in", error)
    if warnings:
        words = warnings[0].words
        name = well("quickbooks_sign_in_unknown").name
        return Finding(name, "warning", words.sentence, words.remedy)
    if ends.unused is None and ends.whatever is None:
        return well("quickbooks_sign_in_unknown")
    return well("quickbooks_sign_in", unused=_day(ends.unused), whatever=_day(ends.whatever))


def _day(end: datetime | None) -> str:
    return end.astimezone().date().isoformat() if end else PIECES["unnamed_day"]
