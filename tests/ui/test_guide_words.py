"""What the guide calls menus, buttons and keys is what the program calls them."""

import ast
import re
from pathlib import Path

import hardcost_desktop
from hardcost_desktop.storage.paths import guide_pages
from hardcost_desktop.ui.guide.pages import read_guide

PACKAGE = Path(hardcost_desktop.__file__).parent
NAMED = re.compile(r"(?<![*\w])\*(?P<name>[^*\n]+)\*(?!\*)")
"""Emphasis in the guide is for what stands on the screen, and for nothing else."""

KEY = re.compile(r"(?:(?:Ctrl|Shift)\+)+(?:,|[^\s,;|]+)|\bF\d+|\bDel\b")
BUILT_IN = {"Ctrl+A", "Shift+Tab", "Shift+F10"}
"""Of tables and of windows themselves, so of no menu."""


def plain(text):
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def menus(window):
    """The words of each menu, by its title."""
    found = {}
    for head in window.menuBar().actions():
        words = [plain(action.text()) for action in head.menu().actions()]
        found[plain(head.text())] = {word for word in words if word}
    return found


def words_on_the_screen():
    """Every text in the source of the window and in the messages."""
    found = set()
    for path in [*(PACKAGE / "ui").rglob("*.py"), *(PACKAGE / "messages").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain(node.value))
    return found


def names_in_the_guide():
    for page in read_guide(guide_pages()).pages:
        if page.path.parent == guide_pages():
            for match in NAMED.finditer(re.sub(r"`[^`]*`", "", page.text)):
                yield page.name, plain(match["name"])


def test_every_menu_and_button_the_guide_names_is_there(window):
    there, known = menus(window), words_on_the_screen()
    named = list(names_in_the_guide())
    assert len(named) > 50
    for page, name in named:
        menu, comma, entry = name.partition(", ")
        if comma and menu in there:
            assert entry in there[menu], f"{page}: {name}"
        else:
            assert name in known, f"{page}: {name}"


def test_every_key_of_the_menus_is_on_the_page_of_the_keys_and_every_key_there_works(window):
    text = read_guide(guide_pages()).page("keys").text
    of_window = text.partition("## In dates")[0]
    told = set(
        KEY.findall(
            of_window.replace("Ctrl+1 to Ctrl+6", "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6")
        )
    )
    shortcuts = {
        key.toString().replace("Return", "Enter")
        for head in window.menuBar().actions()
        for action in head.menu().actions()
        for key in action.shortcuts()
    }
    assert shortcuts - {"Ctrl+Y"} <= told
    assert told - BUILT_IN <= shortcuts
