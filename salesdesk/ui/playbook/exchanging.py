"""Handing the playbook on, and asking for the file of another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import playbook_file
from salesdesk.store.workspace import require_apart
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.entry_words import pack_name

_KIND = "JSON (*.json)"


def export(window: QWidget, desk: Desk, *, own: bool = False, pack: str = "") -> None:
    """Ask for a place and write the playbook there; see ``playbook_file.document``."""
    name = pack_name(pack) if pack else translate("Playbook", "Playbook")
    day = f"{desk.today():%Y-%m-%d}"
    offered = str(Path.home() / f"{name.replace('/', '-')} {day}.json")
    asked = translate("Playbook", "Export the playbook")
    chosen, _ = QFileDialog.getSaveFileName(window, asked, offered, _KIND)
    if chosen:
        write(desk, Path(chosen), own=own, pack=pack)


def write(desk: Desk, path: Path, *, own: bool = False, pack: str = "") -> None:
    """Write the playbook to *path* and say how much it was."""
    target = path if path.suffix else path.with_suffix(".json")
    counts: list[int] = []

    def hand_on() -> None:
        if desk.folder is not None:
            require_apart(desk.folder, target)
        counts.append(playbook_file.write(target, playbook_file.document(own=own, pack=pack)))

    if desk.attempt(hand_on):
        desk.announce(
            translate("Playbook", "%n entry(s) exported to {file}", n=counts[0], file=target.name)
        )


def ask_for_file(window: QWidget) -> Path | None:
    """Ask for the file of a playbook; None when none was chosen."""
    asked = translate("Playbook", "Import a playbook")
    chosen, _ = QFileDialog.getOpenFileName(window, asked, str(Path.home()), _KIND)
    return Path(chosen) if chosen else None
