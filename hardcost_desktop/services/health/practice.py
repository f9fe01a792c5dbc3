"""The health of the Clio side: each permission tried once, the user of the entries, and hints at R3."""

from collections.abc import Iterator, Sequence

from hardcost_desktop.domain.directory import Directory, User
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, NeedsSetup, NeedsSignIn, TemporaryTrouble
from hardcost_desktop.messages import PIECES
from hardcost_desktop.services.health.finding import Finding, doubtful, well, wrong
from hardcost_desktop.services.ports import Clio, ClioArea

_AREAS: Sequence[ClioArea] = ("contacts", "matters", "activities", "expense_categories", "billing")
_HINTS: frozenset[ClioArea] = frozenset({"activities", "expense_categories"})
"""Where hard costs would show; Clio's own category of them, or an entry."""


def check_practice(clio: Clio, settings: ImportSettings) -> Iterator[Finding]:
    """Look at everything in Clio; a sign-in that has ended, or a Clio out of reach, is one line."""
    try:
        account = clio.account()
    except NeedsSetup as hidden:
        yield wrong("clio_account", hidden)
    except HardcostError as error:
        yield wrong("clio_account", error)
        return
    else:
        yield well("clio_account", account=account.name, user=account.user_name or "?")
    try:
        yield from _users(clio, settings)
        yield from _areas(clio)
    except (NeedsSignIn, TemporaryTrouble) as error:
        yield wrong("clio_account", error)


def _users(clio: Clio, settings: ImportSettings) -> Iterator[Finding]:
    try:
        users = clio.users()
    except (NeedsSignIn, TemporaryTrouble):
        raise
    except HardcostError as error:
        yield wrong("clio_users", error)
        return
    yield well("clio_users")
    yield _writer(users, settings)


def _writer(users: tuple[User, ...], settings: ImportSettings) -> Finding:
    """R14: who the entries will belong to."""
    if settings.user_id is None:
        owner = Directory(users=users).primary_subscriber
        if owner is None:
            return wrong("clio_user", NeedsSetup("no_user"))
        return well("clio_user", name=PIECES["primary_subscriber"].format(name=owner.name))
    chosen = next((u for u in users if u.id == settings.user_id and u.enabled), None)
    if chosen is None:
        return wrong("clio_user", NeedsSetup("user_gone", user=settings.user_id))
    return well("clio_user", name=chosen.name)


def _areas(clio: Clio) -> Iterator[Finding]:
    hints = 0
    for area in _AREAS:
        try:
            found = clio.probe(area)
        except (NeedsSignIn, TemporaryTrouble):
            raise
        except HardcostError as error:
            yield wrong(f"clio_{area}", error)
            continue
        hints += found if area in _HINTS else 0
        yield well(f"clio_{area}")
    yield well("clio_hard_costs") if hints else doubtful("clio_hard_costs_unseen")
