"""What Intuit's sign-in servers, and the library in between, say when something is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Literal

import msgspec
import requests
from intuitlib.exceptions import AuthClientError

from hardcost_desktop.decoding import decode
from hardcost_desktop.errors import HardcostError, NeedsSignIn, RefusedByService, TemporaryTrouble
from hardcost_desktop.gateways.answers import SERVICE_NAMES
from hardcost_desktop.gateways.redaction import plain
from hardcost_desktop.gateways.sending import untrusted_certificate

Step = Literal["discovery", "exchange", "refresh", "revoke"]

_NAME = SERVICE_NAMES["quickbooks"]


class _Refusal(msgspec.Struct):
    """RFC 6749, 5.2. The description is not stable and is not looked at."""

    error: str = ""


@contextmanager
def translated(step: Step) -> Iterator[None]:
    """Turn what the library raises into errors of ours. Its texts hold raw answers, so none is kept.

    Raises:
        NeedsSignIn, RefusedByService, TemporaryTrouble: Instead.
    """
    try:
        yield
    except AuthClientError as error:
        raise _refused(error, step) from None
    except requests.exceptions.JSONDecodeError:
        raise RefusedByService("sign_in_unreadable", service=_NAME) from None
    except requests.RequestException as error:
        untrusted = untrusted_certificate(error)
        code = "certificate_not_trusted" if untrusted else "unreachable"
        raise _temporary(code) from None
    except (ValueError, LookupError, TypeError, AttributeError):
        raise RefusedByService("sign_in_unreadable", service=_NAME) from None


def _temporary(code: str) -> TemporaryTrouble:
    if code == "certificate_not_trusted":
        return TemporaryTrouble("certificate_not_trusted", service=_NAME)
    return TemporaryTrouble("unreachable", service=_NAME)


def _refused(error: AuthClientError, step: Step) -> HardcostError:
    status = int(error.status_code)
    request_id = error.intuit_tid if isinstance(error.intuit_tid, str) else None
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return TemporaryTrouble("service_busy", service=_NAME)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return TemporaryTrouble("service_failing", service=_NAME, status=status)
    reason = _reason(error.content)
    if reason == "invalid_client":
        return NeedsSignIn("quickbooks", "client_refused", service=_NAME)
    if reason == "invalid_grant" and step == "exchange":
        return NeedsSignIn("quickbooks", "code_refused", service=_NAME)
    if reason == "invalid_grant":
        return NeedsSignIn("quickbooks", "sign_in_expired", service=_NAME)
    return _outright(step, status, plain(reason) or "-", request_id)


def _outright(step: Step, status: int, reason: str, request_id: str | None) -> RefusedByService:
    if step == "revoke":
        return RefusedByService(
            "sign_out_refused", request_id=request_id, service=_NAME, status=status, reason=reason
        )
    return RefusedByService(
        "sign_in_failed", request_id=request_id, service=_NAME, status=status, reason=reason
    )


def _reason(content: object) -> str:
    """Read the `error` of a refusal; empty when the body is something else."""
    if not isinstance(content, (bytes, str)):
        return ""
    try:
        return decode(content, _Refusal).error
    except msgspec.MsgspecError:
        return ""
