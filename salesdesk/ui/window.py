"""The window: header, one page at a time, and the things that lie over them.

It listens to the desk's wishes and to changes of the data; tabs know neither it nor each other.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import current_language, sentence, set_language, translate
from salesdesk.sales import preferences
from salesdesk.store.database import Notice
from salesdesk.ui import menus, theme
from salesdesk.ui.busy_area import BusyArea
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Announcement, Desk, Paper
from salesdesk.ui.dropped import dropped_files
from salesdesk.ui.header import Header
from salesdesk.ui.pages import PAGES, TABS, open_paper
from salesdesk.ui.routes import Routes
from salesdesk.ui.shell import HEIGHT, restore_size
from salesdesk.ui.strip import UndoStrip
from salesdesk.ui.tab import Command, Hears, ShowsPart, Tab
from salesdesk.ui.undoing import Undoing
from salesdesk.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from salesdesk.ui.help import HelpPanel
    from salesdesk.ui.offers import Offer
    from salesdesk.ui.palette import Palette

_PAINTED_MS = 100
"""After the first page was filled; by then it has been painted."""


class Window(QWidget):
    """Shows its frame at once and its first page on the next turn of the event loop.

    ``reopen_wanted`` asks for the workspace to be closed and a backup opened in its place;
    ``stands`` tells, once, that the first page has been painted and work may follow.
    """

    reopen_wanted = Signal(object)
    stands = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle("Salesdesk")
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        self.undoing = Undoing(desk, self)
        self._tabs: dict[int, Tab] = {}
        self._pages: dict[str, QWidget] = {}
        self.header = Header(
            [(entry.icon, entry.title) for entry in TABS],
            lambda: menus.main(self),
            lambda: menus.waiting(self.desk),
        )
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.busy = BusyArea()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        ledge = QVBoxLayout()
        ledge.setContentsMargins(24, 12, 24, 0)
        ledge.addWidget(self.banner)
        column.addLayout(ledge)
        column.addWidget(self.stack, 1)
        column.addWidget(self.busy)
        self.strip = UndoStrip(self)
        self.changes = Changes()
        self._connect()
        self._keys()
        self._standing = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._standing.timeout.connect(self._stand)
        QTimer.singleShot(0, self._first_page)

    @cached_property
    def help(self) -> HelpPanel:
        """The help, made when it is first asked for."""
        from salesdesk.ui.help import HelpPanel

        return HelpPanel(self, HEIGHT)

    @cached_property
    def palette_box(self) -> Palette:
        """The box that finds anything, made when it is first opened."""
        from salesdesk.ui.palette import Palette

        return Palette(self, self._offers)

    def _connect(self) -> None:
        self.header.chosen.connect(self.show_tab)
        self.header.searched.connect(self._search)
        self.header.theme_toggled.connect(self.toggle_theme)
        self.strip.undo.connect(self.undoing.undo)
        self.changes.happened.connect(self._changed)
        self.changes.elsewhere.connect(self._tell)
        desk = self.desk
        Routes(desk, self._show_key, self)
        desk.search_wanted.connect(self._search)
        desk.announced.connect(self.strip.show_announcement)
        desk.refused.connect(self.refuse)
        desk.task_started.connect(self.busy.show_task)
        desk.paper_wanted.connect(self._show_paper)
        desk.page_wanted.connect(self.show_page)
        desk.undo_wanted.connect(self.undoing.undo)

    def _keys(self) -> None:
        for number in range(len(TABS)):
            self._key(f"Ctrl+{number + 1}", lambda number=number: self.header.set_tab(number))
        self._key("Ctrl+K", self._search)
        self._key("Ctrl+N", lambda: self.tab.new_here())
        self._key("Ctrl+P", lambda: self.tab.print_here())
        self._key("Ctrl+F", lambda: self.tab.focus_search())
        self._key("Ctrl+Z", self.undoing.undo)
        self._key("Ctrl+Shift+Z", self.undoing.redo)
        self._key("Ctrl+Y", self.undoing.redo)
        self._key("F1", self.show_help)

    def _key(self, keys: str, act: object) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    @property
    def tab(self) -> Tab:
        """Return the current tab, making it if need be."""
        return self._tab(self.header.bar.currentIndex())

    def _tab(self, number: int) -> Tab:
        if number not in self._tabs:
            self._tabs[number] = TABS[number].make(self.desk)
            self.stack.addWidget(self._tabs[number])
        return self._tabs[number]

    def _first_page(self) -> None:
        if self.stack.count() == 0:
            self.show_tab(self.header.bar.currentIndex())
        self.stack.setFocus(Qt.FocusReason.OtherFocusReason)
        self._standing.start()

    def _stand(self) -> None:
        self._count_waiting()
        self.stands.emit()

    def _search(self, text: str = "") -> None:
        self.palette_box.open(text)

    def show_tab(self, number: int) -> None:
        """Show a tab (0–3)."""
        page = self._tab(number)
        self.header.set_tab(number)
        self.stack.setCurrentWidget(page)

    def _show_key(self, key: str) -> Tab:
        self.show_tab([entry.key for entry in TABS].index(key))
        return self.tab

    def show_page(self, name: str) -> None:
        """Show a page that is no tab, the help, or (without a name) the current tab again.

        ``page/part`` opens one part of a page.
        """
        name, _, part = name.partition("/")
        if name in ("", "help"):
            self.show_help() if name else self.leave_page()
            return
        if name not in self._pages:
            self._pages[name] = PAGES[name](self.desk)
            self.stack.addWidget(self._pages[name])
        page = self._pages[name]
        self.stack.setCurrentWidget(page)
        if part and isinstance(page, ShowsPart):
            page.show_part(part)

    def show_help(self) -> None:
        """Open the help of the page that is shown, else of the current tab, or close it."""
        shown = self.stack.currentWidget()
        tab = TABS[self.header.bar.currentIndex()].key
        page = next((name for name, one in self._pages.items() if one is shown), tab)
        self.help.toggle(page, tab)

    def set_page(self, page: QWidget) -> None:
        """Show a page made elsewhere (the first run) until another is chosen."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Go back from a page to the current tab."""
        self.show_tab(self.header.bar.currentIndex())

    def _show_paper(self, paper: Paper) -> None:
        open_paper(self.desk, paper, self)

    def _offers(self, text: str) -> list[Offer]:
        from salesdesk.ui.offers import offers

        return offers(text, self.desk, self._commands())

    def _commands(self) -> list[Command]:
        return [*self.tab.commands(), *menus.commands(self)]

    def _changed(self, notice: Notice) -> None:
        self._tell(frozenset(notice.touched))
        if notice.label:
            told = translate("Change", notice.label, **notice.facts)
            self.strip.show_announcement(Announcement(told, undoable=True))

    def _tell(self, topics: frozenset[str]) -> None:
        for tab in self._tabs.values():
            tab.notice(topics)
        for page in self._pages.values():
            if isinstance(page, Hears):
                page.notice(topics)
        if topics & {"visit", "plan_item"}:
            self._count_waiting()
        if "my_side" in topics:
            self.header.set_person(menus.my_name())

    def _count_waiting(self) -> None:
        self.header.set_waiting(len(menus.what_waits(self.desk)))
        self.header.set_person(menus.my_name())

    def refuse(self, refused: Refused) -> None:
        """Say above the page why something was not done."""
        self.banner.show_text(lambda: sentence(refused), "danger")

    def toggle_theme(self) -> None:
        """Switch between light and dark, and remember it."""
        name = "light" if theme.current().dark else "dark"
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, name)
        preferences.put("theme", name)

    def toggle_language(self) -> None:
        """Switch between Chinese and English, and remember it."""
        language = "en" if current_language() == "zh_CN" else "zh_CN"
        set_language(language)
        preferences.put("language", language)

    def restore_size(self) -> None:
        """Open as large as it was left; 1280×800 at first, never larger than the screen."""
        restore_size(self, preferences.get("window", {}))

    def to_front(self) -> None:
        """Come before all other windows."""
        frame = self.window()
        frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
        frame.show()
        frame.raise_()
        frame.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that no page below took."""
        dropped_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at a dropped file on the import page."""
        from salesdesk.ui.import_page import ImportPage

        if local := dropped_files(event):
            self.show_page("import")
            page = self._pages["import"]
            assert isinstance(page, ImportPage)
            page.open_file(local[0])

    def changeEvent(self, event: QEvent) -> None:
        """Look for what another process wrote when coming to the front."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.changes.look_around()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size; let pages save what is being typed (they do so on focus-out)."""
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()
        frame = self.window()
        size = frame.normalGeometry().size()
        kept = {"width": size.width(), "height": size.height(), "maximized": frame.isMaximized()}
        preferences.put("window", kept)
        self._standing.stop()
        self.changes.close()
        super().closeEvent(event)
