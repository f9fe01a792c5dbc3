"""POSTs whose answer is lost, and those that take effect late."""

from datetime import timedelta

import pytest
import requests

from hardcost_desktop.demo.switches import Fault


def post_into_the_void(api, service, cut):
    service.switches.arm("/activities", Fault.drop(cut), method="POST")
    with pytest.raises(requests.ConnectionError):
        api.post_entry(price=5, note="lost")


def test_a_post_cut_before_handling_leaves_nothing(api, service):
    post_into_the_void(api, service, "before")
    assert service.records.activities == []


def test_a_post_cut_after_handling_is_kept_though_its_answer_is_lost(api, service):
    post_into_the_void(api, service, "after")
    assert [entry["note"] for entry in service.records.activities] == ["lost"]


def test_an_answer_cut_in_half_is_no_answer(api, service):
    service.switches.arm("/activities", Fault.drop("half"), method="POST")
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        api.post_entry(price=5)
    assert len(service.records.activities) == 1


def test_a_lost_post_can_take_effect_when_released(api, service):
    service.hold_next_post()
    post_into_the_void(api, service, "after")
    assert api.data("activities") == service.records.activities == []
    (late,) = service.release_held()
    assert api.ids("activities", query="lost") == [late]


def test_a_lost_post_can_take_effect_after_a_while(api, service, clock):
    service.hold_next_post(timedelta(seconds=45))
    post_into_the_void(api, service, "after")
    clock.advance(timedelta(seconds=44))
    assert api.data("activities") == []
    clock.advance(timedelta(seconds=1))
    assert len(api.data("activities")) == 1


def test_a_late_entry_keeps_its_place_among_later_ones(api, service):
    service.hold_next_post()
    held = api.post_entry(price=1).json()["data"]["id"]
    assert api.get(f"activities/{held}").status_code == 404
    next_one = api.post_entry(price=2).json()["data"]["id"]
    service.release_held()
    assert api.ids("activities") == [held, next_one]


def test_an_entry_made_by_hand_in_the_meantime_is_seen(api, service):
    service.records.add_activity(date="2026-03-01", price=7, reference="by hand")
    assert api.data("activities", fields="reference,price,total") == [
        {"reference": "by hand", "price": 7, "total": 7}
    ]
