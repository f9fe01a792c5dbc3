"""The settings form: chosen from what the services say, kept as a whole, errors in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from hardcost_desktop.domain.settings import Aggregation, ImportSettings, SeveralMatters
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.ui.settings.dialog import SettingsDialog


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


@pytest.fixture
def dialog(qtbot, window):
    window.menus.settings.trigger()
    settle(qtbot, window)
    return window.settings


def save(qtbot, dialog):
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def accounts(dialog):
    tree = dialog.accounts._tree
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [item for item in items if not item.isHidden()]


def test_it_shows_what_is_chosen_and_what_there_is(dialog):
    names = [item.text(0) for item in accounts(dialog)]
    assert names == ["Reimbursable Expenses", "Reimbursable Expenses:Filing Fees", "Rent"]
    assert accounts(dialog)[0].checkState(0) is Qt.CheckState.Checked
    assert dialog.start.day.isoformat() == "2026-05-01"
    assert dialog.field("user").itemText(0) == "The Primary Subscriber (Olive Lowe)"


def test_saving_keeps_every_field_and_plans_anew(qtbot, window, dialog, office):
    dialog.field("several-matters").setCurrentIndex(1)
    dialog.field("aggregation").setCurrentIndex(2)
    dialog.field("stamp").setChecked(False)
    dialog.field("user").setCurrentIndex(2)
    save(qtbot, dialog)
    settle(qtbot, window)
    kept = office.profiles.load_settings("default")
    assert kept.several_matters is SeveralMatters.IMPORT_UNASSIGNED
    assert kept.aggregation is Aggregation.NEVER
    assert kept.stamp is False
    assert kept.user == "2"
    assert window.settings is None
    assert len(window.session.reading.review.plan.ready) == 5
    assert len(office.quickbooks.windows) == 1


def test_accounts_can_be_searched_and_several_ticked(qtbot, dialog, window, office):
    qtbot.keyClicks(dialog.accounts._search, "filing")
    (item,) = accounts(dialog)
    item.setCheckState(0, Qt.CheckState.Checked)
    save(qtbot, dialog)
    settle(qtbot, window)
    assert office.profiles.load_settings("default").account_ids == ("91", "92")


def test_another_start_date_is_read_from_quickbooks(qtbot, dialog, window, office):
    qtbot.keyClick(dialog.start, Qt.Key.Key_Y)
    save(qtbot, dialog)
    settle(qtbot, window)
    assert office.quickbooks.windows[-1].start.isoformat() == "2026-01-01"


def test_cancel_keeps_nothing(qtbot, dialog, window, office):
    dialog.field("import").setChecked(False)
    dialog.reject()
    assert office.profiles.load_settings("default").import_on
    assert window.settings is None


def test_import_off_is_said_in_the_window(qtbot, dialog, window):
    dialog.field("import").setChecked(False)
    save(qtbot, dialog)
    settle(qtbot, window)
    assert window.message.message.title == "Import is switched off"
    assert not window.review.can_import


def test_an_account_must_be_chosen(qtbot):
    dialog = SettingsDialog(ImportSettings())
    qtbot.addWidget(dialog)
    dialog.show()
    save(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.message.message.title == "Choose an account"


def test_trouble_while_reading_the_choices_is_said_in_the_dialog(
    qtbot, window, office, monkeypatch
):
    def down():
        raise TemporaryTrouble("not_found_again")

    monkeypatch.setattr(office.quickbooks, "accounts", down)
    window.menus.settings.trigger()
    settle(qtbot, window)
    assert window.settings.message.isVisibleTo(window.settings)
    window.settings.reject()


def test_nothing_chosen_yet_leads_to_the_settings(qtbot, program, open_window):
    program.profiles.save_settings("default", ImportSettings())
    window = open_window()
    assert window.message.message.title == "Choose a start date"
    qtbot.mouseClick(window.message._help, Qt.MouseButton.LeftButton)
    assert window.settings is not None
    settle(qtbot, window)
    window.settings.reject()
