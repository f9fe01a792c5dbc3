"""Which accounts are connected: what is kept about a connection besides its secrets."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SignInEnds:
    """Until when a sign-in can be renewed without a person. Nothing of it is secret.

    Attributes:
        unused: When it ends if it is not used before; each use moves it. None when nobody says.
        whatever: When it ends however much it is used. None when nobody says.
    """

    unused: datetime | None = None
    whatever: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuickBooksConnection:
    """A connected QuickBooks company.

    Attributes:
        api_url: Base address of the accounting API, without a trailing slash.
        discovery_url: Address of the OAuth discovery document.
        client_id: The firm's own app key; no secret.
        redirect_uri: As registered with the app, to the letter.
        realm_id: The company id, digits.
        company_name: For people.
        sandbox: Links open the sandbox's pages.
        ends: Until when the sign-in lasts, as last heard.
        disconnected: A person ended the sign-in here; which company it is stays known.
    """

    api_url: str
    discovery_url: str
    client_id: str
    redirect_uri: str
    realm_id: str
    company_name: str
    sandbox: bool = False
    ends: SignInEnds = SignInEnds()
    disconnected: bool = False


@dataclass(frozen=True, slots=True)
class ClioConnection:
    """A connected Clio account.

    Attributes:
        url: Address of the region's host, without a trailing slash.
        region: `us`, `eu`, `ca`, `au`, or the host for any other server.
        client_id: The firm's own app key; no secret.
        redirect_uri: As registered with the app, to the letter.
        account_id: Clio's id of the firm.
        account_name: For people.
        user_name: Who signed in.
        disconnected: A person ended the sign-in here; which account it is stays known.
    """

    url: str
    region: str
    client_id: str
    redirect_uri: str
    account_id: int
    account_name: str
    user_name: str = ""
    disconnected: bool = False

    @property
    def reader(self) -> str:
        """Whose eyes the account is read with: another user, or app, may be shown other records."""
        return f"{self.user_name} {self.client_id}"


@dataclass(frozen=True, slots=True)
class Pair:
    """What a ledger belongs to, whatever a profile is called: one QuickBooks company, one Clio account."""

    realm_id: str
    region: str
    account_id: int

    @classmethod
    def of(cls, quickbooks: QuickBooksConnection, clio: ClioConnection) -> "Pair":
        """Take the identities from two connections."""
        return cls(quickbooks.realm_id, clio.region, clio.account_id)


@dataclass(frozen=True, slots=True)
class FirmProfile:
    """One firm as this computer knows it: its name here and its connections so far.

    Attributes:
        name: Here.
        quickbooks: Its QuickBooks company.
        clio: Its Clio account.
        ledger: The address of the shared ledger, without a password; empty where it lies on this computer.
        operator: The name that the history shows for who works here; empty for the system account's.
    """

    name: str
    quickbooks: QuickBooksConnection | None = None
    clio: ClioConnection | None = None
    ledger: str = ""
    operator: str = ""

    @property
    def pair(self) -> Pair | None:
        """The pair, once both are connected."""
        if self.quickbooks is None or self.clio is None:
            return None
        return Pair.of(self.quickbooks, self.clio)

    @property
    def signed_in(self) -> bool:
        """Whether both are connected and nobody ended a sign-in since."""
        ended = (side is None or side.disconnected for side in (self.quickbooks, self.clio))
        return not any(ended)
