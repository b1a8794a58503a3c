"""Many clients changed or exported at once; the table and the list ask for it alike."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from salesdesk.exchange import client_export
from salesdesk.i18n import translate
from salesdesk.sales import bulk
from salesdesk.sales.bulk import Edit
from salesdesk.ui.client_table.bulk_dialog import BulkDialog
from salesdesk.ui.client_table.export_dialog import ExportDialog
from salesdesk.ui.connected import connected
from salesdesk.ui.desk import Desk
from salesdesk.ui.tasks import Progress


def ask_change(desk: Desk, ids: Sequence[int], owner: QWidget) -> None:
    """Ask what of these clients shall become different, then do it."""
    asking = BulkDialog(desk, ids, owner)
    if asking.exec() == QDialog.DialogCode.Accepted:
        change(desk, ids, asking.edit())


def change(desk: Desk, ids: Sequence[int], edit: Edit) -> None:
    """Change these clients beside the window; it is one change and one undo."""
    wanted, now = list(ids), desk.now()

    def work(_progress: Progress) -> int:
        with connected():
            return bulk.apply(wanted, edit, now)

    desk.run_task(
        translate("ClientTable", "Changing clients"), work,
        lambda count: desk.announce(
            translate("ClientTable", "%n client(s) changed", n=count), undoable=True
        ),
    )  # fmt: skip


def ask_export(
    desk: Desk, ids: Sequence[int], columns: Sequence[str], told: str, owner: QWidget
) -> None:
    """Say by *told* what the file will hold, ask for its kind and place, then write it."""
    asking = ExportDialog(len(ids), told, phones="phone" in columns, parent=owner)
    if asking.exec() != QDialog.DialogCode.Accepted:
        return
    name = translate("ClientTable", "Clients {day}", day=f"{desk.today():%Y-%m-%d}")
    kinds = "Excel (*.xlsx)" if asking.suffix == ".xlsx" else "CSV (*.csv)"
    offered = str(Path.home() / (name + asking.suffix))
    chosen, _ = QFileDialog.getSaveFileName(
        owner, translate("ClientTable", "Export"), offered, kinds
    )
    if chosen:
        path = Path(chosen)
        if path.suffix.lower() != asking.suffix:
            path = path.with_name(path.name + asking.suffix)
        export(desk, path, ids, columns, open_phones=asking.phones.isChecked())


def export(
    desk: Desk, path: Path, ids: Sequence[int], columns: Sequence[str], *, open_phones: bool = False
) -> None:
    """Write these clients with these columns beside the window."""
    wanted, now = list(ids), desk.now()

    def work(progress: Progress) -> int:
        with connected():
            return client_export.write(
                path, wanted, columns, now, translate, open_phones=open_phones, progress=progress
            )

    desk.run_task(
        translate("ClientTable", "Exporting clients"), work,
        lambda count: desk.announce(
            translate("ClientTable", "%n client(s) written to {file}", n=count, file=path.name)
        ),
    )  # fmt: skip
