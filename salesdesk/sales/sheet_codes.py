"""The mark printed on every sheet, read back: ``SD1:form:uuid`` leads to what it is of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from salesdesk.store.database import database

_CODE = re.compile(
    r"SD1[:：](\w+)[:：]([0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12})", re.IGNORECASE
)
_FOUND = """
SELECT 'interview', i.id, c.name FROM interview i JOIN client c ON c.id = i.client_id
  WHERE i.uuid = :uuid AND i.archived_at IS NULL
UNION ALL SELECT 'visit', v.id, c.name FROM visit v JOIN client c ON c.id = v.client_id
  WHERE v.uuid = :uuid
UNION ALL SELECT 'client', c.id, c.name FROM client c WHERE c.uuid = :uuid
UNION ALL SELECT 'client', c.id, c.name FROM priority_score s JOIN client c ON c.id = s.client_id
  WHERE s.uuid = :uuid
"""


@dataclass(frozen=True)
class Marked:
    """What a sheet is of: ``kind`` interview, visit or client, its id, the client's name."""

    kind: str
    id: int
    client: str
    form: str


def is_code(text: str) -> bool:
    """Tell whether *text* is the mark of a sheet, whatever it leads to."""
    return _CODE.fullmatch(text.strip()) is not None


def marked(text: str) -> Marked | None:
    """Return what the sheet with the mark *text* is of; None when nothing here bears it."""
    found = _CODE.fullmatch(text.strip())
    if found is None:
        return None
    uuid = found[2].lower().replace("-", "")
    row = database.connection().execute(_FOUND, {"uuid": uuid}).fetchone()
    return Marked(row[0], row[1], row[2], found[1].lower()) if row else None
