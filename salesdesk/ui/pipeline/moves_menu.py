"""The menu of an opportunity: where it can move, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import stage_gates
from salesdesk.sales.pipeline_cards import next_stage
from salesdesk.ui.icons import icon
from salesdesk.ui.pipeline import words

_ICONS = {
    "forward": "arrow-right", "back": "arrow-left", "again": "refresh", "reopen": "refresh",
    "lost": "x", "dormant": "moon", "disqualified": "ban",
}  # fmt: skip


def moves_menu(
    parent: QWidget, stage: str, move: Callable[[str], object],
    others: Sequence[tuple[str, str, Callable[[], object]]],
) -> QMenu:  # fmt: skip
    """Return the menu of one at *stage*; *others* are (name, icon, what it does), below a line.

    The next stage comes first, the further ones after it, then back and the ways to end.
    """
    menu = QMenu(parent)
    menu.setAccessibleName(translate("Pipeline", "What to do with it"))
    ahead = next_stage(stage)
    kinds = {one: stage_gates.kind(stage, one) for one in stage_gates.reachable(stage)}
    targets = sorted(kinds, key=lambda one: (one != ahead, kinds[one] == "back"))
    ends = [one for one in targets if kinds[one] == "close"]
    for target in [one for one in targets if one not in ends]:
        _add(menu, stage, target, move)
    if ends:
        menu.addSeparator()
    for target in ends:
        _add(menu, stage, target, move)
    menu.addSeparator()
    for name, sign, act in others:
        menu.addAction(icon(sign), name).triggered.connect(partial(_call, act))
    return menu


def _add(menu: QMenu, stage: str, target: str, move: Callable[[str], object]) -> None:
    kind = stage_gates.kind(stage, target)
    sign = _ICONS[target if kind == "close" else kind]
    action = menu.addAction(icon(sign), words.move_title(stage, target))
    action.setData(target)
    action.triggered.connect(partial(_call, partial(move, target)))


def _call(act: Callable[[], object], _checked: bool = False) -> None:
    act()
