"""A day as one JSON document and as plain lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any

from salesdesk.forms.choices import CHANNEL
from salesdesk.i18n import translate
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.today import Day
from salesdesk.sales.visit_lines import VisitLine


def day_document(day: Day, now: datetime) -> dict[str, Any]:
    """Return {date, workday, visits, tasks, to_record}; moments are ISO in the user's zone."""
    zone = now.tzinfo
    return {
        "date": day.date.isoformat(),
        "workday": day.workday,
        "visits": [_visit(line, now) for line in day.visits],
        "tasks": [_task(item, day, zone) for item in (*day.carried, *day.tasks)],
        "to_record": [_waiting(line, now) for line in day.to_record],
    }


def _visit(line: VisitLine, now: datetime) -> dict[str, Any]:
    return {
        "id": line.id,
        "number": line.number,
        "client": line.client,
        "start": line.starts_at.astimezone(now.tzinfo).isoformat(),
        "end": line.ends_at.astimezone(now.tzinfo).isoformat(),
        "state": line.shown_state(now),
        "channel": line.channel,
        "place": line.place,
        "objective": line.objective,
        "outcome": line.outcome,
    }


def _task(item: PlanLine, day: Day, zone: tzinfo | None) -> dict[str, Any]:
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind,
        "client": item.client,
        "due": item.due_at.astimezone(zone).isoformat() if item.due_at else str(item.due_on),
        "done": item.done_at is not None,
        "days_late": item.days_late(day.date),
    }


def _waiting(line: VisitLine, now: datetime) -> dict[str, Any]:
    clock = line.clock
    return {
        "id": line.id,
        "number": line.number,
        "client": line.client,
        "state": line.shown_state(now),
        "ended": line.ended_at.astimezone(now.tzinfo).isoformat() if line.ended_at else None,
        "target": clock.target.isoformat() if clock else None,
        "limit": clock.limit.isoformat() if clock else None,
        "minutes_left": clock.minutes_left(now) if clock else None,
    }


def day_lines(day: Day, now: datetime) -> Iterator[str]:
    """Yield the day as plain lines."""
    kind = translate("Cli", "workday") if day.workday else translate("Cli", "day off")
    yield f"{day.date.isoformat()}  {kind}"
    channels = {choice.key: choice.label for choice in CHANNEL}
    for line in day.visits:
        start = line.starts_at.astimezone(now.tzinfo)
        channel = translate("Form", channels[line.channel])
        yield f"  {start:%H:%M}  {line.client}  {line.objective}  ({channel}, {line.number})"
    for item in (*day.carried, *day.tasks):
        late = item.days_late(day.date)
        told = translate("Cli", "%n day(s) late", None, late) if late else ""
        yield f"  [{'x' if item.done_at else ' '}] {item.title}  {item.client}  {told}".rstrip()
    for line in day.to_record:
        yield "  ! " + translate("Cli", "to be recorded: {client}", client=line.client)
