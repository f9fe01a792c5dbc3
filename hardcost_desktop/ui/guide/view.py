"""One page of the guide to be read: text, pictures and links, nothing of it from outside the program."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit

from hardcost_desktop.ui.guide.dress import blocks, dress, line_color
from hardcost_desktop.ui.guide.pages import Guide, Page, anchor_of
from hardcost_desktop.ui.guide.pictures import choose_picture, fit_picture
from hardcost_desktop.ui.theme import GRID
from hardcost_desktop.ui.widgets.focus_ring import FocusRing

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_SETTLED = 80
"""Milliseconds after the last change of its width before the pictures are fitted anew."""

_WEB = "https://"


class GuideView(QTextBrowser):
    """Shows a page.

    Signals:
        page_asked: A link to a page was followed; its name and the anchor in it, empty for its beginning.
        site_asked: A link to a site was followed; its address.
    """

    page_asked = Signal(str, str)
    site_asked = Signal(str)

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._guide = guide
        self.page: Page | None = None
        self._images: dict[str, QImage] = {}
        self._words: list[str] = []
        self._marks: list[int] = []
        self._fitted = 0
        self._timer = QTimer(self, interval=_SETTLED, singleShot=True)
        self._timer.timeout.connect(self._fit)
        self._ring = FocusRing(self)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's own signature
        """Load nothing: the pictures of a page are given to its document, and there is nothing else."""
        return None

    # A page ------------------------------------------------------------------------------------------------

    def show_page(self, page: Page, anchor: str = "") -> None:
        """Show a page, from a heading on if one is named."""
        self.page = page
        self.setAccessibleName(self.tr("Guide: {title}").format(title=page.title))
        self._read_pictures(page)
        self._lay_out()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scroll to a heading; without one, to the beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if not anchor:
            self.verticalScrollBar().setValue(0)
            return
        for block in blocks(self.document()):
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - GRID)
                return

    def _lay_out(self) -> None:
        page = self.page
        if page is None:
            return
        document = self.document()
        document.clear()
        document.setMarkdown(page.text, _MARKDOWN)
        dress(document, QApplication.palette(), self._is_known)
        self._fit()
        self._mark()

    def _is_known(self, target: str) -> bool:
        return target.startswith((_WEB, "#")) or self._guide.page(_name_in(target)) is not None

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(_WEB):
            self.site_asked.emit(target)
        elif target.startswith("#") and self.page is not None:
            self.page_asked.emit(self.page.name, url.fragment())
        else:
            self.page_asked.emit(_name_in(target), url.fragment())

    # Its pictures ------------------------------------------------------------------------------------------

    def _read_pictures(self, page: Page) -> None:
        palette = QApplication.palette()
        self._images = {}
        for name in _PICTURE.findall(page.text):
            image = QImage(str(choose_picture(page.path.parent / name, palette)))
            if not image.isNull():
                self._images[name] = image

    @Slot()
    def _fit(self) -> None:
        document = self.document()
        self._fitted = self.viewport().width()
        width = self._fitted - 2 * round(document.documentMargin())
        edge = line_color(QApplication.palette())
        kind = QTextDocument.ResourceType.ImageResource.value
        for name, image in self._images.items():
            picture = fit_picture(image, width, self.devicePixelRatioF(), edge)
            document.addResource(kind, QUrl(name), picture)
        if self._images:
            document.markContentsDirty(0, document.characterCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures as wide as the page."""
        super().resizeEvent(event)
        if self.viewport().width() != self._fitted:
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's palette, at the place that is being read."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.page is not None:
            at = self.verticalScrollBar().value()
            self._read_pictures(self.page)
            self._lay_out()
            self.verticalScrollBar().setValue(at)

    # Its size and its words --------------------------------------------------------------------------------

    @Slot()
    def zoom_back(self) -> None:
        """Take the system's size of text again."""
        self.setFont(QFont())

    def mark(self, words: str) -> None:
        """Mark these words wherever they stand on the page; none marks nothing."""
        self._words = words.split()
        self._mark()

    def _mark(self) -> None:
        palette = QApplication.palette()
        found = []
        for word in self._words:
            at = self.document().find(word)
            while not at.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor = at
                one.format.setBackground(palette.highlight())
                one.format.setForeground(palette.highlightedText())
                found.append((at.selectionStart(), one))
                at = self.document().find(word, at)
        self._marks = sorted(start for start, _ in found)
        self.setExtraSelections([one for _, one in found])

    def go_to_mark(self, *, back: bool = False) -> bool:
        """Go to the next marked word, or the one before; tells whether there was one."""
        here = self.textCursor().position()
        beyond = [at for at in self._marks if (at < here if back else at > here)]
        if not beyond:
            return False
        cursor = self.textCursor()
        cursor.setPosition(beyond[-1] if back else beyond[0])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True


def _name_in(target: str) -> str:
    """Give the page's name in the target of a link; empty where that is no page."""
    path = Path(target.partition("#")[0])
    return path.stem if path.suffix == ".md" else ""
