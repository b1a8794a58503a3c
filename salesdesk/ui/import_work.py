"""What an import does beside the window: read, count, write, take back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from salesdesk.exchange.reading import Preview, digest, entries, preview, shown_name
from salesdesk.sales import importing
from salesdesk.sales.importing import Outcome
from salesdesk.ui.connected import connected
from salesdesk.ui.tasks import Progress

T = TypeVar("T")


def look(
    path: Path,
    encoding: str,
    sheet: str,
    headings: bool | None,
) -> Callable[[Progress], Preview]:
    """Return the work that tells what *path* holds."""

    def work(progress: Progress) -> Preview:
        return preview(
            path,
            encoding=encoding,
            sheet=sheet,
            with_headings=headings,
            cancelled=lambda: progress.cancelled,
        )

    return work


def take(
    seen: Preview, now: datetime, switchboard: str, *, dry_run: bool
) -> Callable[[Progress], Outcome]:
    """Return the work that imports *seen*, or with *dry_run* only counts what would happen."""

    def work(progress: Progress) -> Outcome:
        told = digest(seen)
        with connected():
            return importing.run(
                entries(seen, progress=progress, cancelled=lambda: progress.cancelled),
                shown_name(seen),
                told,
                now,
                switchboard=switchboard,
                dry_run=dry_run,
                progress=progress,
                cancelled=lambda: progress.cancelled,
            )

    return work


def take_back(run_id: int) -> Callable[[Progress], int]:
    """Return the work that takes an import back; its result is how many rows stayed."""

    def work(progress: Progress) -> int:
        with connected():
            return importing.undo_run(run_id, progress)

    return work
