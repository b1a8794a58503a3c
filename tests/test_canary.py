"""The binding must not lose references to None: PySide6 6.12.0 did, and the process aborted."""

import sys

from PySide6.QtCore import QObject


def test_void_calls_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(500):
        thing.setObjectName(str(number))
    assert sys.getrefcount(None) > before - 50
