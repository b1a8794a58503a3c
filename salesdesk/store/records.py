"""The tables of clients, visits and the plan. Names are the glossary's (DOMAIN §2).

``selling_records``, ``market_records`` and ``house_records`` hold the others.

Rows never leave ``sales``; they are archived, not deleted. ``uuid`` marks what can stand on
paper (QR code) or travel to another workspace. Money is integer fen in ``*_fen`` columns;
``details`` holds the descriptive answers of a form that no query asks for. The bare ``x_id``
annotations name what peewee adds beside a foreign key, for the type checker.
"""

from __future__ import annotations

from peewee import (
    AutoField,
    BigIntegerField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from salesdesk.store.database import database
from salesdesk.store.fields import DayField, JsonField, MomentField, new_uuid


class Record(Model):
    """The base of all tables."""

    id = AutoField()

    class Meta:
        database = database
        legacy_table_names = False


# --- my side -------------------------------------------------------------------------------


class MySide(Record):
    """The single row about ourselves: the answers of the form ``my_side``, and the logo."""

    details = JsonField(default=dict)
    logo_sha256 = TextField(null=True)


class Product(Record):
    """What we sell; the floor price is private and never printed for a client."""

    model = TextField()
    name = TextField()
    unit = TextField(default="")
    price_fen = BigIntegerField(null=True)
    tax_rate_bp = IntegerField(default=1300)
    floor_price_fen = BigIntegerField(null=True)
    note = TextField(default="")
    archived_at = MomentField(null=True)


class Capability(Record):
    """What we can do, and which trouble of a client it solves."""

    name = TextField()
    solves = TextField(default="")
    archived_at = MomentField(null=True)


# --- client dossiers -----------------------------------------------------------------------


class Contact(Record):
    """A person; the companies they belong to are their seats in buying chains."""

    uuid = TextField(default=new_uuid, unique=True)
    name = TextField(index=True)
    birthday = TextField(default="")
    note = TextField(default="")
    consent = TextField(default="")
    archived_at = MomentField(null=True)


class LeadEvent(Record):
    """An exhibition, a seminar, a meeting of a chamber, or something done in a community.

    ``reach`` is how many people saw what was shared.
    """

    uuid = TextField(default=new_uuid, unique=True)
    kind = TextField(default="exhibition")
    name = TextField()
    held_on = DayField()
    ends_on = DayField(null=True)
    place = TextField(default="")
    link = TextField(default="")
    reach = IntegerField(null=True)
    cost_fen = BigIntegerField(null=True)
    note = TextField(default="")
    archived_at = MomentField(null=True)


class Client(Record):
    """A company (or a single person) we sell to; ``details`` are further answers of form ②."""

    uuid = TextField(default=new_uuid, unique=True)
    name = TextField(index=True)
    short_name = TextField(default="")
    uscc = TextField(default="", index=True)
    industry = TextField(default="")
    size = TextField(default="")
    ownership = TextField(default="")
    client_type = TextField(default="")
    city = TextField(default="")
    address = TextField(default="")
    website = TextField(default="")
    source = TextField(default="")
    referrer = TextField(default="")
    referred_by = ForeignKeyField(Contact, null=True, backref="referred")
    referred_by_id: int | None
    met_at = ForeignKeyField(LeadEvent, null=True, backref="leads")
    met_at_id: int | None
    intent_class = TextField(default="")
    priority = TextField(default="")
    supplier_contract_end = DayField(null=True)
    follow_up_on = DayField(null=True)
    do_not_contact = BooleanField(default=False)
    do_not_contact_reason = TextField(default="")
    details = JsonField(default=dict)
    created_at = MomentField()
    updated_at = MomentField()
    archived_at = MomentField(null=True)


class ContactPoint(Record):
    """One way to reach a person; ``digits`` is what a phone number is matched and found by."""

    contact = ForeignKeyField(Contact, backref="points")
    contact_id: int
    kind = TextField()
    value = TextField()
    digits = TextField(default="", index=True)
    label = TextField(default="")
    position = IntegerField(default=0)


class ChainMember(Record):
    """A person's seat in a client's buying chain; ``reports_to`` is another seat there."""

    client = ForeignKeyField(Client, backref="chain")
    client_id: int
    contact = ForeignKeyField(Contact, backref="seats")
    contact_id: int
    post = TextField(default="")
    department = TextField(default="")
    roles = JsonField(default=list)
    attitude = TextField(default="unknown")
    influence = IntegerField(null=True)
    concern = TextField(default="")
    met = BooleanField(default=False)
    reports_to = ForeignKeyField("self", null=True)
    reports_to_id: int | None
    position = IntegerField(default=0)
    archived_at = MomentField(null=True)


class Tag(Record):
    """A word that groups clients."""

    name = TextField(unique=True)


class ClientTag(Record):
    """A tag on a client."""

    client = ForeignKeyField(Client, backref="tags")
    client_id: int
    tag = ForeignKeyField(Tag, backref="clients")
    tag_id: int

    class Meta:
        indexes = ((("client", "tag"), True),)


class Note(Record):
    """A free remark in a client's timeline."""

    client = ForeignKeyField(Client, backref="notes")
    client_id: int
    text = TextField()
    at = MomentField()
    archived_at = MomentField(null=True)


class PriorityScore(Record):
    """One filling of form ①, with the weights it was made with."""

    uuid = TextField(default=new_uuid, unique=True)
    client = ForeignKeyField(Client, backref="scores")
    client_id: int
    rated_on = DayField()
    rater = TextField(default="")
    weights = JsonField()
    remark = TextField(default="")


class Rating(Record):
    """The points of one criterion, with the fact they rest on and that fact's date."""

    score = ForeignKeyField(PriorityScore, backref="ratings")
    score_id: int
    criterion = TextField()
    points = IntegerField()
    evidence = TextField(default="")
    evidence_on = DayField(null=True)


class Opportunity(Record):
    """Something being sold to a client; the client shows the furthest open stage.

    ``stage_since`` is when it came to its stage; ``follows`` the lost or dormant one that this
    one opens anew.
    """

    uuid = TextField(default=new_uuid, unique=True)
    client = ForeignKeyField(Client, backref="opportunities")
    client_id: int
    title = TextField()
    amount_fen = BigIntegerField(null=True)
    expected_close = DayField(null=True)
    stage = TextField(default="lead")
    loss_reason = TextField(default="")
    rival = TextField(default="")
    source = TextField(default="")
    note = TextField(default="")
    created_at = MomentField()
    stage_since = MomentField(null=True)
    follows = ForeignKeyField("self", null=True)
    follows_id: int | None
    archived_at = MomentField(null=True)


class StageMove(Record):
    """One move of an opportunity: what proved it (``evidence``: gate → fact), or why without.

    ``overridden`` names the gates that were passed with a reason in place of their evidence.
    """

    opportunity = ForeignKeyField(Opportunity, backref="moves")
    opportunity_id: int
    from_stage = TextField(default="")
    to_stage = TextField()
    at = MomentField()
    reason = TextField(default="")
    evidence = JsonField(default=dict)
    overridden = JsonField(default=list)


class Attachment(Record):
    """A file kept with a client; its bytes lie in the attachment store under their SHA-256."""

    uuid = TextField(default=new_uuid, unique=True)
    client = ForeignKeyField(Client, backref="attachments")
    client_id: int
    name = TextField()
    media_type = TextField(default="")
    size = IntegerField()
    sha256 = TextField(index=True)
    added_at = MomentField()
    archived_at = MomentField(null=True)


# --- visits and the daily plan ---------------------------------------------------------------


class Visit(Record):
    """A visit from plan to record; ``plan`` and ``record`` are the answers of their forms.

    ``zone`` is the user's offset when it was planned ("+08:00"). ``follows`` is the visit this
    one was rescheduled from.
    """

    uuid = TextField(default=new_uuid, unique=True)
    number = TextField(default="", index=True)
    client = ForeignKeyField(Client, backref="visits")
    client_id: int
    state = TextField(default="planned", index=True)
    channel = TextField(default="face")
    cold = BooleanField(default=False)
    objective = TextField(default="")
    place = TextField(default="")
    starts_at = MomentField(index=True)
    ends_at = MomentField()
    zone = TextField(default="+08:00")
    started_at = MomentField(null=True)
    ended_at = MomentField(null=True)
    recorded_at = MomentField(null=True)
    outcome = TextField(default="")
    clock_set_back = BooleanField(default=False)
    plan = JsonField(default=dict)
    record = JsonField(default=dict)
    follows = ForeignKeyField("self", null=True)
    follows_id: int | None


class VisitPerson(Record):
    """Somebody who takes part: of ours (``side`` = ours, by name) or of theirs."""

    visit = ForeignKeyField(Visit, backref="people")
    visit_id: int
    side = TextField()
    contact = ForeignKeyField(Contact, null=True)
    contact_id: int | None
    name = TextField()


class VisitMove(Record):
    """One move of a visit's state, with its time and evidence (who, when, by, reason …)."""

    visit = ForeignKeyField(Visit, backref="moves")
    visit_id: int
    from_state = TextField(default="")
    to_state = TextField()
    at = MomentField()
    evidence = JsonField(default=dict)


class Need(Record):
    """What a client lacks; explicit only with the customer's own words (DOMAIN §3 ④).

    ``severity`` 1–5; ``can_do`` yes, part or no: whether we can meet it; ``agreed_on`` is when
    the customer agreed to it as summed up.
    """

    uuid = TextField(default=new_uuid, unique=True)
    client = ForeignKeyField(Client, backref="needs")
    client_id: int
    visit = ForeignKeyField(Visit, null=True, backref="needs")
    visit_id: int | None
    text = TextField()
    words = TextField(default="")
    explicit = BooleanField(default=False)
    level = TextField(default="")
    kind = TextField(default="")
    raised_by = TextField(default="")
    stated_on = DayField()
    closed_at = MomentField(null=True)
    severity = IntegerField(null=True)
    expected = TextField(default="")
    can_do = TextField(default="")
    metric = TextField(default="")
    agreed_on = DayField(null=True)


class Objection(Record):
    """What a customer held against us, in their words, and how it was answered.

    ``said_before`` is what we said just before; ``need`` the need it turned out to be.
    """

    client = ForeignKeyField(Client, backref="objections")
    client_id: int
    visit = ForeignKeyField(Visit, null=True, backref="objections")
    visit_id: int | None
    category = TextField(default="")
    words = TextField()
    response = TextField(default="")
    solved = BooleanField(default=False)
    raised_on = DayField()
    said_before = TextField(default="")
    need = ForeignKeyField(Need, null=True, backref="objections")
    need_id: int | None


class PlanItem(Record):
    """Something to do on a day. ``planned_on`` is the first day it was set for; an item not
    done carries over by being asked for, never by being rewritten. ``origin`` names the
    proposal it was made from, so that the same is not proposed twice.
    """

    uuid = TextField(default=new_uuid, unique=True)
    title = TextField()
    kind = TextField(default="task")
    client = ForeignKeyField(Client, null=True, backref="plan_items")
    client_id: int | None
    visit = ForeignKeyField(Visit, null=True, backref="plan_items")
    visit_id: int | None
    due_on = DayField(index=True)
    due_at = MomentField(null=True)
    planned_on = DayField()
    owner = TextField(default="")
    form = TextField(default="")
    origin = TextField(default="", index=True)
    done_at = MomentField(null=True)
    dropped_at = MomentField(null=True)
    reason = TextField(default="")
    position = IntegerField(default=0)
