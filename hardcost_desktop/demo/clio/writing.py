"""The endpoints that write activities."""

from flask import Flask, Response, g, request

from hardcost_desktop.demo.clio.drafts import Drafts, read_body
from hardcost_desktop.demo.clio.fields import parse_fields
from hardcost_desktop.demo.clio.reading import Reading
from hardcost_desktop.demo.clio.records import Records
from hardcost_desktop.demo.clio.refusals import forbidden, not_found, stale, unprocessable
from hardcost_desktop.demo.clio.terms import Terms
from hardcost_desktop.demo.firm.model import Record


class Writing:
    """POST, PATCH and DELETE of activities."""

    def __init__(self, records: Records, terms: Terms, reading: Reading) -> None:
        self._records = records
        self._terms = terms
        self._reading = reading
        self._drafts = Drafts(records)

    def install(self, app: Flask) -> None:
        """Serve the endpoints under /api/v4/activities, with and without `.json`."""
        one = "/api/v4/activities/<int:activity_id>"
        for ending in (".json", ""):
            app.add_url_rule(
                f"/api/v4/activities{ending}", view_func=self._create, methods=["POST"]
            )
            app.add_url_rule(f"{one}{ending}", view_func=self._change, methods=["PATCH"])
            app.add_url_rule(f"{one}{ending}", view_func=self._delete, methods=["DELETE"])

    def _create(self) -> Response:
        parse_fields(request.args.get("fields"), "Activity")
        data = read_body(request.get_data())
        with self._records.opened():
            values = self._drafts.read_new(data)
            self._require_hard_costs(values)
            # Clio, activities: without a user it defaults to the current one
            record = self._records.accept_activity({"user": {"id": g.user_id}, **values})
            return self._reading.show("Activity", record, 201)

    def _change(self, activity_id: int) -> Response:
        parse_fields(request.args.get("fields"), "Activity")
        data = read_body(request.get_data())
        with self._records.opened():
            before = self._find(activity_id)
            if (
                request.headers.get("If-Match")
                and before["etag"].strip('"') not in request.if_match
            ):
                raise stale()
            if before.get("on_bill"):
                raise unprocessable("Activity is on a bill and cannot be changed")
            values = self._drafts.read_changes(data, before)
            self._require_hard_costs(values)
            return self._reading.show(
                "Activity", self._records.edit_activity(activity_id, **values)
            )

    def _delete(self, activity_id: int) -> Response:
        with self._records.opened():
            if self._find(activity_id).get("on_bill"):
                raise forbidden()
            self._records.delete_activity(activity_id)
        return Response(status=204)

    def _find(self, activity_id: int) -> Record:
        record = self._records.entries.get(activity_id)
        if record is None:
            raise not_found()
        return record

    def _require_hard_costs(self, values: Record) -> None:
        if values.get("type") == "HardCostEntry" and not self._terms.hard_costs_enabled:
            raise unprocessable("Hard costs are not enabled for this account")
