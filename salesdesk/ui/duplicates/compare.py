"""Two clients side by side: what differs, which value stays, what moves, and the merge."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from salesdesk.i18n import translate
from salesdesk.sales.merge_plan import BOTH, GONE, KEPT, FieldChoice, MergePlan, told
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.duplicates.words import counted, label, value
from salesdesk.ui.widgets.avatar import Avatar
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, Line
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.restyle import restyle
from salesdesk.ui.widgets.text import Label


class _Value(QWidget):
    """A value beside the button that chooses it; a click anywhere chooses it."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        self.button.setAutoExclusive(False)  # the group of the line sees to it
        self.text = Label(text, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.text.setMinimumHeight(28)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if self.rect().contains(event.position().toPoint()):
            self.button.setChecked(True)
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)


class ComparePage(Page):
    """``merge_asked`` hands over the choices made; ``swapped`` wants the other one kept."""

    merge_asked = Signal(object)
    apart_asked = Signal()
    swapped = Signal()
    left = Signal()

    def __init__(self) -> None:
        self.back = Button(
            lambda: translate("Duplicates", "Back"), lambda: self.left.emit(), icon="arrow-left"
        )
        self.apart = Button(
            lambda: translate("Duplicates", "Not the same"),
            lambda: self.apart_asked.emit(), icon="x",
            hint=lambda: translate("Duplicates", "They will not be listed as a pair again"),
        )  # fmt: skip
        self.merge_button = Button(
            lambda: translate("Duplicates", "Merge"), self._merge, kind="primary", icon="link",
            hint="Ctrl+Enter",
        )  # fmt: skip
        super().__init__(
            lambda: translate("Duplicates", "Merge two clients"),
            self.back,
            self.apart,
            self.merge_button,
        )
        self.say(
            lambda: translate(
                "Duplicates",
                "The left one stays, the right one is archived. Nothing is lost: they can be "
                "parted again at any time.",
            )
        )
        self.plan: MergePlan | None = None
        self.groups: dict[str, QButtonGroup] = {}
        self.fields = Card()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(6)
        self.fields.body.addLayout(self.grid)
        self.moves = Card(lambda: translate("Duplicates", "What moves along"))
        self.moving = Label("", wrap=True)
        self.staying = Label("", "muted", wrap=True)
        self.moves.add(self.moving, self.staying)
        self.add(self.moves, self.fields)
        self.body.addStretch(1)
        self.keep_edge()

    def show_plan(self, plan: MergePlan) -> None:
        """Show two clients; choices made before between the same two are kept."""
        same = self.plan is not None and (self.plan.kept_id, self.plan.gone_id) == (
            plan.kept_id, plan.gone_id
        )  # fmt: skip
        made = self.choices() if same else {}
        self.plan = plan
        empty(self.grid)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(6)
        self.fields.body.addLayout(self.grid)
        self.groups = {}
        self._heads(plan)
        contested = [one for one in plan.fields if told(one.kept) and told(one.gone)]
        alone = [one for one in plan.fields if one not in contested]
        at = 2
        for fields, title in (
            (contested, translate("Duplicates", "Both are filled in, differently")),
            (alone, translate("Duplicates", "Only one of them is filled in")),
        ):
            if fields:
                self.grid.addWidget(Label(title, "caption"), at, 0, 1, 4)
                self.grid.setRowMinimumHeight(at, 32)
            for number, field in enumerate(fields):
                self._line(at + 2 * number + 1, field, made.get(field.key, field.proposed), plan)
            at += 2 * len(fields) + 1
        if not plan.fields:
            same_text = Label(lambda: translate("Duplicates", "All that is filled in is the same."))
            self.grid.addWidget(same_text, 2, 1, 1, 2)
        for column, share in enumerate((2, 5, 5, 0)):
            self.grid.setColumnStretch(column, share)
        moving, staying = counted(plan.moving), counted(plan.staying)
        self.moving.say(moving or translate("Duplicates", "Nothing hangs on the right one."))
        self.staying.say(
            translate("Duplicates", "Both have it already: {what}", what=staying) if staying else ""
        )
        self.staying.setVisible(bool(staying))

    def _heads(self, plan: MergePlan) -> None:
        swap = Button(
            lambda: translate("Duplicates", "Swap sides"), self.swapped.emit, kind="quiet",
            icon="refresh", hint=lambda: translate("Duplicates", "Keep the other one"),
        )  # fmt: skip
        self.swap = swap
        self.grid.addWidget(swap, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        stays = translate("Duplicates", "Stays")
        goes = translate("Duplicates", "Is archived")
        for column, (name, fate) in enumerate(((plan.kept_name, stays), (plan.gone_name, goes)), 1):
            head = QWidget()
            row = QHBoxLayout(head)
            row.setContentsMargins(0, 0, 0, 4)
            row.setSpacing(10)
            row.addWidget(Avatar(name, 36), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(name, "strong", wrap=True))
            words.addWidget(Label(fate, "caption"))
            row.addLayout(words, 1)
            self.grid.addWidget(head, 0, column)

    def _line(self, at: int, field: FieldChoice, side: str, plan: MergePlan) -> None:
        name = label(field.key)
        self.grid.addWidget(Line(), at, 0, 1, 4)
        caption = Label(name, "muted", wrap=True)
        caption.setMinimumHeight(32)
        self.grid.addWidget(caption, at + 1, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        self.groups[field.key] = group
        sides = ((KEPT, field.kept, plan.kept_name), (GONE, field.gone, plan.gone_name))
        for column, (key, one, owner) in enumerate(sides, 1):
            text = value(field.key, one)
            cell = _Value(text, translate("Duplicates", "{field} of {client}: {value}",
                                          field=name, client=owner, value=text))  # fmt: skip
            self._choice(group, cell, key, side)
            self.grid.addWidget(cell, at + 1, column, Qt.AlignmentFlag.AlignTop)
        if field.can_join:
            text = translate("Duplicates", "Both")
            cell = _Value(text, f"{name}: {text}")
            self._choice(group, cell, BOTH, side)
            self.grid.addWidget(cell, at + 1, 3, Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _choice(group: QButtonGroup, cell: _Value, key: str, side: str) -> None:
        cell.button.setProperty("side", key)
        group.addButton(cell.button)
        cell.button.setChecked(key == side)
        dim = partial(_dim, cell)
        cell.button.toggled.connect(dim)
        dim(key == side)

    def choices(self) -> dict[str, str]:
        """Return field → side as chosen."""
        return {
            key: str(button.property("side"))
            for key, group in self.groups.items()
            if (button := group.checkedButton()) is not None
        }

    def _merge(self) -> None:
        self.merge_asked.emit(self.choices())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter merges, Esc leaves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._merge()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.plan is not None:
            self.show_plan(self.plan)


def _dim(cell: _Value, chosen: bool) -> None:
    restyle(cell.text, "role", "body" if chosen else "muted")
