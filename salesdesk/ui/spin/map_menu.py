"""What can be done with a card of the map, as a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from salesdesk.i18n import translate
from salesdesk.ui.icons import icon
from salesdesk.ui.spin import map_model
from salesdesk.ui.spin.map_model import Card
from salesdesk.ui.spin.map_words import card_text

if TYPE_CHECKING:
    from salesdesk.ui.spin.map_view import MapView

_MOST = 12
"""So many places to hang a card on are listed; more are reached by dragging or by M."""
_SHOWN = 28


def map_menu(view: MapView, card: Card) -> QMenu:
    """Return the menu of *card*."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    line = card.line
    if line is None:
        words = (
            translate("Map", "Ask about it")
            if card.supposed
            else translate("Map", "Ask for it now")
        )
        menu.addAction(icon("message"), f"{words}\tEnter", lambda: view.wanted.emit(card))
        if card.supposed and view.open_for_acts:
            _add(menu, "check", translate("Map", "They said it"), view, "confirm", card)
        return menu
    menu.addAction(
        icon("quote"), translate("Map", "Go to the sentence") + "\tEnter",
        lambda: view.wanted.emit(card),
    )  # fmt: skip
    menu.addAction(
        icon("copy"), translate("Map", "Copy") + "\tCtrl+C", lambda: view.copied.emit(line.text)
    )
    if not view.open_for_acts:
        return menu
    _add(menu, "edit", translate("Map", "Edit") + "\tF2", view, "edit", card)
    if line.kind == "problem" and not line.confirmed:
        _add(menu, "check", translate("Map", "They said it"), view, "confirm", card)
    if card.kind != "problem":
        _add_links(menu, view, card)
    menu.addSeparator()
    _add(menu, "trash", translate("Map", "Remove") + "\tDel", view, "remove", card)
    return menu


def _add(menu: QMenu, sign: str, words: str, view: MapView, what: str, card: Card) -> None:
    menu.addAction(icon(sign), words, lambda: view.ask(what, card))


def _add_links(menu: QMenu, view: MapView, card: Card) -> None:
    line = card.line
    if line is None:
        return
    menu.addAction(
        icon("link"), translate("Map", "Move to another place…") + "\tM",
        lambda: view.pick_up(card),
    )  # fmt: skip
    places = map_model.targets(view.cards, line)
    parents = list(dict.fromkeys(places.values()))
    named = {one.line.id: one for one in view.cards if one.line is not None}
    if parents:
        sub = menu.addMenu(translate("Map", "Hang it on"))
        for parent in parents[:_MOST]:
            text = card_text(named[parent])
            short = f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text
            sub.addAction(short.replace("&", "&&"), partial(view.relinked.emit, line.id, parent))
    if line.parent is not None:
        _add(menu, "x", translate("Map", "Take off the link"), view, "unlink", card)
