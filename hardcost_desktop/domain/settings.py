"""The import settings (R1, R4 to R6, R9, R10, R13, R14): values, and one declaration each.

The declarations drive the form, the command line, the settings file and validation alike; their words are in
messages.py under the same names.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from hardcost_desktop.domain.left import Leaving
from hardcost_desktop.errors import UsageTrouble


class Aggregation(StrEnum):
    """Which transactions' lines of one customer become one entry (R10)."""

    CHECKS = "checks"
    CHECKS_AND_EXPENSES = "checks-and-expenses"
    NEVER = "never"


class SeveralMatters(StrEnum):
    """What happens when a contact has several open matters (R13)."""

    ASK = "ask"
    IMPORT_UNASSIGNED = "import-unassigned"


PRIMARY_SUBSCRIBER = "primary-subscriber"

LEAST_PATIENCE = 60
"""Seconds. A POST is given up after 45; what Clio does not show within these it may still be taking in."""

MOST_PATIENCE = 3600
"""Seconds; a cost that waits longer than an hour for an answer nobody will hear only looks stuck."""


@dataclass(frozen=True, slots=True)
class ImportSettings:
    """What the bookkeeper chose.

    Attributes:
        import_on: R4; off still previews.
        start_date: R5; first TxnDate to look at, None until chosen.
        account_ids: R6; QuickBooks accounts whose lines are hard costs.
        sub_accounts: R6; also the accounts below those.
        aggregation: R10.
        user: R14; `primary-subscriber` or a Clio user's id.
        several_matters: R13.
        vendor: Write the payee as Clio vendor when exactly one contact has its name.
        stamp: End the reference with the row's key, so that any machine can tell what is in Clio.
        billed_warning: Ask before importing a line that QuickBooks has put on an invoice.
        unsupported_types: Also list bills, vendor credits and journal entries on the accounts.
        plan_override: R1; "QuickBooks reports my plan wrongly".
        patience: Seconds until an entry whose answer was lost, and which Clio does not show, is believed not
            to have arrived ("Never twice").
    """

    import_on: bool = True
    start_date: date | None = None
    account_ids: tuple[str, ...] = ()
    sub_accounts: bool = False
    aggregation: Aggregation = Aggregation.CHECKS
    user: str = PRIMARY_SUBSCRIBER
    several_matters: SeveralMatters = SeveralMatters.ASK
    vendor: bool = True
    stamp: bool = True
    billed_warning: bool = True
    unsupported_types: bool = True
    plan_override: bool = False
    patience: int = LEAST_PATIENCE

    @property
    def user_id(self) -> int | None:
        """The chosen Clio user; None means the Primary Subscriber."""
        return None if self.user == PRIMARY_SUBSCRIBER else int(self.user)

    @property
    def wait_for_late(self) -> timedelta:
        """How long "not there" is not believed of an entry whose answer was lost."""
        return timedelta(seconds=self.patience)


@dataclass(frozen=True, slots=True)
class Setting:
    """The declaration of one setting.

    Attributes:
        name: As on the command line and in the settings file.
        attribute: Its attribute of `ImportSettings`.
        read: From text to value; raises UsageTrouble.
        write: From value to text.
        choices: The texts it can take, where there are few.
    """

    name: str
    attribute: str
    read: Callable[[str], object]
    write: Callable[[object], str]
    choices: tuple[str, ...] = ()


def _switch(name: str, attribute: str) -> Setting:
    def read(text: str) -> bool:
        if text not in {"on", "off"}:
            raise UsageTrouble("setting_switch", name=name, value=text)
        return text == "on"

    return Setting(name, attribute, read, lambda on: "on" if on else "off", ("on", "off"))


def _choice(name: str, attribute: str, values: type[StrEnum]) -> Setting:
    choices = tuple(str(value) for value in values)

    def read(text: str) -> StrEnum:
        if text not in choices:
            raise UsageTrouble("setting_choice", name=name, value=text, choices=", ".join(choices))
        return values(text)

    return Setting(name, attribute, read, str, choices)


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _read_date(text: str) -> date:
    if not _DAY.fullmatch(text):  # fromisoformat also takes 20260301 and 2026-W09-7
        raise UsageTrouble("setting_date", value=text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageTrouble("setting_date", value=text) from None


def _write_date(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else ""


def _read_accounts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _write_accounts(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, tuple) else ""


def _read_user(text: str) -> str:
    if text != PRIMARY_SUBSCRIBER and not (text.isascii() and text.isdigit()):
        raise UsageTrouble("setting_user", value=text)
    return text


def _read_patience(text: str) -> int:
    seconds = int(text) if text.isascii() and text.isdigit() else 0
    if not LEAST_PATIENCE <= seconds <= MOST_PATIENCE:
        raise UsageTrouble("setting_patience", value=text, least=LEAST_PATIENCE, most=MOST_PATIENCE)
    return seconds


SETTINGS: Mapping[str, Setting] = {
    setting.name: setting
    for setting in (
        _switch("import", "import_on"),
        Setting("start-date", "start_date", _read_date, _write_date),
        Setting("account", "account_ids", _read_accounts, _write_accounts),
        _switch("sub-accounts", "sub_accounts"),
        _choice("aggregation", "aggregation", Aggregation),
        Setting("user", "user", _read_user, str),
        _choice("several-matters", "several_matters", SeveralMatters),
        _switch("vendor", "vendor"),
        _switch("stamp", "stamp"),
        _switch("billed-warning", "billed_warning"),
        _switch("unsupported-types", "unsupported_types"),
        _switch("plan-override", "plan_override"),
        Setting("patience", "patience", _read_patience, str),
    )
}


def with_setting(settings: ImportSettings, name: str, text: str) -> ImportSettings:
    """Give the settings with one changed from its text.

    Raises:
        UsageTrouble: There is no such setting, or the text is no value of it.
    """
    setting = SETTINGS.get(name)
    if setting is None:
        raise UsageTrouble("setting_unknown", name=name, names=", ".join(SETTINGS))
    value = setting.read(text.strip())
    return replace(settings, **{setting.attribute: value})  # type: ignore[arg-type] # value fits its attribute by declaration


def as_texts(settings: ImportSettings) -> dict[str, str]:
    """Write every setting as the text that would set it."""
    return {s.name: s.write(getattr(settings, s.attribute)) for s in SETTINGS.values()}


def from_texts(texts: Mapping[str, str]) -> ImportSettings:
    """Read settings from texts; what is absent keeps its default.

    Raises:
        UsageTrouble: A name or a value is wrong.
    """
    settings = ImportSettings()
    for name, text in texts.items():
        if text:
            settings = with_setting(settings, name, text)
    return settings


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people decided in the review; ledger rows, so a colleague sees them too.

    Attributes:
        matter_by_row: Row key to the Clio matter chosen for it.
        matter_by_customer: QuickBooks customer id to the matter last chosen: only ever a suggestion.
        contact_by_customer: QuickBooks customer id to its Clio contact.
        excluded: Row key to the note of who said never.
        confirmed: Rows a person looked at and wants imported although they look doubled or already billed.
        user_by_row: Row key to the Clio user (R14).
        note_by_row: Row key to the text for the client's bill that replaces the composed one.
        left: Row key to the word of who left it: changed since its import, and to stay so.
    """

    matter_by_row: Mapping[str, int] = field(default_factory=dict)
    matter_by_customer: Mapping[str, int] = field(default_factory=dict)
    contact_by_customer: Mapping[str, int] = field(default_factory=dict)
    excluded: Mapping[str, str] = field(default_factory=dict)
    confirmed: frozenset[str] = frozenset()
    user_by_row: Mapping[str, int] = field(default_factory=dict)
    note_by_row: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, Leaving] = field(default_factory=dict)
