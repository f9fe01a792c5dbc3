"""The gateways against both pretend services, over real HTTP, from consent page to written entry."""

from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from threading import Event

import pytest

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.server import (
    DemoServer,
    clio_redirect_uris,
    quickbooks_redirect_uris,
)
from hardcost_desktop.demo.switches import Fault
from hardcost_desktop.demo.visitor import ConsentVisitor
from hardcost_desktop.domain.books import CompanyPlan, Window
from hardcost_desktop.domain.entry import Draft
from hardcost_desktop.errors import NeedsSetup, NeedsSignIn, OutcomeUnknown, TemporaryTrouble
from hardcost_desktop.gateways.clio.gateway import ClioGateway
from hardcost_desktop.gateways.clio.sign_in import ClioSignIn
from hardcost_desktop.gateways.http import HttpDoor, utc_now
from hardcost_desktop.gateways.oauth.access import AccessTokens
from hardcost_desktop.gateways.oauth.loopback import LoopbackReceiver
from hardcost_desktop.gateways.pacing import BudgetPace, SteadyPace
from hardcost_desktop.gateways.quickbooks.reader import QuickBooksReader
from hardcost_desktop.gateways.quickbooks.sign_in import QuickBooksSignIn

START = date(2026, 1, 1)


def ignore(_):
    pass


@pytest.fixture(scope="module")
def firm():
    return build_firm(today=date(2026, 6, 30))


@pytest.fixture
def demo(firm, free_port):
    with DemoServer(firm=firm, callback_ports=(free_port,)) as server:
        server.port = free_port
        yield server


@dataclass
class Side:
    """One connected service."""

    gateway: object
    access: AccessTokens
    sign_in: object


def allow(sign_in, redirect_uri, service):
    """Let a person allow everything at the consent page."""
    with LoopbackReceiver(redirect_uri, service) as receiver, ConsentVisitor() as visitor:
        visitor.open(sign_in.authorization_url("a-state"))
        callback = receiver.wait("a-state")
    return sign_in.exchange(callback.code, callback.realm_id), callback


def keep(service, sign_in, tokens):
    kept = [tokens.refresh]
    return AccessTokens(
        service,
        refresh=sign_in.refresh,
        load=lambda: kept[-1],
        store=kept.append,
        exclusive=nullcontext,
        clock=utc_now,
        tokens=tokens,
    )


@pytest.fixture
def quickbooks(demo, wait):
    at = demo.addresses()
    (redirect_uri,) = quickbooks_redirect_uris((demo.port,))
    sign_in = QuickBooksSignIn(
        discovery_url=at.quickbooks_discovery_url,
        client_id=at.quickbooks_client_id,
        client_secret=at.quickbooks_client_secret,
        redirect_uri=redirect_uri,
        wait=wait,
    )
    tokens, callback = allow(sign_in, redirect_uri, "quickbooks")
    assert callback.realm_id == at.realm_id
    access = keep("quickbooks", sign_in, tokens)
    with HttpDoor("quickbooks", SteadyPace(), wait=Event().wait) as door:
        yield Side(QuickBooksReader(door, access, at.quickbooks_url, at.realm_id), access, sign_in)


@pytest.fixture
def clio(demo, wait):
    at = demo.addresses()
    (redirect_uri,) = clio_redirect_uris((demo.port,))
    with HttpDoor("clio", BudgetPace(), wait=wait) as door:
        sign_in = ClioSignIn(
            door,
            url=at.clio_url,
            client_id=at.clio_client_id,
            client_secret=at.clio_client_secret,
            redirect_uri=redirect_uri,
        )
        tokens, _ = allow(sign_in, redirect_uri, "clio")
        access = keep("clio", sign_in, tokens)
        yield Side(ClioGateway(door, access, at.clio_url, "demo"), access, sign_in)


def draft(clio, reference="1 QBO-P1.l1"):
    user = next(user for user in clio.users() if user.account_owner)
    return Draft(START, Decimal("12.30"), "a note", reference, user.id)


def test_a_whole_company_is_read(quickbooks, demo, firm):
    reader = quickbooks.gateway
    company = reader.company()
    assert (company.plan, company.tracks_customers) == (CompanyPlan.PLUS, True)
    customers, accounts = reader.customers(ignore), reader.accounts()
    assert len(customers) == len(firm.quickbooks["Customer"])
    assert len(accounts) == len(firm.quickbooks["Account"])
    read = reader.transactions(Window(date(2000, 1, 1)), ignore)
    held = ("Purchase", "Bill", "VendorCredit", "JournalEntry")
    assert len(read) == sum(len(firm.quickbooks.get(entity, ())) for entity in held)
    named = {line.customer_id for one in read for line in one.lines} - {None}
    assert named <= customers.keys()
    assert {heard.method for heard in demo.intuit.switches.asked("/v3/")} == {"GET"}


def test_single_transactions_are_read_again(quickbooks):
    reader = quickbooks.gateway
    some = reader.transactions(Window(START), ignore)[:3]
    assert reader.reread([one.ref for one in some] + ["P999999999"]) == some


def test_receipts_are_told_by_transaction_one_query_each(quickbooks, demo, firm):
    purchases = firm.quickbooks["Purchase"]
    filed, noted, bare = (f"P{one['Id']}" for one in (purchases[0], purchases[-1], purchases[1]))
    asked, counts = len(demo.intuit.switches.asked("/v3/")), []
    found = quickbooks.gateway.attachments([filed, noted, bare], counts.append)
    assert [one.name for one in found[filed]] == [f"receipt-{filed[1:]}.pdf"]
    assert [(one.name, one.note) for one in found[noted]] == [("", "Original is in the safe")]
    assert (found[bare], counts) == ((), [1, 1, 1])
    assert len(demo.intuit.switches.asked("/v3/")) == asked + 3


def test_a_refused_quickbooks_token_is_renewed_on_the_way(quickbooks, demo):
    refusal = Fault(401, '{"fault":{"error":[{"code":"3200"}]}}')
    demo.intuit.switches.arm("/companyinfo", refusal)
    assert quickbooks.gateway.company().name
    assert len(demo.intuit.switches.asked("/tokens/bearer", method="POST")) == 2


def test_a_disconnected_company_needs_a_sign_in(quickbooks):
    quickbooks.sign_in.revoke(quickbooks.access.tokens.refresh)
    with pytest.raises(NeedsSignIn) as caught:
        quickbooks.gateway.company()
    assert caught.value.code == "sign_in_expired"


def test_a_short_outage_is_not_noticed(quickbooks, clio, demo):
    outage = Fault(503, "<html>", "text/html")
    demo.intuit.switches.arm("/v3/", outage, times=2)
    demo.clio.switches.arm("/api/v4/", Fault.drop("before"), times=2)
    assert quickbooks.gateway.accounts()
    assert clio.gateway.users()


def test_a_whole_account_is_read(clio, firm):
    gateway = clio.gateway
    account = gateway.account()
    assert (account.region, gateway.currency()) == ("demo", "USD")
    assert account.name
    contacts, matters = gateway.contacts(ignore), gateway.matters(ignore)
    assert {matter.client_id for matter in matters} <= {contact.id for contact in contacts} | {None}
    assert sum(user.account_owner for user in gateway.users()) == 1
    assert gateway.hard_costs(START, None, ignore)


def test_a_cost_is_written_read_back_and_removed(clio):
    gateway = clio.gateway
    wanted = draft(gateway, "QBO-P7.l1")
    receipt = gateway.create(wanted, clio.gateway.await_turn())
    assert (receipt.type, receipt.price) == ("HardCostEntry", Decimal("12.30"))
    (stored,) = gateway.look_up([receipt.activity_id])
    assert (stored.reference, stored.note) == ("QBO-P7.l1", "a note")
    assert (stored.user_id, stored.matter_id) == (wanted.user_id, None)
    gateway.remove(receipt.activity_id)
    gateway.remove(receipt.activity_id)
    assert gateway.look_up([receipt.activity_id]) == ()


def test_a_lost_answer_leaves_the_outcome_unknown_and_one_entry_in_clio(clio, demo):
    gateway = clio.gateway
    wanted = draft(gateway, "QBO-P8.l1")
    demo.clio.switches.arm("/activities", Fault.drop("after"), method="POST")
    with pytest.raises(OutcomeUnknown):
        gateway.create(wanted, clio.gateway.await_turn())
    found = gateway.hard_costs(START, START, ignore)
    assert [cost.reference for cost in found].count("QBO-P8.l1") == 1


def test_half_an_answer_leaves_the_outcome_unknown(clio, demo):
    wanted = draft(clio.gateway)
    demo.clio.switches.arm("/activities", Fault.drop("half"), method="POST")
    with pytest.raises(OutcomeUnknown):
        clio.gateway.create(wanted, clio.gateway.await_turn())


def test_too_many_requests_are_certainly_not_written(clio, demo):
    wanted = draft(clio.gateway, "QBO-P9.l1")
    throttled = Fault(429, "{}", headers={"Retry-After": "9"})
    demo.clio.switches.arm("/activities", throttled, method="POST")
    with pytest.raises(TemporaryTrouble) as caught:
        clio.gateway.create(wanted, clio.gateway.await_turn())
    assert caught.value.retry_at > datetime.now(UTC)
    found = clio.gateway.hard_costs(START, START, ignore)
    assert "QBO-P9.l1" not in {cost.reference for cost in found}


def test_a_hidden_list_names_the_permission(clio, demo):
    demo.clio.hidden_permissions = {"users"}
    with pytest.raises(NeedsSetup) as caught:
        clio.gateway.users()
    assert caught.value.details == {"area": "Users"}


def test_a_disconnected_account_needs_a_sign_in(clio):
    clio.sign_in.revoke(clio.access.token())
    with pytest.raises(NeedsSignIn):
        clio.gateway.users()
