"""A browser, an app and an API client in one, to ask the pretend Intuit with."""

from dataclasses import dataclass
from typing import Any

import requests
from intuit_firm import APP, REALM

from hardcost_desktop.demo.intuit.service import IntuitService


@dataclass(frozen=True, slots=True)
class Client:
    """A browser, an app and an API client in one, against one service."""

    service: IntuitService
    session: requests.Session

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        url = self.service.origin + path
        return self.session.request(method, url, timeout=10, allow_redirects=False, **more)

    def token(self, **form: str) -> requests.Response:
        return self.ask("POST", "/oauth2/v1/tokens/bearer", data=form, auth=APP)

    def api(self, path: str, *, method: str = "GET", **more: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {self._access()}", **more.pop("headers", {})}
        return self.ask(method, f"/v3/company/{REALM}/{path}", headers=headers, **more)

    def query(self, statement: str) -> requests.Response:
        return self.api("query", params={"query": statement})

    def rows(self, statement: str) -> list[str]:
        answer = self.query(statement)
        assert answer.status_code == 200, answer.text
        entity = statement.split("rom ")[1].split(maxsplit=1)[0]
        return [row["Id"] for row in answer.json()["QueryResponse"].get(entity, [])]

    def _access(self) -> str:
        return self.service.grants.connect(REALM).access_token
