"""A client's tags as chips that are added and taken off where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.form_editor.offering import Offering
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import text_width

_LONGEST = 40


class _TagEdit(QLineEdit):
    def sizeHint(self) -> QSize:
        return QSize(150, 28)


class TagLine(QWidget):
    """``changed`` tells the tags as they shall be from now on."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tags: list[str] = []
        self._known: Callable[[], Sequence[str]] = tuple
        self._flow = FlowLayout(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add_button = Button(
            lambda: translate("Dossier", "Add tag"), self.begin, kind="pill", icon="plus"
        )
        self.edit = _TagEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setFixedHeight(28)
        self.edit.setStyleSheet("QLineEdit { min-height: 22px; border-radius: 14px; }")
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self._take)
        self.edit.hide()

    def show_tags(
        self,
        tags: Sequence[str],
        known: Callable[[], Sequence[str]],
        before: Sequence[QWidget] = (),
    ) -> None:
        """Show *tags* after what comes *before*, and offer those of *known* while typing."""
        self._tags, self._known = list(tags), known
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self.add_button, self.edit):
                widget.hide()
                widget.deleteLater()
        chips = [self._chip(name) for name in self._tags]
        for widget in (*before, *chips):
            self._flow.addWidget(widget)
            widget.show()
        self._flow.addWidget(self.add_button)
        self._flow.addWidget(self.edit)
        for first, second in pairwise((*chips, self.add_button, self.edit)):
            self.setTabOrder(first, second)
        self._flow.invalidate()
        self.edit.setAccessibleName(translate("Dossier", "New tag"))
        self.edit.setPlaceholderText(translate("Dossier", "New tag, then Enter"))
        self.updateGeometry()

    def begin(self) -> None:
        """Open the line a new tag is typed into."""
        if self.edit.completer() is None:
            offering = Offering(
                self.edit,
                lambda: [tag for tag in self._known() if tag not in self._tags],
                lambda name: translate("Dossier", "+ Create tag “{name}”", name=name),
            )
            for chosen in (offering.taken, offering.create_asked):
                chosen.connect(self._take_text)
        self.add_button.hide()
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up, leaving takes what was typed, Backspace in the empty line takes one off."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self._tags:
                self.changed.emit(self._tags[:-1])
                return True
        elif event.type() == QEvent.Type.FocusOut:
            popup = self.edit.completer() and self.edit.completer().popup()
            if not (popup and popup.isVisible()):
                self._take(again=False)
        return super().eventFilter(watched, event)

    def _chip(self, name: str) -> Button:
        shown = name
        while text_width(shown) > 220:
            shown = shown[:-2] + "…"
        chip = Button(
            shown, lambda: self.changed.emit([t for t in self._tags if t != name]),
            kind="pill", icon="x", hint=lambda: translate("Dossier", "Take this tag off"),
        )  # fmt: skip
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAccessibleName(translate("Dossier", "Tag {name}, take off", name=name))
        return chip

    def _take_text(self, name: str) -> None:
        self.edit.setText(name)
        self._take()

    def _take(self, *, again: bool = True) -> None:
        name = self.edit.text().strip()
        self.edit.clear()
        if name and name not in self._tags:
            self.changed.emit([*self._tags, name])
        if not name or not again:
            self._close()

    def _close(self) -> None:
        self.edit.clear()
        self.edit.hide()
        self.add_button.show()
