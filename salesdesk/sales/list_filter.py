"""What a list of clients is narrowed by and ordered by, as plain values and as SQL over the keys.

``k`` is the list key of a client (``client_key``), ``c`` the client itself; ``c`` is joined only
where a filter or an order asks for it, so that the plain list of 100,000 stays a walk along one
index.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import GRADE, INDUSTRY, INTENT_CLASS, PRIORITY, SIZE, STAGE
from salesdesk.sales import list_origins
from salesdesk.sales.stages import OPEN, STAGES
from salesdesk.sales.staleness import LONGEST_GAP, longest_gap
from salesdesk.store.fields import moment_text

NONE = list_origins.NONE
"""The value of a filter that asks for clients of whom this is not told."""
OF_KEY = ("grade", "stage", "industry")
OF_CLIENT = {
    "source": "source", "size": "size", "ownership": "ownership", "city": "city",
    "intent": "intent_class", "priority": "priority",
}  # fmt: skip
"""Filter → column of the client."""
DUES = ("overdue", "today", "week", "this_week", NONE)
STALE = ("over", "30", "60", "90", "never")
CONTACTABLE = ("yes", "no")


@dataclass(frozen=True)
class ListFilter:
    """What the list shows; an empty text means no restriction, ``none`` those without a value.

    ``due`` is "", "overdue", "today", "week" (the coming seven days), "this_week" (by Sunday,
    overdue ones included) or "none" (no follow-up). ``stale`` is "over" (beyond the cadence, see
    ``staleness``), "30", "60" or "90" (so many days without a real contact; one never met counts
    from the day they were added) or "never". ``contactable`` is "no" for those who asked not to
    be contacted, "yes" for the others. ``channel``, ``event``, ``referrer`` and ``deals_from`` are
    those of ``list_origins``. With ``text`` the order is the search's (best and most
    recent first) unless ``sort`` is set.
    """

    text: str = ""
    grade: str = ""
    stage: str = ""
    tag: str = ""
    industry: str = ""
    due: str = ""
    source: str = ""
    channel: str = ""
    event: str = ""
    referrer: str = ""
    deals_from: str = ""
    size: str = ""
    ownership: str = ""
    city: str = ""
    intent: str = ""
    priority: str = ""
    stale: str = ""
    contactable: str = ""
    archived: bool = False
    sort: str = ""
    reverse: bool = False

    @property
    def order(self) -> str:
        """Return the sort in force."""
        return self.sort or "name"


def _places(choices: Sequence[Choice]) -> dict[str, int]:
    return {choice.key: place for place, choice in enumerate(choices)}


_OPEN_AMOUNT = (
    "(SELECT sum(amount_fen) FROM opportunity o WHERE o.client_id = k.client "
    f"AND o.archived_at IS NULL AND o.stage IN ({', '.join(repr(s) for s in OPEN)}))"
)
SORTS = {
    "name": "k.sort_name",
    "score": "k.score_tenths",
    "last_contact": "k.last_contact",
    "days_since": "k.last_contact",  # the longest silent first
    "next_follow_up": "k.next_follow_up",
    "updated": "k.updated_at",
    "grade": "k.grade",
    "stage": "k.stage",
    "industry": "k.industry",
    "size": "c.size",
    "intent": "c.intent_class",
    "priority": "c.priority",
    "city": "c.city",
    "source": "c.source",
    "short_name": "c.short_name",
    "amount": _OPEN_AMOUNT,
}
RANKED = {
    "grade": _places(GRADE), "stage": _places(STAGE), "industry": _places(INDUSTRY),
    "size": _places(SIZE), "intent": _places(INTENT_CLASS), "priority": _places(PRIORITY),
}  # fmt: skip
"""Sort → the place of every choice; what is none of them counts as not told."""
SPOKEN = frozenset({"city", "source", "short_name"})
"""Sorts by words: by their pinyin."""
DESCENDING_FIRST = frozenset({"score", "last_contact", "updated", "amount"})


def descending(wanted: ListFilter) -> bool:
    """Tell whether the greatest comes first."""
    return (wanted.order in DESCENDING_FIRST) != wanted.reverse


def order(wanted: ListFilter) -> str:
    """Return what follows ORDER BY."""
    column = SORTS[wanted.order]
    way = "DESC" if descending(wanted) else "ASC"
    if wanted.order == "name":
        return f"{column} {way}, k.client {way}"
    # what is not known (no score, no contact) comes last in either direction
    return f"{column} {way} NULLS LAST, k.sort_name, k.client"


def joined(wanted: ListFilter, where: str) -> str:
    """Return what follows FROM."""
    asks = "c." in where or "c." in SORTS[wanted.order]
    return "client_key k JOIN client c ON c.id = k.client" if asks else "client_key k"


def where(wanted: ListFilter, today: date, zone: tzinfo) -> tuple[str, tuple[object, ...]]:
    """Return what follows WHERE, and its facts; days are those of *zone*."""
    parts: list[str] = ["k.archived = ?"]
    facts: list[object] = [int(wanted.archived)]
    for part, told in (
        *_values(wanted), *_tag(wanted), *_due(wanted, today), *_stale(wanted, today, zone),
        *_contactable(wanted), *_origins(wanted),
    ):  # fmt: skip
        parts.append(part)
        facts += told
    return " AND ".join(parts), tuple(facts)


_Part = tuple[str, list[object]]


def _values(wanted: ListFilter) -> Iterator[_Part]:
    columns = {key: f"k.{key}" for key in OF_KEY} | {
        key: f"c.{column}" for key, column in OF_CLIENT.items()
    }
    for key, column in columns.items():
        if value := getattr(wanted, key):
            alike = " COLLATE NOCASE" if key == "source" else ""  # Expo and expo are one source
            yield f"{column} = ?{alike}", ["" if value == NONE else value]


def _origins(wanted: ListFilter) -> Iterator[_Part]:
    return list_origins.parts(
        channel=wanted.channel, event=wanted.event, referrer=wanted.referrer,
        deals_from=wanted.deals_from,
    )  # fmt: skip


def _tag(wanted: ListFilter) -> Iterator[_Part]:
    if wanted.tag:
        yield (
            "k.client IN (SELECT g.client_id FROM client_tag g JOIN tag t ON t.id = g.tag_id "
            "WHERE t.name = ?)",
            [wanted.tag],
        )


def _due(wanted: ListFilter, today: date) -> Iterator[_Part]:
    if wanted.due == NONE:
        yield "k.next_follow_up IS NULL", []
    elif wanted.due:
        first, last = {
            "overdue": (date.min, today - timedelta(days=1)),
            "today": (date.min, today),
            "week": (today, today + timedelta(days=6)),
            "this_week": (date.min, today + timedelta(days=6 - today.weekday())),
        }[wanted.due]
        yield "k.next_follow_up BETWEEN ? AND ?", [first.isoformat(), last.isoformat()]


def _stale(wanted: ListFilter, today: date, zone: tzinfo) -> Iterator[_Part]:
    if wanted.stale == "never":
        yield "k.last_contact IS NULL", []
    elif wanted.stale == "over":
        yield _beyond_cadence(today, zone)
    elif wanted.stale:
        since = _midnight(today - timedelta(days=int(wanted.stale) - 1), zone)
        yield "coalesce(k.last_contact, c.created_at) < ?", [since]


def _beyond_cadence(today: date, zone: tzinfo) -> _Part:
    parts: list[str] = []
    facts: list[object] = []
    for stage in STAGES:
        for grade in (*LONGEST_GAP, ""):
            gap = longest_gap(grade, stage)
            if gap is not None:
                parts.append("k.grade = ? AND k.stage = ? AND k.last_contact < ?")
                facts += [grade, stage, _midnight(today - timedelta(days=gap), zone)]
    return f"c.do_not_contact = 0 AND ({' OR '.join(parts)})", facts


def _contactable(wanted: ListFilter) -> Iterator[_Part]:
    if wanted.contactable:
        yield "c.do_not_contact = ?", [int(wanted.contactable == "no")]


def _midnight(day: date, zone: tzinfo) -> str:
    return moment_text(datetime.combine(day, time(), zone).astimezone(UTC))
