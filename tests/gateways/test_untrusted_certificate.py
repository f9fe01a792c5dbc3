"""A service that cannot prove who it is gets nothing."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from support.certificate import self_signed

from hardcost_desktop.errors import TemporaryTrouble


@pytest.fixture(scope="module")
def impostor(tmp_path_factory):
    """An HTTPS server whose certificate nobody signed; gives its address."""
    context = self_signed(tmp_path_factory.mktemp("impostor"))
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_reading_stops_at_once(impostor, open_door, waits):
    with pytest.raises(TemporaryTrouble) as caught:
        open_door().get(impostor, {"Authorization": "Bearer secret"})
    assert caught.value.code == "certificate_not_trusted"
    assert waits == []


def test_a_cost_was_certainly_not_sent(impostor, open_door):
    with pytest.raises(TemporaryTrouble) as caught:
        open_door().post(impostor, {}, b"{}")
    assert caught.value.code == "certificate_not_trusted"
