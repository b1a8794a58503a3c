"""The few boxes that interrupt: a bug that was caught, and a question that cannot be undone."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from salesdesk import __version__
from salesdesk.i18n import translate
from salesdesk.mishaps import refusal_of

log = logging.getLogger(__name__)


def confirm(parent: QWidget | None, question: str, action: str, *, danger: bool = False) -> bool:
    """Ask before what no undo can take back; *action* is what the button says."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning if danger else QMessageBox.Icon.Question)
    box.setWindowTitle("Salesdesk")
    box.setText(question)
    go = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay if danger else go)
    box.exec()
    return box.clickedButton() is go


class BugCatcher(QObject):
    """Catches what no one else caught: to the log, and one box; the window lives on.

    A ``Refused`` is no bug: ``refused`` passes it on to whoever can say it. It arrives here from
    any thread; the box is shown on the window's.
    """

    refused = Signal(object)
    _caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._open = False
        self._before = sys.excepthook
        self._caught.connect(self._show)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._catch

    def remove(self) -> None:
        """Leave things as they were before."""
        sys.excepthook = self._before

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if refused := refusal_of(error):
            self.refused.emit(refused)
            return
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _show(self, told: str) -> None:
        if self._open:
            return
        self._open = True
        try:
            show_report(None, told)
        finally:
            self._open = False


def show_report(parent: QWidget | None, told: str) -> None:
    """Show what to send to whoever mends the program."""
    report = (
        f"salesdesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}\n\n{told}"
    )
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Salesdesk")
    box.setText(translate("Report", "Something went wrong in the program. Your data is safe."))
    box.setInformativeText(
        translate(
            "Report",
            "You can go on working. Please read the report below and send it to the makers; it "
            "was also written to the log.",
        )
    )
    box.setDetailedText(report)
    copy = box.addButton(translate("Report", "Copy report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.exec()
