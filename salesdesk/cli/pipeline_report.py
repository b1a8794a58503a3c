"""The pipeline as one JSON document and as plain lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from salesdesk.forms.choices import STAGE
from salesdesk.i18n import translate
from salesdesk.sales import pipeline, pipeline_figures
from salesdesk.sales.pipeline import PipelineFilter, PipelineRow, StageSum


def pipeline_document(wanted: PipelineFilter, now: datetime) -> dict[str, Any]:
    """Return sums by stage, the opportunities, and how the pipeline fares; amounts in fen.

    ``days`` are medians, null where nothing can be counted; shares lie between 0 and 1.
    """
    wins = pipeline_figures.win_rate(now)
    cycle = pipeline_figures.cycle(now)
    return {
        "date": now.date().isoformat(),
        "stages": [
            {
                "stage": one.stage, "count": one.count, "amount_fen": one.amount_fen,
                "weighted_fen": one.weighted_fen, "without_amount": one.unpriced,
            }
            for one in pipeline.sums(wanted, now)
        ],
        "opportunities": [_opportunity(row, now) for row in pipeline.listed(wanted, now)],
        "funnel": [
            {"stage": one.stage, "reached": one.reached, "rate": one.rate, "share": one.share}
            for one in pipeline_figures.funnel(now)
        ],
        "stage_days": [
            {"stage": one.stage, "days": one.median_days, "count": one.count}
            for one in pipeline_figures.stage_times(now)
        ],
        "cycle": {"days": cycle.median_days, "count": cycle.count},
        "win_rate": {"won": wins.won, "lost": wins.lost, "rate": wins.rate},
    }  # fmt: skip


def _opportunity(row: PipelineRow, now: datetime) -> dict[str, Any]:
    return {
        "id": row.id, "client_id": row.client_id, "client": row.client, "title": row.title,
        "stage": row.stage, "days_at_stage": row.days_at_stage(now),
        "amount_fen": row.amount_fen,
        "expected_close": row.expected_close.isoformat() if row.expected_close else None,
        "grade": row.grade, "silent_days": row.silent_days(now), "may_sleep": row.may_sleep(now),
        "loss_reason": row.loss_reason, "rival": row.rival, "follows": row.follows,
    }  # fmt: skip


def pipeline_lines(wanted: PipelineFilter, now: datetime) -> Iterator[str]:
    """Yield the pipeline as plain lines: each stage with its opportunities, then the figures."""
    names = {choice.key: choice.label for choice in STAGE}
    by_stage: dict[str, list[PipelineRow]] = {}
    for row in pipeline.listed(wanted, now):
        by_stage.setdefault(row.stage, []).append(row)
    sums = pipeline.sums(wanted, now)
    for one in sums:
        yield f"{translate('Form', names[one.stage])}  {_sum(one)}"
        for row in by_stage.get(one.stage, ()):
            yield f"  {row.id:>4}  {_told(row, now)}"
    whole = StageSum(
        "", sum(s.count for s in sums), sum(s.amount_fen for s in sums),
        sum(s.weighted_fen for s in sums), 0,
    )  # fmt: skip
    yield f"{translate('Cli', 'in all')}  {_sum(whole)}"
    yield ""
    for step in pipeline_figures.funnel(now):
        rate = "—" if step.rate is None else f"{step.rate:.0%}"
        yield translate(
            "Cli", "reached {stage}: {count} ({rate})",
            stage=translate("Form", names[step.stage]), count=step.reached, rate=rate,
        )  # fmt: skip
    for spent in pipeline_figures.stage_times(now):
        if spent.median_days is not None:
            yield translate(
                "Cli", "days at {stage}: {days} (median of {count})", count=spent.count,
                stage=translate("Form", names[spent.stage]), days=f"{spent.median_days:g}",
            )  # fmt: skip
    cycle = pipeline_figures.cycle(now)
    days = "—" if cycle.median_days is None else f"{cycle.median_days:g}"
    yield translate("Cli", "days from lead to contract: {days} (median of {count})",
                    days=days, count=cycle.count)  # fmt: skip


def _sum(one: StageSum) -> str:
    return translate(
        "Cli", "{count} × · {amount} · weighted {weighted}", count=one.count,
        amount=_money(one.amount_fen), weighted=_money(one.weighted_fen),
    )  # fmt: skip


def _told(row: PipelineRow, now: datetime) -> str:
    parts = [row.client, row.title, _money(row.amount_fen)]
    if row.expected_close:
        parts.append(row.expected_close.isoformat())
    if row.is_late(now.date()):
        parts.append(translate("Cli", "past the expected close"))
    if row.may_sleep(now):
        parts.append(translate("Cli", "no contact for %n day(s)", None, row.silent_days(now)))
    if row.rival:
        parts.append(translate("Cli", "lost to {rival}", rival=row.rival))
    return "  ".join(parts)


def _money(fen: int | None) -> str:
    return "—" if fen is None else f"¥{fen // 100:,}.{fen % 100:02}"
