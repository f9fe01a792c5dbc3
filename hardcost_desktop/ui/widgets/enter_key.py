"""Enter outside dialogs: Qt presses buttons by it only where a dialog has a default one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


def press_focused(event: QKeyEvent, window: QWidget) -> bool:
    """Press the button that has the keyboard, if Enter was pressed; tells whether it did."""
    return _is_enter(event) and _press(window.focusWidget())


def press_from_field(event: QKeyEvent, around: QWidget, button: QPushButton) -> bool:
    """Press the button that the fields around are for, if Enter was pressed in one; tells whether it did."""
    on_button = isinstance(around.focusWidget(), QPushButton | QToolButton)
    return _is_enter(event) and not on_button and _press(button)


def _is_enter(event: QKeyEvent) -> bool:
    """Held down it counts once: it must not run through several pages."""
    return event.key() in _KEYS and event.modifiers() in _PLAIN and not event.isAutoRepeat()


def _press(widget: QWidget | None) -> bool:
    if isinstance(widget, QPushButton | QToolButton) and widget.isVisible() and widget.isEnabled():
        widget.click()
        return True
    return False
