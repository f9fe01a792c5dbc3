"""Writing activities of the pretend Clio."""

import json
from datetime import timedelta
from decimal import Decimal

import pytest

READ = (
    "id,type,date,price,total,note,reference,billed,on_bill,matter{id},user{id},vendor{id,name},"
    "expense_category{id},created_at,updated_at"
)


def made(answer, status=201):
    assert answer.status_code == status, answer.text
    return answer.json()["data"]


def refusal(answer):
    return answer.status_code, answer.json()["error"]["message"]


def test_a_hard_cost_is_kept_as_it_was_sent(api):
    entry = made(api.post_entry(
        READ, price=125.5, note="Filing fee", reference="1047 QBO-P133.c58", matter={"id": 301},
        user={"id": 12}, vendor={"id": 203}, expense_category={"id": 401},
    ))  # fmt: skip
    assert entry == api.data(f"activities/{entry['id']}", fields=READ)
    assert entry | {"id": 0} == {
        "id": 0, "type": "HardCostEntry", "date": "2026-03-02", "price": 125.5, "total": 125.5,
        "note": "Filing fee", "reference": "1047 QBO-P133.c58", "billed": False, "on_bill": False,
        "matter": {"id": 301}, "user": {"id": 12}, "vendor": {"id": 203, "name": "County Court"},
        "expense_category": {"id": 401},
        "created_at": "2026-03-02T10:00:00-05:00", "updated_at": "2026-03-02T10:00:00-05:00",
    }  # fmt: skip


def test_type_and_date_are_enough_and_the_user_is_the_tokens_own(api):
    entry = made(api.post_entry(READ))
    assert (entry["price"], entry["matter"], entry["user"]) == (0, None, {"id": 11})


def test_without_fields_the_answer_is_id_and_etag(api, service):
    answer = api.post_entry(price=1)
    assert made(answer).keys() == {"id", "etag"}
    assert answer.headers["ETag"] == answer.json()["data"]["etag"]
    assert service.records.activities[0]["price"] == Decimal("1.00")


def test_ids_ascend_and_are_never_given_twice(api):
    first, second = made(api.post_entry())["id"], made(api.post_entry())["id"]
    api.delete(f"activities/{second}")
    assert first < second < made(api.post_entry())["id"]


def test_what_cannot_be_written_is_ignored(api):
    sent = {"total": 99, "billed": True, "on_bill": True, "quantity": 7, "id": 5, "colour": "red"}
    entry = made(api.post_entry(READ + ",quantity", price=3, **sent))
    told = [entry[name] for name in ("total", "billed", "on_bill", "quantity")]
    assert told == [3, False, False, 1]


@pytest.mark.parametrize(
    ("kind", "more", "total"),
    [
        ("ExpenseEntry", {"price": 2.5, "quantity": 4}, 10),
        ("SoftCostEntry", {"price": 0.25, "quantity": 3}, 0.75),
        ("TimeEntry", {"price": 200, "quantity": 5400}, 300),
    ],
)
def test_other_kinds_multiply_price_and_quantity(api, kind, more, total):
    assert made(api.post_entry("total", type=kind, **more)) == {"total": total}


def test_the_money_of_a_non_billable_entry_is_not_in_its_total(api):
    sent = {"type": "TimeEntry", "price": 60, "quantity": 3600, "non_billable": True}
    entry = made(api.post_entry("total,non_billable_total", **sent))
    assert entry == {"total": None, "non_billable_total": 60}


@pytest.mark.parametrize(
    ("sent", "status", "message"),
    [
        ({"matter": None}, 422, "matter can't be null"),
        ({"matter": {"id": None}}, 422, "matter can't be null"),
        ({"matter": {"id": 999}}, 404, "The requested resource was not found"),
        ({"vendor": {"id": 999}}, 404, "The requested resource was not found"),
        ({"task": {"id": 1}}, 404, "The requested resource was not found"),
        ({"type": "SoftCostEntry", "vendor": {"id": 203}}, 422,
         "Vendor is only valid for a HardCostEntry"),
        ({"expense_category": {"id": 402}}, 422, "Expense category is not accessible to the user"),
        ({"non_billable": True}, 422, "Non billable is only valid for a TimeEntry"),
        ({"price": 1.005}, 422, "price has fractions of a cent"),
        ({"price": 1e300}, 400, "An invalid argument was supplied: price is invalid"),
        ({"price": "12.00"}, 400, "An invalid argument was supplied: price is invalid"),
        ({"price": True}, 400, "An invalid argument was supplied: price is invalid"),
        ({"date": "02/03/2026"}, 400, "An invalid argument was supplied: date is invalid"),
        ({"date": "2026-02-30"}, 400, "An invalid argument was supplied: date is invalid"),
        ({"type": "HardCost"}, 400,
         "An invalid argument was supplied: type does not have a valid value"),
        ({"tax_setting": "all"}, 400,
         "An invalid argument was supplied: tax_setting does not have a valid value"),
        ({"note": 5}, 400, "An invalid argument was supplied: note is invalid"),
        ({"no_charge": "yes"}, 400, "An invalid argument was supplied: no_charge is invalid"),
        ({"user": {"id": "11"}}, 400, "An invalid argument was supplied: user is invalid"),
    ],
)  # fmt: skip
def test_impossible_entries_are_refused_and_not_kept(api, service, sent, status, message):
    assert refusal(api.post_entry(**sent)) == (status, message)
    assert service.records.activities == []


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", '{"type":"HardCostEntry","date":"2026-03-02"}', '{"data":{}}',
     '{"data":{"type":"HardCostEntry"}}', '{"data":{"date":"2026-03-02"}}'],
)  # fmt: skip
def test_a_body_without_its_wrapping_or_its_required_fields_is_refused(api, body):
    assert api.post("activities", data=body).status_code == 400


def test_a_bad_field_name_keeps_an_entry_from_being_made(api, service):
    assert api.post_entry("id,rate").status_code == 400
    assert service.records.activities == []


def test_hard_costs_are_refused_until_the_firm_switches_them_on(api, service):
    service.hard_costs_enabled = False
    assert api.post_entry(price=5).status_code == 422
    made(api.post_entry(type="ExpenseEntry", price=5))


class TestChanging:
    @pytest.fixture
    def entry(self, api):
        return made(api.post_entry("id,etag", price=5, vendor={"id": 203}))

    def patch(self, api, entry, *, fields=None, match=None, **data):
        headers = {"If-Match": match} if match else {}
        path = f"activities/{entry['id']}.json"
        body = {"data": data}
        return api.patch(path, params={"fields": fields}, headers=headers, data=json.dumps(body))

    def test_changes_what_is_named_and_nothing_else(self, api, entry, clock):
        # the description wants type and date in every body, though real changes need neither
        clock.advance(timedelta(hours=1))
        named = {"type": "HardCostEntry", "date": "2026-03-09", "price": 8.25}
        changed = made(self.patch(api, entry, fields=READ, vendor=None, **named), 200)
        assert (changed["price"], changed["total"], changed["vendor"]) == (8.25, 8.25, None)
        assert (changed["date"], changed["note"]) == ("2026-03-09", None)
        assert changed["created_at"] < changed["updated_at"] == "2026-03-02T11:00:00-05:00"

    def test_is_refused_when_the_record_has_changed_since_it_was_read(self, api, entry, service):
        named = {"type": "HardCostEntry", "date": "2026-03-09"}
        service.records.edit_activity(entry["id"], note="by hand")
        assert self.patch(api, entry, match=entry["etag"], **named).status_code == 412
        fresh = api.data(f"activities/{entry['id']}")["etag"]
        assert self.patch(api, entry, match=fresh, **named).status_code == 200

    def test_cannot_take_the_matter_away(self, api, entry):
        assert self.patch(api, entry, matter=None).status_code == 422

    def test_an_entry_on_a_bill_is_locked(self, api, entry, service):
        service.records.bill_activity(entry["id"], number="77", state="draft")
        assert self.patch(api, entry, note="x").status_code == 422
        assert api.delete(f"activities/{entry['id']}").status_code == 403
        told = api.data(f"activities/{entry['id']}", fields="on_bill,billed,bill{id,number,state}")
        assert told["bill"].pop("id") > 0
        bill = {"number": "77", "state": "draft"}
        assert told == {"on_bill": True, "billed": False, "bill": bill}

    def test_two_entries_can_share_a_bill(self, api, entry, service):
        other = made(api.post_entry())
        bills = [service.records.bill_activity(each["id"])["bill"] for each in (entry, other)]
        assert bills[0] == bills[1]
        assert api.ids("activities", status="billed") == [entry["id"], other["id"]]

    def test_a_hard_cost_still_has_no_quantity(self, api, entry):
        named = {"type": "HardCostEntry", "date": "2026-03-09", "quantity": 9}
        assert made(self.patch(api, entry, fields="quantity,total", **named), 200) == {
            "quantity": 1,
            "total": 5,
        }

    def test_an_entry_of_a_void_bill_is_free_again(self, api, entry, service):
        service.records.bill_activity(entry["id"], state="void")
        assert api.delete(f"activities/{entry['id']}").status_code == 204

    def test_deleted_entries_vanish(self, api, entry):
        answer = api.delete(f"activities/{entry['id']}.json")
        assert (answer.status_code, answer.content) == (204, b"")
        assert api.ids("activities") == []
        assert api.get(f"activities/{entry['id']}").status_code == 404
        assert api.delete(f"activities/{entry['id']}").status_code == 404

    def test_an_unknown_entry_is_not_found(self, api):
        assert self.patch(api, {"id": 5}, note="x").status_code == 404
