"""The ways QuickBooks Online says no, and what each of them means here."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.errors import (
    HardcostError,
    NeedsSetup,
    NeedsSignIn,
    RefusedByService,
    TemporaryTrouble,
)
from hardcost_desktop.gateways.answers import SERVICE_NAMES, Answer
from hardcost_desktop.gateways.redaction import plain

_NAME = SERVICE_NAMES["quickbooks"]

_XML_CODE = re.compile(rb'<Error\b[^>]*?\bcode="(\d+)"')
_XML_MESSAGE = re.compile(rb"<Message>([^<]{0,500})")


@dataclass(frozen=True, slots=True)
class Fault:
    """The first error of a fault, in whichever dialect.

    Attributes:
        code: Intuit's error code, without leading zeros; may be empty.
        message: Its short text.
        detail: Its long text. That of a 401 begins with the refused token: never shown.
    """

    code: str
    message: str = ""
    detail: str = ""


class _Error(msgspec.Struct, rename={"message": "Message", "detail": "Detail"}):
    code: str | int = ""
    message: str | None = None
    detail: str | None = None


class _GatewayError(msgspec.Struct):
    code: str | int = ""
    message: str | None = None
    detail: str | None = None


class _ServiceFault(msgspec.Struct, rename={"errors": "Error"}):
    errors: list[_Error] = []


class _GatewayFault(msgspec.Struct, rename={"errors": "error"}):
    errors: list[_GatewayError] = []


class _Faulty(msgspec.Struct, rename={"service": "Fault", "gateway": "fault"}):
    """Intuit's business layer writes `Fault`, its gateway `fault`."""

    service: _ServiceFault | None = None
    gateway: _GatewayFault | None = None


def find_fault(body: bytes) -> Fault | None:
    """Find a fault in a body: either JSON dialect, or the XML that some gateways send instead."""
    if body.lstrip()[:1] == b"<":
        return _xml_fault(body)
    try:
        faulty = decode(body, _Faulty)
    except msgspec.MsgspecError:
        return None
    found = faulty.service or faulty.gateway
    if found is None:
        return None
    errors = [Fault(str(e.code), e.message or "", e.detail or "") for e in found.errors]
    return errors[0] if errors else Fault("")


def _xml_fault(body: bytes) -> Fault | None:
    code = _XML_CODE.search(body)
    if code is None:
        return None
    message = _XML_MESSAGE.search(body)
    return Fault(code[1].decode(), message[1].decode("utf-8", "replace") if message else "")


def trouble(answer: Answer, fault: Fault | None, now: datetime) -> HardcostError:
    """Say what an answer without data means: by Intuit's code where it gives one, else by the status."""
    code = fault.code if fault else ""
    by_code = _by_code(code)
    if by_code is not None:
        return by_code
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS or code == "3001":
        return _busy(answer, now)
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or code == "10000":
        return TemporaryTrouble("service_failing", service=_NAME, status=answer.status)
    if answer.status == HTTPStatus.UNAUTHORIZED:
        return NeedsSignIn("quickbooks", "sign_in_expired", service=_NAME)
    if fault is None:
        return _stranger(answer)
    return RefusedByService(
        "quickbooks_refused",
        request_id=answer.request_id,
        number=code or str(answer.status),
        message=plain(fault.detail or fault.message),
    )


def _by_code(code: str) -> HardcostError | None:
    """Look up the codes that ask a person for something (Intuit, error codes)."""
    match code:
        case "3200":
            return NeedsSignIn("quickbooks", "sign_in_expired", service=_NAME)
        case "3100" | "130":
            return NeedsSignIn("quickbooks", "quickbooks_wrong_environment")
        case "120":
            return NeedsSignIn("quickbooks", "quickbooks_no_access")
        case "6190" | "7001":
            return NeedsSetup("quickbooks_subscription")
        case _:
            return None


def _busy(answer: Answer, now: datetime) -> TemporaryTrouble:
    seconds = answer.retry_after(now)
    retry_at = None if seconds is None else now + timedelta(seconds=seconds)
    return TemporaryTrouble("service_busy", retry_at=retry_at, service=_NAME)


def _stranger(answer: Answer) -> HardcostError:
    """Neither data nor a fault: something between here and Intuit answered, or a company may not be read."""
    if answer.status == HTTPStatus.FORBIDDEN and not answer.html:
        return NeedsSignIn("quickbooks", "quickbooks_wrong_environment")
    return RefusedByService(
        "answer_from_stranger", request_id=answer.request_id, service=_NAME, status=answer.status
    )
