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
    descriptions = _join_descriptions(lines) if len(lines) > 1 else lines[0].description.strip()
    if descriptions:
        return descriptions
    memo = transaction.memo.strip()
    if memo:
        return memo
    category = lines[0].account_name.rpartition(":")[2]
    return ", ".join(part for part in (transaction.payee.strip(), category) if part)


def _join_descriptions(lines: Sequence[Line]) -> str:
    told = [line.description.strip() for line in lines]
    return "; ".join(dict.fromkeys(filter(None, told)))


class Composer:
    """Composes entries for one reading of Clio; what does not depend on the row is found once."""

    def __init__(
        self, directory: Directory, decisions: Decisions, settings: ImportSettings
    ) -> None:
        self._directory = directory
        self._decisions = decisions
        self._stamps, self._vendors = settings.stamp, settings.vendor
        self._user = _find_user(directory, settings)
        self._vendor_by_payee: dict[str, int | None] = {}

    def compose(self, group: Group, match: Match) -> Draft:
        """Compose the entry for a row whose place in Clio is known, or suggested.

        Its reference is the check or reference number, followed by the stamp unless the settings leave it out.
        """
        key, transaction = group.key, group.transaction
        edited = self._decisions.note_by_row.get(key, "")
        number = transaction.number.strip()
        return Draft(
            date=transaction.date,
            price=group.amount,
            note=edited or compose_note(transaction, group.lines),
            reference=stamped(number, key) if self._stamps else number,
            user_id=self._decisions.user_by_row.get(key, self._user),
            matter_id=match.matter.id if match.matter else None,
            vendor_id=self._find_vendor(transaction.payee),
            note_edited=bool(edited),
        )

    def _find_vendor(self, payee: str) -> int | None:
        """Find the one Clio contact that has the payee's name; several or none is no vendor."""
        if not self._vendors:
            return None
        if payee not in self._vendor_by_payee:
            named = bool(payee.strip())
            same = self._directory.contacts_by_name.get(normalise(payee), ()) if named else ()
            self._vendor_by_payee[payee] = same[0].id if len(same) == 1 else None
        return self._vendor_by_payee[payee]


def _find_user(directory: Directory, settings: ImportSettings) -> int | None:
    """Find whose entry it will be where nobody was chosen for the row (R14): for all, or the Primary Subscriber."""
    if settings.user_id is not None:
        return settings.user_id
    owner = directory.primary_subscriber
    return owner.id if owner else None
