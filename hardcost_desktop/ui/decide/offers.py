"""Which decisions a row offers."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.domain.row import Row


class Offer(StrEnum):
    """A decision on offer, in the order of its buttons."""

    ACCEPT = "accept"
    MATTER = "matter"
    LINK = "link"
    CONFIRM = "confirm"
    IN_CLIO = "in_clio"
    NOT_IN_CLIO = "not_in_clio"
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
        Offer.IN_CLIO: say("Offers", "It &is in Clio…"),
        Offer.NOT_IN_CLIO: say("Offers", "It is &not in Clio"),
        Offer.EXCLUDE: say("Offers", "E&xclude…"),
        Offer.INCLUDE: say("Offers", "&Take back"),
    }[offer]


_BY_REASON: Mapping[Reason, frozenset[Offer]] = {
    Reason.CHANGED_IN_QUICKBOOKS: frozenset(),
    Reason.DELETED_IN_QUICKBOOKS: frozenset(),
    Reason.PARTLY_IMPORTED: frozenset({Offer.CONFIRM}),
    Reason.OUTCOME_UNKNOWN: frozenset({Offer.IN_CLIO, Offer.NOT_IN_CLIO}),
    Reason.CUSTOMER_NOT_LINKED: frozenset({Offer.LINK, Offer.MATTER, Offer.EXCLUDE}),
    Reason.AMBIGUOUS_CONTACT: frozenset({Offer.LINK, Offer.MATTER, Offer.EXCLUDE}),
    Reason.NO_MATTER: frozenset({Offer.MATTER, Offer.LINK, Offer.EXCLUDE}),
    Reason.CLOSED_MATTER: frozenset({Offer.MATTER, Offer.EXCLUDE}),
    Reason.SEVERAL_MATTERS: frozenset({Offer.MATTER, Offer.EXCLUDE}),
    Reason.POSSIBLE_DUPLICATE: frozenset({Offer.CONFIRM, Offer.MATTER, Offer.EXCLUDE}),
    Reason.BILLED_IN_QUICKBOOKS: frozenset({Offer.CONFIRM, Offer.MATTER, Offer.EXCLUDE}),
}

_SINGLE = frozenset({Offer.IN_CLIO})
"""An entry in Clio can be only one row's."""


def find_offers(row: Row) -> frozenset[Offer]:
    """Find what can be decided about one row."""
    if row.status is Status.IMPORTED:
        return frozenset()
    if row.status is Status.EXCLUDED:
        return frozenset({Offer.INCLUDE})
    if row.reason is None:
        return frozenset({Offer.MATTER, Offer.EXCLUDE})
    found = _BY_REASON.get(row.reason, frozenset({Offer.EXCLUDE}))
    return found | {Offer.ACCEPT} if row.suggested else found


def common_offers(rows: Iterable[Row]) -> list[Offer]:
    """Find what can be decided about at least one of several rows, in the order of the buttons."""
    rows = list(rows)
    found = frozenset[Offer]().union(*(find_offers(row) for row in rows))
    if len(rows) > 1:
        found -= _SINGLE
    if len({row.customer_id for row in rows}) > 1:
        found -= {Offer.LINK}
    return [offer for offer in Offer if offer in found]
