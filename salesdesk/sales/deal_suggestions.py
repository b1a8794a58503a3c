"""What opportunities propose for the plan: end a silence, call back after a delivery.

Cadence (DOMAIN §6): callbacks 3, 30 and 90 days after a delivery, on the next workday.
"""

from __future__ import annotations

from datetime import date, timedelta

from salesdesk.marks import mark
from salesdesk.sales import pipeline
from salesdesk.sales.calendar import work_calendar
from salesdesk.sales.stage_gates import DORMANT_AFTER
from salesdesk.sales.suggestion import Suggestion
from salesdesk.store.database import database

CALLBACK_DAYS = (3, 30, 90)
_AHEAD = timedelta(days=7)
"""A callback is proposed a week before."""
_MISSED = timedelta(days=14)
"""One missed for longer would sound odd."""
_DELIVERED = """
SELECT * FROM (
    SELECT o.id, o.client_id, coalesce(nullif(c.short_name, ''), c.name), o.title,
      (SELECT json_extract(m.evidence, '$.delivery.on') FROM stage_move m
       WHERE m.opportunity_id = o.id AND m.to_stage = 'active' ORDER BY m.id DESC LIMIT 1) AS day
    FROM opportunity o JOIN client c ON c.id = o.client_id
    WHERE o.stage = 'active' AND o.archived_at IS NULL AND c.archived_at IS NULL
      AND (:client IS NULL OR o.client_id = :client)
) WHERE day >= :since ORDER BY day
"""


def silences(client_id: int | None, today: date) -> list[Suggestion]:
    """Propose to speak where nobody has for 90 days; origin silent:<opportunity>:<last contact>.

    A client with something planned already is left out.
    """
    last = today - DORMANT_AFTER - timedelta(days=1)  # a day in UTC is never later than ours
    return [
        Suggestion(
            f"silent:{row.id}:{row.last_contact.date()}", row.client_id,
            mark("Suggestion", "Speak with {client} about “{title}”, or let it rest"),
            mark("Suggestion", "The last real contact was on {day}."),
            work_calendar().next_workday(today),
            {"client": row.client, "title": row.title, "day": row.last_contact.date()},
        )
        for row in pipeline.silent_without_plan(last, client_id)
    ]  # fmt: skip


def callbacks(client_id: int | None, today: date) -> list[Suggestion]:
    """Propose to call 3, 30, 90 days after a delivery began; origin callback:<deal>:<day>:<n>."""
    since = today - timedelta(days=CALLBACK_DAYS[-1]) - _MISSED
    facts = {"client": client_id, "since": since.isoformat()}
    found = []
    for deal, client, name, title, told in database.connection().execute(_DELIVERED, facts):
        day = date.fromisoformat(told)
        for count in CALLBACK_DAYS:
            due = work_calendar().workday_from(day + timedelta(days=count))
            if today - _MISSED <= due <= today + _AHEAD:
                found.append(
                    Suggestion(
                        f"callback:{deal}:{day}:{count}", client,
                        mark("Suggestion", "Ask {client} how “{title}” works"),
                        mark("Suggestion", "{days} days after the delivery of {day}."), due,
                        {"client": name, "title": title, "days": count, "day": day},
                    )
                )  # fmt: skip
    return found
