"""The pace of requests: as fast as a service allows, and never so fast that it has to complain."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hardcost_desktop.gateways.answers import Answer
from hardcost_desktop.gateways.pacing import BudgetPace, SteadyPace

NOON = datetime(2026, 6, 30, 12, tzinfo=UTC)


class Limited:
    """A Clio that counts requests in windows of a minute, a computer whose clock is elsewhere, and made-up time."""

    def __init__(self, limit: int, used: int, began: float, latency: float, ahead: float) -> None:
        self.limit = limit
        self.latency = latency
        self.ahead = ahead
        self.began = began
        self.used = Counter({self.window(0.0): used})
        self.now = 0.0
        self.refused = 0
        self.pace = BudgetPace(ticks=lambda: self.now)

    def window(self, at: float) -> int:
        return int((at + self.began) // 60)

    def send(self) -> None:
        self.now += self.pace.take()
        self.pace.sending()
        self.now += self.latency / 2
        window = self.window(self.now)
        self.used[window] += 1
        self.refused += self.used[window] > self.limit
        answer = self.answer(window)
        self.now += self.latency / 2
        self.pace.heard(answer, NOON)

    def answer(self, window: int) -> Answer:
        """Both times in whole seconds of Clio's own clock, as it tells them."""
        zero = NOON + timedelta(seconds=self.ahead)
        opens = zero + timedelta(seconds=(window + 1) * 60 - self.began)
        told = {
            "date": (zero + timedelta(seconds=self.now)).strftime("%a, %d %b %Y %H:%M:%S GMT"),
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(max(0, self.limit - self.used[window])),
            "x-ratelimit-reset": str(round(opens.timestamp())),
        }
        return Answer(429 if self.used[window] > self.limit else 200, told)


@given(
    limit=st.integers(5, 60),
    requests=st.integers(1, 300),
    began=st.integers(0, 59),
    latency=st.floats(0.001, 0.4),
    ahead=st.integers(-5000, 5000),
    data=st.data(),
)
def test_a_budget_is_used_up_and_never_overdrawn(limit, requests, began, latency, ahead, data):
    """Whenever the window began, whoever used some of it before, and however wrong this computer's clock is."""
    used = data.draw(st.integers(0, limit - 1))
    clio = Limited(limit, used, began, latency, ahead)
    for _ in range(requests):
        clio.send()
    assert clio.refused == 0
    assert clio.now <= least_time(Limited(limit, used, began, latency, ahead), requests) + 1.5


def least_time(clio: Limited, requests: int) -> float:
    """Tell how long it takes who knows Clio's clock and count exactly, one request after the other."""
    for _ in range(requests):
        window = clio.window(clio.now + clio.latency / 2)
        if clio.used[window] >= clio.limit:
            window += 1
            clio.now = window * 60 - clio.began
        clio.used[window] += 1
        clio.now += clio.latency
    return clio.now


def test_readings_side_by_side_never_overdraw_the_budget():
    clio = Limited(10, 0, 0, 0.0, 0.0)
    clio.send()
    turns = [clio.now + clio.pace.take() for _ in range(25)]
    assert turns == [0.0] * 9 + [60.0] * 10 + [120.0] * 6


def test_what_is_under_way_is_not_in_the_first_answer_of_a_window_yet():
    pace = BudgetPace(ticks=lambda: 0.0)
    for _ in range(3):
        pace.take()
        pace.sending()
    reset = str(round(NOON.timestamp()) + 60)
    pace.heard(Answer(200, {"x-ratelimit-remaining": "4", "x-ratelimit-reset": reset}), NOON)
    assert [pace.take() for _ in range(3)] == [0.0, 0.0, 60.0]


def test_a_request_without_an_answer_is_no_longer_under_way():
    pace = BudgetPace(ticks=lambda: 0.0)
    pace.sending()
    pace.unheard()
    pace.sending()
    reset = str(round(NOON.timestamp()) + 60)
    pace.heard(Answer(200, {"x-ratelimit-remaining": "1", "x-ratelimit-reset": reset}), NOON)
    assert [pace.take() for _ in range(2)] == [0.0, 60.0]


def test_after_a_wrong_reset_the_right_ones_are_believed_again():
    pace = BudgetPace(ticks=lambda: 0.0)
    for reset in (99_999_999_999, round(NOON.timestamp()) + 20):
        told = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(reset)}
        pace.heard(Answer(200, told), NOON)
    assert pace.take() == 20.0


def test_a_steady_pace_keeps_the_limit_of_the_minute_too():
    now = [0.0]
    pace = SteadyPace(8, 20, ticks=lambda: now[0])
    turns = []
    for _ in range(41):
        now[0] += pace.take()
        turns.append(now[0])
    assert turns[:9] == [at / 8 for at in range(9)]
    assert (turns[19], turns[20], turns[40]) == (19 / 8, 60.0, 120.0)


def test_after_a_refusal_everybody_waits_and_not_only_who_was_refused():
    pace = SteadyPace(9, ticks=lambda: 0.0)
    pace.heard(Answer(429, {"retry-after": "7"}), NOON)
    assert pace.take() == 7.0
    pace.heard(Answer(429), NOON)
    assert pace.take() == 60.0
