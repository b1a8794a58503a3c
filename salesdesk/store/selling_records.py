"""The tables of selling in depth: what a deal is made of, what each stage asks, whom we want.

Money is integer fen in ``*_fen`` columns, as everywhere.
"""

from __future__ import annotations

from peewee import BigIntegerField, ForeignKeyField, IntegerField, TextField

from salesdesk.store.fields import DayField, JsonField, MomentField
from salesdesk.store.market_records import Competitor
from salesdesk.store.records import Opportunity, Product, Record


class OpportunityProduct(Record):
    """A product an opportunity is about; ``quantity`` in thousandths of its unit."""

    opportunity = ForeignKeyField(Opportunity, backref="products")
    opportunity_id: int
    product = ForeignKeyField(Product, backref="opportunities")
    product_id: int
    quantity_milli = IntegerField(null=True)
    price_fen = BigIntegerField(null=True)
    position = IntegerField(default=0)


class OpportunityRival(Record):
    """A competitor met in an opportunity."""

    opportunity = ForeignKeyField(Opportunity, backref="rivals")
    opportunity_id: int
    competitor = ForeignKeyField(Competitor, backref="met")
    competitor_id: int

    class Meta:
        indexes = ((("opportunity", "competitor"), True),)


class StageStep(Record):
    """A line of a stage's checklist or guidance, as the user edited it (DOMAIN S1-3).

    ``kind`` is step (to be ticked) or hint (only read). ``key`` is that of the shipped line it
    replaces, "" for one of the user's own; a shipped line that was never edited has no row.
    """

    stage = TextField(index=True)
    kind = TextField(default="step")
    key = TextField(default="")
    text = TextField()
    position = IntegerField(default=0)
    archived_at = MomentField(null=True)


class StageTick(Record):
    """A line of the checklist done for one opportunity; ``step`` is its key or ``#id``."""

    opportunity = ForeignKeyField(Opportunity, backref="ticks")
    opportunity_id: int
    step = TextField()
    at = MomentField()

    class Meta:
        indexes = ((("opportunity", "step"), True),)


class Phrase(Record):
    """A sentence everybody should say alike, by the scene it belongs to (DOMAIN S1-5)."""

    scene = TextField(default="")
    key = TextField(default="")
    text = TextField()
    position = IntegerField(default=0)
    archived_at = MomentField(null=True)


class IdealProfile(Record):
    """The ideal client as described from a day on; older ones are kept (DOMAIN S1-7)."""

    since = DayField()
    profile = JsonField(default=dict)
    made_at = MomentField()


class WeightSet(Record):
    """The weights of the priority score from a day on; they total 100 (DOMAIN §3 ①).

    ``stale_days`` is how long a fact behind a score stays fresh, and a score itself.
    """

    since = DayField()
    weights = JsonField()
    stale_days = IntegerField(default=90)
    made_at = MomentField()
