"""One sign-in through the browser: which way back is open, and what may end it."""

import socket
from contextlib import ExitStack
from threading import Thread
from urllib.request import ProxyHandler, build_opener

import pytest

from hardcost_desktop.bootstrap import ways_back
from hardcost_desktop.errors import Cancelled, LocalTrouble, UsageTrouble
from hardcost_desktop.services.progress import Cancel
from hardcost_desktop.services.sign_in import BrowserDance

RELAY = "https://relay.example/qb"


class Service:
    """A service's side of the sign-in that writes down what it is asked."""

    def __init__(self, redirect_uri):
        self.redirect_uri = redirect_uri

    def authorization_url(self, state):
        return state

    def exchange(self, code, realm_id):
        return self.redirect_uri, code, realm_id


@pytest.fixture
def ports(monkeypatch):
    """Three ports nobody uses; they stand for the registered ones."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(3)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        free = tuple(each.getsockname()[1] for each in sockets)
    monkeypatch.setattr(ways_back, "PORTS", free)
    return free


@pytest.fixture
def take():
    """Other programs that have ports."""
    with ExitStack() as stack:

        def take_one(port):
            other = stack.enter_context(socket.socket())
            other.bind(("127.0.0.1", port))
            other.listen()

        yield take_one


class Person:
    """Sees the consent page's address, which here is the state, and does something on a thread."""

    def __init__(self, act):
        self._act = act
        self.states = []
        self.threads = []

    def __call__(self, state):
        self.states.append(state)
        self.threads.append(Thread(target=self._act, args=(state,)))
        self.threads[-1].start()

    def done(self):
        for thread in self.threads:
            thread.join(10)


def get(address):
    with build_opener(ProxyHandler({})).open(address, timeout=10) as answer:
        return answer.read()


def dance_with(act, service="quickbooks"):
    person = Person(lambda state: act(dance, state))
    dance = BrowserDance(ways_back.ways_back(service), person)
    return dance, person


def sign_in(dance, person, *redirects):
    try:
        return dance.sign_in(Service, redirects, Cancel()).grant
    finally:
        person.done()


def relayed(port):
    return f"http://127.0.0.1:{port}/callback/quickbooks?code=abc&realmId=7&state="


def test_the_relay_is_told_the_port_and_the_service_the_relay(ports):
    dance, person = dance_with(lambda dance, state: get(relayed(ports[0]) + state))
    assert sign_in(dance, person, RELAY) == (RELAY, "abc", "7")
    secret, _, port = person.states[0].partition(".")
    assert (len(secret), port) == (43, str(ports[0]))


def test_the_relay_is_told_of_the_next_port_when_one_is_taken(ports, take):
    take(ports[0])
    dance, person = dance_with(lambda dance, state: get(relayed(ports[1]) + state))
    assert sign_in(dance, person, RELAY) == (RELAY, "abc", "7")


def test_with_every_port_taken_the_relay_forwards_nowhere_and_the_address_is_pasted(ports, take):
    for port in ports:
        take(port)
    dance, person = dance_with(
        lambda dance, state: dance.paste(f"{RELAY}?code=abc&realmId=7&state={state}")
    )
    assert sign_in(dance, person, RELAY) == (RELAY, "abc", "7")
    assert "." not in person.states[0]


def test_the_state_is_compared_with_its_port(ports):
    def act(dance, state):
        secret = state.partition(".")[0]
        for forged in (secret, f"{secret}.{ports[1]}", f"{state}0"):
            with pytest.raises(UsageTrouble):
                dance.paste(f"{RELAY}?code=evil&realmId=7&state={forged}")
        dance.paste(f"{RELAY}?code=abc&realmId=7&state={state}")

    dance, person = dance_with(act)
    assert sign_in(dance, person, RELAY)[1] == "abc"


def test_a_loopback_sign_in_takes_a_pasted_address_too(ports):
    address = f"http://localhost:{ports[0]}/callback/quickbooks"
    dance, person = dance_with(
        lambda dance, state: dance.paste(f"{address}?code=abc&realmId=7&state={state}")
    )
    assert sign_in(dance, person, address) == (address, "abc", "7")


def test_clios_approval_page_is_not_listened_for(ports):
    """Even where Clio itself is on this computer, as the demo is."""
    page = f"http://127.0.0.1:{ports[0]}/oauth/approval"
    dance, person = dance_with(lambda dance, _: dance.paste("a1B2c3D4e5"), "clio")
    assert sign_in(dance, person, page) == (page, "a1B2c3D4e5", None)


def test_a_paste_without_a_wait_does_nothing(ports):
    dance, person = dance_with(lambda dance, state: get(relayed(ports[0]) + state))
    dance.paste("too early")
    sign_in(dance, person, RELAY)
    dance.paste("too late")


def test_another_program_in_the_way_of_one_port_is_passed_by(ports, take):
    take(ports[0])
    uris = [f"http://localhost:{port}/callback/quickbooks" for port in ports]
    dance, person = dance_with(
        lambda dance, state: get(f"{uris[1]}?code=a&realmId=7&state={state}")
    )
    assert sign_in(dance, person, *uris) == (uris[1], "a", "7")


def test_other_programs_in_the_way_of_all_ports_are_told(ports, take):
    for port in ports:
        take(port)
    uris = [f"http://localhost:{port}/callback/quickbooks" for port in ports]
    dance, person = dance_with(lambda dance, state: None)
    with pytest.raises(LocalTrouble) as caught:
        sign_in(dance, person, *uris)
    assert (caught.value.code, person.states) == ("port_busy", [])


@pytest.mark.parametrize("address", ["http://relay.example/qb", "ftp://localhost/x", "relay"])
def test_a_redirect_address_must_be_https_or_local(address):
    dance, person = dance_with(lambda dance, state: None)
    with pytest.raises(UsageTrouble):
        sign_in(dance, person, address)


def test_cancel_ends_the_wait_and_gives_the_port_back(ports):
    cancel = Cancel()
    dance, person = dance_with(lambda dance, state: cancel.request())
    for _ in range(2):
        with pytest.raises(Cancelled):
            dance.sign_in(Service, [RELAY], cancel)
    person.done()
    assert {state.partition(".")[2] for state in person.states} == {str(ports[0])}
    assert len(set(person.states)) == 2
