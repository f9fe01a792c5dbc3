"""Writing one hard cost, once: one POST or PATCH, and what its answer, or the lack of one, means."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from http import HTTPStatus
from urllib.parse import urlencode

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.domain.amending import Patch
from hardcost_desktop.domain.entry import Draft, Receipt
from hardcost_desktop.domain.money import to_cents
from hardcost_desktop.errors import HardcostError, NeedsSetup, OutcomeUnknown, RefusedByService
from hardcost_desktop.gateways.answers import SERVICE_NAMES, Answer
from hardcost_desktop.gateways.clio.directory import HARD_COST
from hardcost_desktop.gateways.clio.faults import common_trouble, is_json, message_of
from hardcost_desktop.gateways.clio.listing import API
from hardcost_desktop.gateways.clio.records import RECEIPT_FIELDS, Identity, One, ReceiptRecord
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.signed_in import bearer, send_signed

_KEPT = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY})
"""Clio does not document how it refuses to delete an entry on a bill; these are the ways open to it."""

FRESH = timedelta(seconds=10)
"""How long after its turn, and so after its claim, an entry may be sent at most. Connecting takes 5 seconds; one
that slept for longer than others believe in a claim could meet its own second copy ("Never twice")."""

_ENCODER = msgspec.json.Encoder(decimal_format="number")


class _Activity(msgspec.Struct, omit_defaults=True):
    """The body of the request. No quantity, no total: Clio, activities, a hard cost is its price."""

    date: date
    price: Decimal
    note: str
    reference: str
    user: Identity
    type: str
    matter: Identity | None = None  # left out when there is none: Clio refuses null here
    vendor: Identity | None = None


class ClioWriter:
    """Writes hard costs to one Clio account."""

    def __init__(self, door: HttpDoor, access: AccessTokens, url: str) -> None:
        self._door = door
        self._access = access
        query = urlencode({"fields": RECEIPT_FIELDS})
        self._activities = f"{url.rstrip('/')}{API}/activities"
        self._address = f"{self._activities}.json?{query}"

    def await_turn(self) -> datetime:
        """Wait for room within Clio's limit, and see to a living access token; gives the instant when there was room.

        Raises:
            NeedsSignIn, TemporaryTrouble, LocalTrouble: There is no token to be had.
            Cancelled: Someone stopped the waiting.
        """
        self._access.token()
        self._door.await_turn()
        return self._door.clock()

    def create(self, draft: Draft, turn: datetime) -> Receipt:
        """Write one hard cost, sending it exactly once; there is no key that would make a second try safe.

        Args:
            draft: What to write.
            turn: When its turn was, and after which it was claimed: too long ago, and it is kept back.

        Raises:
            OutcomeUnknown: It was sent, or may have been, and no answer tells what became of it.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: It was certainly not written.
        """
        body = encode(draft)
        token = self._access.token()
        headers = {**bearer(token), "Content-Type": "application/json"}
        answer = self._door.post(self._address, headers, body, partial(self._in_time, turn))
        if answer.status == HTTPStatus.UNAUTHORIZED:
            self._access.mark_stale(token)
        return read_receipt(answer, self._door.clock())

    def amend(self, activity_id: int, change: Patch, etag: str) -> None:
        """Change one hard cost, if it is still in the state the etag names.

        Raises:
            OutcomeUnknown: It was sent, or may have been, and no answer tells what became of it.
            RefusedByService: It is in another state by now, gone, or Clio keeps it as it is.
            NeedsSignIn, NeedsSetup, TemporaryTrouble: It was certainly not changed.
        """
        token = self._access.token()
        headers = {**bearer(token), "Content-Type": "application/json", "If-Match": etag}
        url = f"{self._activities}/{activity_id}.json"
        answer = self._door.patch(url, headers, encode_patch(change))
        if answer.status == HTTPStatus.UNAUTHORIZED:
            self._access.mark_stale(token)
        check_patched(answer, self._door.clock())

    def _in_time(self, turn: datetime) -> bool:
        """Tell whether the turn is fresh, by the wall clock, which goes on while a computer sleeps."""
        return self._door.clock() - turn < FRESH

    def remove(self, activity_id: int) -> None:
        """Delete one entry; gone already is as good.

        Raises:
            RefusedByService: Clio keeps it, as when it is on a bill.
            NeedsSignIn, TemporaryTrouble: It may still be there.
        """
        url = f"{self._activities}/{activity_id}.json"
        answer = send_signed(self._access, lambda headers: self._door.delete(url, headers))
        if answer.ok or (answer.status == HTTPStatus.NOT_FOUND and is_json(answer)):
            return
        if answer.status in _KEPT and is_json(answer):
            raise RefusedByService(
                "clio_keeps_entry",
                request_id=answer.request_id,
                message=message_of(answer.body) or "-",
            )
        raise common_trouble(answer, self._door.clock())


def encode(draft: Draft) -> bytes:
    """Write the body of the request; the price is a number with exactly two decimals.

    Raises:
        NeedsSetup: Nobody could be found whose entry it would be (R14); Clio would take the connected user.
    """
    if draft.user_id is None:
        raise NeedsSetup("no_user")
    activity = _Activity(
        date=draft.date,
        price=to_cents(draft.price),
        note=draft.note,
        reference=draft.reference,
        user=Identity(draft.user_id),
        type=HARD_COST,
        matter=None if draft.matter_id is None else Identity(draft.matter_id),
        vendor=None if draft.vendor_id is None else Identity(draft.vendor_id),
    )
    return _ENCODER.encode(One(activity))


def encode_patch(change: Patch) -> bytes:
    """Write the body of a change: only what changes is in it."""
    body: dict[str, object] = {}
    price = None if change.price is None else to_cents(change.price)
    plain = {"date": change.day, "price": price, "note": change.note, "reference": change.reference}
    body |= {name: value for name, value in plain.items() if value is not None}
    related = {"matter": change.matter_id, "vendor": change.vendor_id, "user": change.user_id}
    for name, number in related.items():
        if number is not None:
            body[name] = Identity(number)
    return _ENCODER.encode(One(body))


def check_patched(answer: Answer, now: datetime) -> None:
    """Read what became of a PATCH that was answered; raises as `ClioWriter.amend`."""
    if answer.ok:
        return
    if is_json(answer):
        if answer.status == HTTPStatus.PRECONDITION_FAILED:
            raise RefusedByService("stale_in_clio", request_id=answer.request_id)
        if answer.status == HTTPStatus.NOT_FOUND:
            raise RefusedByService("gone_from_clio", request_id=answer.request_id)
        if answer.status in _KEPT:
            said = message_of(answer.body) or "-"
            raise RefusedByService("clio_keeps_as_is", request_id=answer.request_id, message=said)
    raise _refusal(answer, now)


def read_receipt(answer: Answer, now: datetime) -> Receipt:
    """Read what became of a POST that was answered.

    Raises:
        OutcomeUnknown: The answer does not tell: a server error, a page, something unreadable.
        NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: Clio refused it.
    """
    if answer.ok:
        try:
            stored = decode(answer.body, One[ReceiptRecord]).data
        except msgspec.MsgspecError as error:
            raise OutcomeUnknown("answer_unreadable", service=SERVICE_NAMES["clio"]) from error
        return Receipt(stored.id, stored.type, stored.price)
    raise _refusal(answer, now)


def _refusal(answer: Answer, now: datetime) -> HardcostError:
    """Only a 4xx is a no. A redirect or a server error may have come after the entry was stored."""
    refused = HTTPStatus.BAD_REQUEST <= answer.status < HTTPStatus.INTERNAL_SERVER_ERROR
    if not refused:
        return OutcomeUnknown("answer_lost", service=SERVICE_NAMES["clio"])
    if answer.status == HTTPStatus.FORBIDDEN and is_json(answer):
        return NeedsSetup("clio_forbidden", message=message_of(answer.body) or "-")
    return common_trouble(answer, now)
