"""The makers' page on https, which answers as a test says; its certificate is trusted as long as it stands."""

import base64
import json
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hardcost_desktop.gateways.releases import CONTEXT
from support.certificate import self_signed

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()


def document(version="9.0.0", key=KEY, context=CONTEXT, **more) -> bytes:
    said = {
        "version": version,
        "url": "https://example.com/hardcost",
        "notes": "Faster reviews.",
        "date": "2026-11-20",
        **more,
    }
    release = json.dumps(said)
    signature = base64.b64encode(key.sign(context + release.encode())).decode()
    return json.dumps({"release": release, "signature": signature}).encode()


class UpdateSite:
    """Serves one answer on localhost; `asked` are the requests that came, with their headers."""

    def __init__(self, folder: Path) -> None:
        self.status, self.body, self.headers = 200, document(), {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append((self.path, dict(self.headers)))
                self.send_response(site.status)
                for name, value in site.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(site.body)))
                self.end_headers()
                with suppress(OSError):  # whoever asked has read enough
                    self.wfile.write(site.body)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # a handshake that was refused is a test's wish
        self._server.socket = self_signed(folder).wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.trust = folder / "both.pem"
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.address = f"https://localhost:{self._server.server_address[1]}/release.json"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
