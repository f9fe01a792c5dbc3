"""What a session does on its worker: each call knows no widget, and gives what the session keeps afterwards."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing, suppress

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.domain.books import Books
from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.domain.plan import ImportPlan
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import LocalTrouble, NeedsSignIn, UsageTrouble
from hardcost_desktop.services.amending import UpdateResult
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.health.finding import Finding
from hardcost_desktop.services.history import UndoResult
from hardcost_desktop.services.import_result import ImportResult, Watch
from hardcost_desktop.services.noticing import note_seen
from hardcost_desktop.services.preview import Review
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.services.reconciling import Reconciled
from hardcost_desktop.ui.decide.decisions import Decision
from hardcost_desktop.ui.decide.past import Made
from hardcost_desktop.ui.outcomes import Opened, Reading, Restored, SettingsChoices
from hardcost_desktop.ui.prelude import Prelude
from hardcost_desktop.ui.program import Program
from hardcost_desktop.ui.review.facts import home_of
from hardcost_desktop.ui.review.recalled import Recalled, read_back, write_down
from hardcost_desktop.ui.settings.foresight import as_far_as_read, names_others, narrowed
from hardcost_desktop.ui.tasks import Call

Keys = Collection[str]
"""Keys of rows."""


def opening(program: Program, name: str, recall: Callable[[Recalled], None]) -> Call:
    """Open a firm, as far as it is connected; gives an `Opened`. `recall` first hears what it showed last."""

    def call(_progress: Progress, cancel: Cancel) -> Opened:
        profile = program.profiles.load(name) or FirmProfile(name)
        settings = program.profiles.load_settings(name)
        if profile.pair is None:
            return Opened(profile, settings)
        _recall(program, profile, recall, cancel)
        try:
            firm = program.open_firm(name)
        except NeedsSignIn as lost:
            return Opened(profile, settings, trouble=lost)
        return Opened(profile, settings, firm, warnings=firm.warnings())

    return call


def _recall(
    program: Program, profile: FirmProfile, recall: Callable[[Recalled], None], cancel: Cancel
) -> None:
    if profile.pair is None or not profile.signed_in:
        return
    lines = program.last_reviews.load(profile.name)
    with suppress(LocalTrouble), closing(lines):  # the fresh review is on its way
        kept = read_back(lines, profile.pair, cancel)
        if kept is not None:
            recall(kept)


def preparing(books: Books) -> Call:
    """Build what decisions look up, before the first one is made."""

    def call(_progress: Progress, cancel: Cancel) -> None:
        books.prepare(cancel.check)

    return call


def remembering(program: Program, name: str, reading: Reading) -> Call:
    """Keep what is shown now for the next start; a disk that says no costs no more than that."""

    def call(_progress: Progress, cancel: Cancel) -> None:
        profile = program.profiles.load(name)
        if profile is None or profile.pair is None or not profile.signed_in:
            return
        shown = Recalled(reading.rows, home_of(reading.review), reading.review.read_at)
        with suppress(LocalTrouble):
            program.last_reviews.save(name, write_down(shown, profile.pair, cancel))
        with suppress(LocalTrouble):
            note_seen(program.seen_reviews, name, profile.pair, reading.review.plan.rows)

    return call


def reading(
    firm: Firm,
    settings: ImportSettings,
    before: Reading | None,
    prelude: Prelude,
    *,
    fresh: bool = False,
    whole: bool = False,
) -> Call:
    """Read both services anew, `fresh` without anything kept, `whole` with all of Clio; gives a `Reading`."""

    def call(progress: Progress, cancel: Cancel) -> Reading:
        early = prelude.listen(settings, cancel.check) if before is None else None
        review = firm.previewing.review(
            settings, progress, cancel, fresh=fresh, whole=whole, early=early
        )
        return Reading.of(review, before, cancel.give_way)

    return call


def moving_start(
    firm: Firm, settings: ImportSettings, before: Reading | None, prelude: Prelude
) -> Call:
    """Read with another start date, and keep it only once that worked; gives settings and `Reading`."""

    def call(progress: Progress, cancel: Cancel) -> tuple[ImportSettings, Reading]:
        read: Reading = reading(firm, settings, before, prelude)(progress, cancel)
        firm.configuring.save(settings)
        return settings, read

    return call


def saving(firm: Firm, settings: ImportSettings, before: Reading | None, prelude: Prelude) -> Call:
    """Keep settings and plan anew, from a new reading where the old is not enough; gives both."""

    def call(progress: Progress, cancel: Cancel) -> tuple[ImportSettings, Reading]:
        firm.configuring.save(settings)
        if before is not None and not needs_reading(settings, before):
            planned = firm.previewing.replan(before.review, settings, cancel.give_way)
            return settings, Reading.of(planned, pause=cancel.give_way)
        return settings, reading(firm, settings, before, prelude)(progress, cancel)

    return call


def needs_reading(settings: ImportSettings, before: Reading | None) -> bool:
    """Tell whether `saving` will have to read both services anew."""
    if before is None or names_others(before.review, settings):
        return True
    return not _same_window(before.review.settings, settings)


def deciding(firm: Firm, reading: Reading, decision: Decision) -> Call:
    """Keep a decision and plan anew; gives what was `Made` and a `Reading`."""

    def call(_progress: Progress, cancel: Cancel) -> tuple[Made, Reading]:
        made = Made(decision.words, decision.make(firm.deciding, reading.review))
        planned, trouble = firm.previewing.replan_after(reading.review, pause=cancel.give_way)
        return made, reading.again(planned, trouble, cancel.give_way)

    return call


def restoring(firm: Firm, reading: Reading, made: Made, *, back: bool) -> Call:
    """Take a decision back, or make it again, and plan anew; gives a `Restored`."""

    def call(_progress: Progress, cancel: Cancel) -> Restored:
        reverse, refusal = None, None
        try:
            reverse = firm.deciding.restore(made.change)
        except UsageTrouble as refused:
            refusal = refused
        planned, trouble = firm.previewing.replan_after(reading.review, pause=cancel.give_way)
        now = reading.again(planned, trouble, cancel.give_way)
        return Restored(made, back, now, reverse, refusal)

    return call


def importing(firm: Firm, review: Review, keys: Collection[str], watch: Watch) -> Call:
    """Write rows to Clio and plan anew; gives an `ImportResult` and a `Reading`."""

    def call(progress: Progress, cancel: Cancel) -> tuple[ImportResult, Reading]:
        result = firm.importing.run(review, keys, progress, cancel, watch)
        planned, _ = firm.previewing.replan_after(review, pause=cancel.give_way)
        return result, Reading.of(planned, pause=cancel.give_way)

    return call


def undoing(
    firm: Firm,
    before: Reading | None,
    run: int | None,
    keys: Keys | None,
    edited: Keys,
) -> Call:
    """Take an import, or rows, back and plan anew; gives an `UndoResult`, and a `Reading` if there was one."""

    def call(progress: Progress, cancel: Cancel) -> tuple[UndoResult, Reading | None]:
        result = firm.history.undo(run, progress, cancel, keys, edited=edited)
        if before is None:
            return result, None
        gone = result.activity_ids
        left, _ = firm.previewing.replan_after(before.review, gone, cancel.give_way)
        return result, Reading.of(left, pause=cancel.give_way)

    return call


def righting(
    firm: Firm, settings: ImportSettings, before: Reading, keys: Collection[str], *, remove: bool
) -> Call:
    """Update or remove changed rows in Clio, and read both services anew; gives what was done and a `Reading`."""

    def call(progress: Progress, cancel: Cancel) -> tuple[UpdateResult | UndoResult, Reading]:
        work = firm.amending.remove if remove else firm.amending.update
        result = work(before.review, keys, progress, cancel)
        anew = Cancel(cancel.give_way)
        review = firm.previewing.review(settings, progress, anew)
        return result, Reading.of(review, before, anew.give_way)

    return call


def reading_choices(firm: Firm) -> Call:
    """Read what the settings can be chosen from; gives `SettingsChoices`."""

    def call(_progress: Progress, _cancel: Cancel) -> SettingsChoices:
        configuring = firm.configuring
        return SettingsChoices(list(configuring.accounts().values()), configuring.users())

    return call


def checking(firm: Firm, settings: ImportSettings, found: Callable[[Finding], None]) -> Call:
    """Look at everything an import needs; `found` hears of each line as it comes."""

    def call(_progress: Progress, cancel: Cancel) -> None:
        for finding in firm.checking.check(settings):
            cancel.check()
            found(finding)

    return call


def reconciling(firm: Firm, settings: ImportSettings, period: Period) -> Call:
    """Tie a period; gives a `Reconciled`."""

    def call(progress: Progress, cancel: Cancel) -> Reconciled:
        return firm.reconciling.reconcile(settings, period, progress, cancel)

    return call


def looking_for_attachments(firm: Firm, refs: Sequence[str]) -> Call:
    """Look for the receipts of transactions; gives them by ref."""

    def call(progress: Progress, cancel: Cancel) -> Mapping[str, tuple[Attachment, ...]]:
        return firm.attachments.look(refs, progress, cancel)

    return call


def foreseeing(firm: Firm, review: Review, settings: ImportSettings) -> Call:
    """Plan what was read with other settings; gives an `ImportPlan`, and nothing is kept."""

    def call(_progress: Progress, cancel: Cancel) -> ImportPlan:
        narrow, known = narrowed(review, settings), as_far_as_read(review, settings)
        plan = firm.previewing.replan(narrow, known, cancel.give_way).plan
        _ = plan.totals, plan.sums  # worked out here rather than in the window
        return plan

    return call


def _same_window(before: ImportSettings, after: ImportSettings) -> bool:
    """Tell whether what was read with one choice of settings is enough for another."""
    return (before.start_date, before.unsupported_types) == (
        after.start_date,
        after.unsupported_types,
    )
