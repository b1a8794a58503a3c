"""The head of the window: brand, tabs, the search field, what waits, theme, and who I am."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.icons import icon
from salesdesk.ui.shell import HEIGHT
from salesdesk.ui.theme import current, font
from salesdesk.ui.widgets.avatar import draw_avatar
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.text import Label


class _Bell(IconButton):
    """The bell, with a dot while something waits."""

    waiting = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.waiting:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().color("danger"))
            painter.drawEllipse(QRectF(self.width() - 13, 7, 7, 7))


class _Me(IconButton):
    """My own initial, which opens the menu."""

    person = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().color("accent"))
            painter.drawEllipse(QRectF(self.rect()))
        disc = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        draw_avatar(self, painter, disc, self.person or "Salesdesk")


class Header(QWidget):
    """``chosen`` tells the tab; the other signals what was asked for."""

    chosen = Signal(int)
    searched = Signal()
    theme_toggled = Signal()

    def __init__(
        self,
        tabs: Sequence[tuple[str, Callable[[], str]]],
        menu: Callable[[], QMenu],
        waiting: Callable[[], QMenu],
    ) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._tabs = tabs
        brand = Label("Salesdesk")
        brand.setFont(font(17, bold=True))
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.setIconSize(QSize(18, 18))
        for _ in tabs:
            self.bar.addTab("")
        self.search = Button(
            lambda: translate("Header", "Find anything  Ctrl+K"),
            self.searched.emit, kind="search", icon="search",
        )  # fmt: skip
        self.search.setMaximumWidth(232)  # gives way before a tab is cut
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._waiting = waiting
        self._menu = menu
        self.bell = _Bell("bell", lambda: translate("Header", "What waits"), self._open_bell)
        self._theme = IconButton(
            "moon", lambda: translate("Header", "Light or dark"), self.theme_toggled.emit
        )
        self.me = _Me("user", lambda: translate("Header", "Settings and more"), self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(brand)
        row.addSpacing(18)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.search, 100)  # all it may have, before the room between
        for one in (self.bell, self._theme, self.me):
            row.addWidget(one)
        self.bar.currentChanged.connect(self._turned)
        self.bar.tabBarClicked.connect(self._turned)  # the current one too: back from a page
        self._dress()

    def set_tab(self, number: int) -> None:
        """Show another tab as the current one and tell it."""
        self.bar.setCurrentIndex(number)

    def set_waiting(self, count: int) -> None:
        """Put a dot on the bell while *count* things wait."""
        self.bell.waiting = count
        self.bell.update()

    def set_person(self, name: str) -> None:
        """Show whose desk this is."""
        self.me.person = name
        self.me.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._dress()
        super().changeEvent(event)

    def _turned(self, number: int) -> None:
        if number >= 0:
            self._dress()
            self.chosen.emit(number)

    def _dress(self) -> None:
        self.bar.setAccessibleName(translate("Header", "Tabs"))
        for number, (sign, title) in enumerate(self._tabs):
            ink = "accent" if number == self.bar.currentIndex() else "muted"
            self.bar.setTabIcon(number, icon(sign, ink))
            self.bar.setTabText(number, title())
            self.bar.setTabToolTip(number, f"Ctrl+{number + 1}")
        self._theme.set_icon("sun" if current().dark else "moon")

    def _open_menu(self) -> None:
        self._pop(self._menu(), self.me)

    def _open_bell(self) -> None:
        self._pop(self._waiting(), self.bell)

    def _pop(self, menu: QMenu, button: QWidget) -> None:
        menu.setParent(self, menu.windowFlags())
        menu.aboutToHide.connect(menu.deleteLater)
        right = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        menu.popup(right - QPoint(menu.sizeHint().width(), 0))
