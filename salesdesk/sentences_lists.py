"""The sentences for refusals of lists: kept views, changes of many, exports."""

from __future__ import annotations

from salesdesk.marks import mark

LIST_SENTENCES: dict[str, str] = {
    "view_missing": mark(
        "Refused",
        "This view is not kept any more, so nothing was changed. "
        "Choose another one, or save the list anew.",
    ),
    "view_name_taken": mark(
        "Refused",
        "A view called “{name}” is kept already, so nothing was changed. Choose another name.",
    ),
    "nothing_to_change": mark(
        "Refused",
        "All these clients are so already, or gone, so nothing was changed. Choose others.",
    ),
    "too_many_sheets": mark(
        "Refused",
        "{found} clients are more than the {limit} that go on paper at once, "
        "so nothing was made. "
        "Pick fewer, or narrow the list.",
    ),
    "export_failed": mark(
        "Refused",
        "The list could not be written; nothing of yours was changed. "
        "Choose a place you may write to, with room left: {path}",
    ),
    "workbook_of_handover": mark(
        "Refused",
        "Only the hand-over of clients becomes a workbook; nothing was written. Choose a name "
        "that ends in .pdf: {path}",
    ),
}
