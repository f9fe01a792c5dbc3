"""Disconnecting: the secrets are gone for certain, the firm is still itself."""

from contextlib import contextmanager

import pytest
from support.fakes import PROFILE, FakeProfiles

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.errors import LocalTrouble, NeedsSignIn, TemporaryTrouble
from hardcost_desktop.services.disconnecting import Disconnecting
from hardcost_desktop.services.sign_ins import SECRET_KINDS, check_connected, secret_name
from hardcost_desktop.storage.vault import SessionVault

SERVICES = ("clio", "quickbooks")


class Services:
    """Both services' side; `trouble` is what they say."""

    def __init__(self):
        self.revoked = []
        self.trouble = None

    def revoke_clio(self, connection):
        self._revoke(connection)

    def revoke_quickbooks(self, connection):
        self._revoke(connection)

    def _revoke(self, connection):
        if self.trouble:
            raise self.trouble
        self.revoked.append(connection)


class Desk:
    def __init__(self, profile=PROFILE):
        self.services = Services()
        self.vault = SessionVault()
        self.profiles = FakeProfiles()
        self.profiles.save(profile)
        self.held = 0
        self.forgotten = 0
        for service in SERVICES:
            for kind in SECRET_KINDS:
                self.vault.store(secret_name("default", service, kind), "secret")

    @contextmanager
    def exclusive(self):
        self.held += 1
        yield

    def forget(self):
        self.forgotten += 1

    def kept(self, service):
        return [self.vault.read(secret_name("default", service, kind)) for kind in SECRET_KINDS]

    def disconnect(self, service):
        parts = (self.profiles, self.vault, self.services, self.exclusive, self.forget)
        return Disconnecting("default", *parts).disconnect(service)


@pytest.mark.parametrize("service", SERVICES)
def test_the_service_is_told_and_only_its_secrets_are_wiped(service):
    desk = Desk()
    done = desk.disconnect(service)
    assert (done.ending, done.trouble, desk.held) == ("revoked", None, 1)
    assert desk.forgotten == 1
    assert desk.services.revoked == [getattr(PROFILE, service)]
    (other,) = set(SERVICES) - {service}
    assert (desk.kept(service), desk.kept(other)) == ([None, None], ["secret", "secret"])


@pytest.mark.parametrize("service", SERVICES)
def test_who_the_firm_is_stays_known_and_the_next_use_asks_to_connect_again(service):
    desk = Desk()
    assert desk.disconnect(service).profile.pair == PROFILE.pair
    with pytest.raises(NeedsSignIn) as refusal:
        check_connected(desk.profiles.load("default"))
    assert refusal.value.code == f"{service}_disconnected"


@pytest.mark.parametrize(
    ("trouble", "ending"),
    [
        (TemporaryTrouble("unreachable", service="Clio"), "not_told"),
        (NeedsSignIn("clio", "clio_sign_in_lost"), "not_told"),
        (NeedsSignIn("clio", "sign_in_expired", service="Clio"), "over_before"),
    ],
)
def test_a_service_that_cannot_be_told_keeps_nothing_on_this_computer(trouble, ending):
    desk = Desk()
    desk.services.trouble = trouble
    done = desk.disconnect("clio")
    assert (done.ending, desk.kept("clio")) == (ending, [None, None])
    assert done.trouble is (trouble if ending == "not_told" else None)


def test_a_locked_key_store_is_said_and_nothing_is_changed():
    desk = Desk()
    desk.services.trouble = LocalTrouble("vault_locked", store="the keyring")
    with pytest.raises(LocalTrouble):
        desk.disconnect("clio")
    assert desk.kept("clio") == ["secret", "secret"]
    assert desk.profiles.load("default") == PROFILE


def test_twice_does_no_harm():
    desk = Desk()
    desk.disconnect("clio")
    assert desk.disconnect("clio").ending == "over_before"
    assert len(desk.services.revoked) == 1


@pytest.mark.parametrize("service", SERVICES)
def test_what_was_never_connected_cannot_be_disconnected(service):
    with pytest.raises(NeedsSignIn):
        Desk(FirmProfile("default")).disconnect(service)
