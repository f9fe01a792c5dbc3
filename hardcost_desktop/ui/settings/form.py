"""The settings form: built from the declarations, as Clio's own "Configure Sync Settings" has them, and More."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from hardcost_desktop.domain.settings import SETTINGS as DECLARED
from hardcost_desktop.domain.settings import ImportSettings, as_texts, from_texts
from hardcost_desktop.messages import SETTINGS
from hardcost_desktop.ui.outcomes import SettingsChoices
from hardcost_desktop.ui.settings.account_list import AccountList
from hardcost_desktop.ui.settings.date_edit import DateEdit
from hardcost_desktop.ui.settings.fields import (
    ChoiceField,
    SecondsField,
    SwitchField,
    UserField,
    make_field,
)
from hardcost_desktop.ui.theme import GRID, HALF
from hardcost_desktop.ui.widgets.labels import PlainLabel, TonedLabel, field_label

_APART = frozenset({"start-date", "account", "sub-accounts", "user", "import"})


class SettingsForm(QWidget):
    """Asks for the import settings.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, settings: ImportSettings) -> None:
        super().__init__()
        self._settings = settings
        self._offered = False
        self.start = DateEdit()
        self.accounts = AccountList()
        self._reading = TonedLabel("muted", self.tr("Reading accounts from QuickBooks…"))
        self._user = UserField()
        self._fields: Mapping[str, SwitchField | ChoiceField | UserField | SecondsField] = {
            **{n: make_field(s) for n, s in DECLARED.items() if s.choices},
            "user": self._user,
            "patience": SecondsField(),
        }
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID * 2)
        down.addLayout(self._main_form())
        down.addWidget(self._more_form())
        self.show_settings(settings)
        self._listen()

    def field(self, name: str) -> QWidget:
        """Give the widget of a setting by its name."""
        return self._fields[name].widget

    def _main_form(self) -> QFormLayout:
        form = _form()
        form.addRow(PlainLabel(), _with_hint(self.field("import"), "import"))
        self.start.setAccessibleName(SETTINGS["start-date"].title)
        form.addRow(_label("start-date", self.start), _with_hint(self.start, "start-date"))
        accounts = _with_hint(self.accounts, "account")
        layout = accounts.layout()
        assert layout is not None
        layout.addWidget(self._reading)
        form.addRow(_label("account", self.accounts), accounts)
        form.addRow(PlainLabel(), _with_hint(self.field("sub-accounts"), "sub-accounts"))
        return form

    def _more_form(self) -> QGroupBox:
        box = QGroupBox(self.tr("More"))
        form = _form()
        box.setLayout(form)
        form.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        names = ["user", *(name for name in self._fields if name not in _APART)]
        for name in names:
            field = self.field(name)
            named = isinstance(field, QCheckBox)
            label = PlainLabel() if named else _label(name, field)
            form.addRow(label, _with_hint(field, name))
        return box

    def _listen(self) -> None:
        self.start.dateChanged.connect(self.changed)
        self.accounts.changed.connect(self.changed)
        for field in (field.widget for field in self._fields.values()):
            if isinstance(field, QCheckBox):
                field.toggled.connect(self.changed)
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self.changed)
            elif isinstance(field, QSpinBox):
                field.valueChanged.connect(self.changed)

    # Values ------------------------------------------------------------------------------------------------

    def show_settings(self, settings: ImportSettings) -> None:
        """Show settings; without a start date, the first of this month is offered."""
        self._settings = settings
        texts = as_texts(settings)
        for name, field in self._fields.items():
            field.write(texts[name])
        first_of_month = date.today().replace(day=1)  # noqa: DTZ011 - the person's own day
        self.start.show_day(settings.start_date or first_of_month)

    @Slot(object)
    def show_choices(self, choices: SettingsChoices) -> None:
        """Offer accounts and users, now that they are read."""
        self._reading.hide()
        self._offered = True
        self.accounts.show_accounts(choices.accounts, self._settings.account_ids)
        self._user.show_users(choices.users)
        self._user.write(as_texts(self._settings)["user"])

    def end_reading(self) -> None:
        """Say no longer that the accounts are being read."""
        self._reading.hide()

    def read(self) -> ImportSettings:
        """Read the form.

        Raises:
            UsageTrouble: A value is wrong.
        """
        texts = {name: field.read() for name, field in self._fields.items()}
        chosen = self.accounts.chosen if self._offered else self._settings.account_ids
        texts |= {"start-date": self.start.day.isoformat(), "account": ",".join(chosen)}
        return from_texts(texts)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(GRID * 2)
    form.setVerticalSpacing(GRID * 2)
    return form


def _label(name: str, field: QWidget) -> PlainLabel:
    return field_label(SETTINGS[name].title, field)


def _with_hint(field: QWidget, name: str) -> QWidget:
    """Set a field above the sentence that explains it."""
    both = QWidget()
    down = QVBoxLayout(both)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(HALF)
    down.addWidget(field)
    hint = SETTINGS[name].sentence
    field.setAccessibleDescription(hint)
    down.addWidget(TonedLabel("muted", hint, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
    return both
