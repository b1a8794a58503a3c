"""What heads every printed sheet."""

from __future__ import annotations

from salesdesk.forms.form import Head
from salesdesk.sales import my_side
from salesdesk.store.attachments import AttachmentStore


def letterhead(attachments: AttachmentStore | None = None) -> Head:
    """Return what heads every printed sheet; one whose logo is lost still prints, without it."""
    known = my_side.details()
    digest = my_side.logo_sha256()
    if attachments and digest not in attachments.held():
        digest = None
    return Head(
        company=known.get("company", ""),
        person=known.get("person", ""),
        post=known.get("post", ""),
        phone=known.get("phone", ""),
        logo=attachments.read(digest) if attachments and digest else b"",
    )
