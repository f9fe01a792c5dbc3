"""Connecting again: the same account takes the new sign-in, another one changes nothing."""

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from support.fakes import CLIO, NOON, PROFILE, QUICKBOOKS, FakeProfiles

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.connection import SignInEnds
from hardcost_desktop.domain.directory import ClioAccount
from hardcost_desktop.errors import NeedsSetup
from hardcost_desktop.services.connecting import ClioAsk, Connecting, QuickBooksAsk
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.services.sign_in import SignedIn
from hardcost_desktop.services.sign_ins import secret_name
from hardcost_desktop.storage.vault import SessionVault

ASK_CLIO = ClioAsk(CLIO.url, CLIO.region, CLIO.client_id)
ASK_QUICKBOOKS = QuickBooksAsk(QUICKBOOKS.api_url, QUICKBOOKS.discovery_url, QUICKBOOKS.client_id)
ENDS = SignInEnds(NOON + timedelta(days=101), NOON + timedelta(days=1826))


@dataclass(frozen=True)
class Grant:
    refresh: str = "new-refresh"
    refresh_expires_at: datetime | None = ENDS.unused
    hard_expires_at: datetime | None = ENDS.whatever


class Dance:
    """A person who allows everything."""

    def sign_in(self, service, redirect_uris, cancel):
        return SignedIn(Grant(), redirect_uris[0], "9130")


@dataclass
class Door:
    """A service that says whose account it is."""

    account: object

    def identify(self, ask, signed_in):
        return self.account


class Desk:
    def __init__(self, *, account=7, realm="9130", profile=PROFILE):
        self.vault = SessionVault()
        self.profiles = FakeProfiles()
        self.profiles.save(profile)
        self.holding = False
        self.stored_while_held = []
        clio = Door(ClioAccount(account, "New Firm", "us", "Olive"))
        books = Door(Company(realm, "New Books", CompanyPlan.PLUS, tracks_customers=True))
        parts = (self.profiles, self, Dance(), Dance(), clio, books, self.exclusive)
        self.connecting = Connecting("default", *parts)

    @contextmanager
    def exclusive(self):
        self.holding = True
        yield
        self.holding = False

    def store(self, name, secret):
        self.stored_while_held.append(self.holding)
        self.vault.store(name, secret)

    def connect(self):
        self.connecting.connect_clio(ASK_CLIO, "s", Cancel())
        return self.connecting.connect_quickbooks(ASK_QUICKBOOKS, "s", Cancel())


def test_the_same_accounts_take_the_new_sign_in_with_its_ends():
    desk = Desk()
    profile = desk.connect()
    assert profile.pair == PROFILE.pair
    assert profile.quickbooks.ends == ENDS
    assert desk.vault.read(secret_name("default", "clio", "refresh-token")) == "new-refresh"


def test_secrets_are_stored_under_the_lock_that_renewals_hold():
    desk = Desk()
    desk.connect()
    assert desk.stored_while_held == [True] * 4


def test_connecting_again_ends_a_disconnection():
    ended = replace(
        PROFILE,
        clio=replace(CLIO, disconnected=True),
        quickbooks=replace(QUICKBOOKS, disconnected=True),
    )
    profile = Desk(profile=ended).connect()
    assert not profile.clio.disconnected
    assert not profile.quickbooks.disconnected


@pytest.mark.parametrize(
    ("service", "other", "names"),
    [
        ("clio", {"account": 8}, ("New Firm", CLIO.account_name)),
        ("quickbooks", {"realm": "9131"}, ("New Books", QUICKBOOKS.company_name)),
    ],
)
@pytest.mark.parametrize("disconnected", [True, False])
def test_another_account_is_refused_with_both_names_and_changes_nothing(
    service, other, names, disconnected
):
    before = replace(
        PROFILE,
        clio=replace(CLIO, disconnected=disconnected),
        quickbooks=replace(QUICKBOOKS, disconnected=disconnected),
    )
    desk = Desk(**other, profile=before)
    with pytest.raises(NeedsSetup) as refusal:
        desk.connect()
    found, expected = refusal.value.details["found"], refusal.value.details["expected"]
    assert refusal.value.code == "other_company"
    assert (found, expected) == names
    kept = desk.profiles.load("default")
    assert getattr(kept, service) == getattr(before, service)
    assert desk.vault.read(secret_name("default", service, "refresh-token")) is None
