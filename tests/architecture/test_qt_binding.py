"""The Qt binding in use keeps count of None: one version did not, and ended the program after some hours."""

import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_takes_no_reference_to_none_away():
    held = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        held.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000
