"""What a stage asks of the salesperson: a checklist to tick and hints to read (DOMAIN S1-3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.kept import live
from salesdesk.sales.playbook_lines import Lines, PlaybookLine
from salesdesk.sales.stage_defaults import HINT, STAGE_LINES, STEP
from salesdesk.sales.stages import client_stage
from salesdesk.store.database import database
from salesdesk.store.records import Opportunity
from salesdesk.store.selling_records import StageStep, StageTick

STEPS = Lines(StageStep, "stage", STAGE_LINES, "kind")


@dataclass(frozen=True)
class Checklist:
    """The lines of one opportunity's stage; ``ticked`` holds the refs of those done."""

    opportunity_id: int
    title: str
    stage: str
    steps: tuple[PlaybookLine, ...]
    hints: tuple[PlaybookLine, ...]
    ticked: frozenset[str]

    @property
    def open(self) -> int:
        """Return how many lines are not ticked yet."""
        return sum(one.ref not in self.ticked for one in self.steps)


def current_of(client_id: int) -> Checklist | None:
    """Return the checklist of the client's furthest opportunity, None without one."""
    deals = list(
        Opportunity.select()
        .where(Opportunity.client == client_id, Opportunity.archived_at.is_null())
        .order_by(Opportunity.id.desc())
    )
    stage = client_stage(deal.stage for deal in deals)
    return next((_checklist(deal) for deal in deals if deal.stage == stage), None)


def of(opportunity_id: int) -> Checklist:
    """Return the checklist of one opportunity; Refused opportunity_missing."""
    return _checklist(live(Opportunity, opportunity_id, Refused("opportunity_missing")))


def _checklist(deal: Opportunity) -> Checklist:
    lines = STEPS.lines(deal.stage)
    ticks = StageTick.select(StageTick.step).where(StageTick.opportunity == deal.id)
    return Checklist(
        deal.id,
        deal.title,
        deal.stage,
        _of_kind(lines, STEP),
        _of_kind(lines, HINT),
        frozenset(row.step for row in ticks),
    )


def _of_kind(lines: Iterable[PlaybookLine], kind: str) -> tuple[PlaybookLine, ...]:
    return tuple(one for one in lines if one.kind == kind)


def tick(opportunity_id: int, ref: str, now: datetime, *, done: bool = True) -> None:
    """Tick a line of the checklist off, or open it again; twice the same changes nothing.

    Raises Refused opportunity_missing, line_missing.
    """
    deal = live(Opportunity, opportunity_id, Refused("opportunity_missing"))
    STEPS.get(ref)
    mine = (StageTick.opportunity == deal.id) & (StageTick.step == ref)
    if StageTick.select().where(mine).exists() == done:
        return
    label = (
        mark("Change", "A step of “{title}” ticked")
        if done
        else mark("Change", "A step of “{title}” open again")
    )
    with database.change(label, title=deal.title):
        if done:
            StageTick.create(opportunity=deal.id, step=ref, at=now)
        else:
            StageTick.delete().where(mine).execute()
