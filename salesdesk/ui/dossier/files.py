"""Files of a client: taken in, opened and saved beside the window."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import clients
from salesdesk.ui.desk import Desk
from salesdesk.ui.tasks import Progress

Stored = tuple[str, str, int]
"""Name, SHA-256, size."""


def take_in(desk: Desk, client_id: int, paths: Sequence[Path]) -> None:
    """Keep *paths* with a client; all that can be read are kept, the first refusal is told."""
    store = desk.attachments

    def work(progress: Progress) -> tuple[list[Stored], Refused | None]:
        kept: list[Stored] = []
        refused: Refused | None = None
        for number, path in enumerate(paths):
            progress(number, len(paths))
            try:
                kept.append((path.name, *store.put(path)))
            except Refused as error:
                refused = refused or error
        return kept, refused

    def done(outcome: tuple[list[Stored], Refused | None]) -> None:
        kept, refused = outcome
        for name, sha256, size in kept:
            kind = mimetypes.guess_type(name)[0] or ""
            desk.attempt(partial(clients.attach, client_id, name, (sha256, size), kind, desk.now()))
        if refused is not None:
            desk.refuse(refused)

    desk.run_task(translate("Dossier", "Taking in files"), work, done)


def save_as(desk: Desk, attachment_id: int, target: Path) -> None:
    """Write a copy of an attached file to *target*."""
    store = desk.attachments
    name, sha256 = clients.attachment_digest(attachment_id)
    told = translate("Dossier", "Saved: {name}", name=target.name)
    desk.run_task(
        translate("Dossier", "Saving {name}", name=name),
        lambda _: _write(target, store.read(sha256)),
        lambda _: desk.announce(told),
    )


def open_copy(desk: Desk, attachment_id: int, folder: QTemporaryDir) -> None:
    """Open a copy of an attached file with the program the system has for it.

    The copy lies in *folder*, which goes with the window: what is confidential does not stay.
    """
    store = desk.attachments
    name, sha256 = clients.attachment_digest(attachment_id)
    target = Path(folder.filePath(sha256[:12])) / Path(name).name

    def work(progress: Progress) -> Path:
        del progress
        target.parent.mkdir(exist_ok=True)
        _write(target, store.read(sha256))
        return target

    desk.run_task(
        translate("Dossier", "Opening {name}", name=name),
        work,
        lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )


def _write(target: Path, data: bytes) -> None:
    try:
        target.write_bytes(data)
    except OSError as error:
        raise Refused("file_unwritable", path=str(target)) from error
