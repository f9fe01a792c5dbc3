"""The firm's Clio account as the use cases see it."""

import logging
from collections.abc import Collection
from datetime import date, datetime, timedelta

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.domain.amending import Patch
from hardcost_desktop.domain.asked import IDS_AT_ONCE
from hardcost_desktop.domain.directory import ClioAccount, HardCost, User
from hardcost_desktop.domain.entry import Draft, Receipt
from hardcost_desktop.gateways.clio import records
from hardcost_desktop.gateways.clio.directory import (
    HardCostsAsked,
    read_currency,
    read_hard_cost,
    read_user,
)
from hardcost_desktop.gateways.clio.listing import PAGE_OF_USERS, ClioReads
from hardcost_desktop.gateways.clio.lists import REACH, ClioLists
from hardcost_desktop.gateways.clio.probes import PROBES, ClioArea
from hardcost_desktop.gateways.clio.records import Many, One
from hardcost_desktop.gateways.clio.writing import ClioWriter
from hardcost_desktop.gateways.counting import Counted, RunningCount
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.signed_in import SignedReads

_log = logging.getLogger(__name__)


class ClioGateway(ClioLists):
    """One Clio account. Reading raises NeedsSignIn, NeedsSetup, TemporaryTrouble or RefusedByService."""

    def __init__(self, door: HttpDoor, access: AccessTokens, url: str, region: str) -> None:
        self._reads = ClioReads(SignedReads(door, access), url, door.clock)
        super().__init__(self._reads)
        self._writer = ClioWriter(door, access, url)
        self._door = door
        self._region = region

    def account(self) -> ClioAccount:
        """Read whose account this is."""
        me = self._reads.one(
            "users/who_am_i", One[records.WhoAmI], records.WHO_AM_I_FIELDS, "Users"
        )
        return ClioAccount(me.account.id, me.account.name or "", self._region, me.name or "")

    def currency(self) -> str | None:
        """Read the account's currency as ISO code, None where it is not said."""
        kind = One[records.BillingRecord]
        return read_currency(
            self._reads.one("settings/billing", kind, records.BILLING_FIELDS, "Billing")
        )

    def probe(self, area: ClioArea) -> int:
        """Read as little as can be of an area; gives how many records came, none or one.

        Raises:
            NeedsSetup: The app or its user lacks the permission, which is named.
            NeedsSignIn, TemporaryTrouble, RefusedByService: As the answer deserves.
        """
        return self._reads.probe(PROBES[area])

    def clock_offset(self) -> timedelta | None:
        """Tell how far the service's clock was ahead of this computer's at its last answer, if it said."""
        return self._door.clock_offset

    def users(self) -> tuple[User, ...]:
        """Read all users."""
        asked = {"fields": records.USER_FIELDS, "limit": PAGE_OF_USERS}
        found = self._reads.every("users", Many[records.UserRecord], asked, "Users", _silent())
        return tuple(map(read_user, found))

    def hard_costs(
        self, start: date | None, end: date | None, counted: Counted
    ) -> tuple[HardCost, ...]:
        """Read the hard costs dated in the closed interval."""
        return self._hard_costs(HardCostsAsked(start, end), counted)

    def hard_costs_changed(self, since: datetime, counted: Counted) -> tuple[HardCost, ...]:
        """Read at least the hard costs entered or changed since an instant; those deleted are not told."""
        return self._hard_costs(HardCostsAsked(None, None, since), counted)

    def is_last(self, start: date, activity_id: int, number: int) -> bool:
        """Tell whether this is the so many-th of the hard costs dated from a day on, by id, and the last of them.

        Nothing Clio says counts its records; but that one by its place is the one expected shows it.
        """
        if number > REACH:
            return False
        asked = {"fields": "id", **HardCostsAsked(start, None).parameters()}
        found, more = self._reads.at(
            "activities", {**asked, "offset": str(number - 1)}, "Activities"
        )
        return found == activity_id and not more

    def _hard_costs(self, wanted: HardCostsAsked, counted: Counted) -> tuple[HardCost, ...]:
        count = RunningCount(counted)
        asked = {"fields": records.ACTIVITY_FIELDS, **wanted.parameters()}
        kind = Many[records.ActivityRecord]
        found = self._reads.every("activities", kind, asked, "Activities", count)
        kept, strange = list[HardCost](), 0
        for record in found:  # page by page, as others may go first between two of them
            if wanted.fits(record):
                kept.append(read_hard_cost(record))
            else:
                strange += 1
        if strange:
            _log.warning("Clio gave %d activities that were not asked for", strange)
        return tuple(kept)

    def look_up(self, activity_ids: Collection[int]) -> tuple[HardCost, ...]:
        """Read hard costs by id, of whatever type Clio made them; those that are gone are left out."""
        kind, found = Many[records.ActivityRecord], {}
        ids = sorted(set(activity_ids))
        for first in range(0, len(ids), IDS_AT_ONCE):
            some = [str(one) for one in ids[first : first + IDS_AT_ONCE]]
            asked = {"fields": records.ACTIVITY_FIELDS, "ids[]": some}
            rows = self._reads.every("activities", kind, asked, "Activities", _silent())
            found.update({row.id: row for row in rows})
        return tuple(read_hard_cost(found[one]) for one in ids if one in found)

    def remove(self, activity_id: int) -> None:
        """Delete one hard cost; gone already is as good.

        Raises:
            RefusedByService: Clio keeps it, as when it is on a bill.
            NeedsSignIn, TemporaryTrouble: It may still be there.
        """
        self._writer.remove(activity_id)

    def amend(self, activity_id: int, change: Patch, etag: str) -> None:
        """Change one hard cost, if it is still in the state the etag names; sent exactly once.

        Raises:
            OutcomeUnknown: It was sent, or may have been, and no answer tells what became of it.
            RefusedByService: It is in another state by now, gone, or Clio keeps it as it is.
            NeedsSignIn, NeedsSetup, TemporaryTrouble: It was certainly not changed.
        """
        self._writer.amend(activity_id, change, etag)

    def allowance(self) -> Allowance | None:
        """Tell how many requests Clio allows now, as its last answer said."""
        return self._door.allowance

    def await_turn(self) -> datetime:
        """Wait until one more entry may be sent, and give that instant; `create` itself never waits.

        Raises:
            NeedsSignIn, TemporaryTrouble, LocalTrouble, Cancelled: Nothing can be sent.
        """
        return self._writer.await_turn()

    def create(self, draft: Draft, turn: datetime) -> Receipt:
        """Write one hard cost whose turn it was, sending it exactly once; usable from several threads.

        Raises:
            OutcomeUnknown: It was sent, or may have been, and no answer tells what became of it.
            NeedsSignIn, NeedsSetup, TemporaryTrouble, RefusedByService: It was certainly not written.
        """
        return self._writer.create(draft, turn)


def _silent() -> RunningCount:
    return RunningCount(lambda _: None)
