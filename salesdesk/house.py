"""What is open: data folder → log → one instance → workspace → language → window."""

from __future__ import annotations

import gc
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QFileDialog

from salesdesk.errors import Refused
from salesdesk.i18n import LANGUAGES, set_language, system_language, translate
from salesdesk.mishaps import refusal_of
from salesdesk.sales import preferences, workspace
from salesdesk.store.database import require_writable
from salesdesk.ui import theme
from salesdesk.ui.desk import Clock, Desk
from salesdesk.ui.dialogs import BugCatcher
from salesdesk.ui.shell import Shell
from salesdesk.ui.single_instance import SingleInstance
from salesdesk.ui.tasks import Threads
from salesdesk.ui.window import Window

if TYPE_CHECKING:
    from salesdesk.store.attachments import AttachmentStore
    from salesdesk.ui.trouble import TroubleWindow

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_DONE, _REFUSED = 0, 1


class _Log(logging.Handler):
    """Opens the file when there is something to write: a good start needs none."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.emit(record)
        except OSError:
            self.handleError(record)

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        self._folder.mkdir(exist_ok=True)
        opened = RotatingFileHandler(
            self._folder / "salesdesk.log", maxBytes=500_000, backupCount=3, encoding="utf-8"
        )
        line = "%(asctime)s %(levelname)s %(name)s: %(message)s"
        opened.setFormatter(logging.Formatter(line))
        return opened

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def start_log(folder: Path) -> None:
    """Write what goes wrong into ``log/salesdesk.log`` of the data folder, Qt's warnings too."""
    logging.getLogger().addHandler(_Log(folder / "log"))

    def from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        logging.getLogger("qt").log(_LEVELS[kind], "%s", text)

    qInstallMessageHandler(from_qt)


class House:
    """What is open: one folder, one lock, one window; ``code`` is the exit code so far."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        language: str,
        clock: Clock,
        shell: Shell | None = None,
        instance: SingleInstance | None = None,
    ) -> None:
        self.app = app
        self._shell = shell
        self.folder = folder
        self.code = _DONE
        self.window: Window | None = None
        self.trouble: TroubleWindow | None = None
        self._language, self._clock = language, clock
        self._instance = instance or SingleInstance(folder)
        self._instance.raised.connect(self._to_front)
        self._logging = False
        self._threads = Threads()
        self._bugs = BugCatcher()
        self._bugs.install()
        self._bugs.refused.connect(self.say)
        app.aboutToQuit.connect(self.close)

    def open(self) -> bool:
        """Open the folder and show a window; False when another window of it was raised."""
        set_language(self._language or system_language())
        try:
            if not self._enter():
                return False
            self._stand(workspace.open_workspace(self.folder))
        except Exception as error:  # damage is met wherever the first page happens to read
            refused = refusal_of(error)
            if refused is None:
                raise
            self._drop_window()
            self._show_trouble(refused)
        return True

    def _stand(self, attachments: AttachmentStore) -> None:
        language = self._language or preferences.get("language")
        if language in LANGUAGES:
            set_language(language)
        name = preferences.get("theme") or theme.of_system(self.app)
        if self._shell is None or theme.current().name != name:
            theme.apply(self.app, name)
        desk = Desk(self._clock, self._threads, folder=self.folder, attachments=attachments)
        self.window = Window(desk)
        self.window.reopen_wanted.connect(self._restore)
        self.window.stands.connect(self._settle)
        if workspace.is_empty() and not preferences.get("welcomed"):
            self._welcome(self.window)
        if self._shell is None:
            self.window.restore_size()
            self.window.show()
        else:
            self._shell.take(self.window)

    def _drop_window(self) -> None:
        """Let go of a window that could not be finished, and of the data it reads."""
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        workspace.close_workspace()

    def _enter(self) -> bool:
        require_writable(self.folder)
        if not self._logging:
            start_log(self.folder)
            self._logging = True
        instance = self._instance
        if instance.acquire():
            return True
        if instance.raise_other():
            return False
        raise Refused("workspace_elsewhere", path=str(self.folder), by=instance.holder())

    def _settle(self) -> None:
        """Do what a first page need not wait for.

        Garbage is collected again, from now on without what the start has made.
        """
        gc.freeze()
        gc.enable()
        if self._instance.acquire():
            self._instance.listen()

    def _welcome(self, window: Window) -> None:
        from salesdesk.ui.first_run import FirstRunPage

        page = FirstRunPage()

        def go(choice: str) -> None:
            preferences.put("welcomed", True)
            if choice == "demo":
                self._fill_demo(window)
            elif choice == "import":
                window.show_page("import")
            else:
                window.show_page("settings")

        page.chosen.connect(go)
        window.set_page(page)

    def _fill_demo(self, window: Window) -> None:
        from salesdesk.sales import demo

        try:
            demo.fill(self.folder, None, window.desk.now())
        except Refused as refused:
            window.refuse(refused)
            return
        window.show_tab(0)

    def _to_front(self) -> None:
        front = self.window or self.trouble
        if isinstance(front, Window):
            front.to_front()
        elif front is not None:
            front.raise_()
            front.activateWindow()

    def say(self, refused: Refused) -> None:
        """Say on the window why something was not done."""
        if self.window is not None:
            self.window.refuse(refused)

    def _show_trouble(self, refused: Refused) -> None:
        self.code = _REFUSED
        theme.apply(self.app, theme.current().name)
        from salesdesk.ui.trouble import TroubleWindow

        self.trouble = TroubleWindow(refused)
        self.trouble.chosen.connect(self._out_of_trouble)
        self.trouble.show()
        self._settle()
        if self._shell is not None:
            self._shell.close()
            self._shell = None

    def _out_of_trouble(self, choice: str) -> None:
        trouble = self.trouble
        assert trouble is not None
        if choice == "quit":
            trouble.close()
            return
        if choice == "folder":
            title = translate("Trouble", "Data folder")
            chosen = QFileDialog.getExistingDirectory(trouble, title, str(self.folder.parent))
            if not chosen:
                return
            self._leave_folder()
            self.folder = Path(chosen)
            self._instance = SingleInstance(self.folder)
            self._instance.raised.connect(self._to_front)
            self._logging = False
        if choice == "restore":
            from salesdesk.store import backup

            title = translate("Keeping", "Restore from")
            chosen, _ = QFileDialog.getOpenFileName(trouble, title, str(Path.home()))
            if not chosen:
                return
            try:
                backup.restore(Path(chosen), self.folder, self._clock())
            except Refused as refused:
                trouble.refuse(refused)
                return
        self.code = _DONE
        self.trouble = None
        if self.open():
            trouble.close()
        else:
            self.app.quit()

    def _restore(self, file: Path) -> None:
        from salesdesk.store import backup

        window = self.window
        assert window is not None
        self.app.setQuitOnLastWindowClosed(False)
        self._threads.finish()
        window.close()
        self.window = None
        workspace.close_workspace()
        try:
            backup.restore(file, self.folder, self._clock())
        except Refused as refused:
            self._show_trouble(refused)
        else:
            self.open()
        window.deleteLater()
        self.app.setQuitOnLastWindowClosed(True)

    def _leave_folder(self) -> None:
        workspace.close_workspace()
        self._instance.release()

    def close(self) -> None:
        """Stop the workers, close the data, let go of the folder."""
        self._threads.finish()
        self._leave_folder()
        self._bugs.remove()
        qInstallMessageHandler(None)
