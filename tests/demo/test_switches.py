"""Misbehaviour on demand, over real HTTP."""

import time
from contextlib import contextmanager
from threading import Thread, Timer

import pytest
import requests
from flask import Flask
from werkzeug.serving import make_server

from hardcost_desktop.demo.switches import Fault, Switches


class Door:
    """A served app that counts how often its handler ran."""

    def __init__(self, switches):
        self.switches = switches
        self.handled = 0

    def app(self):
        app = Flask("door", static_folder=None)
        self.switches.install(app)

        @app.route("/thing", methods=["GET", "POST"])
        def thing():
            self.handled += 1
            return "x" * 1000

        return app


@contextmanager
def served(switches):
    door = Door(switches)
    server = make_server("127.0.0.1", 0, door.app(), threaded=True)
    door.url = f"http://127.0.0.1:{server.server_port}/thing"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield door
    finally:
        switches.stop()
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def door():
    with served(Switches()) as door:
        yield door


def test_answers_honestly_unless_told_otherwise(door):
    answer = requests.get(door.url)
    assert (answer.status_code, len(answer.content)) == (200, 1000)


def test_a_fault_replaces_the_answer_and_the_work(door):
    door.switches.arm("/thing", Fault(418, b"\xff", "x/y", {"A": "b"}))
    answer = requests.get(door.url)
    told = (answer.status_code, answer.content, answer.headers["Content-Type"], answer.headers["A"])
    assert told == (418, b"\xff", "x/y", "b")
    assert door.handled == 0


def test_a_fault_skips_strikes_and_is_used_up(door):
    door.switches.arm("/thing", Fault(500), skip=1, times=2)
    assert [requests.get(door.url).status_code for _ in range(4)] == [200, 500, 500, 200]


def test_faults_armed_together_strike_in_turn(door):
    door.switches.arm("/thing", Fault(500))
    door.switches.arm("/thing", Fault(503))
    assert [requests.get(door.url).status_code for _ in range(3)] == [500, 503, 200]


def test_a_fault_strikes_only_its_method_and_path(door):
    door.switches.arm("/thing", Fault(500), method="POST")
    door.switches.arm("/other", Fault(500))
    assert requests.get(door.url).status_code == 200
    assert requests.post(door.url).status_code == 500


def test_faults_can_be_taken_back(door):
    door.switches.arm("/thing", Fault(500), times=9)
    door.switches.disarm()
    assert requests.get(door.url).status_code == 200


@pytest.mark.parametrize(("cut", "handled"), [("before", 0), ("after", 1)])
def test_the_line_is_cut_before_or_after_the_work(door, cut, handled):
    door.switches.arm("/thing", Fault.drop(cut), method="POST")
    with pytest.raises(requests.ConnectionError):
        requests.post(door.url, data="hello")
    assert door.handled == handled


def test_the_line_is_cut_in_the_middle_of_the_answer(door):
    door.switches.arm("/thing", Fault.drop("half"))
    with requests.get(door.url, stream=True) as answer:
        assert answer.headers["Content-Length"] == "1000"
        with pytest.raises(requests.exceptions.ChunkedEncodingError, match="500"):
            list(answer.iter_content(100))
    assert door.handled == 1


def test_an_answer_can_drip(door):
    door.switches.arm("/thing", Fault.drip(0.0001))
    start = time.perf_counter()
    assert requests.get(door.url).text == "x" * 1000
    assert time.perf_counter() - start >= 0.1


def test_a_stalled_answer_comes_late_but_honest(door):
    door.switches.arm("/thing", Fault.delay(0.1))
    start = time.perf_counter()
    assert requests.get(door.url).status_code == 200
    assert time.perf_counter() - start >= 0.1


def test_latency_slows_every_answer():
    with served(Switches(latency_ms=50)) as door:
        start = time.perf_counter()
        assert requests.get(door.url).status_code == 200
        assert time.perf_counter() - start >= 0.05


def test_stopping_ends_every_stall(door):
    door.switches.arm("/thing", Fault.delay(60))
    timer = Timer(0.05, door.switches.stop)
    timer.start()
    start = time.perf_counter()
    assert requests.get(door.url).status_code == 200
    assert time.perf_counter() - start < 10
    timer.join()


def test_every_request_is_journalled_as_it_came_faults_included(door):
    door.switches.arm("/thing", Fault.drop("before"), method="POST")
    with pytest.raises(requests.ConnectionError):
        requests.post(f"{door.url}?a=%20b", data=b"\x00body", headers={"x-note": "n"})
    requests.get(door.url)
    assert len(door.switches.asked("thing")) == 2
    (asked,) = door.switches.asked("/thing$", method="POST")
    assert (asked.path, asked.query, asked.body) == ("/thing", "a=%20b", b"\x00body")
    assert asked.headers["X-Note"] == "n"
    assert door.switches.asked("elsewhere") == []
