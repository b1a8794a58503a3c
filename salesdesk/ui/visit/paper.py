"""The sheets of visits, handed to the desk to be shown or printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from salesdesk.i18n import translate
from salesdesk.sales import today
from salesdesk.sales.visit_lines import OPEN, VisitLine
from salesdesk.ui.desk import Desk

if TYPE_CHECKING:
    from salesdesk.forms.form import Sheet


def brief_of(desk: Desk, line: VisitLine, *, printed: bool = False) -> None:
    """Show the brief of a visit, or print it at once."""
    name = translate("Visit", "Brief {client} {day}", client=line.client, day=line.day())
    _hand_out(desk, "visit_brief", [line.id], name, printed=printed)


def record_of(desk: Desk, line: VisitLine, *, printed: bool = False) -> None:
    """Show the record of a visit, or print it at once."""
    name = translate("Visit", "Record {client} {day}", client=line.client, day=line.day())
    _hand_out(desk, "visit_record", [line.id], name, printed=printed)


def briefs_of_day(desk: Desk, day: date) -> None:
    """Show the briefs of all open visits of *day* as one paper; say so when there are none."""
    ids = [line.id for line in today.day(day, desk.now()).visits if line.state in OPEN]
    if not ids:
        desk.announce(translate("Visit", "No visit is planned for {day}.", day=day.isoformat()))
        return
    name = translate("Visit", "Briefs {day}", day=day.isoformat())
    _hand_out(desk, "visit_brief", ids, name, printed=False)


def _hand_out(desk: Desk, form: str, ids: Sequence[int], name: str, *, printed: bool) -> None:
    def made() -> list[Sheet]:
        from salesdesk.sales import sheets  # every form's declaration: 20 ms at the start
        from salesdesk.sales.letterhead import letterhead

        head = letterhead(desk.attachments)
        return [sheets.OF_VISIT[form](each, desk.now(), head) for each in ids]

    (desk.print_sheet if printed else desk.preview)(made, name)
