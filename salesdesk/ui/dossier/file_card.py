"""Attachments: dropped in, chosen, opened, saved elsewhere, taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales import clients
from salesdesk.sales.dossier import Dossier, FileLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier import files
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.words import moment, size
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.text import ElidedLabel, Label


class FileCard(DossierCard):
    """Files may be dropped anywhere on the dossier; here they are listed."""

    def __init__(self, desk: Desk) -> None:
        self.add_button = Button(
            lambda: translate("Dossier", "Add files"), kind="quiet", icon="paperclip"
        )
        super().__init__(desk, lambda: translate("Dossier", "Files"), self.add_button)
        self.add_button.clicked.connect(lambda: self.choose())
        self._folder: QTemporaryDir | None = None
        self._client = 0

    def facts(self, dossier: Dossier) -> object:
        """Return the files."""
        return dossier.files

    def fill(self, dossier: Dossier) -> None:
        """List the files, newest first."""
        self._client = dossier.id
        for file in dossier.files:
            self._file(file)
        if not dossier.files:
            self.say_nothing(
                translate("Dossier", "Drop any file anywhere on this page to keep it here.")
            )

    def choose(self) -> None:
        """Ask for files and take them in."""
        chosen, _ = QFileDialog.getOpenFileNames(self, translate("Dossier", "Add files"))
        if chosen:
            files.take_in(self.desk, self._client, [Path(one) for one in chosen])

    def open_file(self, file_id: int) -> None:
        """Open a copy of a file."""
        self._folder = self._folder or QTemporaryDir()
        folder = self._folder
        self.desk.attempt(lambda: files.open_copy(self.desk, file_id, folder))

    def save_file(self, file_id: int, name: str) -> None:
        """Ask where to, and save a copy of a file there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Dossier", "Save as"), str(Path.home() / name)
        )
        if chosen:
            self.desk.attempt(lambda: files.save_as(self.desk, file_id, Path(chosen)))

    def remove_file(self, file_id: int) -> None:
        """Take a file off the client."""
        self.desk.attempt(lambda: clients.detach(file_id, self.desk.now()))

    def _file(self, file: FileLine) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(file.name))
        told = f"{size(file.size)} · {moment(file.added_at, self.desk.now())}"
        words.addWidget(Label(told, "caption"))
        row.addLayout(words, 1)
        for sign, text, act in (
            ("external", translate("Dossier", "Open {name}", name=file.name),
             lambda: self.open_file(file.id)),
            ("download", translate("Dossier", "Save {name} as …", name=file.name),
             lambda: self.save_file(file.id, file.name)),
            ("x", translate("Dossier", "Take off {name}", name=file.name),
             lambda: self.remove_file(file.id)),
        ):  # fmt: skip
            row.addWidget(IconButton(sign, text, act))
        self.inside.addLayout(row)
