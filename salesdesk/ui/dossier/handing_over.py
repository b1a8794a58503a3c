"""Handing clients over: the sheet on the screen, and the workbook as a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from salesdesk.forms.form import Sheet
from salesdesk.i18n import current_language, translate, words
from salesdesk.sales import my_side, print_jobs
from salesdesk.sales.letterhead import letterhead
from salesdesk.ui.connected import connected
from salesdesk.ui.desk import Desk
from salesdesk.ui.paper_jobs import file_name
from salesdesk.ui.tasks import Progress


def print_handover(desk: Desk, ids: Sequence[int], name: str) -> None:
    """Show the hand-over of these clients, numbers masked until a tick there shows them."""

    def made(phones: bool) -> list[Sheet]:
        head, now = letterhead(desk.attachments), desk.now()
        return print_jobs.sheets_of_clients("handover", now, head, ids, phones=phones)

    title = f"{translate('Dossier', 'Client hand-over')} {name}".strip()
    desk.preview(partial(made, False), title, with_phones=partial(made, True))


def ask_workbook(
    desk: Desk, ids: Sequence[int], name: str, window: QWidget, *, phones: bool = False
) -> None:
    """Ask where to, then write the workbook; *phones* with numbers in full."""
    title = f"{translate('Dossier', 'Client hand-over')} {name}".strip()
    offered = str(Path.home() / f"{file_name(title)}.xlsx")
    asked = translate("Dossier", "Save the hand-over as a workbook")
    chosen, _ = QFileDialog.getSaveFileName(window, asked, offered, "Excel (*.xlsx)")
    if chosen:
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".xlsx")
        write_workbook(desk, ids, path, phones=phones)


def write_workbook(desk: Desk, ids: Sequence[int], path: Path, *, phones: bool = False) -> None:
    """Write the hand-over of these clients into *path* beside the window."""
    now, person = desk.now(), str(my_side.details().get("person") or "")
    wanted, spoken = list(ids), words(current_language())

    def work(progress: Progress) -> int:
        from salesdesk.exchange import handover_book

        with connected():
            return handover_book.write(
                path, wanted, now, person, spoken, phones=phones, progress=progress
            )

    desk.run_task(
        translate("Dossier", "Saving {file}", file=path.name),
        work,
        lambda count: desk.announce(
            translate("Dossier", "%n client(s) handed over in {file}", n=count, file=path.name)
        ),
    )
