"""Moving opportunities from stage to stage, each move with its evidence (DOMAIN §5 Opportunity).

``gates(id, to_stage, now)`` says what a move asks for and what is known already; ``missing`` only
what is not met. ``move(id, to_stage, now, evidence, reason, overrides)`` moves it: *evidence*
maps a gate that ``can_state`` to a ``Fact(on, text, ref)``, *overrides* names gates that
``can_override`` and which *reason* stands in for. It returns the opportunity that is at the stage
then: the same one, or the new one that takes up a lost or dormant one (``follows``).
``stage_gates.reachable(stage)`` lists where a move can lead. ``note`` keeps what is known ahead
of a move; ``let_sleep`` makes those dormant that were silent for 90 days. Every one of these is
one change that can be undone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.forms.choices import STAGE
from salesdesk.forms.stage_gates import GATE
from salesdesk.marks import mark
from salesdesk.sales import opportunities, stage_evidence, stage_gates
from salesdesk.sales.kept import live
from salesdesk.sales.stage_gates import Fact, Gate
from salesdesk.sales.text import checked_name, tidy
from salesdesk.store.database import database
from salesdesk.store.records import Attachment, Opportunity, StageMove
from salesdesk.store.selling_records import OpportunityProduct

_NO_EVIDENCE: Mapping[str, Fact] = {}


def gates(opportunity_id: int, to_stage: str, now: datetime) -> tuple[Gate, ...]:
    """Return what a move to *to_stage* asks for, held against the dossier.

    Raises Refused opportunity_missing, stage_move_unknown, opportunity_followed.
    """
    deal = _live(opportunity_id)
    _kind(deal, to_stage)
    asked = stage_gates.asked(deal.stage, to_stage)
    return stage_gates.gates(deal.stage, to_stage, stage_evidence.known(deal, now, asked))


def missing(opportunity_id: int, to_stage: str, now: datetime) -> tuple[Gate, ...]:
    """Return what a move to *to_stage* asks for and is not met yet; Refused as ``gates``."""
    return tuple(g for g in gates(opportunity_id, to_stage, now) if not g.fulfilled)


def _live(opportunity_id: int) -> Opportunity:
    return live(Opportunity, opportunity_id, Refused("opportunity_missing"))


def _kind(deal: Opportunity, to_stage: str) -> str:
    found = stage_gates.kind(deal.stage, to_stage)
    if not found:
        stages = {choice.key: choice.label for choice in STAGE}
        raise Refused("stage_move_unknown", now_at=[stages[deal.stage]], to=[stages[to_stage]])
    if found == "reopen" and _followed(deal):
        raise Refused("opportunity_followed", title=deal.title)
    return found


def _followed(deal: Opportunity) -> bool:
    after = Opportunity.select().where(
        Opportunity.follows == deal.id, Opportunity.archived_at.is_null()
    )
    return bool(after.exists())


def move(
    opportunity_id: int,
    to_stage: str,
    now: datetime,
    evidence: Mapping[str, Fact] = _NO_EVIDENCE,
    reason: str = "",
    overrides: Collection[str] = (),
) -> int:
    """Move an opportunity and return the one that is at the stage then (see the module).

    Raises Refused: opportunity_missing, stage_move_unknown, opportunity_followed (what is over
    was taken up again already), reason_required, gates_unmet
    (``keys``, and ``gates``: their English labels), evidence_insufficient (a stated fact has no
    day, one to come, or does not say what its gate asks for), attachment_missing.
    """
    deal = _live(opportunity_id)
    what = _kind(deal, to_stage)
    told = tidy(reason)
    proof, passed = _proof(deal, to_stage, now, evidence, told, overrides)
    label = mark("Change", "Opportunity “{title}”: stage changed")
    with database.change(label, title=deal.title, stage=to_stage):
        row = {"reason": told, "evidence": proof, "overridden": passed}
        if what == "reopen":
            return _reopen(deal, now, row)
        _place(deal, to_stage, now, row)
        if to_stage == "lost":
            _lose(deal, proof.get("rival", {}).get("text", ""), told)
        return opportunity_id


def _proof(
    deal: Opportunity,
    to_stage: str,
    now: datetime,
    evidence: Mapping[str, Fact],
    reason: str,
    overrides: Collection[str],
) -> tuple[dict[str, dict[str, str]], list[str]]:
    """Return the evidence to keep and the gates passed by the reason."""
    if (overrides or stage_gates.needs_reason(deal.stage, to_stage)) and not reason:
        raise Refused("reason_required")
    stated = {key: fact for key, fact in evidence.items() if key in stage_gates.STATED}
    _require_enough(deal, stated, now)
    known = {**stage_evidence.known(deal, now), **stated}
    if reason:
        known["reason"] = Fact(text=reason)
    asked = stage_gates.gates(deal.stage, to_stage, known)
    passed = [g.key for g in asked if not g.fulfilled and g.can_override and g.key in overrides]
    unmet = [g.key for g in asked if not g.fulfilled and g.key not in passed]
    if unmet:
        raise Refused("gates_unmet", keys=unmet, gates=_labels(unmet))
    proof = {g.key: stage_evidence.kept_form(g.fact) for g in asked if g.fact and g.key != "reason"}
    return proof, passed


def _require_enough(deal: Opportunity, stated: Mapping[str, Fact], now: datetime) -> None:
    weak = [key for key, fact in stated.items() if not _says_enough(deal, key, fact, now)]
    if weak:
        raise Refused("evidence_insufficient", keys=weak, gates=_labels(weak))


def _says_enough(deal: Opportunity, key: str, fact: Fact, now: datetime) -> bool:
    table, _, row_id = fact.ref.partition(":")
    if table == "attachment":
        file = live(Attachment, int(row_id), Refused("attachment_missing", sha256=""))
        if file.client_id != deal.client_id:
            return False
    elif fact.ref:
        return False
    return stage_gates.is_stated(key, fact, now.date())


def _labels(keys: Iterable[str]) -> list[str]:
    labels = {choice.key: choice.label for choice in GATE}
    return [labels[key] for key in keys]


def note(opportunity_id: int, facts: Mapping[str, Fact | None], now: datetime) -> None:
    """Keep facts that a coming move will ask for; None takes an earlier one back.

    A proposal is sent before its answer comes: what is noted is found by ``gates`` later. Raises
    Refused opportunity_missing, evidence_behind (no move from here asks for it, with
    ``gates``), evidence_insufficient, attachment_missing.
    """
    deal = _live(opportunity_id)
    behind = sorted(facts.keys() - stage_gates.ahead(deal.stage))
    if behind:
        raise Refused("evidence_behind", title=deal.title, gates=_labels(behind))
    _require_enough(deal, {key: fact for key, fact in facts.items() if fact is not None}, now)
    label = mark("Change", "Opportunity “{title}”: evidence noted")
    with database.change(label, title=deal.title):
        stage_evidence.renote(opportunity_id, facts)


def _place(deal: Opportunity, stage: str, now: datetime, row: Mapping[str, Any]) -> None:
    StageMove.create(opportunity=deal.id, from_stage=deal.stage, to_stage=stage, at=now, **row)
    Opportunity.update(stage=stage, stage_since=now).where(Opportunity.id == deal.id).execute()


def _lose(deal: Opportunity, rival: str, reason: str) -> None:
    if rival:
        opportunities.meet(deal.id, checked_name(rival))
    Opportunity.update(loss_reason=reason, rival=rival).where(Opportunity.id == deal.id).execute()


def _reopen(deal: Opportunity, now: datetime, row: Mapping[str, Any]) -> int:
    columns = {
        "title": deal.title, "amount_fen": deal.amount_fen, "source": deal.source,
        "follows": deal.id,
    }  # fmt: skip
    fresh = opportunities.come_up(
        deal.client_id, columns, "contacted", now, from_stage=deal.stage, **row
    )
    for sold in OpportunityProduct.select().where(OpportunityProduct.opportunity == deal.id):
        OpportunityProduct.create(
            opportunity=fresh, product=sold.product_id, quantity_milli=sold.quantity_milli,
            price_fen=sold.price_fen, position=sold.position,
        )  # fmt: skip
    return fresh


def let_sleep(opportunity_ids: Iterable[int], now: datetime) -> int:
    """Make dormant those that were silent for 90 days; return how many there were.

    Others among them, and those that are gone, stay as they are.
    """
    count = 0
    with database.change(mark("Change", "Silent opportunities set dormant")):
        for one in opportunity_ids:
            deal = Opportunity.get_or_none(Opportunity.id == one, Opportunity.archived_at.is_null())
            if deal is None or stage_gates.kind(deal.stage, "dormant") != "close":
                continue
            silence = stage_evidence.known(deal, now, ("silence",)).get("silence")
            if silence:
                proof = {"silence": silence.as_json()}
                _place(deal, "dormant", now, {"reason": "", "evidence": proof, "overridden": []})
                count += 1
    return count
