"""The wizard's last page: which costs are looked at."""

from hardcost_desktop.domain.settings import ImportSettings
from hardcost_desktop.errors import HardcostError, NeedsSetup
from hardcost_desktop.ui.settings.form import SettingsForm
from hardcost_desktop.ui.widgets.message_bar import Message, MessageBar
from hardcost_desktop.ui.widgets.page import ScrollingPage


class SettingsPage(ScrollingPage):
    """Asks for the sync settings."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Which costs are brought to Clio"),
            self.tr(
                "The same as Clio's Configure Sync Settings. Choose the day to start from and the account for costs "
                "paid for clients; the rest can stay as it is. Switch Clio's own import of hard costs off."
            ),
        )
        self.message = MessageBar()
        self.form = SettingsForm(ImportSettings())
        self.down.addWidget(self.message)
        self.down.addWidget(self.form)
        self.down.addStretch(1)

    def read(self) -> ImportSettings | None:
        """Read the form; what is wrong is said on the page, and gives None."""
        try:
            settings = self.form.read()
            if not settings.account_ids:
                raise NeedsSetup("account_missing")
        except HardcostError as error:
            self.show_error(error)
            return None
        self.message.clear()
        return settings

    def show_error(self, error: HardcostError) -> None:
        """Say what is wrong."""
        self.form.end_reading()
        self.message.show_message(Message.of(error))
        self.ensureWidgetVisible(self.title)
