"""Which decisions a row offers."""

from collections.abc import Hashable, Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row


class Offer(StrEnum):
    """A decision on offer, in the order of its buttons."""

    ACCEPT = "accept"
    MATTER = "matter"
    LINK = "link"
    IN_CLIO = "in_clio"
    NOT_IN_CLIO = "not_in_clio"
    CONFIRM = "confirm"
    UPDATE = "update"
    REMOVE = "remove"
    LEAVE = "leave"
    SHOW_AGAIN = "show_again"
    DESCRIBE = "describe"
    USER = "user"
    EXCLUDE = "exclude"
    INCLUDE = "include"


def say_offer(offer: Offer) -> str:
    """Give the text of an offer's button; the letter after & is its key."""
    say = QCoreApplication.translate
    return {
        Offer.ACCEPT: say("Offers", "&Accept suggested matter"),
        Offer.MATTER: say("Offers", "Choose &matter…"),
        Offer.LINK: say("Offers", "&Link to contact…"),
        Offer.CONFIRM: say("Offers", "Import an&yway"),
        Offer.UPDATE: say("Offers", "U&pdate in Clio…"),
        Offer.REMOVE: say("Offers", "&Remove from Clio…"),
        Offer.LEAVE: say("Offers", "Lea&ve as it is"),
        Offer.SHOW_AGAIN: say("Offers", "Take &back “Left as it is”"),
        Offer.IN_CLIO: say("Offers", "It &is in Clio already…"),
        Offer.NOT_IN_CLIO: say("Offers", "It is &not in Clio"),
        Offer.DESCRIBE: say("Offers", "Edit descri&ption…"),
        Offer.USER: say("Offers", "Enter as another &user…"),
        Offer.EXCLUDE: say("Offers", "E&xclude…"),
        Offer.INCLUDE: say("Offers", "&Take back"),
    }[offer]


_WRITING = frozenset(
    {Offer.MATTER, Offer.LINK, Offer.IN_CLIO, Offer.DESCRIBE, Offer.USER, Offer.EXCLUDE}
)
"""What can be decided of a row that may be written."""

_ASIDE = frozenset({Offer.IN_CLIO, Offer.EXCLUDE})
"""What can be decided of a row that must be put right elsewhere."""

_RIGHTING = frozenset({Offer.REMOVE, Offer.LEAVE})
"""What can be decided of a row that changed since its import."""

_BY_REASON: Mapping[Reason, frozenset[Offer]] = {
    Reason.DELETED_IN_CLIO: _RIGHTING,
    Reason.CHANGED_IN_QUICKBOOKS: _RIGHTING | {Offer.UPDATE},
    Reason.DELETED_IN_QUICKBOOKS: _RIGHTING,
    Reason.PARTLY_IMPORTED: frozenset({Offer.CONFIRM, Offer.UPDATE}),
    Reason.CHANGED_IN_CLIO: _RIGHTING | {Offer.UPDATE},
    Reason.OUTCOME_UNKNOWN: frozenset({Offer.IN_CLIO, Offer.NOT_IN_CLIO}),
    Reason.CUSTOMER_NOT_LINKED: _WRITING,
    Reason.AMBIGUOUS_CONTACT: _WRITING,
    Reason.NO_MATTER: _WRITING,
    Reason.CLOSED_MATTER: _WRITING,
    Reason.SEVERAL_MATTERS: _WRITING,
    Reason.POSSIBLE_DUPLICATE: _WRITING | {Offer.CONFIRM},
    Reason.BILLED_IN_QUICKBOOKS: _WRITING | {Offer.CONFIRM},
}


def kind_of(row: Row) -> Hashable:
    """Give what the offers of a row depend on: rows of one kind offer the same."""
    return row.status, row.reason, row.left is None, row.suggested, bool(row.lookalikes)


def find_offers(row: Row) -> frozenset[Offer]:
    """Find what can be decided about one row."""
    if row.status is Status.IMPORTED:
        return frozenset({Offer.SHOW_AGAIN} if row.left is not None else ())
    if row.status is Status.EXCLUDED:
        return frozenset({Offer.INCLUDE})
    if row.reason is None:
        return _WRITING
    found = _BY_REASON.get(row.reason, _ASIDE)
    return found | {Offer.ACCEPT} if row.suggested else found


_LEADING: Mapping[Reason | None, frozenset[Offer]] = {
    None: frozenset({Offer.MATTER, Offer.DESCRIBE, Offer.EXCLUDE}),
    Reason.CUSTOMER_NOT_LINKED: frozenset({Offer.LINK, Offer.MATTER, Offer.EXCLUDE}),
    Reason.AMBIGUOUS_CONTACT: frozenset({Offer.LINK, Offer.MATTER, Offer.EXCLUDE}),
    Reason.POSSIBLE_DUPLICATE: frozenset({Offer.CONFIRM, Offer.IN_CLIO, Offer.EXCLUDE}),
    Reason.BILLED_IN_QUICKBOOKS: frozenset({Offer.CONFIRM, Offer.EXCLUDE}),
}
_MATTER_FIRST = frozenset({Offer.MATTER, Offer.EXCLUDE})
_ALWAYS_LEADING = frozenset({Offer.ACCEPT, Offer.NOT_IN_CLIO, Offer.INCLUDE, Offer.SHOW_AGAIN})


def leading_offers(rows: Iterable[Row]) -> frozenset[Offer]:
    """Tell which offers answer what these rows wait for; the others are at hand, one step away."""
    reasons = {row.reason for row in rows}
    return _ALWAYS_LEADING.union(*(_leading_of(reason) for reason in reasons))


def _leading_of(reason: Reason | None) -> frozenset[Offer]:
    if reason is None or reason in _LEADING:
        return _LEADING[reason]
    offered = _BY_REASON.get(reason, _ASIDE)
    return _MATTER_FIRST if Offer.MATTER in offered else offered


def common_offers(rows: Iterable[Row]) -> list[Offer]:
    """Find what can be decided about at least one of several rows, in the order of the buttons."""
    rows = list(rows)
    kinds = {kind_of(row): row for row in rows}
    found = frozenset[Offer]().union(*map(find_offers, kinds.values()))
    if len(rows) > 1 and not any(row.lookalikes for row in rows):
        found -= {Offer.IN_CLIO}  # of many rows, those are offered that look like an entry in Clio
    if len({row.customer_id for row in rows}) > 1:
        found -= {Offer.LINK}
    return [offer for offer in Offer if offer in found]
