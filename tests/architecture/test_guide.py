"""The guide's page of settings is what the declarations say."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_settings_page_is_up_to_date():
    written = runpy.run_path(str(ROOT / "packaging" / "settings_page.py"))["write_page"]()
    assert (ROOT / "docs" / "guide" / "settings.md").read_text("utf-8") == written
