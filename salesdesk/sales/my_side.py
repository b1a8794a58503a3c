"""My side: own company and person, logo, products and capabilities (DOMAIN §6 My side)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.kept import live
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from salesdesk.store.records import Capability, MySide, Product


@dataclass(frozen=True)
class ProductLine:
    """A product; money in fen, tax rate in basis points (1300 = 13 %)."""

    id: int
    model: str
    name: str
    unit: str
    price_fen: int | None
    tax_rate_bp: int
    floor_price_fen: int | None
    note: str


@dataclass(frozen=True)
class CapabilityLine:
    """What we can do and which trouble it solves."""

    id: int
    name: str
    solves: str


def details() -> dict[str, Any]:
    """Return the answers of the form ``my_side``; empty before it was filled in."""
    row = MySide.get_or_none()
    return dict(row.details) if row else {}


def logo_sha256() -> str | None:
    """Return under which digest the logo is kept, None without one."""
    row = MySide.get_or_none()
    return row.logo_sha256 if row else None


def save(answers: Mapping[str, Any]) -> None:
    """Keep the answers of the form ``my_side``."""
    with database.change(mark("Change", "My side changed")):
        _row_id()
        MySide.update(details=dict(answers)).execute()


def set_logo(picture: bytes, attachments: AttachmentStore) -> None:
    """Keep *picture* (PNG or JPEG) as the logo that heads every sheet; empty bytes remove it."""
    digest = attachments.put_bytes(picture) if picture else None
    with database.change(mark("Change", "Logo changed")):
        _row_id()
        MySide.update(logo_sha256=digest).execute()


def _row_id() -> int:
    row = MySide.get_or_none() or MySide.create()
    return int(row.id)


def products() -> list[ProductLine]:
    """Return the catalogue by model."""
    rows = Product.select().where(Product.archived_at.is_null()).order_by(Product.model)
    return [
        ProductLine(
            r.id, r.model, r.name, r.unit, r.price_fen, r.tax_rate_bp, r.floor_price_fen, r.note
        )
        for r in rows
    ]


def save_product(product_id: int | None, **columns: Any) -> int:
    """Add a product, or change the one with *product_id*; return its id.

    Raises Refused product_missing.
    """
    if product_id is not None:
        live(Product, product_id, Refused("product_missing"))
    with database.change(mark("Change", "Product saved")):
        if product_id is None:
            return int(Product.insert(**columns).execute())
        Product.update(**columns).where(Product.id == product_id).execute()
        return product_id


def archive_product(product_id: int, now: datetime) -> None:
    """Take a product out of the catalogue; what refers to it stays. Refused product_missing."""
    live(Product, product_id, Refused("product_missing"))
    with database.change(mark("Change", "Product archived")):
        Product.update(archived_at=now).where(Product.id == product_id).execute()


def capabilities() -> list[CapabilityLine]:
    """Return what we can do, in the order it was entered."""
    rows = Capability.select().where(Capability.archived_at.is_null()).order_by(Capability.id)
    return [CapabilityLine(r.id, r.name, r.solves) for r in rows]


def save_capability(capability_id: int | None, **columns: Any) -> int:
    """Add a capability, or change the one with *capability_id*; return its id.

    Raises Refused capability_missing.
    """
    if capability_id is not None:
        live(Capability, capability_id, Refused("capability_missing"))
    with database.change(mark("Change", "Capability saved")):
        if capability_id is None:
            return int(Capability.insert(**columns).execute())
        Capability.update(**columns).where(Capability.id == capability_id).execute()
        return capability_id


def archive_capability(capability_id: int, now: datetime) -> None:
    """Take a capability out of the list; what refers to it stays. Refused capability_missing."""
    live(Capability, capability_id, Refused("capability_missing"))
    with database.change(mark("Change", "Capability archived")):
        Capability.update(archived_at=now).where(Capability.id == capability_id).execute()
