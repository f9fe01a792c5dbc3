"""A firm with a larger Clio: more contacts and matters, and the same costs."""

from datetime import date

from hardcost_desktop.demo.firm.build import build_firm
from hardcost_desktop.demo.firm.extent import Extent

TODAY = date(2026, 6, 30)


def test_there_are_as_many_as_were_asked_for_and_no_cost_is_concerned():
    plain = build_firm(scale=40, today=TODAY)
    large = build_firm(scale=40, extent=Extent(contacts=300, matters=500), today=TODAY)
    assert (len(large.clio["contacts"]), len(large.clio["matters"])) == (300, 500)
    assert large.expected == plain.expected
    assert large.quickbooks["Purchase"] == plain.quickbooks["Purchase"]
    ids = [matter["id"] for matter in large.clio["matters"]]
    assert len(set(ids)) == len(ids)


def test_more_clients_have_costs_in_both_services():
    firm = build_firm(scale=40, extent=Extent(clients=60), today=TODAY)
    assert len(firm.quickbooks["Customer"]) >= 60
    assert len(firm.clio["contacts"]) >= 60
