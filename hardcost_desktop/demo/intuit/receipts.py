"""Attached files behind short-lived addresses, as the file store beside QuickBooks serves them."""

import hmac
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from flask import Blueprint, Response, request

from hardcost_desktop.demo.clock import DemoClock
from hardcost_desktop.demo.firm.model import Record

_LINK_LIFE = timedelta(seconds=900)  # X-Amz-Expires as recorded
_SHEET = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 226 400]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


class Receipts:
    """Signs addresses for files and serves them; every file is the same blank PDF page."""

    def __init__(self, *, origin: Callable[[], str], clock: DemoClock, key: str) -> None:
        self._origin = origin
        self._clock = clock
        self._key = key.encode()

    def routes(self) -> Blueprint:
        """Give the one route of the file store."""
        routes = Blueprint("receipts", __name__)
        routes.add_url_rule("/receipts/<realm_id>/<record_id>", "fetch", self.fetch)
        return routes

    def describe(self, realm_id: str, record: Record) -> Record:
        """Give an Attachable with a fresh address; one that is only a note stays as it is."""
        if "FileName" not in record:
            return record
        return {
            **record,
            "FileAccessUri": f"/v3/company/{realm_id}/download/{record['Id']}",
            "TempDownloadUri": self.address(realm_id, record["Id"]),
        }

    def address(self, realm_id: str, record_id: str) -> str:
        """Sign an address that works for 15 minutes."""
        until = int((self._clock.now() + _LINK_LIFE).timestamp())
        path = f"/receipts/{quote(realm_id)}/{quote(record_id)}"
        query = urlencode({"expires": until, "signature": self._sign(path, until)})
        return f"{self._origin()}{path}?{query}"

    def fetch(self, realm_id: str, record_id: str) -> Response:
        """Serve a file to whoever holds its address, and to nobody who sends a token along."""
        if "Authorization" in request.headers:
            return _refuse(400, "InvalidArgument", "Only one auth mechanism allowed")
        until = request.args.get("expires", "0")
        signature = request.args.get("signature", "")
        path = f"/receipts/{quote(realm_id)}/{quote(record_id)}"
        if not until.isdecimal() or not hmac.compare_digest(
            signature.encode(), self._sign(path, int(until)).encode()
        ):
            return _refuse(403, "SignatureDoesNotMatch", "The signature does not match")
        if self._clock.now() >= datetime.fromtimestamp(int(until), tz=self._clock.now().tzinfo):
            return _refuse(403, "AccessDenied", "Request has expired")
        return Response(_SHEET, content_type="application/pdf")

    def _sign(self, path: str, until: int) -> str:
        return hmac.digest(self._key, f"{path} {until}".encode(), "sha256").hex()


def _refuse(status: int, code: str, message: str) -> Response:
    body = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Response(body, status, content_type="application/xml")
