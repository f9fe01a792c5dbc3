"""The health check: every prerequisite with its state, its meaning and the exact fix."""

from dataclasses import replace
from datetime import timedelta

import pytest
from support.builders import COSTS, MAY_1, World, hard_cost
from support.fakes import PROFILE, QUICKBOOKS

from hardcost_desktop.domain.books import CompanyPlan
from hardcost_desktop.domain.connection import SignInEnds
from hardcost_desktop.domain.directory import User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import LocalTrouble, NeedsSetup, NeedsSignIn, TemporaryTrouble
from hardcost_desktop.messages import HEALTH
from hardcost_desktop.services.health.computer import check_clock, check_key_store
from hardcost_desktop.storage.vault import SessionVault

SETTINGS = ImportSettings(start_date=MAY_1, account_ids=(COSTS,))


def check(office, settings=SETTINGS):
    """Findings by name."""
    return {finding.name: finding for finding in office.firm.checking.check(settings)}


def states(office, settings=SETTINGS):
    return {name: finding.state for name, finding in check(office, settings).items()}


def name(code):
    return HEALTH[code].title


def test_all_is_well_but_what_cannot_be_known(office):
    office.profiles.save(PROFILE)
    found = states(office)
    doubtful = {name("key_store")}  # this office keeps its secrets in memory
    assert {each for each, state in found.items() if state != "ok"} == doubtful


@pytest.mark.parametrize(
    ("plan", "settings", "state"),
    [
        (CompanyPlan.PLUS, SETTINGS, "ok"),
        (CompanyPlan.SIMPLE_START, SETTINGS, "trouble"),
        (CompanyPlan.SIMPLE_START, replace(SETTINGS, plan_override=True), "warning"),
        (CompanyPlan.UNKNOWN, SETTINGS, "warning"),
    ],
)
def test_r1_the_plan(office, plan, settings, state):
    office.quickbooks.facts = replace(office.quickbooks.facts, plan=plan)
    assert states(office, settings)[name("quickbooks_plan")] == state


def test_r2_tracking_by_customer_names_the_clicks(office):
    office.quickbooks.facts = replace(office.quickbooks.facts, tracks_customers=False)
    finding = check(office)[name("quickbooks_tracking")]
    assert finding.state == "trouble"
    assert "Account and settings" in finding.remedy


def test_r3_cannot_be_read_and_says_where_the_switch_is(office, monkeypatch):
    monkeypatch.setattr(office.clio, "probe", lambda _: 0)
    finding = check(office)[name("clio_hard_costs")]
    assert finding.state == "warning"
    assert "does not tell" in finding.meaning
    assert "Settings, Billing, Expenses" in finding.remedy


def test_r3_a_hard_cost_in_clio_is_a_hint_and_no_proof(open_with):
    finding = check(open_with(World(hard_costs=(hard_cost(),))))[name("clio_hard_costs")]
    assert finding.state == "ok"
    assert "proves it" in finding.meaning


def test_r4_r5_r6_what_is_switched_off_not_chosen_or_gone(office):
    off = states(office, ImportSettings(import_on=False))
    assert off[name("import_on")] == "trouble"
    assert off[name("start_date")] == off[name("quickbooks_accounts")] == "warning"
    gone = check(office, replace(SETTINGS, account_ids=("999",)))[name("quickbooks_accounts")]
    assert (gone.state, gone.error.code) == ("trouble", "account_gone")


@pytest.mark.parametrize(
    ("users", "settings", "code"),
    [
        ((User(2, "Sam Hill"),), SETTINGS, "no_user"),
        ((User(2, "Sam Hill"),), replace(SETTINGS, user="2"), None),
        ((User(2, "Sam Hill", enabled=False),), replace(SETTINGS, user="2"), "user_gone"),
        ((User(1, "Olive Lowe", account_owner=True),), SETTINGS, None),
    ],
)
def test_r14_the_user_of_the_entries(open_with, users, settings, code):
    finding = check(open_with(World(users=users)), settings)[name("clio_user")]
    assert (finding.error and finding.error.code) == code


@pytest.mark.parametrize("area", ["contacts", "matters", "activities", "billing", "users"])
def test_each_missing_permission_is_named_and_hides_none_of_the_others(office, area):
    permission = area.capitalize()
    office.clio.forbidden[area] = NeedsSetup("clio_permission", area=permission)
    found = check(office)
    assert found[name(f"clio_{area}")].state == "trouble"
    assert f"tick “{permission}”" in found[name(f"clio_{area}")].remedy
    assert sum(finding.state == "trouble" for finding in found.values()) == 1


@pytest.mark.parametrize(
    "error",
    [
        NeedsSignIn("clio", "sign_in_expired", service="Clio"),
        TemporaryTrouble("unreachable", service="Clio"),
    ],
)
@pytest.mark.parametrize("place", ["account", "users", "matters"])
def test_a_sign_in_that_ended_or_a_clio_out_of_reach_is_one_line(office, place, error):
    office.clio.forbidden[place] = error
    troubles = [f for f in office.firm.checking.check(SETTINGS) if f.state == "trouble"]
    assert [(f.name, f.error) for f in troubles] == [(name("clio_account"), error)]


def test_a_quickbooks_that_cannot_be_read_is_one_line_and_clio_is_looked_at(office, monkeypatch):
    ended = NeedsSignIn("quickbooks", "sign_in_expired", service="QuickBooks Online")

    def refuse():
        raise ended

    monkeypatch.setattr(office.quickbooks, "company", refuse)
    found = check(office)
    assert [f.error for f in found.values() if f.state == "trouble"] == [ended]
    assert name("clio_contacts") in found


def test_how_long_the_sign_in_lasts(office):
    far = office.clock() + timedelta(days=90)
    office.profiles.save(replace(PROFILE, quickbooks=replace(QUICKBOOKS, ends=SignInEnds(far))))
    assert "2026-08-18" in check(office)[name("quickbooks_sign_in")].meaning
    near = SignInEnds(far, office.clock() + timedelta(days=5))
    office.profiles.save(replace(PROFILE, quickbooks=replace(QUICKBOOKS, ends=near)))
    finding = check(office)[name("quickbooks_sign_in")]
    assert (finding.state, "Connect QuickBooks again" in finding.remedy) == ("warning", True)


@pytest.mark.parametrize(
    ("offsets", "state", "said"),
    [
        ((0, 0), "ok", ""),
        ((100, None), "ok", ""),
        ((0, 600), "warning", "10 minutes behind Clio"),
        ((-300, 10), "warning", "5 minutes ahead of QuickBooks"),
        ((None, None), "warning", "No service"),
    ],
)
def test_the_clock_is_compared_with_the_services(offsets, state, said):
    quickbooks, clio = (None if o is None else timedelta(seconds=o) for o in offsets)
    finding = check_clock({"QuickBooks": quickbooks, "Clio": clio})
    assert (finding.state, said in finding.meaning) == (state, True)


class LockedVault(SessionVault):
    persistent = True

    def read(self, name):
        raise LocalTrouble("vault_locked", store="the keyring")


def test_a_locked_key_store_is_a_trouble_and_none_at_all_a_warning():
    locked, missing = check_key_store(LockedVault(), "a"), check_key_store(SessionVault(), "a")
    assert (locked.state, locked.error.code) == ("trouble", "vault_locked")
    assert (missing.state, "gnome-keyring" in missing.remedy) == ("warning", True)
