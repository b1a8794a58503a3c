"""A row of small buttons, of which one or several are on; one stop of the Tab key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from salesdesk.ui.widgets.flow import FlowLayout


class Chips(QWidget):
    """Buttons by key. Arrows walk, Space and Enter switch; one that is on goes off again."""

    toggled = Signal()

    def __init__(self, *, single: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._single = single
        self._name = ""
        self._description = ""
        self._buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Show one button for each (key, text); those on stay on."""
        if [key for key, _ in options] == list(self._buttons):
            for key, text in options:
                self._buttons[key].setText(text)
        else:
            on = self.on()
            for button in self._buttons.values():
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {key: self._button(text) for key, text in options}
            self.switch(on)
        self._announce()
        self.updateGeometry()

    def on(self) -> list[str]:
        """Return the keys of the buttons that are on, in their order."""
        return [key for key, button in self._buttons.items() if button.isChecked()]

    def switch(self, keys: Sequence[str]) -> None:
        """Switch exactly *keys* on, telling nobody."""
        for key, button in self._buttons.items():
            button.setChecked(key in keys)
        self._set_stop()

    def set_name(self, name: str, description: str = "") -> None:
        """Name the question that the buttons answer."""
        self._name, self._description = name, description
        self._announce()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrows, switch by Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            buttons = list(self._buttons.values())
            place = next((n for n, each in enumerate(buttons) if each is watched), 0)
            step = {
                Qt.Key.Key_Left: -1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Right: 1,
                Qt.Key.Key_Down: 1,
            }.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                buttons[(place + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                buttons[place].click()
                return True
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QPushButton):
            self._set_stop(watched)
        return super().eventFilter(watched, event)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "pill")
        button.setCheckable(True)
        button.installEventFilter(self)
        button.clicked.connect(lambda: self._clicked(button))
        self._flow.addWidget(button)
        button.show()
        return button

    def _clicked(self, clicked: QPushButton) -> None:
        if self._single and clicked.isChecked():
            for button in self._buttons.values():
                button.setChecked(button is clicked)
        self.toggled.emit()

    def _announce(self) -> None:
        for button in self._buttons.values():
            button.setAccessibleName(f"{self._name}: {button.text()}" if self._name else "")
            button.setAccessibleDescription(self._description)

    def _set_stop(self, stop: QPushButton | None = None) -> None:
        """Let Tab stop at one button only: the one in use, the one that is on, or the first."""
        buttons = list(self._buttons.values())
        stop = stop or next((each for each in buttons if each.isChecked()), None)
        stop = stop or next(iter(buttons), None)
        for button in buttons:
            tab = button is stop
            policy = Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if stop is not None:
            self.setFocusProxy(stop)
