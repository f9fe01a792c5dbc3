"""A report written as a PDF file, whole or not at all. Runs on a worker's thread."""

from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.services.progress import Cancel, Progress
from hardcost_desktop.storage.replacing import replacing
from hardcost_desktop.ui.export.paper import Paper
from hardcost_desktop.ui.export.pen import draw_pages
from hardcost_desktop.ui.export.report import Report
from hardcost_desktop.ui.export.steps import steps_of

MARGIN = 36.0
"""Points: half an inch, which every printer can print."""

_RESOLUTION = 600
"""Dots an inch: positions are whole dots, so fewer would set letters unevenly."""


def paper_layout(*, letter: bool) -> QPageLayout:
    """Give Letter or A4 across, with margins."""
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    edges = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Landscape, edges)


def write_pdf(
    path: Path, report: Report, layout: QPageLayout, progress: Progress, cancel: Cancel
) -> None:
    """Write a report.

    Raises:
        LocalTrouble: The file cannot be written; what was there before is unchanged.
        Cancelled: A person stopped it.
    """
    with replacing(path) as new:
        file = QFile(str(new))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise LocalTrouble("file_unwritable", path=path, why=file.errorString())
        try:
            _fill(file, report, layout, progress, cancel)
            if not file.flush() or file.error() is not QFile.FileError.NoError:
                raise LocalTrouble("file_unwritable", path=path, why=file.errorString())
        finally:
            file.close()


def _fill(
    file: QFile, report: Report, layout: QPageLayout, progress: Progress, cancel: Cancel
) -> None:
    writer = QPdfWriter(file)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(layout)
    writer.setTitle(report.title)
    writer.setCreator("Hardcost Desktop")
    paper = Paper(report, writer)
    paper.lay_out(steps_of("laying_out", len(report.rows), progress, cancel))
    pages = range(len(paper.pages))
    draw_pages(paper, writer, pages, steps_of("printing", len(pages), progress, cancel))
