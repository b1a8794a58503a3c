"""Keeping the data safe from the menu: back up, restore, check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from salesdesk.i18n import current_language, translate
from salesdesk.marks import mark
from salesdesk.sales import health
from salesdesk.sales.health import Finding
from salesdesk.sales.topics import EVERYTHING
from salesdesk.store import backup
from salesdesk.ui.connected import connected
from salesdesk.ui.dialogs import confirm
from salesdesk.ui.tasks import Progress

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
    """Look beside the window whether the data is sound, and say so."""
    attachments = window.desk.attachments

    def work(progress: Progress) -> list[Finding]:
        with connected():
            return health.check(attachments, deep=True, progress=progress)

    window.desk.run_task(
        translate("Keeping", "Checking the data"), work, lambda found: _tell_found(window, found)
    )


def _tell_found(window: Window, findings: list[Finding]) -> None:
    if not findings:
        window.banner.show_text(lambda: translate("Keeping", "The data is sound."), "success")
    elif {one.code for one in findings} <= health.MENDABLE:
        window.banner.show_text(
            lambda: translate(
                "Keeping",
                "The check found: {found}. What you entered is unharmed; lists and search may miss "
                "something until they are made anew.",
                found=_listed(findings),
            ),
            "warn",
            (lambda: translate("Keeping", "Make them anew"), lambda: mend(window)),
        )
    else:
        actions = [(lambda: translate("Commands", "Back up…"), lambda: back_up(window))]
        if health.mendable(findings):
            actions.append((lambda: translate("Keeping", "Mend sort keys and search"),
                            lambda: mend(window)))  # fmt: skip
        window.banner.show_text(
            lambda: translate(
                "Keeping",
                "The check found: {found}. Nothing was changed; back up now, then restore an older "
                "backup or report this.",
                found=_listed(findings),
            ),
            "danger",
            *actions,
        )


def _listed(findings: list[Finding]) -> str:
    kinds = sorted({one.code for one in findings})
    comma = "、" if current_language() == "zh_CN" else ", "
    return comma.join(translate("Health", FOUND[kind]) for kind in kinds)


def mend(window: Window) -> None:
    """Make sort keys and search anew from the records beside the window, and check again."""

    def work(progress: Progress) -> None:
        with connected():
            health.mend(progress)

    def done(_: None) -> None:
        window.changes.elsewhere.emit(EVERYTHING)
        check(window)

    window.desk.run_task(translate("Keeping", "Making sort keys and search anew"), work, done)


def _kinds() -> str:
    return translate("Keeping", "Salesdesk backup") + f" (*{SUFFIX})"
