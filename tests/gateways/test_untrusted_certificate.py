"""A service that cannot prove who it is gets nothing."""

import ssl
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from hardcost_desktop.errors import TemporaryTrouble


@pytest.fixture(scope="module")
def impostor(tmp_path_factory):
    """An HTTPS server whose certificate nobody signed; gives its address."""
    folder = tmp_path_factory.mktemp("impostor")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = folder / "both.pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
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
