"""The moves of a visit as the user meets them: names, icons, keys, menus."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.ui.icons import icon

WORDS = {
    "record": (mark("Visit", "Record"), "edit", "R"),
    "amend": (mark("Visit", "Amend the record"), "edit", "R"),
    "done": (mark("Visit", "It took place"), "check", "D"),
    "start": (mark("Visit", "Start now"), "play", "S"),
    "confirm": (mark("Visit", "Confirm"), "check-circle", "C"),
    "edit": (mark("Visit", "Change the plan"), "settings", "E"),
    "reschedule": (mark("Visit", "Reschedule"), "calendar", "M"),
    "cancel": (mark("Visit", "Cancel the visit"), "ban", "X"),
    "no_show": (mark("Visit", "Nobody came"), "user", "B"),
    "brief": (mark("Visit", "Brief"), "file", "P"),
    "open": (mark("Visit", "Open the visit"), "arrow-right", "Return"),
    "client": (mark("Visit", "Open the dossier"), "building", ""),
}


def move_word(key: str) -> str:
    """Return the name of a move in the current language."""
    return translate("Visit", WORDS[key][0])


def move_icon(key: str) -> str:
    """Return the icon of a move."""
    return WORDS[key][1]


def menu_of(keys: Iterable[str], parent: QWidget, act: Callable[[str], object]) -> QMenu:
    """Return a menu of moves; an empty key draws a line."""
    menu = QMenu(parent)
    for key in keys:
        if not key:
            menu.addSeparator()
            continue
        name, sign, shortcut = WORDS[key]
        shown = translate("Visit", name)
        action = QAction(icon(sign), f"{shown}\t{shortcut}" if shortcut else shown, menu)
        action.setData(key)
        action.triggered.connect(lambda _=False, key=key: act(key))
        menu.addAction(action)
    return menu
