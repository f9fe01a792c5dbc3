"""A static site on https, such as a firm puts the relay page on."""

from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from support.certificate import self_signed


class HttpsHost:
    """Serves a folder on localhost; `asked` are the requests that came for it."""

    def __init__(self, folder: Path, keys: Path) -> None:
        self.asked: list[str] = []
        host = self

        class Handler(SimpleHTTPRequestHandler):
            def __init__(self, *args):
                super().__init__(*args, directory=str(folder))

            def log_message(self, *_):
                host.asked.append(self.path)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.socket = self_signed(keys).wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.address = f"https://localhost:{self._server.server_address[1]}/"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
