"""Walks a window's widgets as a screen reader and the Tab key do."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollBar,
    QWidget,
)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def inner_part(widget: QWidget) -> bool:
    """A part that Qt itself builds into another widget, which has the name.

    But a screen reader comes to the field in which one types into a box, and to the buttons in a field.
    """
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parent()
    while isinstance(above, QWidget):
        typed = isinstance(above, QComboBox) and widget is above.lineEdit()
        if isinstance(above, QAbstractSpinBox | QComboBox) and not typed:
            return True
        above = above.parent()
    return False


def takers(root: QWidget) -> Iterator[QWidget]:
    """Every widget that takes the keyboard or can be pressed."""
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if (takes or isinstance(widget, QAbstractButton)) and not inner_part(widget):
            yield widget


def nameless(root: QWidget) -> list[tuple[str, str]]:
    """Those of them that a screen reader has no name for, on hidden pages too."""
    found = [w for w in takers(root) if not (isinstance(w, QLabel) or w.isHidden())]
    assert found
    return [(type(w).__name__, w.objectName()) for w in found if not name_of(w).strip()]


def unseen_focus(root: QWidget) -> list[str]:
    """Those that look the same with the keyboard as without it.

    A dialog's default button is left out: it is outlined at all times, as Return presses it from anywhere.
    """
    root.activateWindow()
    QApplication.processEvents()
    tabbed = [w for w in takers(root) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [w for w in tabbed if w.isVisible() and w.isEnabled() and not w.focusProxy()]
    shown = [w for w in shown if not (isinstance(w, QPushButton) and w.isDefault())]
    return [name_of(w) or type(w).__name__ for w in shown if not _shows_focus(w)]


def _shows_focus(widget: QWidget) -> bool:
    before = QApplication.focusWidget()
    if before is not None:
        before.clearFocus()
    without = _look(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus(), (
        f"{name_of(widget)} in {type(widget.window()).__name__} takes no focus"
    )
    return _look(widget) != without


def _look(widget: QWidget) -> QImage:
    """How it looks while a person walks by the Tab key, which Qt notes at the window."""
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return widget.grab().toImage()


def dialogs_of(package: str) -> set[str]:
    """The names of every kind of dialog a package makes, once its modules are imported; not the system's own."""
    found: set[str] = set()
    todo = list(QDialog.__subclasses__())
    while todo:
        kind = todo.pop()
        todo += kind.__subclasses__()
        if kind.__module__.startswith(package) and not issubclass(kind, QFileDialog):
            found.add(kind.__name__)
    return found
