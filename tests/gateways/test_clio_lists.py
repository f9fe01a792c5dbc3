"""Contacts and matters of a key, by id and by place: what is asked for them, and what is made of the answers."""

import pytest
from gateway_server import as_json

from hardcost_desktop.domain.asked import IDS_AT_ONCE
from hardcost_desktop.domain.directory import Contact, Matter, MatterStatus
from hardcost_desktop.gateways.clio.gateway import ClioGateway
from hardcost_desktop.gateways.clio.lists import REACH

OPEN = {"id": 3, "status": "Open", "display_number": "1-A", "client": {"id": 9}}


@pytest.fixture
def clio(server, open_door, clio_grants):
    return ClioGateway(open_door(), clio_grants.access, server.url, "us")


def rows(*data, following=None):
    paging = {"next": following} if following else {}
    return as_json({"data": list(data), "meta": {"paging": paging}})


def asked(server):
    return [
        {name: given for name, given in one.query.items() if name not in {"fields", "order"}}
        for one in server.heard
    ]


def test_contacts_are_found_by_a_word_page_by_page(clio, server):
    following = f"{server.url}/api/v4/contacts.json?page_token=x"
    server.says(rows({"id": 1, "name": "Ann Lowe"}, following=following), rows({"id": 2}))
    pages = clio.contact_pages("lowe")
    first = next(pages)
    assert (first.records, first.more) == ((Contact(1, "Ann Lowe"),), True)
    assert len(server.heard) == 1
    assert [page.more for page in pages] == [False]
    assert asked(server) == [{"limit": ["200"], "query": ["lowe"]}, {"page_token": ["x"]}]


def test_matters_are_found_by_their_client(clio, server):
    server.says(rows(OPEN))
    (page,) = clio.matter_pages(9)
    assert page.records == (Matter(3, "1-A", 9, MatterStatus.OPEN),)
    assert asked(server) == [{"limit": ["200"], "client_id": ["9"]}]


def test_without_a_key_a_list_is_read_whole_with_no_filter(clio, server):
    server.says(rows(), rows())
    assert [page.records for page in (*clio.contact_pages(), *clio.matter_pages())] == [(), ()]
    assert asked(server) == [{"limit": ["200"]}] * 2


def test_ids_are_asked_for_some_at_once_and_what_comes_unasked_is_seen(clio, server):
    server.says(rows({"id": 1, "name": "A"}, {"id": 777, "name": "B"}), rows())
    found = clio.contacts_by_id(range(1, IDS_AT_ONCE + 2))
    assert [contact.id for contact in found] == [1, 777]
    assert [len(one["ids[]"]) for one in asked(server)] == [IDS_AT_ONCE, 1]


def test_no_ids_ask_nothing(clio, server):
    assert clio.matters_by_id([]) == ()
    assert server.heard == []


def test_the_record_at_a_place_is_asked_for_alone(clio, server):
    server.says(rows({"id": 41}), rows())
    assert (clio.contact_at(400), clio.matter_at(600)) == (41, None)
    assert asked(server) == [{"limit": ["1"], "offset": [place]} for place in ("400", "600")]


def test_beyond_the_reach_of_places_nothing_is_asked(clio, server):
    assert clio.contact_at(REACH) is None
    assert server.heard == []
