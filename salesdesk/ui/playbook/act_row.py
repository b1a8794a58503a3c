"""One row of the playbook: its text, and what can be done with it by key, click or menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.ui.dossier.base import later
from salesdesk.ui.icons import icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label

ACTS = {
    "copy": (mark("Playbook", "Copy"), "copy", "Ctrl+C"),
    "edit": (mark("Playbook", "Rewrite"), "edit", "F2"),
    "up": (mark("Playbook", "Move up"), "chevron-up", "Alt+Up"),
    "down": (mark("Playbook", "Move down"), "chevron-down", "Alt+Down"),
    "export": (mark("Playbook", "Export this one"), "upload", ""),
    "shipped": (mark("Playbook", "As it was shipped"), "undo", ""),
    "out": (mark("Playbook", "Leave out"), "archive", "Delete"),
    "back": (mark("Playbook", "Take in again"), "undo", "Return"),
}


class ActRow(Painted):
    """``asked`` tells what is wanted of the row, ``stepped`` the one above or below.

    *acts* are names of ``ACTS``; a click and Enter do the first. *before* and *after* stand
    left and right of the text.
    """

    asked = Signal(str)
    stepped = Signal(int)

    def __init__(
        self,
        text: str,
        acts: Sequence[str],
        *,
        detail: str = "",
        muted: bool = False,
        before: QWidget | None = None,
        after: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.text = text
        self._acts, self._main = list(acts), acts[0]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(text, "muted" if muted else "body", wrap=True))
        if detail:
            words.addWidget(Label(detail, "caption", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 0, 5)
        row.setSpacing(4)
        if before is not None:
            row.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addSpacing(8)
        row.addLayout(words, 1)
        for one in after:
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons: dict[str, IconButton] = {}
        for what in dict.fromkeys((self._main, *(one for one in acts if one == "edit"))):
            row.addWidget(self._button(what))
        if len(self._acts) > 1:
            more = IconButton(
                "more", lambda: translate("Playbook", "More"), self._popup, small=True
            )
            more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(more)
        self.setAccessibleName(f"{text}, {detail}" if detail else text)
        self.setAccessibleDescription(
            translate("Playbook", "Enter: {act}", act=translate("Playbook", ACTS[self._main][0]))
        )

    def _button(self, what: str) -> IconButton:
        name, sign, _ = ACTS[what]
        made = IconButton(
            sign, lambda: translate("Playbook", name), lambda: self.asked.emit(what), small=True
        )
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons[what] = made
        return made

    def draw(self) -> None:
        """Paint the ground of the row that has the keyboard or the mouse."""
        theme = current()
        if self.hasFocus():
            self.painter.setPen(theme.color("accent"))
            self.painter.setBrush(theme.color("accent_soft"))
            self.painter.drawRoundedRect(self.area(0.5), 8, 8)
        elif self.underMouse():
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color("hover"))
            self.painter.drawRoundedRect(self.area(), 8, 8)

    def menu(self) -> QMenu:
        """Return the menu of what can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what in self._acts:
            name, sign, keys = ACTS[what]
            text = translate("Playbook", name)
            action = menu.addAction(icon(sign), f"{text}\t{keys}" if keys else text)
            action.triggered.connect(later(self.asked.emit, what))
        return menu

    def _popup(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomRight()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the same by the right button and the menu key."""
        self.menu().popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does what Enter does."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.asked.emit(self._main)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do it by keyboard."""
        key, held = event.key(), event.modifiers()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        what = {
            Qt.Key.Key_Return: self._main, Qt.Key.Key_Enter: self._main,
            Qt.Key.Key_Space: self._main, Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "out",
        }.get(Qt.Key(key), "")  # fmt: skip
        if key == Qt.Key.Key_C and held & Qt.KeyboardModifier.ControlModifier:
            what = "copy"
        if step and held & Qt.KeyboardModifier.AltModifier:
            what, step = "up" if step < 0 else "down", 0
        if step:
            self.stepped.emit(step)
        elif what in self._acts and not (held & Qt.KeyboardModifier.ControlModifier and step):
            self.asked.emit(what)
        else:
            super().keyPressEvent(event)
