"""Writes docs/guide/settings.md from the settings' own declarations, so that the guide cannot fall behind.

Run from the repository: `python packaging/settings_page.py`.
"""

from pathlib import Path

from hardcost_desktop.domain.settings import SETTINGS, ImportSettings, as_texts
from hardcost_desktop.messages import CHOICES
from hardcost_desktop.messages import SETTINGS as WORDS

PAGE = Path(__file__).parents[1] / "docs" / "guide" / "settings.md"
HEAD = """# The settings, one by one

*File, Settings* in the window; `hardcost settings set NAME=VALUE` in a terminal.

| setting | what it does | in a terminal | at first |
|---|---|---|---|
"""


def write_page() -> str:
    """Write the page's text: one row for each declared setting, in the order of their declaration."""
    first = as_texts(ImportSettings())
    rows = []
    for name, setting in SETTINGS.items():
        words = WORDS[name]
        said = [f"`{name}={c}` {CHOICES[c]}" for c in setting.choices] or [f"`{name}=…`"]
        at_first = f"`{first[name]}`" if first[name] else "not chosen"
        rows.append(f"| {words.title} | {words.sentence} | {'; '.join(said)} | {at_first} |")
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(write_page(), "utf-8")
