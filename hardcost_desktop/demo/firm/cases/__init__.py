"""One function per situation of docs/rules.md, each with what the importer must make of it.

A case enters its own client, so that no case can change what another one means.
"""

from hardcost_desktop.demo.firm.cases import attention, known, oddities, ready, skipped
from hardcost_desktop.demo.firm.draft import Happening

CASES: tuple[Happening, ...] = (
    *ready.CASES,
    *known.CASES,
    *skipped.CASES,
    *attention.CASES,
    *oddities.CASES,
)
