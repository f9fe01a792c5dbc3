"""What is written to Clio for a row, field by field ("What is written" in docs/rules.md)."""

from collections.abc import Sequence

from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import Draft, stamped
from hardcost_desktop.domain.grouping import Group
from hardcost_desktop.domain.matching import Match
from hardcost_desktop.domain.names import normalise
from hardcost_desktop.domain.settings import Decisions, ImportSettings
from hardcost_desktop.domain.transaction import Line, Transaction


def compose_note(transaction: Transaction, lines: Sequence[Line]) -> str:
    """Write the text that prints on the client's bill: distinct descriptions, else memo, else payee and category."""
    told = dict.fromkeys(line.description.strip() for line in lines)
    descriptions = [text for text in told if text]
    if descriptions:
        return "; ".join(descriptions)
    memo = transaction.memo.strip()
    if memo:
        return memo
    category = lines[0].account_name.rpartition(":")[2]
    return ", ".join(part for part in (transaction.payee.strip(), category) if part)


def compose_reference(group: Group, settings: ImportSettings) -> str:
    """Write the check or reference number, followed by the stamp unless the settings leave it out."""
    number = group.transaction.number.strip()
    return stamped(number, group.key) if settings.stamp else number


def find_vendor(payee: str, directory: Directory) -> int | None:
    """Find the one Clio contact that has the payee's name; several or none is no vendor."""
    same = directory.contacts_by_name.get(normalise(payee), ()) if payee.strip() else ()
    return same[0].id if len(same) == 1 else None


def find_user(
    key: str, directory: Directory, decisions: Decisions, settings: ImportSettings
) -> int | None:
    """Find whose entry it will be (R14): chosen for the row, chosen for all, else the Primary Subscriber."""
    if key in decisions.user_by_row:
        return decisions.user_by_row[key]
    if settings.user_id is not None:
        return settings.user_id
    owner = directory.primary_subscriber
    return owner.id if owner else None


def compose_draft(
    group: Group,
    match: Match,
    directory: Directory,
    decisions: Decisions,
    settings: ImportSettings,
) -> Draft:
    """Compose the entry for a row whose place in Clio is known, or suggested."""
    edited = decisions.note_by_row.get(group.key, "")
    return Draft(
        date=group.transaction.date,
        price=group.amount,
        note=edited or compose_note(group.transaction, group.lines),
        reference=compose_reference(group, settings),
        user_id=find_user(group.key, directory, decisions, settings),
        matter_id=match.matter.id if match.matter else None,
        vendor_id=find_vendor(group.transaction.payee, directory) if settings.vendor else None,
        note_edited=bool(edited),
    )
