"""What kind of file was handed over, told by its first bytes and never by its name alone."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from salesdesk.errors import Refused

LARGEST = 2 * 1024**3
"""Bytes; a list of clients larger than this is a mistake."""


class Source(StrEnum):
    """The shapes a list of clients or contacts arrives in."""

    DELIMITED = "delimited"
    WORKBOOK = "workbook"
    VCARD = "vcard"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
_FOREIGN = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3\0", b"Rar!", b"7z\xbc\xaf",
    b"\x1f\x8b", b"\x7fELF", b"MZ\x90", b"PK\x05\x06", b"{\\rtf",
)  # fmt: skip
_HEAD = 64 * 1024


def source_of(path: Path) -> Source:
    """Tell what *path* is; refuse what is no readable, filled file of a known shape."""
    head = head_of(path)
    if head.startswith((ZIP, OLE)):
        return Source.WORKBOOK
    if head.startswith(_FOREIGN):
        raise Refused("import_unknown_format", path=str(path))
    if b"BEGIN:VCARD" in head.replace(b"\0", b"").upper():
        return Source.VCARD
    if path.suffix.lower() in (".vcf", ".vcard"):
        raise Refused("import_no_cards", path=str(path))
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls") and b"\0" in head:
        raise Refused("import_workbook_damaged", path=str(path))
    return Source.DELIMITED


def head_of(path: Path) -> bytes:
    """Return the first bytes of *path*; refuse a folder, nothing, an empty or unreadable file."""
    try:
        if path.is_dir():
            raise Refused("import_folder", path=str(path))
        if not path.exists():
            raise Refused("import_missing", path=str(path))
        if not path.is_file():
            raise Refused("import_unreadable", path=str(path))
        size = path.stat().st_size
        if size == 0:
            raise Refused("import_empty", path=str(path))
        if size > LARGEST:
            raise Refused("import_too_large", path=str(path))
        with path.open("rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError) as error:
        raise Refused("import_unreadable", path=str(path)) from error
