"""How the API says no: one exception, and the bodies known of the real service."""

from typing import Any


class ApiRefusal(Exception):
    """An answer in the API's common Error schema.

    Args:
        status: HTTP status.
        kind: The error's `type`.
        message: The error's `message`.
    """

    def __init__(self, status: int, kind: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.kind = kind
        self.message = message

    def body(self) -> dict[str, Any]:
        """Give the body: `{"error": {"type", "message"}}`."""
        return {"error": {"type": self.kind, "message": self.message}}


class InvalidToken(Exception):
    """The bearer token is missing, unknown, expired or revoked (401, in the OAuth form)."""


INVALID_TOKEN_BODY = {
    "error": "invalid_token",
    "error_description": (
        "The access token provided is expired, revoked, malformed or invalid for other reasons."
    ),
}


def bad_argument(what: str) -> ApiRefusal:
    """Refuse a parameter or a body that cannot be understood."""
    return ApiRefusal(400, "ArgumentError", f"An invalid argument was supplied: {what}")


def bad_field(name: str) -> ApiRefusal:
    """Refuse a name in `fields`; one bad name fails the whole request."""
    return ApiRefusal(400, "ArgumentError", f"{name} is not a valid field")


def forbidden() -> ApiRefusal:
    """Refuse for want of a permission, the app's or the user's own."""
    return ApiRefusal(403, "ForbiddenError", "User is forbidden from taking that action")


def not_found() -> ApiRefusal:
    """Refuse an id or a path that names nothing."""
    return ApiRefusal(404, "NotFoundError", "The requested resource was not found")


def gone() -> ApiRefusal:
    """Refuse an invalid or retired minor version."""
    return ApiRefusal(410, "GoneError", "The requested API version is invalid or retired")


def stale() -> ApiRefusal:
    """Refuse a change to a record that has changed since it was read."""
    return ApiRefusal(412, "PreconditionFailedError", "The record has been modified")


def unprocessable(message: str) -> ApiRefusal:
    """Refuse a well-formed record that breaks a rule."""
    return ApiRefusal(422, "UnprocessableEntityError", message)


def too_many_requests() -> ApiRefusal:
    """Refuse until the window is over."""
    return ApiRefusal(429, "RateLimitedError", "Too many requests")
