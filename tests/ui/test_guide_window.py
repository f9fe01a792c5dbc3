"""The guide inside the program: where it opens, reading, searching, and that nothing comes from outside."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication
from support.walker import nameless, unseen_focus

import hardcost_desktop.ui
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.errors import TemporaryTrouble
from hardcost_desktop.storage.paths import guide_pages
from hardcost_desktop.ui.guide.pages import read_guide
from hardcost_desktop.ui.guide.pictures import choose_picture, fit_picture
from hardcost_desktop.ui.guide.trail import Place
from hardcost_desktop.ui.guide.whereabouts import _OF_STEPS, _OF_WINDOWS
from hardcost_desktop.ui.guide.window import GuideWindow
from hardcost_desktop.ui.keyboard_sheet import KeyboardSheet
from hardcost_desktop.ui.theme import dark_palette
from hardcost_desktop.ui.wizard.steps import Step

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guide():
    return read_guide(guide_pages())


@pytest.fixture
def reader(qtbot, guide):
    shown = GuideWindow(guide)
    qtbot.addWidget(shown)
    shown.go_to("index")
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def press_f1(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)


def shown_page(window):
    return window.guide.window.view.page.name


# Where it opens --------------------------------------------------------------------------------------------


def test_f1_opens_the_guide_and_once_more_the_keys(qtbot, window):
    press_f1(qtbot, window)
    guide = window.guide.window
    assert shown_page(window) == "review"
    press_f1(qtbot, guide)
    sheet = guide.findChild(KeyboardSheet)
    assert sheet.isVisible()
    sheet.reject()


def test_f1_opens_the_page_about_what_the_window_shows(qtbot, window):
    review = window.review
    steps = {
        "deciding": lambda: review.tabs.show_status(Status.ATTENTION),
        "trouble": lambda: window.session.failed.emit(TemporaryTrouble("unreachable", service="Clio")),
        "connect": window.open_connections,
        "settings": lambda: (window.pages.show_wizard(), window.pages.wizard.go_to(Step.SETTINGS)),
    }  # fmt: skip
    for name, show in steps.items():
        show()
        press_f1(qtbot, window)
        assert shown_page(window) == name
    qtbot.waitUntil(lambda: not window.runner.busy)


@pytest.mark.parametrize(
    ("open_", "find", "name"),
    [
        ("settings", lambda window: window.dialogs.settings, "settings"),
        ("history", lambda window: window.history.dialog, "history"),
        ("reconcile", lambda window: window.reconcile.dialog, "month-end"),
    ],
)
def test_f1_works_in_a_dialog_and_the_guide_is_not_blocked_by_it(qtbot, window, open_, find, name):
    getattr(window.menus, open_).trigger()
    dialog = find(window)
    press_f1(qtbot, dialog)
    guide = window.guide.window
    assert shown_page(window) == name
    qtbot.waitUntil(guide.isActiveWindow)
    qtbot.keyClick(guide.search, "x")
    assert guide.search.text() == "x"
    qtbot.waitUntil(lambda: not window.runner.busy)
    dialog.reject()


def test_every_dialog_has_a_page_of_the_guide():
    folder = Path(hardcost_desktop.ui.__file__).parent
    sources = [path for path in folder.rglob("*.py") if "(QDialog)" in path.read_text("utf-8")]
    parts = {path.relative_to(folder).with_suffix("").parts[0] for path in sources}
    assert len(parts) > 5
    assert parts - set(_OF_WINDOWS) == set()


def test_every_place_there_is_a_way_to_is_in_the_guide(guide):
    for place in (*_OF_WINDOWS.values(), *_OF_STEPS.values()):
        page = guide.page(place.page)
        assert page is not None, place
        assert not place.anchor or place.anchor in {part.anchor for part in page.sections}, place


def test_the_guide_closes_with_the_window(window):
    window.guide.show(Place("index"))
    guide = window.guide.window
    window.close()
    assert not guide.isVisible()
    assert window.guide.window is None


# Reading ---------------------------------------------------------------------------------------------------


def test_everything_in_it_has_a_name_and_shows_the_keyboard(reader):
    assert nameless(reader) == []
    assert unseen_focus(reader) == []


def test_a_link_leads_to_a_page_and_back_leads_to_where_it_was_left(qtbot, reader):
    view = reader.view
    view.verticalScrollBar().setValue(120)
    view.anchorClicked.emit(QUrl("../it.md#network"))
    assert view.page.name == "it"
    assert view.textCursor().block().text() == "Network"
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert (view.page.name, view.verticalScrollBar().value()) == ("index", 120)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.page.name == "it"
    assert not reader.forward.isEnabled()


def test_a_site_is_for_the_browser_and_nothing_is_loaded_from_anywhere(qtbot, reader):
    with qtbot.waitSignal(reader.site_asked) as asked:
        reader.view.anchorClicked.emit(QUrl("https://example.com/"))
    assert asked.args == ["https://example.com/"]
    for name in ("https://example.com/a.png", "file:///etc/hostname", "pictures/review-light.png"):
        assert reader.view.loadResource(2, QUrl(name)) is None


def test_a_link_that_leads_nowhere_from_here_is_no_link(reader):
    reader.go_to("relay")
    assert "../resources/relay/index.html" in reader.view.page.text
    assert "../resources" not in reader.view.document().toHtml()


def test_pictures_are_as_wide_as_the_page_and_follow_it(qtbot, reader):
    reader.go_to("review")
    document = reader.view.document()

    def width():
        picture = document.resource(2, QUrl("pictures/review-light.png"))
        return round(picture.width() / picture.devicePixelRatio())

    before = width()
    assert before <= reader.view.viewport().width()
    reader.resize(reader.width() - 200, reader.height())
    qtbot.waitUntil(lambda: width() == before - 200)


def test_a_picture_is_as_sharp_as_the_screen_and_never_larger_than_it_was_taken(guide):
    path = guide_pages() / "pictures" / "review-light.png"
    image = QImage(str(path))
    sharp = fit_picture(image, 400, 2.0, Qt.GlobalColor.gray)
    assert (sharp.width(), sharp.devicePixelRatio()) == (800, 2.0)
    assert fit_picture(image, 4000, 1.0, Qt.GlobalColor.gray).width() == image.width()
    assert choose_picture(path, dark_palette()).name == "review-dark.png"
    assert choose_picture(path, QPalette(Qt.GlobalColor.white)) == path


def test_the_page_follows_the_palette_where_it_is_read(qtbot, reader):
    reader.go_to("keys")
    reader.view.verticalScrollBar().setValue(80)
    before = QApplication.palette()
    try:
        QApplication.setPalette(dark_palette())
        dark = dark_palette().color(QPalette.ColorRole.AlternateBase).name()
        qtbot.waitUntil(lambda: dark in reader.view.document().toHtml())
        assert reader.view.verticalScrollBar().value() == 80
    finally:
        QApplication.setPalette(before)


def test_the_text_grows_and_shrinks_by_keys(qtbot, reader):
    before = reader.view.font().pointSizeF()
    qtbot.keyClick(reader.view, Qt.Key.Key_Equal, CTRL)
    assert reader.view.font().pointSizeF() > before
    qtbot.keyClick(reader.view, Qt.Key.Key_0, CTRL)
    assert reader.view.font().pointSizeF() == before


# Searching -------------------------------------------------------------------------------------------------


def listed(reader):
    items = [reader.contents.topLevelItem(at) for at in range(reader.contents.topLevelItemCount())]
    return [item.text(0) for item in items if not item.isHidden()]


def test_a_search_lists_the_pages_that_have_all_words_and_enter_goes_through_them(qtbot, reader):
    every = listed(reader)
    qtbot.keyClick(reader.view, Qt.Key.Key_F, CTRL)
    assert reader.search.hasFocus()
    qtbot.keyClicks(reader.search, "taken back ctrl+z")
    assert listed(reader) == ["Deciding"]
    qtbot.keyClick(reader.search, Qt.Key.Key_Return)
    assert reader.view.page.name == "deciding"
    first = reader.view.textCursor().position()
    qtbot.keyClick(reader.search, Qt.Key.Key_F3)
    assert reader.view.textCursor().position() > first
    qtbot.keyClick(reader.search, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.view.textCursor().position() == first
    qtbot.keyClick(reader.search, Qt.Key.Key_Escape)
    assert listed(reader) == every
    qtbot.keyClick(reader.search, Qt.Key.Key_Escape)
    assert not reader.isVisible()


def test_a_search_goes_on_to_the_next_page_and_around(qtbot, reader):
    reader.search.setText("relay page")
    seen = []
    for _ in range(40):
        qtbot.keyClick(reader.search, Qt.Key.Key_Return)
        seen.append(reader.view.page.name)
    assert {"connect", "it", "relay"} <= set(seen)
    assert seen.index("connect") < seen.index("it") < seen.index("relay")


def test_a_search_for_what_is_not_there_says_so(reader):
    reader.search.setText("zebra")
    assert listed(reader) == []
    assert reader.told.text() == "Nothing in the guide has these words."


# Languages -------------------------------------------------------------------------------------------------


def test_a_language_has_its_own_folder_and_lacks_nothing(tmp_path):
    (tmp_path / "index.md").write_text("# Guide\n[One](one.md) [Two](two.md)\n")
    (tmp_path / "one.md").write_text("# One\n")
    (tmp_path / "two.md").write_text("# Two\n## Part\nwords")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "index.md").write_text("# Guide français\n[Un](one.md) [Deux](two.md)\n")
    (tmp_path / "fr" / "one.md").write_text("# Un\n")
    french = read_guide(tmp_path, ("fr_CA", "fr"))
    assert [page.title for page in french.pages] == ["Guide français", "Un", "Two"]
    assert [page.title for page in read_guide(tmp_path, ("de",)).pages] == ["Guide", "One", "Two"]
