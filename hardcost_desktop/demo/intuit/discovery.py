"""The OpenID pages around the sign-in: where everything is, and who signed in."""

from collections.abc import Callable

from flask import Blueprint, Response, jsonify, request

from .authorize import WISHES
from .grants import Grants

_DOCUMENTS = ("openid_configuration", "openid_sandbox_configuration")


class Discovery:
    """The discovery documents, the (empty) key set and the userinfo endpoint."""

    def __init__(self, *, origin: Callable[[], str], grants: Grants) -> None:
        self._origin = origin
        self._grants = grants

    def routes(self) -> Blueprint:
        """Give the routes; both documents answer with and without a trailing slash."""
        routes = Blueprint("discovery", __name__)
        for name in _DOCUMENTS:
            address = f"/.well-known/{name}"
            routes.add_url_rule(address, name, self.describe)
            routes.add_url_rule(f"{address}/", f"{name}_slash", self.describe)
        routes.add_url_rule("/op/v1/jwks", "jwks", self.list_keys)
        routes.add_url_rule("/v1/openid_connect/userinfo", "userinfo", self.tell_user)
        return routes

    def describe(self) -> Response:
        """Answer with Intuit's discovery document, whose endpoints are this server's."""
        origin = self._origin()
        return jsonify(
            {
                "issuer": f"{origin}/op/v1",
                "authorization_endpoint": f"{origin}/connect/oauth2",
                "token_endpoint": f"{origin}/oauth2/v1/tokens/bearer",
                "userinfo_endpoint": f"{origin}/v1/openid_connect/userinfo",
                "revocation_endpoint": f"{origin}/v2/oauth2/tokens/revoke",
                "jwks_uri": f"{origin}/op/v1/jwks",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "scopes_supported": [scope for scope in WISHES if "." not in scope],
                "token_endpoint_auth_methods_supported": [
                    "client_secret_post",
                    "client_secret_basic",
                ],
                "claims_supported": ["aud", "exp", "iat", "iss", "realmid", "sub"],
            }
        )

    def list_keys(self) -> Response:
        """Answer with no keys: no id token is ever signed here."""
        return jsonify({"keys": []})

    def tell_user(self) -> Response:
        """Answer who consented, if `openid` was granted."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        standing = self._grants.standing(token)
        if standing.state != "live" or "openid" not in standing.scope.split():
            refusal = jsonify({"error": "invalid_token"})
            refusal.status_code = 401
            return refusal
        return jsonify({"sub": "demo-administrator", "email": "admin@example.com"})
