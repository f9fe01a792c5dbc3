"""One firm, opened: everything a window or a command line can do with it."""

from dataclasses import dataclass

from hardcost_desktop.domain.connection import FirmProfile
from hardcost_desktop.services.amending import Amending
from hardcost_desktop.services.attachments import Attachments
from hardcost_desktop.services.checking import Checking
from hardcost_desktop.services.configuring import Configuring
from hardcost_desktop.services.decisions import Deciding
from hardcost_desktop.services.expiry import Expiring
from hardcost_desktop.services.history import History
from hardcost_desktop.services.importing import Importing
from hardcost_desktop.services.preview import Previewing
from hardcost_desktop.services.reconciling import Reconciling
from hardcost_desktop.services.sign_ins import SignIns


@dataclass(frozen=True, slots=True)
class Firm:
    """The use cases of one connected firm.

    Attributes:
        profile: Its name here and its two connections.
        previewing: Makes reviews.
        importing: Writes rows to Clio.
        deciding: Keeps what people decide.
        configuring: Its settings.
        history: What was imported, and undoing it.
        amending: What changed since its import, brought in line.
        reconciling: Ties a period for month end.
        attachments: Looks for receipts in QuickBooks.
        checking: The health of the set-up.
        sign_ins: Until when its sign-ins last.
    """

    profile: FirmProfile
    previewing: Previewing
    importing: Importing
    deciding: Deciding
    configuring: Configuring
    history: History
    amending: Amending
    reconciling: Reconciling
    attachments: Attachments
    checking: Checking
    sign_ins: SignIns

    def warnings(self) -> tuple[Expiring, ...]:
        """Tell what will soon need a person, each with its words; asks no service.

        Raises:
            LocalTrouble: The profile cannot be read.
        """
        return self.sign_ins.warnings()
