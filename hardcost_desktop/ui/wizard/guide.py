"""How to get app keys: where to click in each developer portal, and what to enter there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.services.connecting import CLIO_REDIRECTS, QUICKBOOKS_REDIRECTS


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to enter in the portal, letter for letter."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """One step in the portal, with what is entered at it."""

    text: str
    entries: Sequence[Entry] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """All steps.

    Attributes:
        portal: The portal's address.
        steps: In their order.
    """

    portal: str
    steps: Sequence[Instruction]


def clio_guide(region: str) -> Guide:
    """Say how to get keys from Clio; each region has a portal of its own (Clio, regions)."""
    host = "developers.clio.com" if region in {"us", ""} else f"{region}.developers.clio.com"
    return Guide(
        f"https://{host}",
        (
            Instruction(
                _tr(
                    "Sign in to Clio's developer portal with your Clio user and create a developer application. Its "
                    "website is your firm's own; its name is free, such as:"
                ),
                (Entry(_tr("Name of the app"), "Hardcost Desktop"),),
            ),
            Instruction(
                _tr("Enter all three redirect addresses, one on each line, exactly:"),
                _redirects(CLIO_REDIRECTS),
            ),
            Instruction(
                _tr("Tick these permissions. Only Activities needs write:"),
                (
                    Entry(_tr("Permission to read and write"), _tr("Activities (read and write)")),
                    Entry(
                        _tr("Permissions to read"), _tr("Users, Contacts, Matters, Billing (read)")
                    ),
                ),
            ),
            Instruction(
                _tr(
                    "Accept the terms and save. Clio then shows the app's key and secret: copy both into the fields."
                )
            ),
        ),
    )


def quickbooks_guide(environment: str, redirect: str) -> Guide:
    """Say how to get keys from Intuit, of real companies or of its sandbox."""
    sandbox = environment == "sandbox"
    tab = _tr("Development") if sandbox else _tr("Production")
    return Guide(
        "https://developer.intuit.com",
        (
            Instruction(
                _tr(
                    "Sign in to Intuit's developer portal, and in My Hub, App dashboard create an app for QuickBooks "
                    "Online with this permission (scope):"
                ),
                (Entry(_tr("Permission"), "com.intuit.quickbooks.accounting"),),
            ),
            _quickbooks_redirects(redirect, tab, sandbox=sandbox),
            Instruction(_say_keys(tab, sandbox=sandbox)),
        ),
    )


def _say_keys(tab: str, *, sandbox: bool) -> str:
    """Keys of real companies are shown only after a questionnaire (Intuit, get the client ID)."""
    copied = _tr(
        "In Keys and credentials, {tab}, switch on Show credentials, and copy the Client ID and the Client secret "
        "into the fields."
    ).format(tab=tab)
    first = _tr(
        "Intuit asks you to fill in a questionnaire first, and may take time to look at it."
    )
    return copied if sandbox else f"{copied} {first}"


def _quickbooks_redirects(redirect: str, tab: str, *, sandbox: bool) -> Instruction:
    if sandbox:
        told = _tr("In Settings, Redirect URIs, {tab}, enter all three addresses, exactly:")
        return Instruction(told.format(tab=tab), _redirects(QUICKBOOKS_REDIRECTS))
    told = _tr(
        "In Settings, Redirect URIs, {tab}, enter an https address of your firm, and the same one beside. "
        "Intuit takes no address of this computer for real companies. Any page of yours will do: after signing in "
        "you copy its address back into this program."
    )
    known = (Entry(_tr("Redirect address"), redirect),) if redirect else ()
    return Instruction(told.format(tab=tab), known)


def _redirects(addresses: Sequence[str]) -> tuple[Entry, ...]:
    return tuple(
        Entry(_tr("Redirect address {number}").format(number=at), address)
        for at, address in enumerate(addresses, 1)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)
