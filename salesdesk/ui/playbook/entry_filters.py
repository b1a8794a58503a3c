"""By what the entries of the playbook are found: a word, the kind of question, the industry."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin.playbook import Entry
from salesdesk.ui.playbook.entry_words import Choices, choices, detail, packs, title
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.search_box import SearchBox

_PAUSE = 120
"""Milliseconds of quiet before a search is made: typing never waits for it."""
_GENERAL = "-"


class EntryFilters(QWidget):
    """``changed`` tells that others fit now, ``entered`` that the keyboard goes to the list."""

    changed = Signal()
    entered = Signal()

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind, self._pack = kind, ""
        self.box = SearchBox(lambda: translate("Playbook", "Search"))
        self.kinds = FilterChips(
            [("", lambda: translate("Playbook", "All kinds")), *choices("kind")],
            lambda: translate("Playbook", "Kind of question"),
        )
        if kind != "question":
            self.kinds.hide()
        self.pack_chips: FilterChips | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.box)
        self._column.addWidget(self.kinds)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._searched)
        self.box.changed.connect(lambda _: self._soon.start())
        self.box.down.connect(self._enter)
        self.box.entered.connect(self._enter)
        self.kinds.chosen.connect(lambda _: self.changed.emit())

    def sync(self) -> None:
        """Offer the industry packs there are now."""
        if self._kind not in ("question", "case"):
            return
        known = packs()
        if self._pack not in ("", _GENERAL, *dict(known)):
            self._pack = ""
        if self.pack_chips is not None:
            self._column.removeWidget(self.pack_chips)
            self.pack_chips.hide()
            self.pack_chips.deleteLater()
        offered: Choices = [("", lambda: translate("Playbook", "All industries"))]
        if self._kind == "question":
            offered.append((_GENERAL, lambda: translate("Playbook", "General")))
        self.pack_chips = FilterChips(
            [*offered, *known], lambda: translate("Playbook", "Industry pack")
        )
        self.pack_chips.choose(self._pack)
        self.pack_chips.chosen.connect(self.choose_pack)
        self._column.addWidget(self.pack_chips)

    def choose_pack(self, key: str) -> None:
        """Show what belongs to one industry pack; "" for all."""
        self._pack = key
        self.changed.emit()

    def fits(self, one: Entry) -> bool:
        """Tell whether an entry is to be shown."""
        if self._kind == "question":
            if self.kinds.key() not in ("", one.body["kind"]):
                return False
            if self._pack and (one.body.get("pack") or _GENERAL) != self._pack:
                return False
        if self._kind == "case" and self._pack and self._pack not in one.body.get("packs", ()):
            return False
        words = self.box.text().casefold().split()
        whole = f"{title(one)} {detail(one)} {one.body}".casefold() if words else ""
        return all(word in whole for word in words)

    def begin(self) -> dict[str, Any]:
        """Return with what a new entry begins, so that it fits what is shown."""
        if self._kind == "question":
            pack = "" if self._pack == _GENERAL else self._pack
            return {"kind": self.kinds.key() or "S", "pack": pack}
        return {"use": "first"} if self._kind == "opener" else {}

    def _searched(self) -> None:
        if self.isVisible():
            self.changed.emit()

    def _enter(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.changed.emit()
        self.entered.emit()
