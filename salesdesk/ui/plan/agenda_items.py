"""What an agenda shows of a day: visits and timed tasks as blocks, placed side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from salesdesk.i18n import translate
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.visit.words import (
    ICONS,
    OFF,
    TONES,
    channel_word,
    clock,
    shown_times,
    span,
    state_word,
)

TASK_MINUTES = 30
_SHORTEST = 26.0
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class Block:
    """One block; ``top`` and ``bottom`` are minutes of the day, cut at midnight.

    ``lane`` of ``lanes`` places it beside those that overlap it. ``mark`` tells how it stands,
    ``short`` the one thing of it that must not be missed; ``called`` is the client's short name,
    for where the whole one has no room.
    """

    kind: str
    id: int
    top: float
    bottom: float
    title: str
    detail: str
    times: str
    state: str
    mark: str
    short: str
    tone: str
    icon: str
    off: bool = False
    ticked: bool = False
    clash: bool = False
    lane: int = 0
    lanes: int = 1
    called: str = ""

    def spoken(self) -> str:
        """Return the block as a screen reader says it."""
        parts = (self.times, self.title, self.detail, self.mark)
        return ", ".join(part for part in parts if part)


def blocks(
    day: date,
    visits: Iterable[VisitLine],
    tasks: Iterable[PlanLine],
    clashing: frozenset[int],
    now: datetime,
) -> list[Block]:
    """Return the blocks of *day* by time, seen at *now*, overlapping ones in lanes."""
    found = [_visit(line, day, line.id in clashing, now) for line in visits]
    found += [
        _task(line, line.due_at.astimezone(now.tzinfo), day, now)
        for line in tasks
        if line.due_at is not None and line.due_at.astimezone(now.tzinfo).date() == day
    ]
    return in_lanes(sorted(found, key=lambda one: (one.top, one.bottom, one.id)))


def _minutes(moment: datetime, day: date, now: datetime) -> float:
    start = datetime.combine(day, time(), now.tzinfo)
    return min(max((moment - start).total_seconds() / 60, 0.0), float(_DAY_MINUTES))


def _visit(line: VisitLine, day: date, clash: bool, now: datetime) -> Block:
    start, end = shown_times(line, now.tzinfo)
    if start.date() > day or end < datetime.combine(day, time(), now.tzinfo):
        # held on another day than planned: it stays where it was planned
        start, end = line.starts_at.astimezone(now.tzinfo), line.ends_at.astimezone(now.tzinfo)
    state = line.shown_state(now)
    where = line.place or channel_word(line.channel)
    told = short = state_word(state)
    if clash:
        short = translate("Plan", "Clash")
        told = f"{short} · {told}"
    return Block(
        "visit", line.id, _minutes(start, day, now), _minutes(end, day, now), line.client,
        " · ".join(part for part in (line.objective, where) if part),
        span(start, end, now.tzinfo), state, told, short, TONES.get(line.channel, "neutral"),
        ICONS.get(line.channel, "users"), off=state in OFF,
        ticked=state in {"done", "overdue_record", "recorded"}, clash=clash,
        called=line.client_short,
    )  # fmt: skip


def _task(line: PlanLine, at: datetime, day: date, now: datetime) -> Block:
    top = _minutes(at, day, now)
    told = translate("Plan", "Done") if line.done_at else translate("Plan", "To do")
    return Block(
        "task", line.id, top, min(top + TASK_MINUTES, _DAY_MINUTES), line.title, line.client,
        clock(at, now.tzinfo), "done" if line.done_at else "open",
        told, told, "neutral",
        "check-circle" if line.done_at else "circle", off=line.done_at is not None,
        ticked=line.done_at is not None,
    )  # fmt: skip


def in_lanes(found: list[Block], shortest: float = _SHORTEST) -> list[Block]:
    """Place blocks sorted by their top so that none hides another.

    ``shortest`` is the length in minutes below which a block is drawn longer than it is.
    """
    placed: list[Block] = []
    group: list[Block] = []
    reach = -1.0
    for block in found:
        if block.top >= reach and group:
            placed += _spread(group, shortest)
            group = []
        group.append(block)
        reach = max(reach, block.bottom, block.top + shortest)
    return placed + _spread(group, shortest)


def _spread(group: list[Block], shortest: float) -> list[Block]:
    ends: list[float] = []
    lanes: list[int] = []
    for block in group:
        free = next((n for n, end in enumerate(ends) if end <= block.top), len(ends))
        end = max(block.bottom, block.top + shortest)
        ends[free : free + 1] = [end]
        lanes.append(free)
    return [
        replace(block, lane=lane, lanes=len(ends)) for block, lane in zip(group, lanes, strict=True)
    ]


def hours_shown(found: Iterable[Block], now: datetime, day: date) -> tuple[int, int]:
    """Return the first and last hour to draw: 8 to 18, wider where something lies outside."""
    first, last = 8, 18
    for block in found:
        first = min(first, int(block.top // 60))
        last = max(last, -int(-max(block.bottom, block.top + 1) // 60))
    if now.date() == day:
        first, last = min(first, now.hour), max(last, min(24, now.hour + 1))
    return first, min(24, last)


def slot_moment(day: date, minutes: float, now: datetime) -> datetime:
    """Return the half hour of *day* in which *minutes* lies."""
    start = datetime.combine(day, time(), now.tzinfo)
    return start + timedelta(minutes=int(min(minutes, _DAY_MINUTES - 30) // 30) * 30)
