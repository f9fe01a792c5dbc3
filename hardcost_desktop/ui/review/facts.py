"""What the inspector tells of a row: QuickBooks' side, Clio's side, and how the one leads to the other."""

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import Draft
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.domain.transaction import Line
from hardcost_desktop.messages import WHY
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.words import lines_kept, one_line, say_date, say_money

_MOST_LINES = 50
"""Lines told one by one; a longer transaction's rest is told as one sum."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facts", text)


def quickbooks_facts(row: Row) -> list[Fact]:
    """The transaction as QuickBooks has it."""
    found = row.transaction
    if found is None:
        return [Fact(_tr("Transaction"), _tr("No longer in QuickBooks"))]
    facts = [
        Fact(_tr("Type"), " ".join(p for p in (str(found.type), one_line(found.number)) if p)),
        Fact(_tr("Date"), say_date(found.date)),
        Fact(_tr("Payee"), one_line(found.payee)),
        Fact(_tr("Paid from"), one_line(found.bank_account)),
        Fact(_tr("Customer"), one_line(row.customer_name)),
        Fact(_tr("Memo"), lines_kept(found.memo)),
    ]
    return [fact for fact in facts if fact.value]


def line_facts(row: Row, home: str) -> list[Fact]:
    """The row's lines, and their sum."""
    told = [Fact(say_money(x.amount, row.currency, home), _say_line(x)) for x in row.lines]
    if len(told) > _MOST_LINES:
        more = _tr("and {n} more lines").format(n=len(told) - _MOST_LINES)
        told = [*told[:_MOST_LINES], Fact("…", more)]
    if len(row.lines) > 1:
        total = say_money(row.amount, row.currency, home)
        told.append(Fact(total, _tr("Sum of {n} lines").format(n=len(row.lines)), strong=True))
    return told


def _say_line(line: Line) -> str:
    text = lines_kept(line.description) or one_line(line.detail) or _tr("No description")
    return f"{text}\n{one_line(line.account_name)}" if line.account_name else text


def clio_facts(row: Row, directory: Directory, home: str) -> list[Fact]:
    """What will be written to Clio, or what Clio holds."""
    if row.coverage:
        return _held_facts(row, directory, home)
    if row.draft is None or row.status is Status.SKIPPED:
        return []
    return _draft_facts(row, row.draft, directory)


def _draft_facts(row: Row, draft: Draft, directory: Directory) -> list[Fact]:
    user = next((u for u in directory.users if u.id == draft.user_id), None)
    vendor = directory.contact_by_id.get(draft.vendor_id or -1)
    owner = _tr(" (Primary Subscriber)") if user and user.account_owner else ""
    facts = [
        Fact(_tr("Date"), say_date(draft.date)),
        Fact(_tr("Amount"), say_money(draft.price, home=directory.currency or ""), strong=True),
        Fact(_tr("Matter"), one_line(row.matter.number) if row.matter else _tr("None")),
        Fact(_tr("Note"), lines_kept(draft.note)),
        Fact(_tr("Reference"), one_line(draft.reference)),
        Fact(_tr("User"), one_line(user.name) + owner if user else _tr("Nobody yet")),
        Fact(_tr("Vendor"), one_line(vendor.name) if vendor else ""),
    ]
    return [fact for fact in facts if fact.value]


def _held_facts(row: Row, directory: Directory, home: str) -> list[Fact]:
    facts = []
    for held in row.coverage:
        matter = directory.matter_by_id.get(held.matter_id or -1)
        amount = say_money(held.price, home=home) if held.price is not None else _tr("Hidden")
        number = str(held.activity_id) if held.activity_id else _tr("Not known yet")
        facts += [
            Fact(_tr("Entry"), number),
            Fact(_tr("Date"), say_date(held.date)),
            Fact(_tr("Amount"), amount, strong=True),
            Fact(_tr("Matter"), one_line(matter.number) if matter else ""),
            Fact(_tr("Told by"), lines_kept(held.entry.message) if held.entry else ""),
        ]
    return [fact for fact in facts if fact.value]


def match_facts(row: Row) -> list[Fact]:
    """Contact and matter, and how they were found."""
    facts = []
    match = row.match
    if match.contact is not None:
        facts.append(Fact(_tr("Contact"), one_line(match.contact.name)))
        if match.contact_why is not None:
            through = one_line(match.through.name) if match.through else ""
            by = _tr(", by {parent}").format(parent=through) if through else ""
            facts.append(Fact(_tr("Why"), WHY[match.contact_why] + by))
    if match.matter is not None:
        told = " · ".join(one_line(t) for t in (match.matter.number, match.matter.description) if t)
        facts.append(Fact(_tr("Matter"), told))
    if match.matter_why is not None:
        facts.append(Fact(_tr("Why"), WHY[match.matter_why]))
    for cost in row.lookalikes:
        price = say_money(cost.price, row.currency, row.currency) if cost.price is not None else ""
        parts = (say_date(cost.date), price, one_line(cost.reference), one_line(cost.note))
        facts.append(Fact(_tr("Looks like"), " · ".join(part for part in parts if part)))
    if row.excluded_note:
        facts.append(Fact(_tr("Note"), lines_kept(row.excluded_note)))
    return facts
