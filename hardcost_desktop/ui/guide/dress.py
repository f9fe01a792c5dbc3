"""How a page looks: what Markdown leaves open, in the palette's colours and the window's distances."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from hardcost_desktop.ui.theme import GRID, HALF

_LINE_HEIGHT = 125.0
"""Percent of a line; a page of text is read, not scanned."""

_INK = 0.25
"""Share of the text's colour in that of lines."""

_PICTURE = "\ufffc"
"""What stands for a picture in a document's text."""

_SIZES = {1: 2, 2: 1}
"""Steps of Qt's relative sizes above the text, by level of heading; Markdown's own are for larger paper."""


def dress(document: QTextDocument, palette: QPalette, is_known: Callable[[str], bool]) -> None:
    """Lay a page out.

    Args:
        document: As it was made from Markdown.
        palette: Its colours.
        is_known: Tells whether a link leads somewhere from here; others become plain text.
    """
    document.setDocumentMargin(GRID * 2)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once at its end: a long table is slow to lay out for each of its cells
    for block in blocks(document):
        _space(block)
        _unlink(block, palette, is_known)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame, palette)
    whole.endEditBlock()


def line_color(palette: QPalette) -> QColor:
    """Give the colour of lines around cells and pictures: seen on the page, and quieter than its text."""
    text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)

    def mix(one: float, other: float) -> float:
        return one * _INK + other * (1 - _INK)

    return QColor.fromRgbF(
        mix(text.redF(), base.redF()),
        mix(text.greenF(), base.greenF()),
        mix(text.blueF(), base.blueF()),
    )


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Give the paragraphs, headings, list entries and cells from top to bottom."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _space(block: QTextBlock) -> None:
    wanted, level = QTextBlockFormat(), block.blockFormat().headingLevel()
    if _PICTURE not in block.text():  # its line would be so much higher than it is
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        wanted.setLineHeight(_LINE_HEIGHT, kind.value)
    wanted.setTopMargin(GRID * 2 if level > 1 else 0)
    wanted.setBottomMargin(GRID if level else _room_beneath(block))
    wanted.setNonBreakableLines(
        False
    )  # a long command goes on beneath; one that is cut off helps nobody
    QTextCursor(block).mergeBlockFormat(wanted)
    if level:
        _enlarge(block, level)


def _room_beneath(block: QTextBlock) -> int:
    """Give the distance to what follows: less within a list or commands, none at the end of a cell."""
    follows = block.next()
    if QTextCursor(block).currentTable() is not None:
        return 0
    if _is_code(block) and _is_code(follows):
        return 0
    within = block.textList() is not None and follows.textList() == block.textList()
    return HALF if within else GRID + HALF


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _enlarge(block: QTextBlock, level: int) -> None:
    size = QTextCharFormat()
    size.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZES.get(level, 0))
    size.setFontWeight(QFont.Weight.Bold)
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.mergeCharFormat(size)


def _unlink(block: QTextBlock, palette: QPalette, is_known: Callable[[str], bool]) -> None:
    at, lost = block.begin(), []
    while not at.atEnd():
        fragment = at.fragment()
        target = fragment.charFormat().anchorHref()
        if target and not is_known(target):
            lost.append((fragment.position(), fragment.length(), fragment.charFormat()))
        at += 1
    for position, length, look in lost:
        look.setAnchor(False)
        look.clearProperty(QTextFormat.Property.AnchorHref)
        look.setFontUnderline(False)
        look.setForeground(palette.text())
        cursor = QTextCursor(block)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)


def _rule(table: QTextTable, palette: QPalette) -> None:
    look = table.format()
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(QBrush(line_color(palette)))
    look.setCellPadding(HALF + HALF / 2)
    look.setCellSpacing(0)
    look.setTopMargin(HALF)
    look.setBottomMargin(GRID * 2)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(palette.brush(QPalette.ColorRole.AlternateBase))
        head.setFontWeight(QFont.Weight.Bold)
        cell.setFormat(head)
