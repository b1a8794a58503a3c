"""The rules on how the talk went and what came of it: R10, R11, R16, R19, R20 (DOMAIN §4)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection
from datetime import datetime

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.seen import Seen
from salesdesk.sales.spin.talk import Asked, Line
from salesdesk.store.fields import zone_of

_ALL = 100
_VAGUE = re.compile(
    r"再联系|再说|回头|到时候|有需要|考虑考虑|研究研究|发.{0,3}资料"
    r"|in touch|some ?time|think (it )?over|send (me|us)|circle back",
    re.IGNORECASE,
)
_COMMITTED = ("customer_action", "customer_who", "customer_by")
_NEXT = ("next_step", "next_at")
_US = frozenset(
    {"我们", "咱们", "我方", "我司", "我公司", "我", "我自己", "本人", "本公司",
     "we", "us", "i", "me", "ourselves", "myself"}
)  # fmt: skip
_OURS = re.compile(
    r"(?:我们|咱们|我方|我司|我公司|本公司)(?!的?客户).|(?:our|my)\s(?!customer|client|buyer)"
)
"""「我方销售」, "our engineer", but not "our customer"."""
_OUR_SIDE = re.compile(r"由?(?:我方|我司)(?!的?客户)")
_PARTS = re.compile(r"[、，,/;；&+＋]|和|与|及|\band\b")


def empty_advance(seen: Seen) -> Hint | None:
    """R10: an advance that is none; blocks "outcome", which then is a continuation.

    It lacks the customer's who, what or when, or the action is ours. Words that sound like a
    put-off only warn: "采购部周五发给我们资料清单" is a real advance. So does a day
    before the talk.
    """
    outcome = seen.talk.outcome
    if outcome not in ("", "advance", "continuation"):
        return None
    missing: tuple[str, ...] = ()
    ours = False
    if outcome == "advance":
        missing = tuple(key for key in _COMMITTED if not seen.answer(key))
        who, action = seen.answer("customer_who"), seen.answer("customer_action")
        ours = is_ours(who, seen.known.ours) or _done_by_us(action, seen.known.ours)
    said = seen.answer("customer_action") or seen.answer("next_step")
    vague = _VAGUE.search(said)
    by = _before_talk(seen, "customer_by")
    if not (missing or ours or vague or by):
        return None
    facts = {
        "missing": missing, "ours": ours, "vague": vague.group() if vague else "", "before": by,
    }  # fmt: skip
    told = (said, seen.answer("customer_who") if ours else "", by)
    evidence = tuple(one for one in told if one)
    return Hint("R10", evidence, "outcome" if missing or ours else "", facts)


def is_ours(who: str, ours: Collection[str]) -> bool:
    """Tell whether *who* names nobody but us: one of our names, or 我们, 我方, we, us."""
    names = {_plain(one) for one in ours} | _US
    whole = _plain(who)
    parts = [part for one in _PARTS.split(whole) if (part := one.strip())]
    return whole in names or (
        bool(parts) and all(part in names or _OURS.match(part) for part in parts)
    )


def _done_by_us(action: str, ours: Collection[str]) -> bool:
    """Tell whether an action names us as who does it; "我们" may be the customer's own words."""
    told = _plain(action)
    names = tuple(name for one in ours if len(name := _plain(one)) > 1)
    return bool(_OUR_SIDE.match(told)) or told.startswith(names)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def no_next_step(seen: Seen) -> Hint | None:
    """R11: no dated next step; blocks "finish", never a draft.

    Not asked when nothing was sold and the client is lost, disqualified or not to be contacted.
    """
    if seen.talk.outcome == "no_sale" and seen.known.spared:
        return None
    missing = tuple(key for key in _NEXT if not seen.answer(key))
    if not missing:
        return None
    step = seen.answer("next_step")
    return Hint("R11", (step,) if step else (), "finish", {"missing": missing})


def _before_talk(seen: Seen, key: str) -> str:
    """Return the day answered if it lies before that of the talk, else ""; one not held is today's.

    What is no day at all is refused by whoever keeps it.
    """
    zone = zone_of(seen.talk.zone)
    try:
        at = datetime.fromisoformat(seen.answer(key))
    except ValueError:
        return ""
    day = (at.astimezone(zone) if at.tzinfo else at).date()
    held = seen.talk.ended_at or seen.talk.started_at
    told = held.astimezone(zone).date() if held is not None else seen.known.today
    return day.isoformat() if day < told else ""


def we_talk_too_much(seen: Seen) -> Hint | None:
    """R16: our share of the talking, by the marks made meanwhile."""
    ours, marks = seen.talk.ours, seen.talk.ours + seen.talk.theirs
    most = seen.limits.talk_share
    if ours * _ALL <= most * marks:
        return None
    return Hint("R16", facts={"share": ours * _ALL // marks, "most": most})


def too_much_chat(seen: Seen) -> Hint | None:
    """R19: small talk too long, or too large a share of the talk."""
    chat, talk = seen.talk.chat_seconds, seen.talk.talk_seconds
    longest, most = seen.limits.chat_seconds, seen.limits.chat_share
    share = chat * _ALL // talk if talk else 0
    if chat <= longest and not (talk and chat * _ALL > most * talk):
        return None
    return Hint("R19", facts={"seconds": chat, "longest": longest, "share": share, "most": most})


def many_objections(seen: Seen) -> Hint | None:
    """R20: many objections; ``before`` is what we said just before each of them.

    ``features`` counts those that came right after the product was shown.
    """
    objections = seen.talk.of("objection")
    if len(objections) < seen.limits.objections:
        return None
    said: list[Asked | Line] = [*seen.talk.questions]
    said += (*seen.talk.of("feature"), *seen.talk.of("benefit"))
    said.sort(key=lambda one: one.position)
    positions = [one.position for one in said]
    before: list[str] = []
    features = 0
    for objection in objections:
        place = bisect_left(positions, objection.position)
        last = said[place - 1] if place else None
        features += isinstance(last, Line)
        told = str(objection.details.get("said_before") or "")
        before.append(told or (last.text if last else ""))
    return Hint(
        "R20",
        tuple(one.text for one in objections),
        facts={"count": len(objections), "before": tuple(before), "features": features},
        at=tuple(one.position for one in objections),
    )
