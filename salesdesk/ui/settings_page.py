"""My side: who I am, for whom I work, what we sell. It heads every sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.forms.my_offer import MY_OFFER
from salesdesk.forms.my_side import MY_SIDE
from salesdesk.i18n import translate
from salesdesk.sales import drafts, my_side
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.text import Label

_LARGEST_LOGO = 2_000_000
_SUBJECT = "my_side"


class SettingsPage(QWidget):
    """Saves by the button or Ctrl+Enter; what is typed and not saved is kept as a draft."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._dirty = False
        self._page = Page(
            lambda: translate("Settings", "My side"),
            Button(lambda: translate("Settings", "Back"), self.leave, kind="quiet",
                   icon="arrow-left"),
            Button(lambda: translate("Settings", "Save"), self.save, kind="primary", icon="check",
                   hint=lambda: translate("Settings", "Ctrl+Enter")),
        )  # fmt: skip
        self._page.say(
            lambda: translate(
                "Settings",
                "It heads every printed sheet and opens every talk. All of it stays here.",
            )
        )
        self.side = FormEditor(MY_SIDE, desk.now)
        self.offer = FormEditor(MY_OFFER, desk.now)
        self._picture = QLabel()
        self._picture.setFixedSize(160, 64)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        logo = Card(lambda: translate("Settings", "Logo"))
        logo.add_row(
            self._picture,
            Button(lambda: translate("Settings", "Choose a picture…"), self._choose_logo,
                   icon="upload"),
            Button(lambda: translate("Settings", "Remove"), lambda: self._set_logo(b""),
                   kind="quiet"),
        )  # fmt: skip
        logo.add(
            Label(lambda: translate("Settings", "PNG or JPEG, up to 2 MB; wide ones look best."),
                  "caption")
        )  # fmt: skip
        self._page.add(self.side, logo, self.offer)
        for editor in (self.side, self.offer):
            editor.changed.connect(self._keep)
            editor.save_asked.connect(self.save)
            editor.leave_asked.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is known, or go on with what was typed last time."""
        super().showEvent(event)
        if not self._dirty:
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing."""
        super().hideEvent(event)
        if self._dirty:
            answers = {"side": self.side.draft(), "offer": self.offer.draft()}
            drafts.keep(MY_SIDE.key, _SUBJECT, answers, self._desk.now())

    def _fill(self) -> None:
        self.side.set_values(my_side.details())
        self.offer.set_values(
            {
                "products": [
                    {
                        "id": one.id, "model": one.model, "name": one.name, "unit": one.unit,
                        "price_fen": one.price_fen, "tax_rate_bp": str(one.tax_rate_bp),
                        "floor_price_fen": one.floor_price_fen,
                    }
                    for one in my_side.products()
                ],
                "capabilities": [
                    {"id": one.id, "name": one.name, "solves": one.solves}
                    for one in my_side.capabilities()
                ],
            }
        )  # fmt: skip
        if draft := drafts.find(MY_SIDE.key, _SUBJECT):
            self.side.set_draft(draft.answers.get("side", {}))
            self.offer.set_draft(draft.answers.get("offer", {}))
            self._dirty = True
        self._show_logo()

    def _keep(self) -> None:
        self._dirty = True

    def save(self) -> None:
        """Keep everything, say what is missing."""
        if not (self.side.check() and self.offer.check_readable()):
            return
        try:
            my_side.save(self.side.values())
            offered = self.offer.values()
            self._save_rows(
                offered.get("products") or [],
                {one.id for one in my_side.products()},
                self._save_product,
                my_side.archive_product,
            )
            self._save_rows(
                offered.get("capabilities") or [],
                {one.id for one in my_side.capabilities()},
                self._save_capability,
                my_side.archive_capability,
            )
            drafts.drop(MY_SIDE.key, _SUBJECT)
        except Refused as refused:
            self._desk.refuse(refused)
            return
        self._dirty = False
        self._fill()
        self._desk.announce(translate("Settings", "Saved"))

    def _save_rows(
        self,
        rows: list[Mapping[str, Any]],
        known: set[int],
        keep: Callable[[Mapping[str, Any]], None],
        archive: Callable[..., None],
    ) -> None:
        for row in rows:
            keep(row)
        for gone in known - {row["id"] for row in rows if row.get("id")}:
            archive(gone, self._desk.now())

    @staticmethod
    def _save_product(row: Mapping[str, Any]) -> None:
        my_side.save_product(
            row.get("id"),
            model=row.get("model") or "",
            name=row.get("name") or "",
            unit=row.get("unit") or "",
            price_fen=row.get("price_fen"),
            tax_rate_bp=int(row.get("tax_rate_bp") or 1300),
            floor_price_fen=row.get("floor_price_fen"),
        )

    @staticmethod
    def _save_capability(row: Mapping[str, Any]) -> None:
        my_side.save_capability(
            row.get("id"), name=row.get("name") or "", solves=row.get("solves") or ""
        )

    def leave(self) -> None:
        """Go back to the tab; nothing typed is lost."""
        self._desk.show_page("")

    def _choose_logo(self) -> None:
        title = translate("Settings", "Choose a logo")
        kinds = translate("Settings", "Pictures") + " (*.png *.jpg *.jpeg)"
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if not chosen:
            return
        file = Path(chosen)
        try:
            picture = file.read_bytes() if file.stat().st_size <= _LARGEST_LOGO else b""
        except OSError:
            self._desk.refuse(Refused("file_unreadable", path=chosen))
            return
        if QPixmap().loadFromData(picture):
            self._set_logo(picture)
        else:
            self._desk.refuse(Refused("picture_unusable", path=chosen))

    def _set_logo(self, picture: bytes) -> None:
        self._desk.attempt(lambda: my_side.set_logo(picture, self._desk.attachments))
        self._show_logo()

    def _show_logo(self) -> None:
        shown = QPixmap()
        if picture := my_side.head(self._desk.attachments).logo:
            shown.loadFromData(picture)
        keep = Qt.AspectRatioMode.KeepAspectRatio
        if shown.isNull():
            self._picture.setText(translate("Settings", "No logo yet"))
        else:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(shown.scaled(160, 64, keep, smooth))
