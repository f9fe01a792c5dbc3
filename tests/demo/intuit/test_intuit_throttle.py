"""The request limits."""

from hardcost_desktop.demo.intuit.throttle import Throttle


class Watch:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_ten_requests_a_second_and_then_no_more():
    throttle = Throttle(seconds=Watch())
    assert [throttle.admit("1") for _ in range(11)] == [True] * 10 + [False]


def test_companies_are_counted_apart():
    throttle = Throttle(per_second=1, seconds=Watch())
    assert throttle.admit("1")
    assert throttle.admit("2")
    assert not throttle.admit("1")


def test_the_bucket_fills_again_with_time():
    watch = Watch()
    throttle = Throttle(seconds=watch)
    while throttle.admit("1"):
        pass
    watch.now += 0.25
    assert [throttle.admit("1") for _ in range(3)] == [True, True, False]


def test_five_hundred_a_minute_when_nobody_hurries_within_the_second():
    watch = Watch()
    throttle = Throttle(seconds=watch)
    refused = 0
    for _ in range(6000):
        watch.now += 0.1
        refused += not throttle.admit("1")
    lasting = 6000 - refused
    assert 500 * 10 <= lasting <= 500 * 11  # ten minutes of refilling and one full bucket


def test_it_can_be_switched_off():
    throttle = Throttle(per_second=1, seconds=Watch())
    throttle.enabled = False
    assert all(throttle.admit("1") for _ in range(100))


def test_one_too_many_is_told_without_a_waiting_time(client):
    client.service.throttle.per_second = 0
    answer = client.api("preferences")
    assert answer.status_code == 429
    assert answer.json()["fault"]["error"][0]["code"] == "3001"
    assert answer.json()["fault"]["type"] == "SERVICE"
    assert "Retry-After" not in answer.headers


def test_a_waiting_time_can_be_switched_on(client):
    client.service.throttle.per_second = 0
    client.service.throttle.retry_after = 7
    assert client.api("preferences").headers["Retry-After"] == "7"
