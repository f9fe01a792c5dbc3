"""App keys that a release may bring along, in `resources/keys.json`; without that file each firm enters its own.

    {"clio": {"us": {"client_id": "…", "client_secret": "…"}},
     "quickbooks": {"client_id": "…", "client_secret": "…", "redirect_uri": "https://…"}}

Each Clio region is a service of its own and knows only apps that were registered there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from hardcost_desktop.decoding import decode
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.storage.disk import unreadable

FILE = "keys.json"


@dataclass(frozen=True, slots=True)
class AppKeys:
    """The keys of one app.

    Attributes:
        client_id: No secret.
        client_secret: Shipped to everybody, so a secret in name only; still never shown or logged.
        redirect_uri: The one registered address, where it is not one of this computer.
    """

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str | None = None


@dataclass(frozen=True, slots=True)
class BuiltInKeys:
    """All keys of a release.

    Attributes:
        clio: By region.
        quickbooks: Of real companies, None when the release has none.
    """

    clio: Mapping[str, AppKeys] = field(default_factory=dict)
    quickbooks: AppKeys | None = None

    def secret_of(self, client_id: str) -> str:
        """Give the secret that belongs to a client id; empty when it is none of these."""
        known = [*self.clio.values(), *([self.quickbooks] if self.quickbooks else [])]
        return next((k.client_secret for k in known if k.client_id == client_id), "")


def read_built_in_keys(resources: Path) -> BuiltInKeys:
    """Read the keys below the program's own files; none when there is no such file.

    Raises:
        LocalTrouble: The file is there and cannot be read, or is damaged.
    """
    path = resources / FILE
    try:
        return decode(path.read_bytes(), BuiltInKeys)
    except FileNotFoundError:
        return BuiltInKeys()
    except OSError as error:
        raise unreadable(path, error) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise LocalTrouble("keys_damaged", path=str(path)) from None
