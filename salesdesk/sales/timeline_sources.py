"""Where the entries of a timeline come from: one declared source for each kind.

Every source gives three pieces of SQL over the rows of one client: the moment that orders it, the
words a search looks through, and what is shown. Keys are read for the whole client at once and
must stay cheap, so the moment never opens a visit's long answers.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """One kind of entry.

    ``rows`` is what follows FROM, with ``?`` for the client; ``row`` the same by the row's own
    id. ``at`` is stored text: a moment, or a day when ``day_only``. ``shown`` selects text,
    what, detail and aside. ``hay`` is searched.
    """

    kind: str
    ident: str
    at: str
    rows: str
    shown: str
    hay: str
    row: str = ""
    day_only: bool = False


_ANSWERS = (
    "coalesce((SELECT group_concat(atom, char(10)) FROM json_tree(v.record) "
    "WHERE type = 'text'), '')"
)
_PEOPLE = (
    "coalesce((SELECT group_concat(name, char(10)) FROM visit_person WHERE visit_id = v.id), '')"
)
_WHOM = "coalesce((SELECT name FROM contact WHERE id = t.contact_id), '')"
_GONE = "coalesce((SELECT name FROM client WHERE id = m.gone_id), '')"
_FACTS = "coalesce((SELECT group_concat(evidence, char(10)) FROM rating WHERE score_id = s.id), '')"
_OBJECTIVE = "coalesce(json_extract(i.answers, '$.objective'), '')"
_SAID = (
    "coalesce((SELECT group_concat(text, char(10)) FROM interview_line "
    "WHERE interview_id = i.id), '')"
)
# with the weights beside them, the score is computed when it is shown
_POINTS = "(SELECT json_group_object(criterion, points) FROM rating WHERE score_id = s.id)"

SOURCES: tuple[Source, ...] = (
    Source(
        "visit", "v.id", "coalesce(v.started_at, v.starts_at)",
        "visit v WHERE v.client_id = ?",
        "v.objective, CASE v.outcome WHEN '' THEN v.state ELSE v.outcome END, "
        "coalesce(json_extract(v.record, '$.key_points'), ''), v.channel",
        f"v.objective || char(10) || v.number || char(10) || v.place || char(10) || {_ANSWERS} "
        f"|| char(10) || {_PEOPLE}",
        "visit v WHERE v.id",
    ),
    Source(
        "touch", "t.id", "t.at", "touch t WHERE t.client_id = ?",
        f"t.note, CASE t.answered WHEN 1 THEN 'answered' ELSE 'missed' END, {_WHOM}, t.channel",
        f"t.note || char(10) || {_WHOM}", "touch t WHERE t.id",
    ),
    Source(
        "note", "n.id", "n.at", "note n WHERE n.archived_at IS NULL AND n.client_id = ?",
        "n.text, '', '', ''", "n.text", "note n WHERE n.id",
    ),
    Source(
        "need", "n.id", "n.stated_on", "need n WHERE n.client_id = ?",
        "n.text, n.level, n.words, CASE WHEN n.closed_at IS NULL THEN '' ELSE 'closed' END",
        "n.text || char(10) || n.words || char(10) || n.raised_by", "need n WHERE n.id",
        day_only=True,
    ),
    Source(
        "objection", "o.id", "o.raised_on", "objection o WHERE o.client_id = ?",
        "o.words, o.category, o.response, CASE o.solved WHEN 1 THEN 'solved' ELSE '' END",
        "o.words || char(10) || o.response", "objection o WHERE o.id", day_only=True,
    ),
    Source(
        "score", "s.id", "s.rated_on", "priority_score s WHERE s.client_id = ?",
        f"{_POINTS}, s.weights, s.remark, s.rater",
        f"s.remark || char(10) || s.rater || char(10) || {_FACTS}",
        "priority_score s WHERE s.id", day_only=True,
    ),
    Source(
        "stage", "m.id", "m.at",
        "stage_move m JOIN opportunity o ON o.id = m.opportunity_id WHERE o.client_id = ?",
        "o.title, m.to_stage, m.reason, m.from_stage",
        "o.title || char(10) || m.reason",
        "stage_move m JOIN opportunity o ON o.id = m.opportunity_id WHERE m.id",
    ),
    Source(
        "file", "a.id", "a.added_at",
        "attachment a WHERE a.archived_at IS NULL AND a.client_id = ?",
        "a.name, '', '', ''", "a.name", "attachment a WHERE a.id",
    ),
    Source(
        "task", "p.id", "p.done_at", "plan_item p WHERE p.done_at NOT NULL AND p.client_id = ?",
        "p.title, 'done', '', p.owner", "p.title", "plan_item p WHERE p.id",
    ),
    Source(
        "merge", "m.id", "m.at", "client_merge m WHERE m.kept_id = ?",
        f"{_GONE}, '', '', ''", _GONE, "client_merge m WHERE m.id",
    ),
    Source(
        "interview", "i.id", "coalesce(i.started_at, i.ended_at)",
        # a visit's record stands for the talk that was held there
        "interview i WHERE i.finished_at NOT NULL AND i.archived_at IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM visit v WHERE v.id = i.visit_id AND v.state = 'recorded') "
        "AND i.client_id = ?",
        f"{_OBJECTIVE}, i.outcome, coalesce(json_extract(i.answers, '$.summary'), ''), i.state",
        f"{_OBJECTIVE} || char(10) || {_SAID}",
        "interview i WHERE i.id",
    ),
    Source(
        "created", "c.id", "c.created_at", "client c WHERE c.id = ?",
        "c.source, '', '', ''", "c.source", "client c WHERE c.id",
    ),
)  # fmt: skip
KINDS = tuple(source.kind for source in SOURCES)
