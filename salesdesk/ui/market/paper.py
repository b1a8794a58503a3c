"""The intelligence report on paper."""

from __future__ import annotations

from salesdesk.forms.form import CONTEXT
from salesdesk.forms.intel_report import INTEL_REPORT
from salesdesk.i18n import translate
from salesdesk.sales import intel, sheets
from salesdesk.sales.letterhead import letterhead
from salesdesk.ui.desk import Desk

PERIODS = (7, 30, 90)
"""Days a report may be about, today included."""


def period_word(days: int) -> str:
    """Return how many days a report is about."""
    return translate("Market", "Last {count} days", count=days)


def preview_report(desk: Desk, days: int) -> None:
    """Show the report on the last *days*."""
    desk.preview(
        lambda: [intel.intel_report(desk.today(), desk.now(), letterhead(desk.attachments), days)],
        _name(desk),
    )


def preview_blank(desk: Desk) -> None:
    """Show the report for handwriting."""
    desk.preview(
        lambda: [sheets.blank(INTEL_REPORT.key, desk.now(), letterhead(desk.attachments))],
        _name(desk),
    )


def _name(desk: Desk) -> str:
    return f"{translate(CONTEXT, INTEL_REPORT.title)} {desk.today().isoformat()}"
