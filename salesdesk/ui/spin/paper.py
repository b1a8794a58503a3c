"""The sheets of an interview, handed to the desk to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.form import CONTEXT
from salesdesk.i18n import translate
from salesdesk.ui.desk import Desk

if TYPE_CHECKING:
    from salesdesk.forms.form import Sheet

PLANNED = ("interview_plan",)
FOUND = ("needs_record", "needs_confirmation", "interview_summary")
"""The sheets of a talk before and after it."""


def sheet_name(form: str) -> str:
    """Return the name of a sheet."""
    return translate(CONTEXT, FORMS[form].title)


def show_sheet(desk: Desk, form: str, interview: int, client: str) -> None:
    """Show one sheet of an interview as it stands when it is made."""

    def made() -> list[Sheet]:
        from salesdesk.sales import sheets  # every form's declaration: 20 ms at the start
        from salesdesk.sales.letterhead import letterhead

        head = letterhead(desk.attachments)
        return [sheets.sheet(form, desk.now(), head, interview_id=interview)]

    desk.preview(made, f"{sheet_name(form)} {client}")
