"""Is the workspace sound? The quick check, and the deep one that compares caches with the truth."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from salesdesk.sales import caches
from salesdesk.store import search
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from salesdesk.store.records import Attachment, MySide

Progress = Callable[[int, int], None]
_STEPS = 4
MENDABLE = frozenset({"list_keys", "search"})
"""What ``mend`` heals: caches, which are made from the records."""


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: a code (pages, references, list_keys, search, attachment_lost,
    attachment_broken) and what it is about.
    """

    code: str
    about: str


def check(
    attachments: AttachmentStore,
    *,
    deep: bool = False,
    progress: Progress = lambda done, total: None,
) -> list[Finding]:
    """Return what is wrong with the workspace, nothing when it is sound.

    The quick check reads the pages' structure and the references; the deep one also every page,
    the caches (list keys, search index) against the records, and every attachment's digest.
    *progress* hears of the steps of the deep check, and what it raises stops it.
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
        progress(1, _STEPS)
        found += [Finding("list_keys", str(client)) for client in caches.compare(connection)]
        progress(2, _STEPS)
        found += [Finding("search", str(client)) for client in search.check(connection)]
        progress(3, _STEPS)
        found += [Finding("attachment_broken", one[:12]) for one in attachments.broken()]
    return found


def mendable(findings: Iterable[Finding]) -> bool:
    """Tell whether ``mend`` heals some of *findings*; on damaged pages nothing is to be written."""
    codes = {one.code for one in findings}
    return bool(codes & MENDABLE) and "pages" not in codes


def mend(progress: Progress = lambda done, total: None) -> None:
    """Make the list keys and the search index anew from the records.

    What *progress* raises stops it; then nothing has changed.
    """
    with database.change(derive=False):
        connection = database.connection()
        caches.rebuild(connection, progress)
        search.rebuild(connection, progress)
