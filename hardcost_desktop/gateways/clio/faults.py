"""The ways Clio says no, and what each of them means here."""

from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

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

_NAME = SERVICE_NAMES["clio"]


def message_of(body: bytes) -> str:
    """Read the message of an error, in any of Clio's shapes; empty when there is none.

    API errors are `{"error": {"type", "message"}}`, sign-in errors `{"error": "...", "error_description":
    "..."}`. A 422 may echo what was sent, so the text is cut and cleaned.
    """
    try:
        said: Any = decode(body, object)
    except msgspec.MsgspecError:
        return ""
    if not isinstance(said, dict):
        return ""
    error = said.get("error")
    text = error.get("message") if isinstance(error, dict) else said.get("error_description")
    fallback = error if isinstance(error, str) else said.get("message")
    found = text if isinstance(text, str) else fallback
    return plain(found) if isinstance(found, str) else ""


def trouble(answer: Answer, area: str, now: datetime) -> HardcostError:
    """Say what an answer without data means for a reading.

    Args:
        answer: Anything but a success.
        area: The permission that the reading needs, as Clio's developer portal names it.
        now: Aware UTC.
    """
    if answer.status == HTTPStatus.FORBIDDEN and is_json(answer):
        return NeedsSetup("clio_permission", area=area)
    return common_trouble(answer, now)


def common_trouble(answer: Answer, now: datetime) -> HardcostError:
    """Say what an answer means that means the same for readings and writings."""
    status = answer.status
    if status == HTTPStatus.UNAUTHORIZED:
        return NeedsSignIn("clio", "sign_in_expired", service=_NAME)
    if status == HTTPStatus.FORBIDDEN:
        return RefusedByService("clio_blocked", request_id=answer.request_id)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        seconds = answer.retry_after(now)
        retry_at = None if seconds is None else now + timedelta(seconds=seconds)
        return TemporaryTrouble("service_busy", retry_at=retry_at, service=_NAME)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return TemporaryTrouble("service_failing", service=_NAME, status=status)
    if status < HTTPStatus.BAD_REQUEST or not is_json(answer):
        return RefusedByService(
            "answer_from_stranger", request_id=answer.request_id, service=_NAME, status=status
        )
    return RefusedByService(
        "clio_refused",
        request_id=answer.request_id,
        status=status,
        message=message_of(answer.body) or "-",
    )


def is_json(answer: Answer) -> bool:
    """Tell Clio's own refusals from a firewall's page: its firewall answers 403 in HTML."""
    if answer.html:
        return False
    try:
        decode(answer.body, object)
    except msgspec.MsgspecError:
        return False
    return True
