"""The health of a firm's set-up: each prerequisite with its state, its meaning and the exact fix."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from hardcost_desktop.domain.directory import Directory, User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError
from hardcost_desktop.messages import explain
from hardcost_desktop.services.ports import Clio, QuickBooks, Vault
from hardcost_desktop.services.preview import find_blockers

State = Literal["ok", "warning", "trouble"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the health check.

    Attributes:
        name: What was looked at.
        state: How it is.
        meaning: What that means.
        remedy: What to do; empty when all is well.
        error: The trouble itself, when there is one.
    """

    name: str
    state: State
    meaning: str
    remedy: str = ""
    error: HardcostError | None = None


class Checking:
    """Tries, once each, what an import needs."""

    def __init__(self, quickbooks: QuickBooks, clio: Clio, vault: Vault) -> None:
        self._quickbooks = quickbooks
        self._clio = clio
        self._vault = vault

    def check(self, settings: ImportSettings) -> Iterator[Finding]:
        """Look at one thing after the other; a trouble with one does not hide the rest."""
        yield self._key_store()
        yield from self._prerequisites(settings)
        yield self._try("Clio contacts", lambda: f"{len(self._clio.contacts(_ignore))} contacts")
        yield self._try("Clio matters", lambda: f"{len(self._clio.matters(_ignore))} matters")
        yield self._try(
            "Clio hard costs",
            lambda: f"{len(self._clio.hard_costs(settings.start_date, None, _ignore))} hard costs",
        )
        yield self._try("QuickBooks accounts", lambda: self._accounts(settings))

    def _key_store(self) -> Finding:
        if self._vault.persistent:
            return Finding("Key store", "ok", "Sign-ins are kept in this computer's key store.")
        return Finding(
            "Key store",
            "warning",
            "This computer has no key store that can be used: sign-ins last as long as the program runs.",
            "Unlock or install one (on Linux: gnome-keyring or KWallet), then connect again.",
        )

    def _prerequisites(self, settings: ImportSettings) -> Iterator[Finding]:
        users: list[User] = []

        def read_users() -> str:
            users.extend(self._clio.users())
            owner = next((user.name for user in users if user.account_owner), "nobody")
            return f"{len(users)} users; the Primary Subscriber is {owner}."

        yield self._try("Clio account", lambda: self._clio.account().name)
        yield self._try("Clio users", read_users)
        try:
            company = self._quickbooks.company()
        except HardcostError as error:
            yield _trouble("QuickBooks company", error)
            return
        meaning = f"{company.name}, plan {company.plan}"
        yield Finding("QuickBooks company", "ok", meaning)
        directory = Directory(users=tuple(users))
        for blocker in find_blockers(company, directory, settings):
            yield _trouble("Import", blocker)

    def _accounts(self, settings: ImportSettings) -> str:
        accounts = self._quickbooks.accounts()
        chosen = [accounts[a].full_name for a in settings.account_ids if a in accounts]
        return f"{len(accounts)} accounts; chosen: {', '.join(chosen) or 'none yet'}"

    @staticmethod
    def _try(name: str, look: Callable[[], str]) -> Finding:
        try:
            return Finding(name, "ok", look())
        except HardcostError as error:
            return _trouble(name, error)


def _trouble(name: str, error: HardcostError) -> Finding:
    words = explain(error)
    return Finding(name, "trouble", f"{words.title}. {words.sentence}", words.remedy, error)


def _ignore(_: int) -> None:
    """Tell nobody how many came."""
