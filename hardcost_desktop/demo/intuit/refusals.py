"""How the API says no: the service's dialect and the gateway's, as recorded."""

from datetime import datetime
from typing import Any

from .wire import pacific_text

_NOT_FOUND = (
    "Object Not Found : Something you're trying to use has been made inactive. "
    "Check the fields with accounts, customers, items, vendors or employees."
)


class ServiceRefusalError(Exception):
    """A refusal of the business layer: capital `Fault`, mostly HTTP 400.

    Attributes:
        code: Intuit's error code, such as `4001`.
        element: The field at fault, where the recorded answers name one.
        timed: Whether the body has a `time`; one recorded kind has none.
    """

    def __init__(
        self,
        code: str,
        message: str,
        detail: str,
        *,
        element: str | None = None,
        timed: bool = True,
    ) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.message = message
        self.detail = detail
        self.element = element
        self.timed = timed

    def fault(self) -> dict[str, Any]:
        """Give the `Fault` object, as whole answers and batch items hold it."""
        error = {"Message": self.message, "Detail": self.detail, "code": self.code}
        if self.element is not None:
            error["element"] = self.element
        return {"Error": [error], "type": "ValidationFault"}

    def body(self, now: datetime) -> dict[str, Any]:
        """Give the whole JSON answer."""
        if not self.timed:
            return {"Fault": self.fault()}
        return {"Fault": self.fault(), "time": pacific_text(now, timespec="milliseconds")}


class GatewayRefusalError(Exception):
    """A refusal of the gateway before the books: lower-case `fault` among many nulls."""

    def __init__(self, status: int, name: str, code: str, detail: str, *, kind: str) -> None:
        super().__init__(f"{status} {name}")
        self.status = status
        self.name = name
        self.code = code
        self.detail = detail
        self.kind = kind

    def body(self, now: datetime) -> dict[str, Any]:
        """Give the whole JSON answer; its `time` is in milliseconds since 1970."""
        message = f"message={self.name}; errorCode={int(self.code):06}; statusCode={self.status}"
        error = {"message": message, "detail": self.detail, "code": self.code, "element": None}
        return {
            "warnings": None,
            "intuitObject": None,
            "fault": {"error": [error], "type": self.kind},
            "report": None,
            "queryResponse": None,
            "batchItemResponse": [],
            "attachableResponse": [],
            "syncErrorResponse": None,
            "requestId": None,
            "time": int(now.timestamp() * 1000),
            "status": None,
            "cdcresponse": [],
        }


def syntax(detail: str) -> ServiceRefusalError:
    """Refuse a statement that cannot be read."""
    return ServiceRefusalError("4000", "Error parsing query", f"QueryParserError: {detail}")


def invalid_query(detail: str) -> ServiceRefusalError:
    """Refuse a statement that can be read but not obeyed."""
    return ServiceRefusalError("4001", "Invalid query", f"QueryValidationError: {detail}")


def not_found() -> ServiceRefusalError:
    """Refuse to read what is not there: a 400, never a 404."""
    return ServiceRefusalError("610", "Object Not Found", _NOT_FOUND, element="")


def invalid_id(value: str) -> ServiceRefusalError:
    """Refuse an id that is not a number."""
    detail = f"Id should be a valid number. Supplied value:{value}"
    return ServiceRefusalError("2030", "Invalid ID", detail, element="Id", timed=False)


def unsupported(operation: str) -> ServiceRefusalError:
    """Refuse a path or operation; code 500, HTTP 400."""
    return ServiceRefusalError(
        "500", "Unsupported Operation", f"Operation {operation} is not supported."
    )


def throttled() -> GatewayRefusalError:
    """Refuse one request too many."""
    detail = "The request limit was reached.  Try again later"
    return GatewayRefusalError(429, "ThrottleExceeded", "3001", detail, kind="SERVICE")


def unauthenticated(name: str, detail: str) -> GatewayRefusalError:
    """Refuse an access token."""
    return GatewayRefusalError(401, name, "3200", detail, kind="AUTHENTICATION")


def unauthorized(realm_id: str) -> GatewayRefusalError:
    """Refuse a company the token was not granted for."""
    detail = f"Application is not authorized for company {realm_id}"
    return GatewayRefusalError(
        403, "ApplicationAuthorizationFailed", "3100", detail, kind="SERVICE"
    )
