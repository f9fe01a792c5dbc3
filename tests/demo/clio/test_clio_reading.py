"""Reading lists and single records of the pretend Clio."""

from decimal import Decimal

import pytest
from clio_world import activity, make_firm

ARGUMENT = "ArgumentError"


def error(answer):
    return answer.json()["error"]


@pytest.mark.parametrize("path", ["matters", "contacts", "users", "expense_categories"])
def test_lists_answer_with_and_without_json_ending(api, path):
    assert api.data(path) == api.data(f"{path}.json") != []


@pytest.mark.parametrize(
    "path",
    ["matters/301", "contacts/201", "users/11", "expense_categories/401", "users/who_am_i",
     "settings/billing"],
)  # fmt: skip
def test_single_records_answer_with_id_and_etag_alone_unless_asked(api, path):
    record = api.data(path)
    assert record.keys() == {"id", "etag"}
    assert record == api.data(f"{path}.json")


def test_asked_fields_are_given_and_missing_ones_are_null(api):
    record = api.data("matters/301", fields="id,display_number,status,close_date,client_id")
    assert record == {
        "id": 301, "display_number": "00301-201", "status": "Open", "close_date": None,
        "client_id": 201,
    }  # fmt: skip


def test_nested_records_give_what_stands_in_braces(api):
    record = api.data("matters/301", fields="client{id,name,first_name}")
    assert record == {"client": {"id": 201, "name": "Rosa Diaz", "first_name": "Rosa"}}


def test_nested_records_named_plainly_give_id_and_etag(api):
    client = api.data("matters/301", fields="client")["client"]
    assert client == api.data("contacts/201")


def test_nested_lists_are_cut_likewise(api):
    record = api.data("contacts/201", fields="email_addresses{address,name}")
    assert record["email_addresses"] == [{"address": "rosa@mail.example", "name": "Work"}]
    assert api.data("contacts/203", fields="email_addresses{address}") == {"email_addresses": []}


@pytest.mark.parametrize(
    "fields", ["id,nonsense", "description,date", "rate", "matter{id,nonsense}", "date{id}"]
)
def test_one_unknown_field_fails_the_whole_request(api, fields):
    answer = api.get("activities", params={"fields": fields})
    assert answer.status_code == 400
    assert error(answer)["type"] == ARGUMENT
    assert "is not a valid field" in error(answer)["message"]


@pytest.mark.parametrize("fields", ["matter{client{id}}", "matter{id", "id,,etag", "id,", ""])
def test_a_second_level_of_braces_or_bad_grammar_is_refused(api, fields):
    answer = api.get("activities", params={"fields": fields})
    assert (answer.status_code, error(answer)["type"]) == (400, ARGUMENT)


def test_who_am_i_names_the_tokens_user_and_the_firm(api, service):
    me = api.data("users/who_am_i", fields="id,name,account_owner,account{id,name}")
    assert me == {
        "id": 11, "name": "Ada Owner", "account_owner": True,
        "account": {"id": 9, "name": "Firm & Daughters"},
    }  # fmt: skip
    service.grants.user_id = 12
    other = service.grants.issue_tokens().access_token
    api.headers["Authorization"] = f"Bearer {other}"
    assert api.data("users/who_am_i", fields="name") == {"name": "Bo Clerk"}


def test_money_keeps_its_digits_on_the_wire(make_service, api, service):
    service.records.add_activity(date="2026-03-01", price=Decimal("1234567.10"))
    answer = api.get("activities", params={"fields": "price,total"})
    assert b'"price":1234567.10,"total":1234567.10' in answer.content


def test_unknown_ids_and_paths_are_not_found(api):
    for path in ("matters/999", "contacts/999.json", "nonsense", "activities/1/more"):
        answer = api.get(path)
        assert answer.status_code == 404
        assert error(answer).keys() == {"type", "message"}


def test_single_records_carry_etag_and_last_modified_and_are_not_sent_twice(api):
    first = api.get("contacts/201")
    assert first.headers["ETag"] == first.json()["data"]["etag"]
    known = {"If-None-Match": first.headers["ETag"]}
    assert api.get("contacts/201", headers=known).status_code == 304
    since = {"If-Modified-Since": first.headers["Last-Modified"]}
    assert api.get("contacts/201", headers=since).status_code == 304
    assert api.get("contacts/201", headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_firm_itself_is_never_changed(make_service):
    firm = make_firm(activities=[activity(1, "2026-01-01")])
    make_service(firm).records.edit_activity(1, note="changed")
    assert firm.clio["activities"][0]["note"] == "Filing fee"


def test_edits_change_etag_and_time_of_update(api, service):
    made = service.records.add_activity(date="2026-03-01", price=Decimal(5))
    changed = service.records.edit_activity(made["id"], price=Decimal(7))
    assert changed["etag"] != made["etag"]
    assert api.data(f"activities/{made['id']}", fields="price,total") == {"price": 7, "total": 7}
