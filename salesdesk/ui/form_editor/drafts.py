"""Nothing typed is lost: the state of a form is kept shortly after every edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import drafts
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.widgets.banner import Banner

PAUSE_MS = 300


class DraftKeeper(QObject):
    """Keeps drafts of *editor* about *subject* (e.g. ``client:12``); ``kept`` tells when.

    Make it after ``set_values``: a draft left from before is shown at once, with a line above
    the form that offers to discard it. Call ``saved`` when the form was saved.
    """

    kept = Signal(object)

    def __init__(self, editor: FormEditor, form: str, subject: str, desk: Desk) -> None:
        super().__init__(editor)
        self._editor = editor
        self._form, self._subject = form, subject
        self._desk = desk
        self._told = False
        self._before: dict[str, Any] = {}
        self.banner = Banner()
        editor.put_above(self.banner)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        editor.changed.connect(self._wait)
        editor.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]
        self._restore()

    @property
    def pending(self) -> bool:
        """Tell whether an edit waits to be kept."""
        return self._timer.isActive()

    def keep(self) -> None:
        """Keep the present state now."""
        self._timer.stop()
        now = self._desk.now()
        try:
            drafts.keep(self._form, self._subject, self._editor.draft(), now)
        except Refused as refused:
            if not self._told:  # once, not after every letter
                self._told = True
                self._desk.refuse(refused)
            return
        self._told = False
        self.kept.emit(now)

    def _wait(self) -> None:
        """Wait after the first edit, not after the last: who types on and on is kept too."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keep what waits, e.g. before the page is left."""
        if self.pending:
            self.keep()

    def saved(self) -> None:
        """Forget the draft: what it holds has been saved."""
        self._timer.stop()
        self.banner.hide()
        drafts.drop(self._form, self._subject)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what waits when the form is hidden or closed."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Close):
            self.flush()
        return False

    def _focus_changed(self, left: QWidget | None, entered: QWidget | None) -> None:
        if not isValid(self._editor):  # its window is being taken down
            return
        if left is not None and left is not entered and self._editor.isAncestorOf(left):
            self.flush()

    def _restore(self) -> None:
        found = drafts.find(self._form, self._subject)
        if found is None:
            return
        self._before = self._editor.values()
        self._take(found.answers)

    def _take(self, answers: Mapping[str, Any]) -> None:
        self._editor.set_draft(answers)
        self.banner.show_text(
            lambda: translate("Drafts", "Your unsaved draft was restored."),
            "accent",
            (lambda: translate("Drafts", "Discard the draft"), self._discard),
        )

    def _discard(self) -> None:
        discarded = self._editor.draft()
        self._timer.stop()
        drafts.drop(self._form, self._subject)
        self._editor.set_values(self._before)
        self.banner.show_text(
            lambda: translate("Drafts", "The draft was discarded."),
            "accent",
            (lambda: translate("Drafts", "Take it back"), lambda: self._take_back(discarded)),
        )

    def _take_back(self, answers: Mapping[str, Any]) -> None:
        self._take(answers)
        self.keep()
