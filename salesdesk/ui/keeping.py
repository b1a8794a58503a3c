"""Keeping the data safe from the menu: back up, restore, check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import health
from salesdesk.store import backup
from salesdesk.ui.dialogs import confirm

if TYPE_CHECKING:
    from salesdesk.ui.window import Window

SUFFIX = ".salesdesk"
FOUND = {
    "pages": mark("Health", "damaged pages"),
    "references": mark("Health", "references that lead nowhere"),
    "list_keys": mark("Health", "sort keys out of step"),
    "search": mark("Health", "search entries out of step"),
    "attachment_lost": mark("Health", "files that are missing"),
    "attachment_broken": mark("Health", "files that are damaged"),
}


def back_up(window: Window) -> None:
    """Ask for a file and write a backup into it beside the window."""
    desk = window.desk
    folder = desk.folder
    assert folder is not None
    name = f"salesdesk-{desk.now():%Y%m%d-%H%M}{SUFFIX}"
    chosen, _ = QFileDialog.getSaveFileName(
        window, translate("Keeping", "Back up to"), str(Path.home() / name), _kinds()
    )
    if not chosen:
        return
    target = Path(chosen)
    desk.run_task(
        translate("Keeping", "Backing up"),
        # the file dialog has asked whether to overwrite what lies there
        lambda _: backup.backup(folder, target, replace=True),
        lambda size: desk.announce(
            translate("Keeping", "Backed up: {file} ({size} MB)",
                      file=target.name, size=f"{size / 1e6:.1f}")
        ),
    )  # fmt: skip


def restore(window: Window) -> None:
    """Ask for a backup, verify it, and open it in place of what is open now."""
    chosen, _ = QFileDialog.getOpenFileName(
        window, translate("Keeping", "Restore from"), str(Path.home()), _kinds()
    )
    if not chosen:
        return
    file = Path(chosen)

    def verified(_: None) -> None:
        question = translate(
            "Keeping",
            "Open the backup {file} in place of the present data? "
            "The present data is kept in the folder “before-restore”.",
            file=file.name,
        )
        if confirm(window, question, translate("Keeping", "Restore"), danger=True):
            window.reopen_wanted.emit(file)

    verifying = translate("Keeping", "Reading the backup")
    window.desk.run_task(verifying, lambda _: backup.verify(file), verified)


def check(window: Window) -> None:
    """Look whether the data is sound and say so."""
    findings = health.check(window.desk.attachments)
    if not findings:
        told = translate("Keeping", "The data is sound.")
        window.banner.show_text(told, "success")
        return
    kinds = sorted({finding.code for finding in findings})
    listed = ", ".join(translate("Health", FOUND[kind]) for kind in kinds)
    told = translate(
        "Keeping",
        "The check found: {found}. Nothing was changed; back up now, then restore an older backup "
        "or report this.",
        found=listed,
    )
    window.banner.show_text(
        told, "danger", (translate("Commands", "Back up…"), lambda: back_up(window))
    )


def _kinds() -> str:
    return translate("Keeping", "Salesdesk backup") + f" (*{SUFFIX})"
