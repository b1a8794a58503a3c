"""What the user is told when something is refused: one sentence per code.

Each says what happened, that nothing was lost, and what to do. ``i18n.sentence`` fills in the
facts; a test holds this table against every code raised in the program.
"""

from salesdesk.marks import mark

SENTENCES: dict[str, str] = {
    "data_locked": mark(
        "Refused",
        "The data file is in use by another program; nothing was changed. "
        "Close that program (or wait a moment) and try again: {path}",
    ),
    "data_foreign": mark(
        "Refused",
        "This file was not made by salesdesk, so it was left as it is. "
        "Choose another file or data folder: {path}",
    ),
    "data_newer": mark(
        "Refused",
        "This data was written by a newer version of salesdesk (format {found}, this one knows "
        "{known}) and was left as it is. Install the newer version to open it: {path}",
    ),
    "data_damaged": mark(
        "Refused",
        "The data file is damaged and was left as it is. "
        "Restore a backup with “salesdesk restore FILE”: {path}",
    ),
    "data_unwritable": mark(
        "Refused",
        "The data folder cannot be written to; nothing was changed. "
        "Give yourself write permission or choose another folder: {path}",
    ),
    "disk_full": mark(
        "Refused",
        "The disk is full, so this was not saved; what was saved before is whole. "
        "Free some space and try again: {path}",
    ),
    "migration_failed": mark(
        "Refused",
        "The data could not be brought up to this version and was left as it was; "
        "a copy from before lies at {copy}. Keep using the earlier version and report this.",
    ),
    "workspace_not_empty": mark(
        "Refused",
        "The demo needs an empty data folder and this one holds work, so nothing was changed. "
        "Name an empty one with --data: {path}",
    ),
    "backup_failed": mark(
        "Refused",
        "The backup could not be written ({why}); your data is unharmed. "
        "Choose another place: {path}",
    ),
    "backup_exists": mark(
        "Refused",
        "There is already a file at {path}; it was left as it is. Choose another name.",
    ),
    "nothing_to_undo": mark("Refused", "There is nothing to undo."),
    "undo_conflict": mark(
        "Refused",
        "This cannot be undone because it was changed again since; nothing was changed. "
        "Undo the later changes first.",
    ),
    "font_missing": mark(
        "Refused",
        "A font that the program needs is missing; your data is unharmed. "
        "Install salesdesk again: {path}",
    ),
}
