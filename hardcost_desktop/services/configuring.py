"""The import settings of a firm: read, checked against both services, kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from hardcost_desktop.domain.books import Account
from hardcost_desktop.domain.directory import User
from hardcost_desktop.domain.settings import PRIMARY_SUBSCRIBER, ImportSettings, with_setting
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.services.ports import Clio, Profiles, QuickBooks


class Configuring:
    """Settings of one firm; accounts and users are chosen from what the services say, never typed blind."""

    def __init__(self, name: str, profiles: Profiles, quickbooks: QuickBooks, clio: Clio) -> None:
        self._name = name
        self._profiles = profiles
        self._quickbooks = quickbooks
        self._clio = clio

    def settings(self) -> ImportSettings:
        """Read the settings, defaults where none were saved."""
        return self._profiles.load_settings(self._name)

    def save(self, settings: ImportSettings) -> None:
        """Keep the settings as they are."""
        self._profiles.save_settings(self._name, settings)

    def accounts(self) -> Mapping[str, Account]:
        """Read the accounts to choose from, by id."""
        return self._quickbooks.accounts()

    def users(self) -> Sequence[User]:
        """Read the Clio users to choose from."""
        return [user for user in self._clio.users() if user.enabled]

    def change(self, texts: Mapping[str, str]) -> ImportSettings:
        """Change settings given as texts, all or none, and keep them.

        Raises:
            UsageTrouble: A name, value, account or user is wrong; nothing was changed.
        """
        settings = self.settings()
        for name, text in texts.items():
            settings = with_setting(settings, name, text)
            if name == "account":
                settings = replace(settings, account_ids=find_accounts(text, self.accounts()))
            if name == "user" and settings.user != PRIMARY_SUBSCRIBER:
                self._check_user(settings)
        self.save(settings)
        return settings

    def _check_user(self, settings: ImportSettings) -> None:
        users = self.users()
        if settings.user_id not in {user.id for user in users}:
            names = ", ".join(f"{user.id} ({user.name})" for user in users)
            raise UsageTrouble("user_unknown", user=settings.user, names=names)


def find_accounts(text: str, accounts: Mapping[str, Account]) -> tuple[str, ...]:
    """Find accounts by number, full name or name: the whole text as one, else each part between commas (R6).

    Raises:
        UsageTrouble: There is no such account, or more than one.
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if _named(text.strip(), accounts) or not parts:
        parts = [text.strip()]
    return tuple(dict.fromkeys(_find_account(part, accounts) for part in parts))


def _find_account(name: str, accounts: Mapping[str, Account]) -> str:
    found = _named(name, accounts)
    if not found:
        names = sorted(account.full_name for account in accounts.values() if account.active)
        raise UsageTrouble("account_unknown", name=name, names=", ".join(names))
    if len(found) > 1:
        names = [f"{account.id} ({account.full_name})" for account in found]
        raise UsageTrouble("account_ambiguous", name=name, names=", ".join(names))
    return found[0].id


def _named(name: str, accounts: Mapping[str, Account]) -> list[Account]:
    if name in accounts:
        return [accounts[name]]
    wanted = name.casefold()
    full = [a for a in accounts.values() if a.full_name.casefold() == wanted]
    return full or [a for a in accounts.values() if a.name.casefold() == wanted]
