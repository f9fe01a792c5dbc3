"""The guide's pages: Markdown files that come with the program, and the sections they are searched by."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

BEGINNING = "index"
"""The page whose links are the contents, in their order."""

_LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<to>[\w./-]+\.md)(?:#[\w-]+)?\)")
_SIGNS = (
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), " "),
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (re.compile(r"^\|?(?:\s*:?-+:?\s*\|)+\s*$", re.MULTILINE), " "),
    (re.compile(r"[*`|#>]+"), " "),
    (re.compile(r"\s+"), " "),
)
"""What of Markdown is no word of a page."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under one heading of the second level.

    Attributes:
        title: The heading; of what stands before the first one, the page's own.
        text: Its words, without Markdown's signs.
    """

    title: str
    text: str

    @property
    def anchor(self) -> str:
        """What a link names it by."""
        return anchor_of(self.title)


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: What links and the program call it: its file's name without the ending.
        title: Its first heading.
        text: The Markdown.
        path: Its file; pictures are named from there.
        sections: Its parts, from top to bottom.
    """

    name: str
    title: str
    text: str
    path: Path
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """All pages in the order of the contents, the contents themselves first."""

    pages: tuple[Page, ...]

    def page(self, name: str) -> Page | None:
        """Find a page by its name."""
        return next((page for page in self.pages if page.name == name), None)

    def find(self, words: str) -> list[tuple[Page, Section]]:
        """Find the sections that hold all these words, in the order of the contents."""
        wanted = words.casefold().split()
        return [
            (page, section)
            for page in self.pages
            for section in page.sections
            if wanted and all(word in _searched(page, section) for word in wanted)
        ]


def read_guide(folder: Path, languages: Sequence[str] = ()) -> Guide:
    """Read the guide, in the first of the languages that there is one in, else in English.

    Args:
        folder: Where the English pages lie; another language has a folder of its own in it, named by its code.
        languages: Codes such as `fr`, the best first. What that language lacks is taken from the English pages.
    """
    spoken = next((code for code in languages if (folder / code / "index.md").is_file()), "")
    index = folder / spoken / "index.md"
    paths = dict.fromkeys([index, *_linked(index)])
    found = (path if path.is_file() else folder / path.name for path in paths)
    return Guide(tuple(_read(path) for path in found if path.is_file()))


def anchor_of(title: str) -> str:
    """Name a heading as links do: in small letters, words joined by hyphens."""
    return re.sub(r"[^\w-]", "", title.casefold().replace(" ", "-"))


def _linked(index: Path) -> Iterator[Path]:
    if index.is_file():
        for link in _LINK.finditer(index.read_text("utf-8")):
            yield (index.parent / link["to"]).resolve()


def _read(path: Path) -> Page:
    text = path.read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ")
    parts = re.split(r"^## ", text, flags=re.MULTILINE)
    sections = [Section(title, _words(parts[0]))]
    for part in parts[1:]:
        heading, _, rest = part.partition("\n")
        sections.append(Section(_words(heading), _words(rest)))
    return Page(path.stem, title, text, path, tuple(sections))


def _words(markdown: str) -> str:
    for sign, instead in _SIGNS:
        markdown = sign.sub(instead, markdown)
    return markdown.strip()


def _searched(page: Page, section: Section) -> str:
    return f"{page.title} {section.title} {section.text}".casefold()
