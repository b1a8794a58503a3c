"""Paper in the window: look at it, print it, keep it as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from salesdesk.errors import Refused
from salesdesk.forms.form import Sheet
from salesdesk.i18n import sentence, translate
from salesdesk.paper.ink import Document
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.paper_choices import PaperChoices
from salesdesk.ui.paper_jobs import file_name, lay_out, show_file, write_file
from salesdesk.ui.paper_view import PaperView
from salesdesk.ui.paper_warnings import told
from salesdesk.ui.printing import print_documents
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.text import ElidedLabel, Label

_opened: list[TemporaryDirectory[str]] = []
"""Files handed to the system's viewer live until the program ends."""


def open_preview(desk: Desk, paper: Paper, window: QWidget) -> Preview:
    """Show *paper* over *window*; a direct one goes to the printer's dialog at once."""
    shown = Preview(desk, paper, window)
    shown.open()
    return shown


class Preview(QWidget):
    """Covers the window until closed (Esc); what it shows is what is printed."""

    def __init__(self, desk: Desk, paper: Paper, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self.paper = paper
        self.documents: list[Document] = []
        self._sheets: list[Sheet] = []
        self._round = 0
        self._then = self.ask_printer if paper.direct else None
        self._left = window.focusWidget()
        self.setAutoFillBackground(True)
        self.view = PaperView()
        self.view.setAccessibleName(paper.name)
        self.banner = Banner()
        self.place = Label(role="muted")
        self.choices = PaperChoices()
        self.choices.changed.connect(self._choices_changed)
        self.choices.phones.setVisible(paper.with_phones is not None)
        self.choices.phones_changed.connect(self._ask_sheets)
        self._assemble()
        window.installEventFilter(self)
        self.view.moved.connect(self._tell_place)
        self.view.zoomed.connect(self._tell_zoom)

    def _assemble(self) -> None:
        close = IconButton("arrow-left", lambda: translate("Preview", "Back (Esc)"), self.shut)
        self.fit = Button(
            lambda: translate("Preview", "Whole width"), self.view.fit_width, kind="pill"
        )
        self.fit.setCheckable(True)
        self.natural = Button("100 %", lambda: self.view.set_zoom(1.0), kind="pill")
        self.natural.setCheckable(True)
        smaller = IconButton("minus", lambda: translate("Preview", "Smaller"), self.view.zoom_out)
        larger = IconButton("plus", lambda: translate("Preview", "Larger"), self.view.zoom_in)
        open_file = Button(
            lambda: translate("Preview", "Open as PDF"), self.open_file, kind="quiet",
            icon="external",
        )  # fmt: skip
        save = Button(
            lambda: translate("Preview", "Save as PDF…"), self.ask_file, icon="download",
            hint="Ctrl+S",
        )  # fmt: skip
        print_it = Button(
            lambda: translate("Preview", "Print…"), self.ask_printer, kind="primary",
            icon="printer", hint="Ctrl+P",
        )  # fmt: skip
        self._actions = (open_file, save, print_it)
        head = QFrame()
        head.setObjectName("header")
        top = QHBoxLayout(head)
        top.setContentsMargins(12, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(close)
        top.addWidget(ElidedLabel(self.paper.name, "title"), 1)
        for action in self._actions:
            top.addWidget(action)
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 8)
        below.setSpacing(8)
        below.addWidget(self.choices)
        below.addStretch(1)
        below.addWidget(self.place)
        for widget in (smaller, larger, self.fit, self.natural):
            below.addWidget(widget)
        ledge = QVBoxLayout()
        ledge.setContentsMargins(16, 0, 16, 0)
        ledge.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(below)
        column.addLayout(ledge)
        column.addWidget(self.view, 1)

    # --- life --------------------------------------------------------------------------------

    def open(self) -> None:
        """Cover the window and lay the paper out."""
        self._cover()
        self.show()
        self.raise_()
        self.view.setFocus()
        self._ask_sheets()

    def _ask_sheets(self) -> None:
        """Ask for the sheets, with numbers in full where that is ticked."""
        shown = self.paper.with_phones if self.choices.phones.isChecked() else None
        try:
            self._sheets = (shown or self.paper.sheets)()
        except Refused as refused:
            self.refuse(refused)
            return
        self._render()

    def shut(self) -> None:
        """Go back to where the paper was asked for."""
        self._round += 1
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.hide()
        if self._left is not None and isValid(self._left):  # a change may have renewed its page
            self._left.setFocus()
        self.deleteLater()

    def refuse(self, refused: Refused) -> None:
        """Say on the page why something was not done."""
        self.banner.show_text(lambda: sentence(refused), "danger")

    def _render(self) -> None:
        self._round += 1
        sheets = self.choices.filled(self._sheets)
        language, outline = self.choices.language.key(), self.choices.outline()
        self.desk.run_task(
            translate("Preview", "Setting the pages"),
            lambda progress: lay_out(sheets, language, progress, outline=outline),
            partial(self._show, self._round),
            self.refuse,
        )

    def _show(self, number: int, documents: list[Document]) -> None:
        if number != self._round:
            return
        self.documents = documents
        self.view.set_pages([page for document in documents for page in document.pages])
        remarks = " ".join(
            dict.fromkeys(
                text
                for sheet, document in zip(self._sheets, documents, strict=True)
                if (text := told(sheet.form, document.warnings))
            )
        )
        if remarks:
            self.banner.show_text(remarks, "warn")
        else:
            self.banner.hide()
        if self._then is not None:
            then, self._then = self._then, None
            then()

    def _choices_changed(self) -> None:
        try:
            self.choices.keep()
        except Refused as refused:
            self.refuse(refused)
        self._render()

    # --- where it goes -----------------------------------------------------------------------

    def ask_printer(self) -> None:
        """Ask which printer and pages, then print beside the window."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(translate("Preview", "Print"))
        pages = sum(len(document.pages) for document in self.documents)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(1, pages))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        if pages:
            QDialog.open(dialog)

    def print_to(self, printer: QPrinter) -> None:
        """Print what is shown."""
        documents = list(self.documents)
        self.desk.run_task(
            translate("Preview", "Printing"),
            lambda progress: print_documents(documents, printer, progress),
            lambda count: self.desk.announce(
                translate("Preview", "%n page(s) sent to the printer", n=count)
            ),
            self.refuse,
        )

    def ask_file(self) -> None:
        """Ask for a file name, then save."""
        kinds = translate("Preview", "PDF files") + " (*.pdf)"
        offered = str(Path.home() / f"{file_name(self.paper.name)}.pdf")
        title = translate("Preview", "Save as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self, title, offered, kinds)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"))

    def save(self, path: Path, *, opened: bool = False) -> None:
        """Write what is shown as one PDF file, and open it in the system's viewer if wanted."""

        def done(_: object) -> None:
            if opened:
                show_file(path)
                return
            told_name = translate("Preview", "Saved: {file}", file=path.name)
            self.banner.show_text(
                told_name, "success",
                (translate("Preview", "Open"), lambda: show_file(path)),
                (translate("Preview", "Open the folder"), lambda: show_file(path.parent)),
            )  # fmt: skip

        documents = list(self.documents)
        title = translate("Preview", "Saving {file}", file=path.name)
        self.desk.run_task(title, lambda _: write_file(documents, path), done, self.refuse)

    def open_file(self) -> None:
        """Open what is shown in the system's own viewer."""
        folder = TemporaryDirectory(prefix="salesdesk-")
        _opened.append(folder)
        self.save(Path(folder.name, f"{file_name(self.paper.name)}.pdf"), opened=True)

    # --- events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the keys that the window below would take for itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, print, save and zoom by keyboard."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        elif event.matches(QKeySequence.StandardKey.Print):
            self.ask_printer()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.ask_file()
        elif control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.view.zoom_in()
        elif control and event.key() == Qt.Key.Key_Minus:
            self.view.zoom_out()
        elif control and event.key() == Qt.Key.Key_0:
            self.view.fit_width()
        elif control and event.key() == Qt.Key.Key_1:
            self.view.set_zoom(1.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on covering the window when its size changes."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _tell_place(self, page: int, count: int) -> None:
        text = translate("Preview", "Page {page} of {count}", page=page, count=count)
        self.place.say(text if count else "")

    def _tell_zoom(self, zoom: float) -> None:
        self.fit.setChecked(self.view.fits)
        self.natural.setChecked(not self.view.fits and round(zoom, 2) == 1.0)
