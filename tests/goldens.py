"""Outputs kept beside the tests: texts compared exactly, pictures pixel by pixel.

What changed on purpose is written anew with ``--update-golden`` or ``--update-snapshots`` and
looked at before it is committed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPixmap

DIFFERENT = 24
"""From here on two values (0–255) of a pixel's colour count as different."""


@dataclass(frozen=True)
class Golden:
    """The texts of one folder of tests."""

    folder: Path
    update: bool

    def __call__(self, name: str, text: str) -> None:
        """Assert that *text* is what is kept under *name* (or keep it, when updating)."""
        kept = self.folder / name
        if self.update:
            self.folder.mkdir(exist_ok=True)
            kept.write_text(text, encoding="utf-8", newline="\n")
        assert kept.exists(), f"{kept} is not there yet: run with --update-golden"
        assert text == kept.read_text(encoding="utf-8")


@dataclass(frozen=True)
class Snapshot:
    """The pictures of one folder of tests."""

    folder: Path
    update: bool
    scratch: Path

    def __call__(self, name: str, picture: QImage | QPixmap, *, tolerance: float = 0.0005) -> None:
        """Assert that *picture* is the one kept as *name*.png (or keep it, when updating).

        ``tolerance`` is the share of pixels that may differ visibly; the new picture is left in
        the test's scratch folder, whose path the failure tells.
        """
        from PySide6.QtGui import QImage, QPixmap

        image = picture.toImage() if isinstance(picture, QPixmap) else picture
        kept = self.folder / f"{name}.png"
        if self.update:
            self.folder.mkdir(exist_ok=True)
            assert image.save(str(kept))
        assert kept.exists(), f"{kept} is not there yet: run with --update-snapshots"
        found = self.scratch / f"{name}.png"
        image.save(str(found))
        share = difference(QImage(str(kept)), image)
        assert share <= tolerance, f"{share:.2%} of the pixels differ: compare {kept} with {found}"


def difference(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ visibly; 1 when the sizes do."""
    from PIL import Image, ImageChops
    from PySide6.QtGui import QImage

    if one.size() != other.size() or one.isNull():
        return 1.0
    plain = [picture.convertToFormat(QImage.Format.Format_RGB32) for picture in (one, other)]
    first, second = (
        Image.frombuffer("RGBX", (p.width(), p.height()), bytes(p.constBits()), "raw", "BGRX", 0, 1)
        for p in plain
    )
    red, green, blue, _ = ImageChops.difference(first, second).split()
    worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(worst.histogram()[DIFFERENT:]) / (one.width() * one.height())
