"""The settings form: chosen from what the services say, kept as a whole, errors in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from support.builders import World, check, line

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.settings import Aggregation, ImportSettings, SeveralMatters
from hardcost_desktop.errors import NeedsSignIn, TemporaryTrouble
from hardcost_desktop.ui.settings.dialog import SettingsDialog
from hardcost_desktop.ui.settings.foresight import compare


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.busy)


@pytest.fixture
def dialog(qtbot, window):
    window.menus.settings.trigger()
    settle(qtbot, window)
    return window.dialogs.settings


def save(qtbot, dialog):
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def accounts(dialog):
    """The accounts shown, from top to bottom."""

    def walk(item):
        for child in (item.child(at) for at in range(item.childCount())):
            if not child.isHidden():
                yield child
                yield from walk(child)

    return list(walk(dialog.form.accounts._tree.invisibleRootItem()))


def test_it_shows_what_is_chosen_and_what_there_is(dialog):
    names = [item.text(0) for item in accounts(dialog)]
    assert names == ["Reimbursable Expenses", "Filing Fees", "Rent"]
    assert accounts(dialog)[0].checkState(0) is Qt.CheckState.Checked
    assert dialog.form.start.day.isoformat() == "2026-05-01"
    assert dialog.form.field("user").itemText(0) == "The Primary Subscriber (Olive Lowe)"


def test_saving_keeps_every_field_and_plans_anew(qtbot, window, dialog, office):
    dialog.form.field("several-matters").setCurrentIndex(1)
    dialog.form.field("aggregation").setCurrentIndex(2)
    dialog.form.field("stamp").setChecked(False)
    dialog.form.field("user").setCurrentIndex(2)
    dialog.form.field("patience").setValue(90)
    save(qtbot, dialog)
    settle(qtbot, window)
    kept = office.profiles.load_settings("default")
    assert kept.several_matters is SeveralMatters.IMPORT_UNASSIGNED
    assert kept.aggregation is Aggregation.NEVER
    assert kept.stamp is False
    assert kept.user == "2"
    assert kept.patience == 90
    assert window.dialogs.settings is None
    assert len(window.session.reading.review.plan.ready) == 5
    assert len(office.quickbooks.windows) == 1


def test_accounts_can_be_searched_and_several_ticked(qtbot, dialog, window, office):
    qtbot.keyClicks(dialog.form.accounts._search, "filing")
    above, item = accounts(dialog)
    assert above.text(0) == "Reimbursable Expenses"
    assert item.text(0) == "Filing Fees"
    item.setCheckState(0, Qt.CheckState.Checked)
    save(qtbot, dialog)
    settle(qtbot, window)
    assert office.profiles.load_settings("default").account_ids == ("91", "92")


def test_another_start_date_is_read_from_quickbooks(qtbot, dialog, window, office):
    qtbot.keyClick(dialog.form.start, Qt.Key.Key_Y)
    save(qtbot, dialog)
    settle(qtbot, window)
    assert office.quickbooks.windows[-1].start.isoformat() == "2026-01-01"


def test_cancel_keeps_nothing(qtbot, dialog, window, office):
    dialog.form.field("import").setChecked(False)
    dialog.reject()
    assert office.profiles.load_settings("default").import_on
    assert window.dialogs.settings is None


def test_import_off_is_said_in_the_window(qtbot, dialog, window):
    dialog.form.field("import").setChecked(False)
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
    assert dialog.message._help.isHidden()  # these are the settings already


def test_trouble_while_reading_the_choices_is_said_in_the_dialog(
    qtbot, window, office, monkeypatch
):
    def down():
        raise TemporaryTrouble("not_found_again")

    monkeypatch.setattr(office.quickbooks, "accounts", down)
    window.menus.settings.trigger()
    settle(qtbot, window)
    assert window.dialogs.settings.message.isVisibleTo(window.dialogs.settings)
    window.dialogs.settings.reject()


def lines(dialog):
    return {name.text(): value.text() for name, value in dialog.effect.lines}


def press_help(qtbot, dialog, text):
    button = next(b for b in dialog.message.findChildren(QPushButton) if b.text() == text)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_was_out_of_reach_is_read_once_more_and_a_lost_sign_in_leads_to_the_connections(
    qtbot, window, office
):
    for trouble, text in (
        (TemporaryTrouble("unreachable", service="Clio"), "Try again"),
        (NeedsSignIn("clio", "clio_sign_in_lost"), "Connect again"),
    ):
        office.clio.forbidden["users"] = trouble
        window.menus.settings.trigger()
        settle(qtbot, window)
        dialog = window.dialogs.settings
        office.clio.forbidden.clear()
        press_help(qtbot, dialog, text)
        settle(qtbot, window)
        if text == "Try again":
            assert accounts(dialog)
            assert not dialog.message.isVisible()
            dialog.reject()
    assert not dialog.isVisible()
    assert window.pages.currentWidget() is window.pages.connections


def test_a_change_shows_what_it_does_before_it_is_saved(qtbot, dialog, window, office):
    effect = dialog.effect
    assert effect.title.text().startswith("The review stays as it is")
    assert lines(dialog)["Ready"] == "3 · $1,325.25"
    dialog.form.field("several-matters").setCurrentIndex(1)
    qtbot.waitUntil(lambda: effect.title.text() == "What saving would change")
    assert lines(dialog)["Ready"] == "3 → 4 · $1,325.25 → $1,400.75"
    assert lines(dialog)["Needs attention"] == "2 → 1 · $90.50 → $15.00"
    assert office.profiles.load_settings("default").several_matters is SeveralMatters.ASK
    assert len(window.session.reading.review.plan.ready) == 3
    dialog.reject()


def test_currencies_are_never_added_to_one_another():
    foreign = replace(check(line("1", "250.00"), id="150"), currency="CAD")
    own = replace(
        check(line("1", "10.00"), line("2", "5.50", customer_id=None), id="151"), currency="USD"
    )
    plan = World(transactions=(foreign, own), currency="USD").plan()
    (skipped,) = (c for c in compare(plan, plan) if c.status is Status.SKIPPED)
    assert skipped.say("USD") == "2 · $5.50 + CAD 250.00"


def test_a_later_start_shows_what_would_go_and_an_earlier_one_that_it_must_be_read(qtbot, dialog):
    assert dialog.effect.note.isHidden()
    qtbot.keyClick(dialog.form.start, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: lines(dialog)["Ready"] == "3 → 0 · $1,325.25 → $0.00")
    assert dialog.effect.note.isHidden()
    qtbot.keyClick(dialog.form.start, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: not dialog.effect.note.isHidden())
    assert "reads QuickBooks and Clio again" in dialog.effect.note.text()
    dialog.reject()


def test_a_dialog_closed_while_its_effect_is_planned_harms_nothing(qtbot, dialog, window):
    dialog.form.field("vendor").click()
    dialog._ask_foresight()
    dialog.reject()
    settle(qtbot, window)
    assert window.crashes.dialog is None


def test_unticking_the_last_account_is_not_saved(qtbot, dialog):
    accounts(dialog)[0].setCheckState(0, Qt.CheckState.Unchecked)
    save(qtbot, dialog)
    assert dialog.message.message.title == "Choose an account"
    assert "hardcost" not in dialog.message.message.text
    dialog.reject()
