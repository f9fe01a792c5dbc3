"""What the command line's exit codes mean; they are a public interface (docs/design.md)."""

from enum import IntEnum

from hardcost_desktop.errors import (
    AlreadyRunning,
    HardcostError,
    LocalTrouble,
    NeedsSetup,
    NeedsSignIn,
    RefusedByService,
    TemporaryTrouble,
    UsageTrouble,
)


class Exit(IntEnum):
    """The codes of `hardcost`."""

    DONE = 0
    SOME_FAILED = 1
    USAGE = 2
    SIGN_IN = 3
    PREREQUISITE = 4
    UNREACHABLE = 5
    RUNNING = 6


_BY_ERROR: tuple[tuple[type[HardcostError], Exit], ...] = (
    (UsageTrouble, Exit.USAGE),
    (NeedsSignIn, Exit.SIGN_IN),
    (NeedsSetup, Exit.PREREQUISITE),
    (LocalTrouble, Exit.PREREQUISITE),
    (TemporaryTrouble, Exit.UNREACHABLE),
    (RefusedByService, Exit.UNREACHABLE),
    (AlreadyRunning, Exit.RUNNING),
)


def exit_code(error: HardcostError) -> Exit:
    """Give the code an error ends with; what only stopped some rows is `SOME_FAILED`."""
    return next((code for kind, code in _BY_ERROR if isinstance(error, kind)), Exit.SOME_FAILED)
