"""The tables of the SPIN interview: what was asked, what was said, and the playbook behind it.

``position`` counts the questions and lines of one interview together, in the order they came:
the rules of the coach ask what was said before what (DOMAIN §4).
"""

from __future__ import annotations

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from salesdesk.store.fields import DayField, JsonField, MomentField, new_uuid
from salesdesk.store.records import Client, Need, Objection, Opportunity, Record, Visit


class Interview(Record):
    """One need-discovery talk, from its plan to its review.

    ``state`` is open or finished. ``step`` (0–9) and ``field`` are where the user was.
    ``answers`` are those of the form ``interview``. ``ours`` and ``theirs`` count the marks of
    who was talking; the seconds are those of the two timers. ``zone`` as with a visit.
    """

    uuid = TextField(default=new_uuid, unique=True)
    client = ForeignKeyField(Client, backref="interviews")
    client_id: int
    visit = ForeignKeyField(Visit, null=True, backref="interviews")
    visit_id: int | None
    opportunity = ForeignKeyField(Opportunity, null=True, backref="interviews")
    opportunity_id: int | None
    state = TextField(default="open", index=True)
    step = IntegerField(default=0)
    field = TextField(default="")
    language = TextField(default="zh_CN")
    pack = TextField(default="")
    answers = JsonField(default=dict)
    talk_seconds = IntegerField(default=0)
    chat_seconds = IntegerField(default=0)
    ours = IntegerField(default=0)
    theirs = IntegerField(default=0)
    outcome = TextField(default="")
    zone = TextField(default="+08:00")
    made_at = MomentField()
    started_at = MomentField(null=True)
    ended_at = MomentField(null=True)
    finished_at = MomentField(null=True)
    archived_at = MomentField(null=True)


class InterviewMove(Record):
    """A move of an interview's state: finished, or opened again to be amended, and why."""

    interview = ForeignKeyField(Interview, backref="moves")
    interview_id: int
    from_state = TextField(default="")
    to_state = TextField()
    at = MomentField()
    reason = TextField(default="")


class InterviewLine(Record):
    """A sentence of the talk that was marked as something.

    ``kind``: fact, problem, implication, payoff, quote, objection, feature, benefit. ``parent`` is
    the line it hangs on: an implication on its problem (or another implication), a pay-off on
    its problem, a benefit on the problem whose explicit need it answers, a problem that was an
    objection on that objection. ``follows`` is the same problem in an earlier interview.
    ``details`` holds what its kind has besides (see ``sales.spin.talk``); ``need`` and
    ``objection`` are the rows of the dossier it became.
    """

    uuid = TextField(default=new_uuid, unique=True)
    interview = ForeignKeyField(Interview, backref="lines")
    interview_id: int
    kind = TextField()
    text = TextField()
    parent = ForeignKeyField("self", null=True)
    parent_id: int | None
    follows = ForeignKeyField("self", null=True)
    follows_id: int | None
    position = IntegerField()
    at = MomentField()
    details = JsonField(default=dict)
    need = ForeignKeyField(Need, null=True, backref="lines")
    need_id: int | None
    objection = ForeignKeyField(Objection, null=True, backref="lines")
    objection_id: int | None


class InterviewQuestion(Record):
    """A question that was put, and what was answered; ``kind`` is S, P, I or N.

    ``key`` is that of the bank's entry it was taken from, "" for an own one; ``about`` is the
    problem it asks on about.
    """

    interview = ForeignKeyField(Interview, backref="questions")
    interview_id: int
    kind = TextField()
    key = TextField(default="")
    text = TextField()
    answer = TextField(default="")
    about = ForeignKeyField(InterviewLine, null=True, backref="questions")
    about_id: int | None
    position = IntegerField()
    at = MomentField()


class NeedVersion(Record):
    """A need as it stood before a later interview or the user changed it."""

    need = ForeignKeyField(Need, backref="versions")
    need_id: int
    interview = ForeignKeyField(Interview, null=True)
    interview_id: int | None
    columns = JsonField()
    stated_on = DayField()
    replaced_at = MomentField()


class PlaybookEntry(Record):
    """One version of an entry of the playbook, as the user or an imported file has it.

    ``kind``: question, pack, opener, small_talk, objection, case, jargon. ``body`` None stands
    for the text as it is shipped; ``left_out`` for an entry that is not used. The highest
    version is in force.
    ``origin`` is "" for the user's own hand, else the name of the imported playbook.
    """

    kind = TextField()
    key = TextField()
    version = IntegerField()
    body = JsonField(null=True)
    left_out = BooleanField(default=False)
    origin = TextField(default="")
    made_at = MomentField()

    class Meta:
        indexes = ((("kind", "key", "version"), True),)
