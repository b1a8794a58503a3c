"""A seeded monkey: clicks, keys and typed words, whatever comes; it must break nothing."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QToolButton,
    QWidget,
)

_KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_F2,
)  # fmt: skip
_MENUS = ("待处理事项", "What waits", "设置与更多", "Settings and more")
"""Buttons of the header that open a menu; without a screen nobody could close it."""
_WITH_CTRL = "1234kfzycvanp"
_WORDS = (
    "演示",
    "明天",
    "演示云朵熊",
    "ybx",
    "0000",
    "𬭸",
    "😀",
    "<b>",
    "a'b\"c",
    "\u202e倒",
    "，",
)


def romp(window: QWidget, seed: int, actions: int = 200) -> None:
    """Do *actions* random things to *window*; print the seed, so that a fall can be replayed."""
    print(f"monkey seed {seed}")
    dice = random.Random(seed)
    deeds: tuple[tuple[Callable[[QWidget, random.Random], None], int], ...] = (
        (_click, 5), (_point, 2), (_press, 6), (_chord, 3), (_say, 4),
    )  # fmt: skip
    for _ in range(actions):
        if above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            above.close()
        deed = dice.choices([deed for deed, _ in deeds], [weight for _, weight in deeds])[0]
        deed(window, dice)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _target(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window


def _click(window: QWidget, dice: random.Random) -> None:
    buttons = [
        one
        for one in window.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled() and one.window() is window and not _opens_menu(one)
    ]
    if buttons:
        button = dice.choice(buttons)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _opens_menu(widget: QWidget) -> bool:
    """Tell whether a press would open Qt's own menu, which waits until somebody chooses."""
    if widget.accessibleName() in _MENUS:
        return True
    return isinstance(widget, QPushButton | QToolButton) and widget.menu() is not None


def _point(window: QWidget, dice: random.Random) -> None:
    place = QPoint(dice.randrange(window.width()), dice.randrange(window.height()))
    widget = window.childAt(place) or window
    if not _opens_menu(widget):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(window, place))


def _press(window: QWidget, dice: random.Random) -> None:
    if not _opens_menu(_target(window)):
        QTest.keyClick(_target(window), dice.choice(_KEYS))


def _chord(window: QWidget, dice: random.Random) -> None:
    key = ord(dice.choice(_WITH_CTRL).upper())
    QTest.keyClick(_target(window), key, Qt.KeyboardModifier.ControlModifier)


def _say(window: QWidget, dice: random.Random) -> None:
    typed = QInputMethodEvent()
    typed.setCommitString(dice.choice(_WORDS))
    QApplication.sendEvent(_target(window), typed)
