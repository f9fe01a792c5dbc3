"""Stand-ins at the ports, for tests of the use cases: they hold what a test says and note what is asked."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from hardcost_desktop.domain.allowance import Allowance
from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.domain.books import Company, CompanyPlan, Window
from hardcost_desktop.domain.connection import ClioConnection, FirmProfile, QuickBooksConnection
from hardcost_desktop.domain.directory import ClioAccount, HardCost
from hardcost_desktop.domain.entry import Draft, Receipt
from hardcost_desktop.domain.looking import UpdateChoice
from hardcost_desktop.domain.release import Release
from hardcost_desktop.domain.seen import Seen
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, RefusedByService
from support.builders import World
from support.lists import HonestLists

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)

CLIO = ClioConnection(
    "https://clio.test", "us", "clio-key", "http://127.0.0.1:1/callback/clio", 7, "Harbor & Lowe"
)
QUICKBOOKS = QuickBooksConnection(
    "https://qbo.test",
    "https://qbo.test/discovery",
    "qbo-key",
    "http://localhost:1/callback/quickbooks",
    "9130",
    "Harbor & Lowe LLP",
)
PROFILE = FirmProfile("default", QUICKBOOKS, CLIO)


@dataclass
class FakeClock:
    """A clock that a test moves."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@dataclass
class FakeBooks:
    """The books of one review."""

    world: World
    window: Window

    def accounts(self):
        return self.world.books.accounts

    def customers(self, counted: Callable[[int], None]):
        counted(len(self.world.customers))
        return self.world.books.customers

    def transactions(self, counted: Callable[[int], None]):
        found = [t for t in self.world.transactions if t.date >= self.window.start]
        counted(len(found))
        return found

    def keep(self):
        """Nothing is kept."""


@dataclass
class FakeQuickBooks:
    """A company that says what its world says."""

    world: World
    facts: Company = Company("9130", "Harbor & Lowe LLP", CompanyPlan.PLUS, tracks_customers=True)
    windows: list[Window] = field(default_factory=list)
    offset: timedelta | None = timedelta()
    changed: set[str] | None = field(default_factory=set)
    reread_refs: list[str] = field(default_factory=list)
    filed: dict[str, tuple[Attachment, ...]] = field(default_factory=dict)

    def company(self):
        return self.facts

    def accounts(self):
        return self.world.books.accounts

    def open_books(self, window: Window, pause: Callable[[], None]):
        self.windows.append(window)
        return FakeBooks(self.world, window)

    def clock_offset(self):
        return self.offset

    def changed_since(self, since: datetime):
        self.windows.append(since)
        return None if self.changed is None else frozenset(self.changed)

    def reread(self, refs: Collection[str]):
        self.reread_refs += refs
        return [t for t in self.world.transactions if t.ref in refs]

    def attachments(self, refs: Sequence[str], counted: Callable[[int], None]):
        counted(len(refs))
        return {ref: self.filed.get(ref, ()) for ref in refs}


@dataclass
class FakeClio(HonestLists):
    """An account that keeps what is written to it; `script` decides what becomes of each POST."""

    world: World
    clock: FakeClock
    costs: list[HardCost] = field(default_factory=list)
    sent: list[Draft] = field(default_factory=list)
    script: Callable[["FakeClio", Draft], Receipt] | None = None
    on_reading: Callable[[], None] | None = None
    offset: timedelta | None = timedelta()
    forbidden: dict[str, HardcostError] = field(default_factory=dict)
    allows: Allowance | None = None
    asked_since: list[datetime | None] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    states: Iterator[int] = field(default_factory=count)

    def __post_init__(self):
        self.costs += self.world.hard_costs

    def account(self):
        self._allow("account")
        return ClioAccount(7, "Harbor & Lowe", "us", "Olive Lowe")

    def currency(self):
        return self.world.currency

    def probe(self, area):
        self._allow(area)
        return int(area == "expense_categories" or (area == "activities" and bool(self.costs)))

    def clock_offset(self):
        return self.offset

    def _allow(self, area):
        if area in self.forbidden:
            raise self.forbidden[area]

    def users(self):
        self._allow("users")
        return self.world.users

    def hard_costs(self, start, end, counted):
        if self.on_reading:
            self.on_reading()
        counted(len(self.costs))
        return tuple(
            c for c in self.costs if (not start or c.date >= start) and (not end or c.date <= end)
        )

    def hard_costs_changed(self, since, counted):
        return self.hard_costs(None, None, counted)

    def is_last(self, start, activity_id, number):
        ids = [cost.id for cost in self.costs if cost.date >= start]
        return len(ids) == number and max(ids) == activity_id

    def look_up(self, activity_ids):
        return tuple(c for c in self.costs if c.id in activity_ids)

    def amend(self, activity_id, change, etag):
        (cost,) = self.look_up([activity_id])
        if cost.etag != etag:
            raise RefusedByService("stale_in_clio")
        names = ("price", "note", "reference", "matter_id", "user_id")
        told = {name: getattr(change, name) for name in names}
        told["date"] = change.day
        self.change(activity_id, **{name: new for name, new in told.items() if new is not None})

    def remove(self, activity_id):
        self.costs = [c for c in self.costs if c.id != activity_id]

    def allowance(self):
        return self.allows

    def await_turn(self):
        """There is always room."""
        return self.clock()

    def create(self, draft: Draft, turn: datetime) -> Receipt:
        self.sent.append(draft)
        return self.script(self, draft) if self.script else self.keep(draft)

    def keep(self, draft: Draft, type: str = "HardCostEntry") -> Receipt:
        """Take an entry in, as an honest Clio does."""
        cost = HardCost(
            id=7000 + len(self.costs),
            date=draft.date,
            price=draft.price,
            reference=draft.reference,
            note=draft.note,
            matter_id=draft.matter_id,
            user_id=draft.user_id,
            created_at=self.clock(),
        )
        self.costs.append(cost)
        return Receipt(cost.id, type, cost.price)

    def change(self, activity_id: int, **changes: object) -> None:
        """Edit an entry by hand, as somebody in Clio would."""
        changes = {"etag": f'"{next(self.states)}"'} | changes
        self.costs = [replace(c, **changes) if c.id == activity_id else c for c in self.costs]


class Memory:
    """A cache without a disk."""

    def __init__(self):
        self.kept = {}

    def load(self, name, kind):
        return self.kept.get(name)

    def save(self, name, kept):
        self.kept[name] = kept

    def forget(self):
        self.kept.clear()


class NothingKept:
    """A cache that everything falls through."""

    def load(self, name, kind):
        return None

    def save(self, name, kept):
        pass

    def forget(self):
        pass


class FakeMakers:
    """Tell of a release, or fail as a test says."""

    def __init__(self) -> None:
        self.says = "1.4.2"
        self.trouble: HardcostError | None = None
        self.asked: list[str] = []

    def newest(self, address, cancel):
        self.asked.append(address)
        if self.trouble:
            raise self.trouble
        page = "https://example.com/hardcost"
        return Release(self.says, page, "Faster reviews.", date(2026, 5, 18))

    def can_ask(self, address):
        return address.startswith("https://")


class FakeChoices:
    """What was chosen about updates, in memory."""

    def __init__(self) -> None:
        self.kept = UpdateChoice()

    def load(self):
        return self.kept

    def save(self, choice):
        self.kept = choice


class FakeSeen:
    """What was seen, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Seen] = {}

    def load(self, name):
        return self.kept.get(name)

    def save(self, name, seen):
        self.kept[name] = seen


class FakeProfiles:
    """Profiles in memory."""

    def __init__(self) -> None:
        self.saved: dict[str, FirmProfile] = {}
        self.settings: dict[str, ImportSettings] = {}

    def names(self):
        return sorted(self.saved)

    def load(self, name):
        return self.saved.get(name)

    def save(self, profile):
        self.saved[profile.name] = profile

    def update(self, name, change):
        after = change(self.saved.get(name) or FirmProfile(name))
        self.save(after)
        return after

    def load_settings(self, name):
        return self.settings.get(name, ImportSettings())

    def save_settings(self, name, settings):
        self.settings[name] = settings
