"""The endpoints that read: lists and single records."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from flask import Flask, Response, g, request
from werkzeug.http import http_date

from hardcost_desktop.demo.clio.answers import answer
from hardcost_desktop.demo.clio.fields import parse_fields, project
from hardcost_desktop.demo.clio.listings import Listing, make_listings
from hardcost_desktop.demo.clio.pages import Page, cut_page, neighbour_url, read_limit, read_place
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.refusals import not_found
from hardcost_desktop.demo.clio.search import Search
from hardcost_desktop.demo.clio.terms import Terms
from hardcost_desktop.demo.firm.model import Record


class Reading:
    """All GET endpoints of the API."""

    def __init__(self, records: Records, terms: Terms) -> None:
        self._records = records
        self._terms = terms
        self._listings = make_listings(records)
        self._search = Search(records)

    def install(self, app: Flask) -> None:
        """Serve the endpoints under /api/v4, with and without `.json`."""
        for name, listing in self._listings.items():
            _serve(app, name, partial(self._list, listing))
            _serve(app, f"{name}/<int:record_id>", partial(self._show, listing))
        _serve(app, "users/who_am_i", self._who_am_i)
        _serve(app, "settings/billing", self._billing)

    def _list(self, listing: Listing) -> Response:
        asked = request.args
        selection = parse_fields(asked.get("fields"), listing.schema)
        limit = read_limit(asked.get("limit"), listing.most)
        place = read_place(asked.get("page_token"), asked.get("offset"), asked.get("order"))
        with self._records.opened():
            matched = self._search.find(listing, asked)
            page = cut_page(matched, place, limit)
            found = [record for each in page.ids if (record := listing.shelf.get(each))]
            resolve = self._records.resolve
            data = [project(record, selection, listing.schema, resolve) for record in found]
        meta = {"records": len(matched), "paging": self._paging(page)}
        return answer({"data": data, "meta": meta})

    def _paging(self, page: Page) -> dict[str, str]:
        origin = self._terms.origin or request.host_url.rstrip("/")
        address, query = f"{origin}{request.path}", list(request.args.items(multi=True))
        places = {"previous": page.previous, "next": page.following}
        return {name: neighbour_url(address, query, at) for name, at in places.items() if at}

    def _show(self, listing: Listing, record_id: int) -> Response:
        with self._records.opened():
            return self.show(listing.schema, listing.shelf.get(record_id))

    def _who_am_i(self) -> Response:
        with self._records.opened():
            return self.show("User", self._records.users.get(g.user_id))

    def _billing(self) -> Response:
        return self.show("BillingSetting", self._records.billing_settings)

    def show(self, schema: str, record: Record | None, status: int = 200) -> Response:
        """Answer with one record, or with 304 where the caller has it already.

        Raises:
            ApiRefusal: 400 for bad `fields`, 404 where there is no record.
        """
        selection = parse_fields(request.args.get("fields"), schema)
        if record is None:
            raise not_found()
        unchanged = request.method == "GET" and _is_known(record)
        body = {"data": project(record, selection, schema, self._records.resolve)}
        response = Response(status=304) if unchanged else answer(body, status)
        response.headers["ETag"] = record["etag"]
        response.headers["Last-Modified"] = http_date(_updated(record))
        return response


def _serve(app: Flask, path: str, view: Callable[..., Response]) -> None:
    for ending in (".json", ""):
        app.add_url_rule(f"/api/v4/{path}{ending}", f"read {path}", view, methods=["GET"])


def _is_known(record: Record) -> bool:
    if request.headers.get("If-None-Match"):
        return record["etag"].strip('"') in request.if_none_match
    known = request.if_modified_since
    return known is not None and _updated(record).replace(microsecond=0) <= known


def _updated(record: Record) -> datetime:
    return datetime.fromisoformat(record["updated_at"]).astimezone(UTC)
