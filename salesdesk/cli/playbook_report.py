"""The playbook as a file, on the command line: what was written, what a file brings."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from salesdesk.i18n import current_language, translate
from salesdesk.marks import mark
from salesdesk.sales.spin import playbook_file
from salesdesk.sales.spin.playbook_file import CHANGED, NEW, SAME
from salesdesk.sales.spin.playbook_kinds import KINDS, headline

_STATES = {
    NEW: mark("Cli", "new: {name}"),
    CHANGED: mark("Cli", "changed: {name}"),
}
_SHOWN = 100


def export_playbook(path: Path, *, own: bool) -> tuple[dict[str, Any], list[str]]:
    """Write the playbook; return what to tell as a document and as lines."""
    count = playbook_file.write(path, playbook_file.document(own=own))
    told = {"file": str(path), "entries": count, "own": own}
    return told, [
        translate("Cli", "%n entry(s) of the playbook written to {path}", None, count, path=path)
    ]


def import_playbook(
    path: Path, now: datetime, *, dry_run: bool
) -> tuple[dict[str, Any], list[str]]:
    """Take a file in, or with *dry_run* only tell what it would bring."""
    found = playbook_file.read(path)
    items = playbook_file.compare(found)
    if not dry_run:
        playbook_file.take(found, now)
    counts = {state: sum(one.state == state for one in items) for state in (NEW, CHANGED, SAME)}
    news = [one for one in items if one.state != SAME]
    told = {
        "name": found.name,
        "dry_run": dry_run,
        **counts,
        "items": [{"kind": one.kind, "key": one.key, "state": one.state} for one in news],
    }
    line = translate(
        "Cli", "“{name}”: new {new}, changed {changed}, the same {same}",
        name=found.name, new=counts[NEW], changed=counts[CHANGED], same=counts[SAME],
    )  # fmt: skip
    rest = [translate("Cli", _STATES[one.state], name=_name(one)) for one in news[:_SHOWN]]
    if len(news) > _SHOWN:
        rest.append(translate("Cli", "and %n more", None, len(news) - _SHOWN))
    return told, [line, *rest]


def _name(item: playbook_file.Item) -> str:
    if item.kind not in KINDS:
        return str(item.after["text"]) or item.key
    return headline(item.kind, item.after, current_language()) or item.key
