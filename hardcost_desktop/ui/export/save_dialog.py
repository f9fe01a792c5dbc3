"""Asks where a file is to be saved, and as which kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    Attributes:
        ending: With its full stop, in small letters.
        name: What people call it.
    """

    ending: str
    name: str

    @property
    def filter(self) -> str:
        """As Qt's file dialog wants it."""
        return f"{self.name} (*{self.ending})"


def excel() -> Kind:
    """An Excel workbook."""
    return Kind(".xlsx", QCoreApplication.translate("SaveDialog", "Excel workbook"))


def csv() -> Kind:
    """A CSV file."""
    return Kind(".csv", QCoreApplication.translate("SaveDialog", "CSV, for other programs"))


def pdf() -> Kind:
    """A PDF file."""
    return Kind(".pdf", QCoreApplication.translate("SaveDialog", "PDF"))


class SaveDialog(QFileDialog):
    """The system's own dialog where there is one; it asks before an existing file is replaced.

    Signals:
        path_chosen: A Path whose ending is one of the kinds'.
    """

    path_chosen = Signal(object)

    def __init__(
        self, title: str, folder: Path | None, name: str, kinds: Sequence[Kind], parent: QWidget
    ) -> None:
        super().__init__(parent, title)
        self._kinds = {kind.filter: kind for kind in kinds}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._kinds))
        self.setDefaultSuffix(kinds[0].ending.lstrip("."))
        self.setDirectory(str(folder or documents()))
        self.selectFile(name)
        self.filterSelected.connect(self._change_kind)
        self.fileSelected.connect(self._choose)

    @Slot(str)
    def _change_kind(self, filter_: str) -> None:
        """Let the name typed so far end as the kind now chosen does."""
        ending = self._kinds[filter_].ending
        self.setDefaultSuffix(ending.lstrip("."))
        for typed in self.selectedFiles()[:1]:
            path = Path(typed)
            if path.suffix.lower() in self._endings:
                self.selectFile(path.with_suffix(ending).name)

    @property
    def _endings(self) -> set[str]:
        return {kind.ending for kind in self._kinds.values()}

    @Slot(str)
    def _choose(self, chosen: str) -> None:
        path = Path(chosen)
        if path.suffix.lower() in self._endings:
            self.path_chosen.emit(path)
            return
        path = path.with_name(path.name + self._kinds[self.selectedNameFilter()].ending)
        if not path.exists() or self._may_replace(path):
            self.path_chosen.emit(path)

    def _may_replace(self, path: Path) -> bool:
        """Ask what the dialog could not ask: it did not know the ending."""
        ask = QMessageBox(self.parentWidget())
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setText(self.tr("{name} is there already. Replace it?").format(name=path.name))
        replace = ask.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        ask.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        ask.exec()
        return ask.clickedButton() is replace


def documents() -> Path:
    """Give the person's folder for documents; their home, where there is none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place) or Path.home())
    return folder if folder.is_dir() else Path.home()
