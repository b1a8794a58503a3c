"""The kept views above the table: chosen, saved under a name, renamed, moved, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import saved_views
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.saved_views import View
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import later
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import text_width

_LONGEST = 60


class _NameEdit(QLineEdit):
    def sizeHint(self) -> QSize:
        return QSize(210, 28)


def view_name(view: View) -> str:
    """Return what a view is called; those shipped in the current language."""
    return view.name if view.id is not None else translate("Views", view.name)


class ViewsBar(QWidget):
    """``chosen`` tells the view to be shown."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.key = saved_views.SHIPPED[0].key
        self._shown: tuple[ListFilter, tuple[str, ...]] = (ListFilter(), ())
        self._renamed: int | None = None
        self.views: list[View] = []
        self.pills: dict[str, Button] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.menu_button = IconButton(
            "more", lambda: translate("ClientTable", "This view"), self.open_menu, small=True
        )
        self.save_button = Button(
            lambda: translate("ClientTable", "Save as view"), self.begin_saving, kind="pill",
            icon="plus",
        )  # fmt: skip
        self.edit = _NameEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setFixedHeight(28)
        self.edit.setStyleSheet("QLineEdit { min-height: 22px; border-radius: 14px; }")
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self._take_name)
        self.edit.hide()

    @property
    def view(self) -> View | None:
        """Return the view last chosen, None when it is gone."""
        return next((one for one in self.views if one.key == self.key), None)

    def show_views(self, key: str, shown: ListFilter, columns: Sequence[str]) -> None:
        """Show all views; *key* is the one chosen, dotted when the list differs from it by now."""
        self.key, self._shown = key, (replace(shown, text=""), tuple(columns))
        held = next((one for one, pill in self.pills.items() if pill.hasFocus()), None)
        self.views = saved_views.views()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget in self.pills.values():
                widget.hide()
                widget.deleteLater()
        self.pills = {view.key: self._pill(view) for view in self.views}
        for view in self.views:
            self._flow.addWidget(self.pills[view.key])
            if view.key == key:
                self._flow.addWidget(self.menu_button)
        for widget in (self.edit, self.save_button):
            self._flow.addWidget(widget)
        for pill in self.pills.values():
            pill.show()
        chosen = self.view
        self.menu_button.setVisible(
            chosen is not None and (chosen.id is not None or self._differs(chosen))
        )
        before: QWidget | None = None
        order = [
            w
            for one, p in self.pills.items()
            for w in ([p, self.menu_button] if one == key else [p])
        ]
        for widget in (*order, self.edit, self.save_button):
            if before is not None:
                self.setTabOrder(before, widget)
            before = widget
        if held in self.pills:
            self.pills[held].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setAccessibleName(translate("ClientTable", "Name of the view"))
        self.edit.setPlaceholderText(translate("ClientTable", "Name, then Enter"))
        self._flow.invalidate()
        self.updateGeometry()

    def _differs(self, view: View) -> bool:
        return (view.filter, view.columns) != self._shown

    def _pill(self, view: View) -> Button:
        name = view_name(view)
        shown = name
        while text_width(shown) > 220:
            shown = shown[:-2] + "…"
        on = view.key == self.key
        if on and self._differs(view):
            shown += " •"
        pill = Button(shown, lambda: self.chosen.emit(view), kind="pill")
        pill.setCheckable(True)
        pill.setChecked(on)
        pill.setAccessibleName(translate("ClientTable", "View {name}", name=name))
        return pill

    def menu(self) -> QMenu:
        """Return what can be done with the view chosen."""
        menu = QMenu(self)
        view = self.view
        if view is None:
            return menu
        if self._differs(view):
            menu.addAction(
                icon("undo"), translate("ClientTable", "Back to the view as it was"),
                later(self.chosen.emit, view),
            )  # fmt: skip
        if view.id is None:
            return menu
        number = view.id
        if self._differs(view):
            menu.addAction(
                icon("save"), translate("ClientTable", "Keep it as it is now"),
                later(self.update_view, number),
            )  # fmt: skip
        menu.addAction(
            icon("edit"), translate("ClientTable", "Rename"), later(self.begin_renaming, view)
        )
        own = [one.id for one in self.views if one.id is not None]
        left = menu.addAction(
            icon("arrow-left"),
            translate("ClientTable", "Move left"),
            later(self.move_view, number, -1),
        )
        left.setEnabled(own[0] != number)
        right = menu.addAction(
            icon("arrow-right"),
            translate("ClientTable", "Move right"),
            later(self.move_view, number, 1),
        )
        right.setEnabled(own[-1] != number)
        menu.addSeparator()
        menu.addAction(
            icon("trash"), translate("ClientTable", "Delete view"), later(self.delete, number)
        )
        return menu

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, 32)))

    def begin_saving(self) -> None:
        """Ask for the name of a new view."""
        self._renamed = None
        self._open_edit("")

    def begin_renaming(self, view: View) -> None:
        """Ask for another name of a saved view."""
        self._renamed = view.id
        self._open_edit(view.name)

    def update_view(self, view_id: int) -> None:
        """Let a saved view show what is shown now."""
        self.desk.attempt(lambda: saved_views.update(view_id, *self._shown))

    def move_view(self, view_id: int, by: int) -> None:
        """Move a saved view among the saved ones."""
        self.desk.attempt(lambda: saved_views.move(view_id, by))

    def delete(self, view_id: int) -> None:
        """Forget a saved view; what is listed stays listed."""
        self.desk.attempt(lambda: saved_views.delete(view_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up naming."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._close_edit()
            return True
        return super().eventFilter(watched, event)

    def _take_name(self) -> None:
        name, renamed = self.edit.text(), self._renamed
        if renamed is not None:
            done = self.desk.attempt(lambda: saved_views.rename(renamed, name))
        else:
            made: list[int] = []
            done = self.desk.attempt(lambda: made.append(saved_views.save(name, *self._shown)))
            if done:
                self.key = f"view:{made[0]}"
                self.chosen.emit(saved_views.get(self.key))
        if done:
            self._close_edit()

    def _open_edit(self, text: str) -> None:
        self.edit.setText(text)
        self.edit.selectAll()
        self.save_button.hide()
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_edit(self) -> None:
        self.edit.hide()
        self.save_button.show()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)
