"""Buttons: primary (one a page), plain, quiet, danger; and icon-only ones with a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from salesdesk.ui.icons import SIZE, icon
from salesdesk.ui.widgets.text import Text, said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Qt
else:
    _Qt = object  # Qt's classes can be inherited from once only

_TOKEN = {
    "primary": "on_accent",
    "quiet": "muted",
    "search": "muted",
    "danger": "danger",
    "strip": "strip_link",
}


class _Dressed(_Qt):
    """A button whose ``_dress`` shows its texts and icon, anew in each language and theme."""

    def _begin(self, on: Callable[[], object] | None) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress()
        if on is not None:
            self.clicked.connect(lambda: on())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        raise NotImplementedError


class Button(_Dressed, QPushButton):
    """A button with a text; ``kind`` is primary, plain, quiet, danger, pill, segment or strip."""

    def __init__(
        self,
        text: Text,
        on: Callable[[], object] | None = None,
        *,
        kind: str = "plain",
        icon: str = "",
        hint: Text = "",
    ) -> None:
        super().__init__()
        self._text, self._icon, self._hint, self._kind = text, icon, hint, kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self._begin(on)

    def say(self, text: Text) -> None:
        """Show another text."""
        self._text = text
        self._dress()

    def _dress(self) -> None:
        self.setText(said(self._text).replace("&", "&&"))
        self.setToolTip(said(self._hint))
        if self._icon:
            self.setIcon(icon(self._icon, _TOKEN.get(self._kind, "text"), 16))
            self.setIconSize(QSize(16, 16))


class IconButton(_Dressed, QToolButton):
    """A button that is only an icon; its name is its tooltip and its accessible name.

    A ``small`` one stands in a row of text.
    """

    def __init__(
        self,
        icon: str,
        name: Text,
        on: Callable[[], object] | None = None,
        *,
        shortcut: str = "",
        ink: str = "muted",
        small: bool = False,
    ) -> None:
        super().__init__()
        self._icon, self._name, self._shortcut, self._ink = icon, name, shortcut, ink
        self.setProperty("small", small)  # told to the style too: it has a least size of its own
        self.setFixedSize(*((28, 28) if small else (34, 34)))
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._begin(on)

    def set_icon(self, icon: str, ink: str = "muted") -> None:
        """Show another icon in the colour *ink*."""
        self._icon, self._ink = icon, ink
        self._dress()

    def _dress(self) -> None:
        name = said(self._name)
        self.setAccessibleName(name)
        keys = QKeySequence(self._shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name}  {keys}" if keys else name)
        self.setIcon(icon(self._icon, self._ink))
