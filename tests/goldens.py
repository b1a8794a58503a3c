"""Outputs kept beside the tests: texts compared exactly, pictures as a person compares them.

What changed on purpose is written anew with ``--update-golden`` or ``--update-snapshots`` and
looked at before it is committed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtGui import QImage, QPixmap

KEPT_SMALLER = 2
"""A kept picture is so many times smaller each way: still readable, a quarter of the bytes."""
SQUARES = ((4, 60), (8, 24), (32, 5))
"""Pixels of a square's side, and by how much (0–255) the mean of a colour in it may differ.

Letters drawn otherwise (hinting, another FreeType) move ink within a few pixels, so the means
stay: at most 50, 17 and 3 were seen. What is gone or moved by some pixels changes small squares,
a pale surface the large ones.
"""


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

    def __call__(self, name: str, picture: QImage | QPixmap) -> None:
        """Assert that *picture* looks like the one kept as *name*.png (or keep it, when updating).

        The new picture is left, whole, in the test's scratch folder; a failure tells its path and
        where the two differ.
        """
        from PIL import Image

        found, kept = self.scratch / f"{name}.png", self.folder / f"{name}.png"
        assert picture.save(str(found))
        new = Image.open(found).convert("RGB").reduce(KEPT_SMALLER)
        if self.update:
            self.folder.mkdir(exist_ok=True)
            new.save(kept, optimize=True)
        assert kept.exists(), f"{kept} is not there yet: run with --update-snapshots"
        places = differences(Image.open(kept).convert("RGB"), new)
        assert not places, f"{'; '.join(places)}: compare {kept} with {found}"


def differences(one: Image, other: Image) -> list[str]:
    """Return where two pictures, kept smaller, differ visibly, in pixels of the whole picture."""
    from PIL import ImageChops

    if one.size != other.size:
        return [f"the sizes differ: {one.size} and {other.size}"]
    found = []
    for side, most in SQUARES:
        small = side // KEPT_SMALLER
        red, green, blue = ImageChops.difference(one.reduce(small), other.reduce(small)).split()
        worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        box = worst.point([0 if value < most else 255 for value in range(256)]).getbbox()
        if box:
            left, top, right, bottom = (edge * side for edge in box)
            found.append(f"squares of {side} differ within {left},{top}–{right},{bottom}")
    return found
