"""A person without a mouse: every key goes to whatever has the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from support.walker import name_of

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier

_FARTHEST = 60
"""Presses of Tab after which a person has given up."""


class Keyboard:
    """Ten fingers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    @property
    def at(self) -> QWidget:
        """What has the keyboard; a window in which nothing has it is lost to whoever has no mouse."""
        self.qtbot.waitUntil(_has_landed)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        assert focused.isEnabled()
        return focused

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key, into an open menu where there is one."""
        self.qtbot.keyClick(QApplication.activePopupWidget() or self.at, key, modifiers)

    def write(self, text: str) -> None:
        """Type, each letter to whatever has the keyboard by then."""
        for letter in text:
            self.qtbot.keyClick(self.at, letter)

    def tab_to(self, name: str) -> None:
        """Press Tab until a widget has the keyboard that a screen reader calls so."""
        passed = []
        for _ in range(_FARTHEST):
            passed.append(name_of(self.at))
            if name in passed[-1]:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}, only to {passed}")


def _has_landed() -> bool:
    """Something has the keyboard, and a dialog that was just opened has it rather than the window behind."""
    _manage_windows()
    focused, dialog = QApplication.focusWidget(), QApplication.activeModalWidget()
    return focused is not None and (dialog is None or focused.window() is dialog)


def _manage_windows() -> None:
    """Go back to the window behind a dialog that closed, as every window manager does; offscreen has none."""
    if QApplication.activeWindow() is None:
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        front = QApplication.activeModalWidget() or next(iter(shown), None)
        if front is not None:
            front.activateWindow()


def told(widget: QWidget) -> str:
    """All that can be read on a widget."""
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return " | ".join(label.text() for label in labels)
