"""The tables the program keeps for itself: drafts, preferences, imports, saved views, caches."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, Model, TextField

from salesdesk.store.database import database
from salesdesk.store.fields import JsonField, MomentField
from salesdesk.store.records import Client, Record


class Draft(Record):
    """The unsaved state of a form being filled in; ``subject`` names what it is about."""

    form = TextField()
    subject = TextField()
    answers = JsonField()
    saved_at = MomentField()

    class Meta:
        indexes = ((("form", "subject"), True),)


class Preference(Record):
    """How the user left the window: sort, filter, theme, language."""

    key = TextField(unique=True)
    value = JsonField()


class ImportRun(Record):
    """One import, with its figures and the change that can be taken back."""

    file_name = TextField()
    sha256 = TextField()
    at = MomentField()
    change = IntegerField()
    read = IntegerField()
    added = IntegerField()
    updated = IntegerField()
    unchanged = IntegerField()
    rejected = IntegerField()


class ClientKey(Model):
    """Rebuildable cache of what the client list sorts and filters by; one row a client."""

    client = IntegerField(primary_key=True)
    sort_name = TextField()
    score_tenths = IntegerField(null=True)
    grade = TextField()
    stage = TextField()
    last_contact = TextField(null=True)
    next_follow_up = TextField(null=True)
    industry = TextField()
    updated_at = TextField()
    archived = IntegerField()

    class Meta:
        database = database
        legacy_table_names = False
        indexes = (
            (("archived", "sort_name"), False),
            (("archived", "score_tenths", "sort_name"), False),
            (("archived", "last_contact", "sort_name"), False),
            (("archived", "next_follow_up", "sort_name"), False),
            (("archived", "updated_at"), False),
            *((("archived", column), False) for column in ("grade", "stage", "industry")),
        )


class SavedView(Record):
    """A list of clients kept under a name: who (``filter``), what of them, in which order."""

    name = TextField(unique=True)
    filter = JsonField(default=dict)
    columns = JsonField(default=list)
    position = IntegerField(default=0)


class ClientMerge(Record):
    """Two clients made one; ``taken`` and ``before`` say what it takes to part them again.

    ``taken``: "table.column" → ids of the rows that moved. ``before`` and ``after``: table → id →
    columns that were changed besides, as they were and as the merge left them.
    """

    kept = ForeignKeyField(Client, backref="merges")
    kept_id: int
    gone = ForeignKeyField(Client, backref="merged_into")
    gone_id: int
    at = MomentField()
    taken = JsonField(default=dict)
    before = JsonField(default=dict)
    after = JsonField(default=dict)


class DistinctPair(Record):
    """Two clients that look alike and are not the same, as the user said."""

    one = ForeignKeyField(Client, backref="distinct_from")
    one_id: int
    other = ForeignKeyField(Client, backref="told_apart_from")
    other_id: int
    at = MomentField()

    class Meta:
        indexes = ((("one", "other"), True),)
