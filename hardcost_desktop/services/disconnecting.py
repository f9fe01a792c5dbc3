"""Ending a connection: at the service as far as it can be told, and on this computer for certain."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from hardcost_desktop.domain.connection import (
    ClioConnection,
    FirmProfile,
    QuickBooksConnection,
)
from hardcost_desktop.errors import (
    HardcostError,
    NeedsSignIn,
    RefusedByService,
    Service,
    TemporaryTrouble,
)
from hardcost_desktop.services.ports import Profiles, Vault
from hardcost_desktop.services.sign_ins import SECRET_KINDS, secret_name

Ending = Literal["revoked", "over_before", "not_told"]
"""What became of the sign-in at the service."""


class Revoking(Protocol):
    """The services' side of disconnecting.

    Both methods raise NeedsSignIn, TemporaryTrouble, RefusedByService or LocalTrouble.
    """

    def revoke_clio(self, connection: ClioConnection) -> None:
        """End the sign-in at Clio."""
        ...

    def revoke_quickbooks(self, connection: QuickBooksConnection) -> None:
        """End the sign-in at Intuit."""
        ...


@dataclass(frozen=True, slots=True)
class Disconnected:
    """What disconnecting did. The secrets are gone from this computer, whatever the service said.

    Attributes:
        service: Which one.
        account: The company or account it was, for people.
        ending: What became of the sign-in at the service.
        trouble: Why the service could not be told, when it could not.
        profile: What is kept: who the firm is, so that its ledger stays its own.
    """

    service: Service
    account: str
    ending: Ending
    trouble: HardcostError | None
    profile: FirmProfile


class Disconnecting:
    """Disconnects one firm's accounts; ledger, settings and the pair's identity stay."""

    def __init__(
        self,
        name: str,
        profiles: Profiles,
        vault: Vault,
        revoking: Revoking,
        exclusive: Callable[[], AbstractContextManager[None]],
        forget: Callable[[], None],
    ) -> None:
        """Take its parts.

        Args:
            name: The firm's on this computer.
            profiles: Where its connections are kept.
            vault: The key store.
            revoking: The services' side.
            exclusive: Holds the firm's sign-in lock, so that no renewal stores anew.
            forget: Lets go of what its last review showed; raises LocalTrouble.
        """
        self._name = name
        self._profiles = profiles
        self._vault = vault
        self._revoking = revoking
        self._exclusive = exclusive
        self._forget = forget

    def disconnect(self, service: Service) -> Disconnected:
        """End one connection; doing it again does no harm.

        Raises:
            NeedsSignIn: The firm was never connected to this service.
            LocalTrouble: Key store or disk are in the way; some of it may still be there.
        """
        profile = self._profiles.load(self._name) or FirmProfile(self._name)
        account, disconnected, revoke = self._connection(profile, service)
        trouble: HardcostError | None = None
        ending: Ending = "over_before"
        if not disconnected:
            ending, trouble = _tell(revoke)
        with self._exclusive():
            for kind in SECRET_KINDS:
                self._vault.erase(secret_name(self._name, service, kind))
            profile = self._profiles.update(self._name, _MARKS[service])
        self._forget()
        return Disconnected(service, account, ending, trouble, profile)

    def _connection(
        self, profile: FirmProfile, service: Service
    ) -> tuple[str, bool, Callable[[], None]]:
        """Give the account's name, whether it is disconnected already, and how to end its sign-in."""
        if service == "clio":
            clio = profile.clio
            if clio is None:
                raise NeedsSignIn("clio", "clio_not_connected")
            return clio.account_name, clio.disconnected, lambda: self._revoking.revoke_clio(clio)
        books = profile.quickbooks
        if books is None:
            raise NeedsSignIn("quickbooks", "quickbooks_not_connected")
        revoke = self._revoking.revoke_quickbooks
        return books.company_name, books.disconnected, lambda: revoke(books)


def _tell(revoke: Callable[[], None]) -> tuple[Ending, HardcostError | None]:
    try:
        revoke()
    except NeedsSignIn as ended:
        return ("over_before", None) if ended.code == "sign_in_expired" else ("not_told", ended)
    except (TemporaryTrouble, RefusedByService) as trouble:
        return "not_told", trouble
    return "revoked", None


def _mark_clio(profile: FirmProfile) -> FirmProfile:
    if profile.clio is None:
        return profile
    return replace(profile, clio=replace(profile.clio, disconnected=True))


def _mark_quickbooks(profile: FirmProfile) -> FirmProfile:
    if profile.quickbooks is None:
        return profile
    return replace(profile, quickbooks=replace(profile.quickbooks, disconnected=True))


_MARKS: Mapping[Service, Callable[[FirmProfile], FirmProfile]] = {
    "clio": _mark_clio,
    "quickbooks": _mark_quickbooks,
}
