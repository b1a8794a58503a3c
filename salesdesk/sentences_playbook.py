"""What the user is told when the playbook, or a file of one, cannot be taken; see ``sentences``."""

from salesdesk.marks import mark

PLAYBOOK_SENTENCES: dict[str, str] = {
    "entry_missing": mark(
        "Refused",
        "This entry of the playbook is no longer there; nothing was changed. Open the page again.",
    ),
    "entry_exists": mark(
        "Refused",
        "The playbook has an entry of this name already ({key}); nothing was changed. Change that "
        "one, or choose another name.",
    ),
    "playbook_key_wrong": mark(
        "Refused",
        "“{key}” cannot be the name of an entry; nothing was changed. Use 1 to 100 visible "
        "characters.",
    ),
    "playbook_part_missing": mark(
        "Refused",
        "The entry lacks its “{part}”; nothing was changed. Fill it in and try again.",
    ),
    "playbook_part_wrong": mark(
        "Refused",
        "“{part}” of the entry is not of the kind it must be; nothing was changed. Correct it and "
        "try again.",
    ),
    "playbook_part_long": mark(
        "Refused",
        "“{part}” of the entry has {found} characters, and {limit} are the most; nothing was "
        "changed. Shorten it.",
    ),
    "playbook_slot_wrong": mark(
        "Refused",
        "“{text}” is not one of the slots, or a brace is open; nothing was changed. Use the slots "
        "offered, each in one pair of braces.",
    ),
    "playbook_unreadable": mark(
        "Refused",
        "The playbook file cannot be read; nothing was changed. Check that it is there and yours "
        "to read: {path}",
    ),
    "playbook_large": mark(
        "Refused",
        "The file is larger than {limit} MB, so it is no playbook; nothing was changed. Choose "
        "another file: {path}",
    ),
    "playbook_encoding": mark(
        "Refused",
        "The text of the file is not UTF-8; nothing was changed. Save it as UTF-8 and import it "
        "again: {path}",
    ),
    "playbook_broken": mark(
        "Refused",
        "The playbook file is broken at line {line}; nothing was changed. Ask for it again, or "
        "mend that place: {path}",
    ),
    "playbook_twice": mark(
        "Refused",
        "“{key}” stands twice in the playbook file; nothing was changed. Remove one of them: "
        "{path}",
    ),
    "playbook_foreign": mark(
        "Refused",
        "This file is not a playbook of salesdesk; nothing was changed. Choose another file: "
        "{path}",
    ),
    "playbook_newer": mark(
        "Refused",
        "The playbook was written by a newer version of salesdesk (format {found}, this one knows "
        "{known}); nothing was changed. Install the newer version to read it: {path}",
    ),
    "playbook_entry_wrong": mark(
        "Refused",
        "The entry “{key}” of the playbook file cannot be taken because of its “{part}”; nothing "
        "was changed. Correct it in the file and import it again: {path}",
    ),
    "limit_out_of_range": mark(
        "Refused",
        "A threshold of {found} does not lie between {least} and {most}; nothing was changed. "
        "Correct the number.",
    ),
    "limits_crossed": mark(
        "Refused",
        "At least {least} and at most {most} questions cannot both hold; nothing was changed. "
        "Raise the one or lower the other.",
    ),
}
