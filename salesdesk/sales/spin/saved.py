"""When an interview was saved last: what is typed leaves its time in the journal alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from salesdesk.store.database import database
from salesdesk.store.fields import moment_of

_SAVED = """
SELECT max(c.at) FROM journal j JOIN change c ON c.id = j.change
WHERE (j.tbl = 'interview' AND j.row_id = :one)
  OR (j.tbl = 'interview_line'
    AND j.row_id IN (SELECT id FROM interview_line WHERE interview_id = :one))
  OR (j.tbl = 'interview_question'
    AND j.row_id IN (SELECT id FROM interview_question WHERE interview_id = :one))
"""


def saved_at(interview_ids: Iterable[int]) -> dict[int, datetime]:
    """Return the UTC time at which each interview was written to last."""
    connection = database.connection()
    found = {one: connection.execute(_SAVED, {"one": one}).fetchone()[0] for one in interview_ids}
    return {one: moment_of(at) for one, at in found.items() if at}
