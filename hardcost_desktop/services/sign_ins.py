"""What is known about a firm's sign-ins besides their secrets: their names, their ends, their loss."""

import logging
from dataclasses import replace

from hardcost_desktop.domain.connection import FirmProfile, SignInEnds
from hardcost_desktop.errors import LocalTrouble, NeedsSignIn, Service
from hardcost_desktop.services.expiry import Expiring, merge_ends, warn_of_end
from hardcost_desktop.services.ports import Clock, Profiles

SECRET_KINDS = ("client-secret", "refresh-token")
"""What the key store holds of each of a firm's services."""

_log = logging.getLogger(__name__)


def secret_name(profile: str, service: Service, kind: str) -> str:
    """Name a secret in the key store: `client-secret` or `refresh-token` of one firm's one service."""
    return f"{profile}/{service}/{kind}"


def sign_in_lost(service: Service) -> NeedsSignIn:
    """Give the error for a connection whose secrets are not kept on this computer."""
    if service == "clio":
        return NeedsSignIn("clio", "clio_sign_in_lost")
    return NeedsSignIn("quickbooks", "quickbooks_sign_in_lost")


def check_connected(profile: FirmProfile) -> None:
    """Check that both accounts are connected.

    Raises:
        NeedsSignIn: One was never connected, or a person disconnected it.
    """
    if profile.clio is None:
        raise NeedsSignIn("clio", "clio_not_connected")
    if profile.clio.disconnected:
        raise NeedsSignIn("clio", "clio_disconnected", account=profile.clio.account_name)
    if profile.quickbooks is None:
        raise NeedsSignIn("quickbooks", "quickbooks_not_connected")
    if profile.quickbooks.disconnected:
        account = profile.quickbooks.company_name
        raise NeedsSignIn("quickbooks", "quickbooks_disconnected", account=account)


class SignIns:
    """Remembers until when one firm's sign-ins last, and warns before they end.

    Only QuickBooks' ends by itself; Clio's lasts until somebody ends it (Clio, authorization FAQ).
    """

    def __init__(self, name: str, profiles: Profiles, clock: Clock) -> None:
        self._name = name
        self._profiles = profiles
        self._clock = clock

    def ends(self) -> SignInEnds:
        """Tell until when the sign-in to QuickBooks lasts, as last heard.

        Raises:
            LocalTrouble: The profile cannot be read.
        """
        return _ends_of(self._profiles.load(self._name))

    def warnings(self) -> tuple[Expiring, ...]:
        """Tell which sign-ins will soon need a person; asks no service.

        Raises:
            LocalTrouble: The profile cannot be read.
        """
        warning = warn_of_end(self.ends(), self._clock())
        return () if warning is None else (warning,)

    def note(self, heard: SignInEnds) -> None:
        """Keep what a renewal said of the ends, if it is news. A disk in the way does not stop the work."""

        def change(profile: FirmProfile) -> FirmProfile:
            books = profile.quickbooks
            if books is None:
                return profile
            return replace(profile, quickbooks=replace(books, ends=merge_ends(books.ends, heard)))

        try:
            before = self.ends()
            if merge_ends(before, heard) != before:
                self._profiles.update(self._name, change)
        except LocalTrouble as trouble:
            _log.warning("the end of the QuickBooks sign-in could not be noted: %s", trouble.code)


def _ends_of(profile: FirmProfile | None) -> SignInEnds:
    return profile.quickbooks.ends if profile and profile.quickbooks else SignInEnds()
