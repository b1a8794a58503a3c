"""The logo that heads every sheet: chosen, dropped, shown, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.ui.dropped import dropped_files
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label

_SIZE = (220, 88)
_MOST_BYTES = 20 << 20
_MOST_PIXELS = 1200


class LogoCard(Card):
    """``chosen`` gives the bytes of a PNG or JPEG, empty to have none; ``failed`` a sentence."""

    chosen = Signal(bytes)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__(lambda: translate("LogoCard", "Logo"))
        self.setAcceptDrops(True)
        self.picture = Label("", "muted")
        self.picture.setFixedSize(*_SIZE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("card", "sunken")
        told = Label(
            lambda: translate(
                "LogoCard", "PNG or JPEG; it heads every printed sheet. Drop a file here."
            ),
            "muted",
            wrap=True,
        )
        choose = Button(lambda: translate("LogoCard", "Choose a picture…"), self.choose)
        self.remove = Button(
            lambda: translate("LogoCard", "Remove the logo"),
            lambda: self.chosen.emit(b""),
            kind="quiet",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.addWidget(told)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_logo(self, data: bytes) -> None:
        """Show the logo kept now."""
        image = QImage.fromData(data) if data else QImage()
        self.remove.setVisible(bool(data))
        self.picture.setAccessibleName(translate("LogoCard", "Logo"))
        if image.isNull():
            self.picture.setPixmap(QPixmap())
            self.picture.say(lambda: translate("LogoCard", "No logo yet"))
            return
        ratio = self.devicePixelRatioF()
        room = (int((_SIZE[0] - 16) * ratio), int((_SIZE[1] - 16) * ratio))
        shown = QPixmap.fromImage(
            image.scaled(
                *room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.picture.setAccessibleName(translate("LogoCard", "Logo"))

    def choose(self) -> None:
        """Ask for a picture."""
        kinds = translate("LogoCard", "Pictures") + " (*.png *.jpg *.jpeg)"
        title = translate("LogoCard", "Choose a logo")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take the picture at *path*; one larger than any print needs is made smaller."""
        try:
            data = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
        except OSError:
            data = b""
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        reader = QImageReader(buffer)
        kind = bytes(reader.format().data()).decode()
        size = reader.size()
        if kind in ("png", "jpeg") and max(size.width(), size.height()) > _MOST_PIXELS:
            small = size.scaled(_MOST_PIXELS, _MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(small)
        image = reader.read() if kind in ("png", "jpeg") else QImage()
        if image.isNull():
            self.failed.emit(
                translate(
                    "LogoCard",
                    "{file} is no PNG or JPEG picture that can be read; the logo stays as it was. "
                    "Choose another file.",
                    file=path.name,
                )
            )
            return
        self.chosen.emit(data if image.size() == size else _png(image))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        dropped_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped picture."""
        if local := dropped_files(event):
            self.take(local[0])


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
