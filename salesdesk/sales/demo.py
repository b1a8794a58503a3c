"""The demo workspace: a week of an invented salesperson, played through the rooms' own verbs.

The story lies in ``resources/demo/week.json`` as of Thursday 2026-09-17 10:30, its interviews
beside it; telling it for another week moves every date by whole weeks (DOMAIN §7). It names
nobody real.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

from salesdesk.errors import Refused
from salesdesk.paths import resource
from salesdesk.sales import (
    chain,
    clients,
    demo_deals,
    demo_interviews,
    demo_market,
    ideal_profile,
    my_side,
    plan,
    scoring,
    stage_steps,
    visit_records,
    visits,
)
from salesdesk.sales.workspace import is_empty
from salesdesk.store.database import database
from salesdesk.store.records import Note, PlanItem

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00")
_Place = tuple[str, str]
"""A client's name and the start of a visit: where an interview belongs."""


def fill(folder: Path, as_of: datetime | None, now: datetime) -> int:
    """Write the demo week into the open, empty workspace in *folder*; return its clients.

    With *as_of* the week is told around that moment, else around *now*; wall times are kept.
    Raises Refused workspace_not_empty.
    """
    if not is_empty():
        raise Refused("workspace_not_empty", path=str(folder))
    story = _story("week") | _story("interviews")
    wanted = as_of or now
    told = datetime.fromisoformat(story["as_of"])
    weeks = (_monday(wanted.date()) - _monday(told.date())) // timedelta(weeks=1)
    story = _moved(story, timedelta(weeks=weeks), wanted.tzinfo)
    with database.change():
        _my_side(story, datetime.fromisoformat(story["as_of"]))
        talks = {(one["client"], one["visit"]): one for one in story["interviews"]}
        for one in story["clients"]:
            _client(one, talks, datetime.fromisoformat(story["as_of"]))
        demo_market.fill(story)
        for task in story["tasks"]:
            _task(task, None)
    return len(story["clients"])


def _story(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(resource("demo", f"{name}.json").read_text("utf-8"))
    return told


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _moved(value: Any, by: timedelta, zone: tzinfo | None) -> Any:
    """Return *value* with every date in it moved, and every moment read as wall time in *zone*."""
    if isinstance(value, Mapping):
        return {key: _moved(one, by, zone) for key, one in value.items()}
    if isinstance(value, list):
        return [_moved(one, by, zone) for one in value]
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return (datetime.fromisoformat(value) + by).replace(tzinfo=zone).isoformat()
    if isinstance(value, str):  # a day may stand within a sentence, too
        return _DAY.sub(lambda day: (date.fromisoformat(day[0]) + by).isoformat(), value)
    return value


def _my_side(story: Mapping[str, Any], as_of: datetime) -> None:
    my_side.save(story["my_side"])
    ideal = story["ideal_client"]
    since = datetime.fromisoformat(ideal["since"]).replace(hour=9, tzinfo=as_of.tzinfo)
    ideal_profile.save(ideal["wanted"], since)
    for product in story["products"]:
        my_side.save_product(None, **product)
    for capability in story["capabilities"]:
        my_side.save_capability(None, **capability)


def _client(told: Mapping[str, Any], talks: Mapping[_Place, Any], as_of: datetime) -> None:
    deals = [*told.get("old_deals", ()), told["deal"]]
    since = min(datetime.fromisoformat(deal["moves"][0]["at"]) for deal in deals)
    client_id = clients.create(told["answers"], since, told["tags"])
    seats: dict[str, int] = {}
    for person in told["people"]:
        above = seats.get(person["reports_to"] or "")
        seats[person["name"]] = chain.add(
            client_id, {**person, "reports_to": above}, person["points"]
        )
    steps = [step for deal in deals for step in demo_deals.steps(client_id, deal)]
    for score in (*told.get("earlier_scores", ()), told["score"]):
        rated = datetime.fromisoformat(score["rated_on"]).replace(hour=8, tzinfo=as_of.tzinfo)
        steps.append((rated, partial(scoring.rate, client_id, score)))
    for visit in told["visits"]:
        met = (visit["end"] or {"at": visit["planned_at"]})["at"]
        talk = talks.get((told["answers"]["name"], visit["plan"]["starts_at"]))
        steps.append((datetime.fromisoformat(met), partial(_visit, client_id, visit, talk)))
    for _, step in sorted(steps, key=itemgetter(0)):
        step()
    for ref, at in told.get("ticks", {}).items():
        if (asked := stage_steps.current_of(client_id)) is not None:
            stage_steps.tick(asked.opportunity_id, ref, datetime.fromisoformat(at))
    for note in told["notes"]:
        Note.create(client=client_id, text=note["text"], at=datetime.fromisoformat(note["at"]))
    for task in told["tasks"]:
        _task(task, client_id)
    demo_market.log_touches(client_id, told.get("touches", ()))
    if told.get("do_not_contact"):
        clients.set_do_not_contact(client_id, told["do_not_contact"], as_of)


def _visit(client_id: int, told: Mapping[str, Any], talk: Mapping[str, Any] | None) -> None:
    visit_id = visits.plan(client_id, told["plan"], datetime.fromisoformat(told["planned_at"]))
    if sure := told["confirmed"]:
        when = datetime.fromisoformat(sure["when"])
        visits.confirm(visit_id, sure["who"], when, sure["channel"], when)
    if talk is not None:
        demo_interviews.hold(client_id, visit_id, talk, my_side.details()["person"])
    end = told["end"]
    if end is None:
        return
    at = datetime.fromisoformat(end["at"])
    if end["state"] == "recorded":
        visit_records.record(visit_id, end["answers"], at)
        if kept := end.get("promises_kept_at"):
            moment = datetime.fromisoformat(kept)
            PlanItem.update(done_at=moment).where(PlanItem.visit == visit_id).execute()
    elif end["state"] == "no_show":
        visits.no_show(visit_id, end["waited_minutes"], end["action"], at)
    else:
        started, ended = (datetime.fromisoformat(end[key]) for key in ("started_at", "ended_at"))
        visits.set_done(visit_id, started, ended, at)


def _task(told: Mapping[str, Any], client_id: int | None) -> None:
    item = plan.add(told["title"], date.fromisoformat(told["due_on"]), client_id=client_id)
    if done := told.get("done_at"):
        PlanItem.update(done_at=datetime.fromisoformat(done)).where(PlanItem.id == item).execute()
