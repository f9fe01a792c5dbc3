"""Everything can be read: in light, dark and high contrast, on every ground, and when the theme changes."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QTreeWidget, QVBoxLayout, QWidget

from hardcost_desktop.domain.money import ZERO
from hardcost_desktop.ui import theme
from hardcost_desktop.ui.icons import toned_icon
from hardcost_desktop.ui.review.filter_bar import FilterText
from hardcost_desktop.ui.review.news_bar import NewsBar
from hardcost_desktop.ui.review.result_groups import Group, Grouping
from hardcost_desktop.ui.review.result_tree import ResultTree
from hardcost_desktop.ui.selection import readable_selection
from hardcost_desktop.ui.theme import TONES, contrast, dark_palette, tone
from hardcost_desktop.ui.widgets.buttons import IconButton, PrimaryButton, ToolButton
from hardcost_desktop.ui.widgets.icon_label import IconLabel
from hardcost_desktop.ui.widgets.labels import TonedLabel
from hardcost_desktop.ui.widgets.outlines import BoxOutlines, CheckBox

ROLE, GROUP = QPalette.ColorRole, QPalette.ColorGroup
TEXT, ICON = 4.5, 3.0
"""WCAG 2.2: 1.4.3 for text, 1.4.11 for icons and frames."""

HOVER = 0.2
"""How much of the highlight styles lay over a row under the mouse, at most."""


def light():
    """Qt's own light palette, with its selection made readable as the program does."""
    found = QPalette(QColor("#efefef"))
    found.setColor(ROLE.Base, QColor("white"))
    found.setColor(ROLE.AlternateBase, QColor("#f7f7f7"))
    found.setColor(ROLE.Highlight, QColor("#308cc6"))
    found.setColor(ROLE.HighlightedText, QColor("white"))
    return readable_selection(found).resolve(found)


def high_contrast():
    """White and yellow on black, as Windows' “Night sky” has it."""
    found = QPalette(QColor("black"))
    for role in (ROLE.Base, ROLE.AlternateBase, ROLE.Window, ROLE.Button, ROLE.ToolTipBase):
        found.setColor(role, QColor("black"))
    for role in (ROLE.Text, ROLE.WindowText, ROLE.ButtonText, ROLE.ToolTipText):
        found.setColor(role, QColor("white"))
    found.setColor(ROLE.Highlight, QColor("#d6b4fd"))
    found.setColor(ROLE.HighlightedText, QColor("#2b2b2b"))
    return readable_selection(found).resolve(found)


def dark():
    """The program's own, with its selection made readable."""
    return readable_selection(dark_palette()).resolve(dark_palette())


def blended(over, ground, share):
    parts = zip(over.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(o * share + g * (1 - share) for o, g in parts))


def grounds(palette):
    """Every ground of a row that is not selected."""
    for role in (ROLE.Base, ROLE.AlternateBase, ROLE.Window):
        ground = palette.color(role)
        yield ground
        yield (
            blended(palette.color(ROLE.Highlight), ground, HOVER) if role != ROLE.Window else ground
        )


@pytest.fixture(params=[light, dark, high_contrast], ids=lambda make: make.__name__)
def palette(request, qapp):
    return request.param()


@pytest.mark.parametrize("name", [*TONES, "text"])
def test_each_tone_can_be_read_on_every_ground(palette, name):
    plain = [palette.color(role) for role in (ROLE.Base, ROLE.AlternateBase, ROLE.Window)]
    assert all(contrast(tone(name, palette), ground) >= TEXT for ground in plain)
    assert all(contrast(tone(name, palette), ground) >= ICON for ground in grounds(palette))


@pytest.mark.parametrize("group", [GROUP.Active, GROUP.Inactive])
def test_text_can_be_read_where_it_stands(palette, group):
    for text, ground in (
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.WindowText, ROLE.Window),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
    ):
        found = contrast(palette.color(group, text), palette.color(group, ground))
        assert found >= TEXT, (text, ground)


def solid(pixmap):
    """The colour an icon is drawn in."""
    drawn = pixmap.toImage()
    colors = (drawn.pixelColor(x, y) for x in range(16) for y in range(16))
    return max(colors, key=lambda color: color.alpha())


def test_an_icon_on_a_selected_row_has_the_colour_of_the_text_there(palette):
    icon = toned_icon("attention", "attention", palette)
    drawn = solid(icon.pixmap(16, icon.Mode.Selected))
    assert contrast(drawn, palette.color(ROLE.Highlight)) >= ICON


def test_what_is_disabled_stays_to_be_made_out():
    palette = dark_palette()
    text = palette.color(GROUP.Disabled, ROLE.WindowText)
    assert contrast(text, palette.color(ROLE.Window)) >= ICON


def test_with_high_contrast_asked_for_tones_are_the_texts_own(monkeypatch, palette):
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    assert {tone(name, palette).name() for name in TONES} == {palette.color(ROLE.WindowText).name()}


def test_a_tone_that_could_not_be_read_gives_way_to_the_text(qapp):
    grey = QPalette(QColor("#888888"))
    for role in (ROLE.Base, ROLE.AlternateBase, ROLE.Window):
        grey.setColor(role, QColor("#888888"))
    assert tone("ready", grey) == grey.color(ROLE.WindowText)


def test_the_system_is_asked_for_its_contrast(qapp):
    assert theme.wants_contrast() is False


def test_a_selection_that_can_be_read_stays_as_it_is(qapp):
    palette = dark_palette()
    assert readable_selection(palette).color(ROLE.Highlight) == palette.color(ROLE.Highlight)


class _Row(QWidget):
    """One of each widget that draws in colours of its own."""

    def __init__(self):
        super().__init__()
        down = QVBoxLayout(self)
        self.icon, self.tree = IconLabel(), QTreeWidget()
        self.icon.show_icon("attention", "attention")
        BoxOutlines(self.tree)
        self.box = CheckBox("Show all")
        self.drawn = (
            TonedLabel("ready", "Ready"),
            self.icon,
            IconButton("copy", "Copy"),
            ToolButton("help", "Help"),
            PrimaryButton("Import"),
            self.tree,
            self.box,
        )
        for widget in self.drawn:
            down.addWidget(widget)

    def looks(self):
        return [widget.grab().toImage() for widget in self.drawn]


def test_every_widget_of_our_own_follows_from_light_to_dark_and_back(qtbot, qapp):
    row, before = _Row(), QPalette(qapp.palette())
    qtbot.addWidget(row)
    row.show()
    in_light = row.looks()
    try:
        qapp.setPalette(dark_palette())
        qapp.processEvents()
        in_dark = row.looks()
        pairs = zip(row.drawn, in_light, in_dark, strict=True)
        assert [type(w).__name__ for w, one, other in pairs if one == other] == []
        ready = row.findChild(QLabel).palette().color(ROLE.WindowText)
        assert ready == tone("ready", dark_palette())
        for boxed in (row.tree, row.box):
            outline = boxed.palette().color(ROLE.Window).darker(140)
            assert contrast(outline, boxed.palette().color(ROLE.Base)) >= ICON
    finally:
        qapp.setPalette(before)
    qapp.processEvents()
    assert row.findChild(QLabel).palette().color(ROLE.WindowText) == tone("ready", before)


def test_icons_within_fields_and_lists_follow_too(qtbot, qapp):
    whole, down = QWidget(), QVBoxLayout()
    whole.setLayout(down)
    text, tree, news = FilterText(), ResultTree(), NewsBar()
    tree.show_groups([Group("error", "error", "Failed", "", ZERO, [("P1", "")])], Grouping({}, ""))
    for widget in (text, tree, news):
        down.addWidget(widget)
    qtbot.addWidget(whole)
    whole.show()
    before = QPalette(qapp.palette())
    try:
        for palette in (dark_palette(), before):
            qapp.setPalette(palette)
            qapp.processEvents()
            drawn = {
                "muted": text.actions()[0].icon().pixmap(16),
                "error": tree.topLevelItem(0).icon(0).pixmap(16),
                "information": news.findChild(IconLabel).pixmap(),
            }
            for name, pixmap in drawn.items():
                assert solid(pixmap).rgb() == tone(name, palette).rgb(), name
    finally:
        qapp.setPalette(before)
