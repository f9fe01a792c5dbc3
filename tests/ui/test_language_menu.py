"""The language: chosen in a menu, spoken from the next start on; and the firm's own word for its customers."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.language import LANGUAGES
from hardcost_desktop.ui.language_menu import LanguageMenu
from hardcost_desktop.ui.review.called import Called
from hardcost_desktop.ui.review.columns import Column
from hardcost_desktop.ui.review.facets import NOBODY, Facet
from hardcost_desktop.ui.review.filter_bar import FilterBar
from hardcost_desktop.ui.review.sheet import Sheet


def choices(window):
    [menu] = window.findChildren(LanguageMenu)
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_each_language_is_offered_by_its_own_name_in_the_view_menu(window):
    assert list(choices(window)) == ["&As the system", *LANGUAGES.values()]
    assert choices(window)["&As the system"].isChecked()
    [menu] = window.findChildren(LanguageMenu)
    assert menu.menuAction() in window.menus.view.actions()


def test_a_chosen_language_is_kept_and_spoken_from_the_next_start(window, program):
    choices(window)["Français (Canada)"].trigger()
    assert program.language.code == "fr_CA"
    assert "opened again" in window.message.message.title
    choices(window)["&As the system"].trigger()
    assert program.language.code == ""


def test_what_was_chosen_before_is_marked(program, open_window):
    program.language.save("en_AU")
    assert choices(open_window())["English (Australia)"].isChecked()


def test_a_choice_that_cannot_be_kept_is_said(window, program, monkeypatch):
    def refuse(_code):
        raise LocalTrouble("file_unwritable", path="language.txt", why="the disk is full")

    monkeypatch.setattr(program.language, "save", refuse)
    choices(window)["English (Canada)"].trigger()
    assert "the disk is full" in window.message.message.text


@pytest.fixture
def patients(office):
    books = office.quickbooks
    books.facts = replace(books.facts, customers_called="Patients")


def test_the_review_calls_customers_what_the_firm_calls_them(patients, open_window):
    window = open_window()
    review = window.review
    model = review.model
    assert model.headerData(Column.CUSTOMER, review.table.columns.orientation()) == "Patient"
    assert review.filters.customer.itemText(0) == "All patients"
    assert review.filters.customer.accessibleName() == "Patient"
    sorts = [a.text() for menu in window.findChildren(QMenu) for a in menu.actions()]
    assert "Patient" in sorts
    assert "Customer" not in sorts
    review.tabs.show_status(Status.ATTENTION)
    review.table.selectAll()
    assert "Patients" in [section.title for section in review.inspector._told]


def test_who_is_named_on_no_line_is_called_so_too(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.call_customers(Called.by("Tenants"))
    bar.show_sheet(Sheet(choices={Facet.CUSTOMER: [("No customer", NOBODY), ("Acme", "Acme")]}))
    assert [bar.customer.itemText(at) for at in range(3)] == ["All tenants", "No tenant", "Acme"]


@pytest.mark.parametrize("label", ["", "Customers", "Somebody"])
def test_without_a_known_word_they_are_customers(label):
    assert Called.by(label) == Called("Customer", "Customers")
    assert Called.by(label).everyone == "All customers"
