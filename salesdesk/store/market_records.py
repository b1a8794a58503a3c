"""The tables of the market: attempts to reach somebody, competitors, what is heard."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, ForeignKeyField, IntegerField, TextField

from salesdesk.store.fields import DayField, MomentField, new_uuid
from salesdesk.store.records import Client, Contact, Record


class Touch(Record):
    """An attempt to reach a client that needs no record: a call, a message, answered or not."""

    client = ForeignKeyField(Client, backref="touches")
    client_id: int
    contact = ForeignKeyField(Contact, null=True, backref="touches")
    contact_id: int | None
    at = MomentField(index=True)
    channel = TextField(default="phone")
    answered = BooleanField(default=True)
    cold = BooleanField(default=False)
    note = TextField(default="")


class Competitor(Record):
    """Who else sells it: strengths, weaknesses, what to do about them."""

    uuid = TextField(default=new_uuid, unique=True)
    name = TextField(unique=True)
    strengths = TextField(default="")
    weaknesses = TextField(default="")
    answer = TextField(default="")
    website = TextField(default="")
    checked_on = DayField(null=True)
    archived_at = MomentField(null=True)


class PriceHeard(Record):
    """A competitor's price as somebody told it: for what, when, where from."""

    competitor = ForeignKeyField(Competitor, backref="prices")
    competitor_id: int
    item = TextField()
    price_fen = BigIntegerField()
    unit = TextField(default="")
    heard_on = DayField()
    source = TextField(default="")
    client = ForeignKeyField(Client, null=True, backref="prices_heard")
    client_id: int | None
    position = IntegerField(default=0)


class IndustryNote(Record):
    """Something learned about an industry, with where it comes from and its day."""

    industry = TextField(default="", index=True)
    text = TextField()
    source = TextField(default="")
    noted_on = DayField()
    client = ForeignKeyField(Client, null=True, backref="industry_notes")
    client_id: int | None
    archived_at = MomentField(null=True)
