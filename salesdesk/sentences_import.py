"""What the user is told when an import is refused; see ``sentences``."""

from salesdesk.marks import mark

IMPORT_SENTENCES: dict[str, str] = {
    "import_missing": mark(
        "Refused",
        "There is no file at {path}; nothing was imported. Check the name and choose the "
        "file again.",
    ),
    "import_folder": mark(
        "Refused",
        "{path} is a folder, not a file; nothing was imported. Choose one file: CSV, XLSX "
        "or vCard.",
    ),
    "import_empty": mark(
        "Refused",
        "The file is empty; nothing was imported. Export the list again and choose the "
        "new file: {path}",
    ),
    "import_unreadable": mark(
        "Refused",
        "The file could not be read; nothing was imported. Close the program that holds "
        "it, or copy it to your documents folder, and try again: {path}",
    ),
    "import_too_large": mark(
        "Refused",
        "The file is larger than 2 GB; nothing was imported. Split the list into smaller "
        "files: {path}",
    ),
    "import_unknown_format": mark(
        "Refused",
        "This is not a list of a known kind; nothing was imported. Save it as CSV, XLSX "
        "or vCard and choose that file: {path}",
    ),
    "import_not_text": mark(
        "Refused",
        "The characters of this file cannot be made out; nothing was imported. Save it "
        "again as “CSV UTF-8” or XLSX: {path}",
    ),
    "import_no_cards": mark(
        "Refused",
        "There is no contact card in this file; nothing was imported. Export the contacts "
        "again as vCard: {path}",
    ),
    "import_no_rows": mark(
        "Refused",
        "There are no rows to import in this file; nothing was changed. Check that the "
        "right file or sheet was chosen: {path}",
    ),
    "import_no_columns": mark(
        "Refused",
        "No column names a client or a person, so nothing was imported. Say which column "
        "holds the name, or give the columns headings such as “Company” and “Name”: "
        "{path}",
    ),
    "import_line_too_long": mark(
        "Refused",
        "A line of this file has no end, so it is no list; nothing was imported. Export "
        "it again as CSV or XLSX: {path}",
    ),
    "import_too_many": mark(
        "Refused",
        "The list has more than {limit} rows; nothing was imported. Split it into smaller "
        "files: {path}",
    ),
    "import_workbook_damaged": mark(
        "Refused",
        "The workbook is damaged; nothing was imported. Open it in Excel or WPS, save it "
        "anew and choose the new file: {path}",
    ),
    "import_workbook_locked": mark(
        "Refused",
        "The workbook is protected by a password; nothing was imported. Save it without a "
        "password and choose it again: {path}",
    ),
    "import_bomb": mark(
        "Refused",
        "The workbook would unfold to an enormous size, so it was not opened and nothing "
        "was imported. Copy the rows you need into a new workbook: {path}",
    ),
    "import_cancelled": mark(
        "Refused",
        "The import was stopped; nothing was imported and nothing has changed.",
    ),
    "import_busy": mark(
        "Refused",
        "Other work kept changing the data, so nothing was imported and nothing was lost. "
        "Finish that work and import the file again.",
    ),
    "import_run_missing": mark(
        "Refused",
        "This import has been taken back already; nothing was changed.",
    ),
    "rejects_unwritable": mark(
        "Refused",
        "The rejected rows cannot be written to this place; nothing else was lost. Choose "
        "another place and import the file again: {path}",
    ),
    "rejects_is_source": mark(
        "Refused",
        "The rejected rows would be written over the list itself, so nothing was imported. "
        "Choose another file for them: {path}",
    ),
}
