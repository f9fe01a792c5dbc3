"""What a firm is called: the name it was given here, else its account's."""

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.ui.words import one_line

FIRST = "default"
"""The firm that is there without being named; the command line calls it so too."""


def name_firm(profile: FirmProfile, unnamed: str) -> str:
    """Give a firm's name for people; `unnamed` while nobody knows it."""
    if profile.name != FIRST:
        return one_line(profile.name)
    if profile.clio is not None:
        return one_line(profile.clio.account_name)
    if profile.quickbooks is not None:
        return one_line(profile.quickbooks.company_name)
    return unnamed
