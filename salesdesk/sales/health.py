"""Is the workspace sound? The quick check, and the deep one that compares caches with the truth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from salesdesk.sales import caches
from salesdesk.store import search
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from salesdesk.store.records import Attachment, MySide

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: a code (pages, references, list_keys, search, attachment_lost,
    attachment_broken) and what it is about.
    """

    code: str
    about: str


def check(attachments: AttachmentStore, *, deep: bool = False) -> list[Finding]:
    """Return what is wrong with the workspace, nothing when it is sound.

    The quick check reads the pages' structure and the references; the deep one also every page,
    the caches (list keys, search index) against the records, and every attachment's digest.
    """
    connection = database.connection()
    pragma = "integrity_check" if deep else "quick_check"
    found = [
        Finding("pages", str(told))
        for (told,) in connection.execute(f"PRAGMA {pragma}")
        if told != "ok"
    ]
    found += [
        Finding("references", f"{row[0]} {row[1]}")
        for row in connection.execute("PRAGMA foreign_key_check")
    ]
    wanted = {row.sha256 for row in Attachment.select(Attachment.sha256)}
    wanted |= {row.logo_sha256 for row in MySide.select() if row.logo_sha256}
    found += [Finding("attachment_lost", one[:12]) for one in sorted(wanted - attachments.held())]
    if deep:
        found += [Finding("list_keys", str(client)) for client in caches.compare(connection)]
        found += [Finding("search", str(client)) for client in search.check(connection)]
        found += [Finding("attachment_broken", one[:12]) for one in attachments.broken()]
    return found


def mend(progress: Progress = lambda done, total: None) -> None:
    """Make the caches anew from the records."""
    with database.change(derive=False):
        connection = database.connection()
        caches.rebuild(connection, progress)
        search.rebuild(connection, progress)
