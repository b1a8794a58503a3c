"""What the user is told when something is refused: one sentence per code.

Each says what happened, that nothing was lost, and what to do. ``i18n.sentence`` fills in the
facts; a test holds this table against every code raised in the program.
"""

from salesdesk.marks import mark
from salesdesk.sentences_import import IMPORT_SENTENCES
from salesdesk.sentences_lists import LIST_SENTENCES
from salesdesk.sentences_playbook import PLAYBOOK_SENTENCES
from salesdesk.sentences_selling import SELLING_SENTENCES
from salesdesk.sentences_spin import SPIN_SENTENCES

SENTENCES: dict[str, str] = {
    "data_locked": mark(
        "Refused",
        "The data file is in use by another program; nothing was changed. Close that program (or wait a moment) and try again: {path}",
    ),
    "data_foreign": mark(
        "Refused",
        "This file was not made by salesdesk, so it was left as it is. Choose another file or data folder: {path}",
    ),
    "data_newer": mark(
        "Refused",
        "This data was written by a newer version of salesdesk (format {found}, this one knows {known}) and was left as it is. Install the newer version to open it: {path}",
    ),
    "data_damaged": mark(
        "Refused",
        "The data file is damaged and was left as it is. Restore a backup with “salesdesk restore FILE”: {path}",
    ),
    "data_unwritable": mark(
        "Refused",
        "The data folder cannot be written to; nothing was changed. Give yourself write permission or choose another folder: {path}",
    ),
    "disk_full": mark(
        "Refused",
        "The disk is full, so this was not saved; what was saved before is whole. Free some space and try again: {path}",
    ),
    "migration_failed": mark(
        "Refused",
        "The data could not be brought up to this version and was left as it was; a copy from before lies at {copy}. Keep using the earlier version and report this.",
    ),
    "workspace_not_empty": mark(
        "Refused",
        "The demo needs an empty data folder and this one holds work, so nothing was changed. Name an empty one with --data: {path}",
    ),
    "workspace_in_use": mark(
        "Refused",
        "salesdesk is open on this data folder, so nothing was changed. Close its window and try again: {path}",
    ),
    "workspace_elsewhere": mark(
        "Refused",
        "salesdesk is open on this data folder on the computer “{by}”, so nothing was changed. Close it there and try again: {path}",
    ),
    "workspace_unsound": mark(
        "Refused",
        "The workspace is not sound ({count} finding(s), listed above); nothing was changed. Back it up as it is, then restore the last good backup.",
    ),
    "system_refused": mark(
        "Refused",
        "The system did not allow this; what was saved before is whole. Check the place and its permissions: {path}",
    ),
    "backup_failed": mark(
        "Refused",
        "The backup could not be written; your data is unharmed. Choose another place: {path}",
    ),
    "backup_exists": mark(
        "Refused",
        "There is already a file at {path}; it was left as it is. Choose another name.",
    ),
    "backup_missing": mark(
        "Refused",
        "There is no backup file at {path}; nothing was changed. Check the name.",
    ),
    "backup_foreign": mark(
        "Refused",
        "This file is not a salesdesk backup; nothing was changed. Choose another file: {path}",
    ),
    "backup_damaged": mark(
        "Refused",
        "This backup is damaged; nothing was changed. Choose an older backup: {path}",
    ),
    "nothing_to_undo": mark(
        "Refused",
        "There is nothing to undo.",
    ),
    "undo_conflict": mark(
        "Refused",
        "This cannot be undone because it was changed again since; nothing was changed. Undo the later changes first.",
    ),
    "attachment_missing": mark(
        "Refused",
        "The attached file is no longer in the workspace; everything else is unharmed. Attach it again or restore a backup.",
    ),
    "file_is_folder": mark(
        "Refused",
        "That is a folder, not a file; nothing was changed. Choose a file: {path}",
    ),
    "file_missing": mark(
        "Refused",
        "The file is no longer there; nothing was changed. Choose it again: {path}",
    ),
    "file_unreadable": mark(
        "Refused",
        "The file cannot be read; nothing was changed. Check its permissions: {path}",
    ),
    "file_too_large": mark(
        "Refused",
        "The file is larger than {limit} MB; it was not attached. Attach a smaller one: {path}",
    ),
    "font_missing": mark(
        "Refused",
        "A font that the program needs is missing; your data is unharmed. Install salesdesk again: {path}",
    ),
    "name_required": mark(
        "Refused",
        "A name is needed; nothing was changed. Enter one.",
    ),
    "name_too_long": mark(
        "Refused",
        "The name has {found} characters and {limit} is the limit; nothing was changed. Shorten it.",
    ),
    "text_required": mark(
        "Refused",
        "There is no text yet; nothing was changed. Write something first.",
    ),
    "who_required": mark(
        "Refused",
        "Who confirmed is missing; nothing was changed. Enter the person.",
    ),
    "event_missing": mark(
        "Refused",
        "This event is no longer there; nothing was changed. Add it anew if it should be.",
    ),
    "event_day_required": mark(
        "Refused",
        "An event needs its first day; nothing was changed. Say when it is held.",
    ),
    "event_days": mark(
        "Refused",
        "The last day ({last}) lies before the first ({first}); nothing was changed. Correct one of the two.",
    ),
    "leads_empty": mark(
        "Refused",
        "No row holds anything yet; nothing was changed. Type at least one company.",
    ),
    "lead_company": mark(
        "Refused",
        "Row {row} names no company; nothing was saved and all rows are kept. Name the company, or the person's own name if they have none.",
    ),
    "cold_cap": mark(
        "Refused",
        "{name} was contacted cold within a week, so nothing was changed. A cold contact is free again from {day}.",
    ),
    "competitor_missing": mark(
        "Refused",
        "This competitor's card is no longer there; nothing was changed. Add it anew if it should be.",
    ),
    "competitor_taken": mark(
        "Refused",
        "There is already a card of “{name}” (perhaps an archived one); nothing was changed. Open that card instead.",
    ),
    "client_not_named": mark(
        "Refused",
        "No client, or more than one, is called exactly “{text}”; nothing was saved. Choose one of those offered while typing, or leave the field empty.",
    ),
    "price_incomplete": mark(
        "Refused",
        "Price {row} lacks what it is for, the amount or the day; nothing was saved and all rows are kept. Complete or remove that row.",
    ),
    "industry_note_missing": mark(
        "Refused",
        "This industry note is no longer there; nothing was changed. Write it anew if it should be.",
    ),
    "source_required": mark(
        "Refused",
        "A note needs its source; nothing was changed. Say where it comes from.",
    ),
    "note_day_required": mark(
        "Refused",
        "A note needs its day; nothing was changed. Say when it was learned.",
    ),
    "lead_days": mark(
        "Refused",
        "The lead time is between 1 and {most} days; nothing was changed. Choose another number.",
    ),
    "reason_required": mark(
        "Refused",
        "A reason is needed; nothing was changed. Say why in a few words.",
    ),
    "bad_date": mark(
        "Refused",
        "“{text}” is not a date; nothing was changed. Write it like 2026-09-17.",
    ),
    "bad_moment": mark(
        "Refused",
        "“{text}” is not a date and time; nothing was changed. Write it like 2026-09-17 14:00.",
    ),
    "client_missing": mark(
        "Refused",
        "This client is no longer there; nothing was changed. Look for it in the list.",
    ),
    "client_unknown": mark(
        "Refused",
        "No client is called “{text}”; nothing was changed. Try “salesdesk find {text}”.",
    ),
    "client_ambiguous": mark(
        "Refused",
        "Several clients match “{text}”: {names}. Nothing was changed. Give the full name or the id.",
    ),
    "client_required": mark(
        "Refused",
        "The form “{form}” needs a client; nothing was printed. Name one with --client.",
    ),
    "visit_required": mark(
        "Refused",
        "The form “{form}” needs a visit and there is none yet; nothing was printed. Name one with --visit, or plan one.",
    ),
    "form_unknown": mark(
        "Refused",
        "There is no form “{key}”; nothing was printed. The forms are: {known}.",
    ),
    "already_in_chain": mark(
        "Refused",
        "{name} already belongs to this client; nothing was changed.",
    ),
    "chain_circle": mark(
        "Refused",
        "{name} cannot report to themselves, directly or through others; nothing was changed. Choose somebody else.",
    ),
    "stale_days_out_of_range": mark(
        "Refused",
        "A fact can stay fresh for 1 to {limit} days, not {found}; nothing was saved. Type another number of days.",
    ),
    "line_missing": mark(
        "Refused",
        "This line of the playbook is no longer there; nothing was changed. It may have been taken back with undo.",
    ),
    "line_empty": mark(
        "Refused",
        "A line of the playbook needs some words; nothing was changed. Type what is to be done or said.",
    ),
    "line_too_long": mark(
        "Refused",
        "The line has {found} characters and may have {limit}; nothing was changed. Shorten it.",
    ),
    "opportunity_missing": mark(
        "Refused",
        "This opportunity is no longer there; nothing was changed. It may have been taken back with undo.",
    ),
    "weights_not_100": mark(
        "Refused",
        "The weights add up to {total} instead of 100; nothing was changed. Adjust them.",
    ),
    "points_out_of_range": mark(
        "Refused",
        "Points go from 0 to 5; nothing was changed. Correct them.",
    ),
    "rating_empty": mark(
        "Refused",
        "No criterion has points yet; nothing was changed. Rate at least one.",
    ),
    "seat_missing": mark(
        "Refused",
        "This person no longer belongs to the client's buying chain; nothing was changed. Add them again if they should.",
    ),
    "contact_missing": mark(
        "Refused",
        "This person is no longer there; nothing was changed. Add them as a new one.",
    ),
    "note_missing": mark(
        "Refused",
        "This note is no longer there; nothing was changed.",
    ),
    "file_removed": mark(
        "Refused",
        "This file has been removed already; nothing was changed.",
    ),
    "product_missing": mark(
        "Refused",
        "This product is no longer in the catalogue; nothing was changed. Add it as a new one.",
    ),
    "capability_missing": mark(
        "Refused",
        "This capability is no longer in the list; nothing was changed. Add it as a new one.",
    ),
    "plan_item_missing": mark(
        "Refused",
        "This item is no longer on the plan; nothing was changed.",
    ),
    "objective_required": mark(
        "Refused",
        "A visit needs one objective; nothing was changed. Say what the client shall agree to.",
    ),
    "opening_questions_count": mark(
        "Refused",
        "A visit needs 3 to 5 opening questions and has {found}; nothing was changed. Add or remove some.",
    ),
    "visit_times": mark(
        "Refused",
        "The end must come after the beginning; nothing was changed. Correct the times.",
    ),
    "visit_in_future": mark(
        "Refused",
        "This visit has not taken place yet; nothing was changed. Do this after its end.",
    ),
    "visit_of_another": mark(
        "Refused",
        "Visit {visit} is one to {client}; nothing was printed. Name that client, or only the visit.",
    ),
    "visit_missing": mark(
        "Refused",
        "This visit is no longer there; nothing was changed.",
    ),
    "visit_not_open": mark(
        "Refused",
        "This visit is already closed, so that is not possible any more; nothing was changed. Plan a new one.",
    ),
    "no_show_wait": mark(
        "Refused",
        "Wait at least {minutes} minutes before noting that nobody came; nothing was changed.",
    ),
    "do_not_contact": mark(
        "Refused",
        "{name} asked not to be contacted ({why}); nothing was planned. Lift that mark in the dossier first if it no longer holds.",
    ),
    "record_incomplete": mark(
        "Refused",
        "The record is not complete yet: {fields}. Nothing was lost; fill these in and save again.",
    ),
    "advance_needs_customer": mark(
        "Refused",
        "An advance needs what the customer will do, who and by when; nothing was lost. Fill it in, or choose “Continuation”.",
    ),
    "day_empty": mark(
        "Refused",
        "There is no visit on {day}; nothing was printed. Choose another day.",
    ),
    "output_is_data": mark(
        "Refused",
        "Your own data lies in that file, so it was not written over; nothing was changed. Choose another name: {path}",
    ),
    "output_full": mark(
        "Refused",
        "The answer could not be written out because its place is full; what was asked for is done. Free some space and look again.",
    ),
    "no_screen": mark(
        "Refused",
        "No window can be opened here: there is no screen, or a library of the system is missing. Your data is unharmed. Use the command line (“salesdesk --help”), or run “python3 installer/bootstrap.py run”.",
    ),
    "library_missing": mark(
        "Refused",
        "A part that the program needs is missing ({name}); your data is unharmed. Install salesdesk again.",
    ),
    "memory_full": mark(
        "Refused",
        "The computer has run out of memory, so this was not done; what was saved before is whole. Close other programs and try again.",
    ),
    "bug_reported": mark(
        "Refused",
        "Something went wrong in the program; what was saved before is whole. Please send this report to the makers: {path}",
    ),
    "file_unwritable": mark(
        "Refused",
        "The file cannot be written; nothing else was changed. Choose another place: {path}",
    ),
    "merge_same": mark(
        "Refused",
        "This is one and the same client, so nothing was changed. Choose two different ones.",
    ),
    "merge_archived": mark(
        "Refused",
        "“{name}” is archived, so nothing was merged. Bring it back from the archive first.",
    ),
    "merge_missing": mark(
        "Refused",
        "These clients have been parted already; nothing was changed. Look at the client again.",
    ),
    **IMPORT_SENTENCES,
    **PLAYBOOK_SENTENCES,
    **SELLING_SENTENCES,
    **SPIN_SENTENCES,
    **LIST_SENTENCES,
    "paper_unwritable": mark(
        "Refused",
        "The PDF could not be written ({why}); nothing else was changed. "
        "Choose another place or close the program that has it open: {path}",
    ),
    "print_failed": mark(
        "Refused",
        "The printer “{printer}” did not take the pages; your data is unharmed. "
        "Check that it is on and connected, or save the pages as a PDF instead.",
    ),
}
