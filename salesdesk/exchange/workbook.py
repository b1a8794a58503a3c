"""XLSX and old XLS, read by calamine after the file has been found harmless.

A workbook is a ZIP: a few kilobytes can unfold to gigabytes, and two cells at the far corners
of a sheet make calamine claim room for every cell between them. Both are looked for first, by
unfolding the parts piece by piece without keeping them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from salesdesk.errors import Refused
from salesdesk.exchange.files import OLE, head_of

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MOST_BYTES = 768 << 20
_MOST_PARTS = 20_000
_RATIO_FREE = 64 << 20
"""Bytes below which a part may be packed as tightly as it likes."""
_MOST_RATIO = 200
_MOST_CELLS = 60_000_000
_PIECE = 1 << 20
# Both begin with plain letters, which lets the search skip ahead.
_ROW = re.compile(rb"row [^<>]{0,400}?\br=[\"'](\d{1,9})[\"']")
_FAR = re.compile(rb"r=[\"']([A-Z]{2,3}(?=\d)|[A-Z](?=\d{7}))(\d{1,9})[\"']")


def rows(path: Path, sheet: str = "") -> Iterator[list[str]]:
    """Yield the rows of *sheet* (or of the first with anything in it) as texts.

    Numbers come as they would be typed (13800000000, not 1.38E+10), dates as ISO text, an
    empty row with empty texts, so that the count of rows is the one Excel shows.
    """
    book = _open(path)
    try:
        found = book.get_sheet_by_name(sheet) if sheet else _first_filled(book)
        for row in found.iter_rows():
            yield [_text(cell) for cell in row]
    except Refused:
        raise
    except BaseException as error:
        raise _damaged(path, error) from error
    finally:
        book.close()


def sheets(path: Path) -> tuple[tuple[str, ...], str]:
    """Return the names of the sheets of *path* and the one to take unless told otherwise."""
    book = _open(path)
    try:
        return tuple(book.sheet_names), _first_filled(book).name
    except Refused:
        raise
    except BaseException as error:
        raise _damaged(path, error) from error
    finally:
        book.close()


def _first_filled(book: CalamineWorkbook) -> CalamineSheet:
    from python_calamine import SheetVisibleEnum

    seen = [s.name for s in book.sheets_metadata if s.visible == SheetVisibleEnum.Visible]
    for name in [*seen, *book.sheet_names]:
        sheet = book.get_sheet_by_name(name)
        if sheet.height:
            return sheet
    return book.get_sheet_by_index(0)


def _open(path: Path) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook

    head = head_of(path)
    if head.startswith(OLE):
        whole = path.read_bytes() if path.stat().st_size <= 256 << 20 else head
        if "EncryptedPackage".encode("utf-16-le") in whole:
            raise Refused("import_workbook_locked", path=str(path))
        if "Workbook".encode("utf-16-le") not in whole and "Book".encode("utf-16-le") not in whole:
            raise Refused("import_unknown_format", path=str(path))
    else:
        _inspect(path)
    try:
        return CalamineWorkbook.from_path(path)
    except BaseException as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: BaseException) -> BaseException:
    """Return the refusal for what calamine raised (a crash of its own included), or *error*."""
    from python_calamine import PasswordError

    if isinstance(error, PasswordError):
        return Refused("import_workbook_locked", path=str(path))
    if isinstance(error, Exception) or type(error).__name__ == "PanicException":
        return Refused("import_workbook_damaged", path=str(path))
    return error


def _inspect(path: Path) -> None:
    """Refuse a ZIP that is no workbook, or one that would unfold beyond measure."""
    try:
        with ZipFile(path) as archive, path.open("rb") as file:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if not any(name.lower() == "xl/workbook.xml" for name in names):
                raise Refused("import_unknown_format", path=str(path))
            claimed = sum(part.file_size for part in parts)
            if len(parts) > _MOST_PARTS or claimed > _MOST_BYTES:
                raise Refused("import_bomb", path=str(path))
            for part in parts:
                _unfold(path, file, part)
    except (BadZipFile, OSError, ValueError, zlib.error, NotImplementedError) as error:
        raise Refused("import_workbook_damaged", path=str(path)) from error


def _unfold(path: Path, file: BinaryIO, part: ZipInfo) -> None:
    """Unfold *part* without keeping it; refuse a lying size, a bomb and a sheet too wide."""
    if part.flag_bits & 1:
        raise Refused("import_workbook_locked", path=str(path))
    looked_at = part.filename.lower().endswith(".xml")
    count, last_row, last_column, tail = 0, 0, 26, b""
    for piece in _pieces(file, part):
        count += len(piece)
        if count > part.file_size or (
            count > _RATIO_FREE and count > _MOST_RATIO * part.compress_size
        ):
            raise Refused("import_bomb", path=str(path))
        if looked_at:
            text = tail + piece
            for found in _ROW.finditer(text):
                last_row = max(last_row, int(found[1]))
            for column, row in _FAR.findall(text):
                last_column = max(last_column, _column(column))
                last_row = max(last_row, int(row))
            tail = piece[-500:]
    if last_row * last_column > _MOST_CELLS:
        raise Refused("import_bomb", path=str(path))


def _pieces(file: BinaryIO, part: ZipInfo) -> Iterator[bytes]:
    file.seek(part.header_offset)
    local = file.read(30)
    if len(local) < 30 or not local.startswith(b"PK\x03\x04"):
        raise BadZipFile(part.filename)
    file.seek(int.from_bytes(local[26:28], "little") + int.from_bytes(local[28:30], "little"), 1)
    left = part.compress_size
    if part.compress_type == 0:
        while left > 0 and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece
        return
    if part.compress_type != 8:
        raise NotImplementedError(part.filename)
    unpack = zlib.decompressobj(-zlib.MAX_WBITS)
    while left > 0 and not unpack.eof and (packed := file.read(min(_PIECE, left))):
        left -= len(packed)
        while packed and not unpack.eof:
            yield unpack.decompress(packed, _PIECE)
            packed = unpack.unconsumed_tail


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _text(cell: object) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 2**53 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return "" if cell is None else str(cell)
