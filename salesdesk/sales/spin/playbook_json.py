"""Reading the text of a playbook file: strict, for it may come from anywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from salesdesk.errors import Refused

FORMAT, VERSION = "salesdesk-playbook", 1
LARGEST_MB = 5
_WIDTH = 96
_BOM = b"\xef\xbb\xbf"


class _TwiceError(ValueError):
    """A name that stands twice in one object: which of the two is meant, nobody can tell."""


def read(path: Path) -> dict[str, Any]:
    """Return the document in a playbook file, as far as its header goes checked.

    Raises Refused file_missing, file_is_folder, playbook_unreadable, playbook_large,
    playbook_encoding, playbook_broken, playbook_twice, playbook_foreign, playbook_newer.
    """
    told = str(path)
    try:
        text = _bytes(path).removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("playbook_encoding", path=told) from error
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise Refused("playbook_broken", path=told, line=error.lineno) from error
    except _TwiceError as error:
        raise Refused("playbook_twice", path=told, key=str(error)) from error
    except (ValueError, RecursionError) as error:
        raise Refused("playbook_broken", path=told, line=1) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise Refused("playbook_foreign", path=told)
    version = found.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Refused("playbook_foreign", path=told)
    if version > VERSION:
        raise Refused("playbook_newer", path=told, found=version, known=VERSION)
    return found


def text_of(document: dict[str, Any]) -> str:
    """Return a document as it is written, for people to read: what fits a line stands on one."""
    return _laid_out(document, 0) + "\n"


def _laid_out(value: Any, depth: int) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    holds_objects = isinstance(value, list) and any(isinstance(one, dict) for one in value)
    if not isinstance(value, dict | list) or (not holds_objects and len(flat) + depth <= _WIDTH):
        return flat
    pad = " " * depth
    if isinstance(value, list):
        lines = [f"{pad} {_laid_out(one, depth + 1)}" for one in value]
        return "[\n" + ",\n".join(lines) + f"\n{pad}]"
    lines = [f"{pad} {json.dumps(key)}: {_laid_out(one, depth + 1)}" for key, one in value.items()]
    return "{\n" + ",\n".join(lines) + f"\n{pad}}}"


def _bytes(path: Path) -> bytes:
    most = LARGEST_MB * 1024 * 1024
    if path.is_dir():
        raise Refused("file_is_folder", path=str(path))
    if not path.exists():
        raise Refused("file_missing", path=str(path))
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise Refused("playbook_unreadable", path=str(path)) from error
    if len(data) > most:
        raise Refused("playbook_large", path=str(path), limit=LARGEST_MB)
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _TwiceError(key[:100])
        found[key] = value
    return found


def _no_number(text: str) -> Any:
    raise ValueError(text)
