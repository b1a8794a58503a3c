"""The import page: look at a file, say what its columns mean, take it in, take it back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog

from salesdesk.errors import Refused
from salesdesk.exchange import rejects
from salesdesk.exchange.files import Source
from salesdesk.exchange.reading import Preview, names_somebody
from salesdesk.i18n import sentence, translate
from salesdesk.sales import importing
from salesdesk.sales.importing import Outcome
from salesdesk.ui import import_undo, import_work
from salesdesk.ui.desk import Desk
from salesdesk.ui.dropped import dropped_files
from salesdesk.ui.import_file import FileCard
from salesdesk.ui.import_runs import PastRuns
from salesdesk.ui.import_tally import TallyCard
from salesdesk.ui.tasks import Task
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.page import Page

_PAUSE_MS = 400
_COUNTED_AT_ONCE = 20_000
_RUNS_SHOWN = 20


class ImportPage(Page):
    """Choose or drop a file; nothing is written before “Import” is pressed."""

    def __init__(self, desk: Desk) -> None:
        choose = Button(
            lambda: translate("ImportPage", "Choose a file…"), self.choose, icon="folder"
        )
        self._import = Button(
            lambda: translate("ImportPage", "Import"), self.start, kind="primary", icon="upload"
        )
        super().__init__(lambda: translate("ImportPage", "Import"), choose, self._import)
        self.say(
            lambda: translate(
                "ImportPage",
                "Client lists (CSV, Excel) and address books (vCard). You see what would happen "
                "before anything is written, and every import can be taken back.",
            )
        )
        self.desk = desk
        self.seen: Preview | None = None
        self.outcome: Outcome | None = None
        self._task: Task | None = None
        self._runs: list[importing.Run] = []
        self._round = 0
        self.setAcceptDrops(True)
        self.banner = Banner()
        self.empty = EmptyState(
            "upload",
            lambda: translate("ImportPage", "Drop a file here"),
            lambda: translate("ImportPage", "or choose one; nothing is written yet."),
        )
        self.file = FileCard()
        self.file.other_way.connect(self._read_as)
        self.file.mapped.connect(self._mapped)
        self.tally = TallyCard()
        self.tally.count_wanted.connect(self.count)
        self.tally.rejects_wanted.connect(self.ask_rejects_file)
        self.tally.undo_wanted.connect(self._undo_last)
        self.past = PastRuns()
        self.taking_back = import_undo.TakingBack(desk)
        self.taking_back.taken_back.connect(self._taken_back)
        self.taking_back.refused.connect(self._refused)
        self.taking_back.changed.connect(self._refresh)
        self.past.taken_back.connect(self.taking_back.start)
        nothing = Card()
        nothing.add(self.empty)
        self._nothing = nothing
        self.add(self.banner, nothing, self.file, self.tally, self.past)
        self.body.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.count)
        self._refresh()

    # --- the file ----------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file."""
        kinds = translate("ImportPage", "Lists and address books") + (
            " (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.vcf *.vcard)"
        )
        title = translate("ImportPage", "Choose a file to import")
        every = translate("ImportPage", "All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), f"{kinds};;{every}")
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Look at *path* and show what it holds."""
        self._look(path, "", "", None)

    def _read_as(self, encoding: str, sheet: str, headings: bool | None) -> None:
        if self.seen is not None:
            self._look(self.seen.path, encoding, sheet, headings)

    def _look(self, path: Path, encoding: str, sheet: str, headings: bool | None) -> None:
        self._cancel()
        self.banner.hide()
        self._round += 1
        self._run(
            translate("ImportPage", "Reading {file}", file=path.name),
            import_work.look(path, encoding, sheet, headings),
            partial(self._show, self._round),
        )

    def _show(self, number: int, seen: Preview) -> None:
        if number != self._round:
            return
        self.seen, self.outcome = seen, None
        self.file.show_file(seen)
        self._refresh()
        self._after_mapping()

    def _mapped(self, mapping: Any) -> None:
        if self.seen is not None:
            self.seen = self.seen.mapped(mapping)
            self.outcome = None
            self._cancel()
            self._after_mapping()
            self._refresh()

    def _after_mapping(self) -> None:
        seen = self.seen
        if seen is None:
            return
        if seen.source is not Source.VCARD and not names_somebody(seen.layout.mapping):
            self.banner.show_text(
                lambda: translate(
                    "ImportPage",
                    "No column is marked as company name or contact yet; "
                    "choose one above the rows.",
                ),
                "warn",
                closable=False,
            )
            return
        self.banner.hide()
        if seen.total <= _COUNTED_AT_ONCE:
            self._pause.start()

    # --- what happens ------------------------------------------------------------------------

    def count(self) -> None:
        """Find out what an import would do; nothing is written."""
        self._pause.stop()
        if self.seen is not None:
            title = translate("ImportPage", "Counting what would happen")
            self._take(title, dry_run=True)

    def start(self) -> None:
        """Import the file."""
        if self._import.isEnabled() and self.seen is not None:
            self._pause.stop()
            self._cancel()
            title = translate("ImportPage", "Importing {file}", file=self.seen.path.name)
            self._take(title, dry_run=False)

    def ask_rejects_file(self) -> None:
        """Ask where to write the rejected rows."""
        if self.seen is None:
            return
        name = translate("ImportPage", "{file} rejected", file=self.seen.path.stem)
        offered = str(self.seen.path.with_name(f"{name}.xlsx"))
        title = translate("ImportPage", "Save the rejected rows")
        chosen, _ = QFileDialog.getSaveFileName(self, title, offered, "Excel (*.xlsx);;CSV (*.csv)")
        if chosen:
            self.write_rejects(Path(chosen))

    def write_rejects(self, path: Path) -> None:
        """Write the rejected rows with their reasons into *path*."""
        seen, outcome = self.seen, self.outcome
        if seen is not None and outcome is not None:
            self._run(
                translate("ImportPage", "Saving {file}", file=path.name),
                lambda _: rejects.write(path, seen, outcome.rejected, translate),
                lambda count: self.desk.announce(
                    translate("ImportPage", "%n row(s) written to {file}", n=count, file=path.name)
                ),
            )

    def _take(self, title: str, *, dry_run: bool) -> None:
        assert self.seen is not None
        switchboard = translate("Import", importing.SWITCHBOARD)
        work = import_work.take(self.seen, self.desk.now(), switchboard, dry_run=dry_run)
        self._run(title, work, self._ended)

    def _ended(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._ask_runs()

    def _taken_back(self, kept: int) -> None:
        if self.outcome is not None and self.outcome.run_id is not None:
            self.outcome = None
        self.banner.show_text(lambda: import_undo.told(kept), "success")
        self._ask_runs()
        if self.seen is not None:
            self._pause.start()

    def _undo_last(self) -> None:
        if self.outcome is not None and self.outcome.run_id is not None:
            self.taking_back.start(self.outcome.run_id)

    def _run(self, title: str, work: Any, done: Any) -> None:
        task = self.desk.run_task(title, work, done, self._refused)
        self._task = task
        task.ended.connect(lambda: self._idle(task))
        self._refresh()

    def _idle(self, task: Task) -> None:
        if self._task is task:
            self._task = None
            self._refresh()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _refused(self, refused: Refused) -> None:
        if refused.code != "import_cancelled":
            self.banner.show_text(lambda: sentence(refused), "danger")

    # --- what is shown -----------------------------------------------------------------------

    def _refresh(self) -> None:
        seen, outcome = self.seen, self.outcome
        self._nothing.setVisible(seen is None)
        self.file.setVisible(seen is not None)
        self.tally.setVisible(seen is not None)
        written = outcome is not None and outcome.run_id is not None
        mapped = seen is not None and (
            seen.source is Source.VCARD or names_somebody(seen.layout.mapping)
        )
        free = not self.taking_back.running
        self._import.setEnabled(mapped and not written and free)
        self.past.setEnabled(free)
        self.tally.undo.setEnabled(free)
        if seen is not None:
            countable = outcome is None and seen.total > _COUNTED_AT_ONCE
            self.tally.tell(outcome, written=written, countable=countable)
        self.past.show_runs(self._runs)

    def _ask_runs(self) -> None:
        self._runs = importing.runs()[:_RUNS_SHOWN]
        self._refresh()

    # --- events ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the past imports again."""
        super().showEvent(event)
        self._ask_runs()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count nothing that nobody looks at."""
        super().hideEvent(event)
        self._pause.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        dropped_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the dropped file."""
        if local := dropped_files(event):
            self.open_file(local[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Import by Ctrl+Enter, go back by Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start()
        elif event.key() == Qt.Key.Key_Escape:
            self.desk.show_page("")
        else:
            super().keyPressEvent(event)
