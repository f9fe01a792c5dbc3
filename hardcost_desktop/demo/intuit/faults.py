"""Ready-made misbehaviour of the real service, to arm on `IntuitService.switches`."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from hardcost_desktop.demo.switches import Fault

from .refusals import (
    GatewayRefusalError,
    ServiceRefusalError,
    invalid_id,
    not_found,
    throttled,
    unauthenticated,
    unauthorized,
)

_RECORDED: Final = datetime(2020, 9, 29, 13, 4, 48, 863_000, tzinfo=UTC)


def _service(refusal: ServiceRefusalError, status: int = 400) -> Fault:
    return Fault(status, json.dumps(refusal.body(_RECORDED)))


def _gateway(refusal: GatewayRefusalError) -> Fault:
    return Fault(refusal.status, json.dumps(refusal.body(_RECORDED)))


def _page(status: int, title: str) -> Fault:
    body = f"<html><head><title>{status} {title}</title></head><body><h1>{title}</h1></body></html>"
    return Fault(status, body, "text/html")


_STALE = ServiceRefusalError(
    "5010",
    "Stale Object Error",
    "Stale Object Error : You and Pat Bookkeeper were working on this at the same time. "
    "Pat Bookkeeper finished before you did, so your work was not saved.",
    element="",
)
_BROKEN = json.dumps(
    {
        "Fault": {
            "Error": [
                {
                    "Message": "An application error has occurred while processing your request",
                    "Detail": "System Failure Error: An unexpected error occurred",
                    "code": "10000",
                }
            ],
            "type": "SystemFault",
        },
        "time": "2020-09-29T06:04:48.863-07:00",
    }
)
_WRONG_CLUSTER = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<IntuitResponse time="2020-09-29T06:04:48.863-07:00" '
    'xmlns="http://schema.intuit.com/finance/v3"><Fault type="AuthenticationFault">'
    '<Error code="130"><Message>Authentication Failed</Message>'
    "<Detail>Accessing Wrong Cluster : -11017</Detail></Error></Fault></IntuitResponse>"
)

OBJECT_NOT_FOUND: Final = _service(not_found())
"""610: gone, or made inactive; a 400."""
STALE_OBJECT: Final = _service(_STALE)
"""5010: somebody else saved first."""
INVALID_ID: Final = _service(invalid_id("1.5"))
"""2030, the one recorded body without a `time`."""
APPLICATION_ERROR: Final = Fault(500, _BROKEN)
"""10000 as HTTP 500."""
SUBSCRIPTION_ENDED: Final = _service(
    ServiceRefusalError(
        "6190", "Invalid Company Status", "Subscription period has ended", element=""
    )
)
"""6190: the firm stopped paying for QuickBooks."""
TOKEN_EXPIRED: Final = replace(
    _gateway(unauthenticated("AuthenticationFailed", f"Token expired: AB01{'6' * 44}")),
    headers={"WWW-Authenticate": 'Bearer realm="Intuit", error="invalid_token"'},
)
"""3200: what an access token meets after its hour, its own beginning in the detail."""
WRONG_ENVIRONMENT: Final = _gateway(unauthorized("of the other environment"))
"""3100: sandbox keys on a production company, or the reverse."""
BAD_GATEWAY: Final = _page(502, "Bad Gateway")
"""A proxy's HTML."""
SERVICE_UNAVAILABLE: Final = _page(503, "Service Temporarily Unavailable")
"""A proxy's HTML."""
GATEWAY_TIMEOUT: Final = _page(504, "Gateway Time-out")
"""A proxy's HTML."""
XML_AUTHENTICATION_FAULT: Final = Fault(401, _WRONG_CLUSTER, "application/xml")
"""XML although JSON was asked for: 130, sandbox and production mixed."""
FAULT_IN_SUCCESS: Final = Fault(200, _BROKEN)
"""HTTP 200 that holds a `Fault`."""
TRUNCATED_JSON: Final = Fault(200, '{"QueryResponse":{"Purchase":[{"TotalAmt":100.0')
"""A body that ends too early, under a matching Content-Length."""
THROTTLED: Final = _gateway(throttled())
"""429, 3001, without Retry-After."""
QUOTA_USED_UP: Final = _gateway(
    GatewayRefusalError(
        429, "ThrottleExceeded", "3001", "The monthly request limit was reached.", kind="SERVICE"
    )
)
"""429 until next month: the app's monthly quota of reads is used up (its true body is unknown)."""
INVALID_GRANT: Final = Fault(400, '{"error":"invalid_grant"}')
"""The token endpoint on a bad day: arm it with method POST."""
