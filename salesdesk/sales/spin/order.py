"""The one order in which questions, lines and explicit needs of a talk come."""

from __future__ import annotations

from salesdesk.store.database import database

_NEXT = """
SELECT coalesce(max(at), 0) + 1 FROM (
  SELECT max(position) AS at FROM interview_question WHERE interview_id = ?
  UNION ALL SELECT max(position) FROM interview_line WHERE interview_id = ?
  UNION ALL SELECT max(json_extract(details, '$.explicit_at')) FROM interview_line
    WHERE interview_id = ?)
"""


def next_position(interview_id: int) -> int:
    """Return the position of what comes next in an interview."""
    facts = (interview_id,) * 3
    return int(database.connection().execute(_NEXT, facts).fetchone()[0])
