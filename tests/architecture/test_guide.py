"""The guide: what is generated is up to date, every link and picture is there, every page can be found."""

import re
import runpy
import sys
from pathlib import Path

import pytest

from hardcost_desktop.messages import ERRORS, NOTICES
from hardcost_desktop.ui.guide.pages import anchor_of, read_guide

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
GUIDE = DOCS / "guide"
PAPERS = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "packaging").rglob("*.md")]

LINK = re.compile(r"(?P<picture>!?)\[[^\]]*\]\((?P<to>[^)\s]+)\)")


def test_the_pages_that_are_generated_are_up_to_date(monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path])
    pages = runpy.run_path(str(ROOT / "packaging" / "guide_pages.py"))["PAGES"]
    for name, write in pages.items():
        kept = (GUIDE / f"{name}.md").read_text("utf-8")
        assert kept == write(), "run: python packaging/guide_pages.py"


def test_every_message_of_the_program_is_in_a_group_of_its_page(monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path])
    page = runpy.run_path(str(ROOT / "packaging" / "guide_pages.py"))
    listed = [code for messages, _ in page["GROUPS"].values() for code in messages]
    assert set(listed) == {*ERRORS, *NOTICES}
    assert set(page["MONEY"]) <= set(listed)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_and_picture_is_there(paper):
    for link in LINK.finditer(paper.read_text("utf-8")):
        path, _, anchor = link["to"].partition("#")
        if path.startswith("https://"):
            continue
        target = (paper.parent / path) if path else paper
        assert target.exists(), link[0]
        assert not anchor or anchor in anchors(target), link[0]


def anchors(paper):
    headings = re.findall(r"^#+ (.+)$", paper.read_text("utf-8"), re.MULTILINE)
    return {anchor_of(heading) for heading in headings}


def test_every_page_is_in_the_contents_and_leads_to_pages_of_the_guide_only():
    guide = read_guide(GUIDE)
    assert {page.path for page in guide.pages} >= set(GUIDE.glob("*.md"))
    for page in guide.pages:
        if page.path.parent == GUIDE:
            targets = {m["to"] for m in LINK.finditer(page.text) if not m["picture"]}
            assert all(guide.page(Path(to.partition("#")[0]).stem) for to in targets), page.name


def test_the_guide_has_the_pictures_its_pages_show_light_and_dark_and_no_others():
    pages = "\n".join(path.read_text("utf-8") for path in GUIDE.rglob("*.md"))
    shown = set(re.findall(r"pictures/([\w-]+)-light\.png", pages))
    files = {path.name: path for path in (GUIDE / "pictures").iterdir()}
    assert set(files) == {f"{state}-{look}.png" for state in shown for look in ("light", "dark")}
    for name, path in files.items():
        taken = DOCS / "screenshots" / f"{path.stem}-100.png"
        assert path.read_bytes() == taken.read_bytes(), f"{name}: run packaging/screenshots.py"
