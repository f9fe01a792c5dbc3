"""Intuit's two environments: the sandbox of development keys, and real companies."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Environment:
    """Where an environment answers.

    Attributes:
        api_url: Base address of the accounting API.
        discovery_url: The OAuth discovery document (Intuit, OpenID Connect discovery).
    """

    api_url: str
    discovery_url: str


ENVIRONMENTS: Mapping[str, Environment] = {
    "production": Environment(
        "https://quickbooks.api.intuit.com",
        "https://developer.api.intuit.com/.well-known/openid_configuration",
    ),
    "sandbox": Environment(
        "https://sandbox-quickbooks.api.intuit.com",
        "https://developer.api.intuit.com/.well-known/openid_sandbox_configuration",
    ),
}
