"""What may be said on the command line, with its help in the user's language."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from pathlib import Path

from salesdesk import __version__
from salesdesk.cli.usage import Parser
from salesdesk.i18n import LANGUAGES, translate

_YEARS = range(1970, 9000)
_MOST = 10**9


def parser() -> Parser:
    """Return the parser of all verbs; its texts are in the current language."""
    top = Parser(
        prog="salesdesk",
        description=translate(
            "Cli", "A desktop assistant for the individual salesperson. No verb opens the window."
        ),
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"salesdesk {__version__}",
        help=translate("Cli", "show the version and end"),
    )
    top.add_argument(
        "--data", type=_folder, metavar="DIR", help=translate("Cli", "the data folder to work in")
    )
    top.add_argument("--lang", choices=LANGUAGES, help=translate("Cli", "the language to speak"))
    top.add_argument(
        "--now",
        type=_moment,
        metavar="ISO",
        help=translate("Cli", "take this as the present moment"),
    )
    verbs = top.add_subparsers(dest="verb", metavar=translate("Cli", "verb"))

    one = verbs.add_parser("demo", help=translate("Cli", "fill an empty data folder with a week"))
    one.add_argument(
        "--as-of",
        type=_moment,
        metavar="ISO",
        help=translate("Cli", "tell the week as of this moment"),
    )

    one = verbs.add_parser("import", help=translate("Cli", "take in a CSV, XLSX or vCard file"))
    one.add_argument("file", type=Path)
    one.add_argument(
        "--dry-run", action="store_true", help=translate("Cli", "tell only what would be done")
    )
    one.add_argument(
        "--rejects",
        type=Path,
        metavar="FILE",
        help=translate("Cli", "write the rows not taken to FILE, with the reasons"),
    )
    _json(one)

    one = verbs.add_parser("find", help=translate("Cli", "find clients"))
    one.add_argument("text")
    one.add_argument("--limit", type=_count, default=20, metavar="N")
    _json(one)

    one = verbs.add_parser("day", help=translate("Cli", "tell what a day holds"))
    one.add_argument("date", nargs="?", type=_day, metavar="YYYY-MM-DD")
    _json(one)

    one = verbs.add_parser("pipeline", help=translate("Cli", "tell how the opportunities stand"))
    one.add_argument("--which", choices=("open", "won", "closed", "all"), default="open")
    _json(one)

    _json(
        verbs.add_parser(
            "duplicates", help=translate("Cli", "list clients that are likely the same")
        )
    )

    _json(verbs.add_parser("forms", help=translate("Cli", "list the forms that can be printed")))

    one = verbs.add_parser(
        "print",
        help=translate("Cli", "write a form as PDF"),
        description=translate(
            "Cli",
            "Write a form as PDF, filled in or blank. “salesdesk forms” lists them; needs_record, "
            "needs_confirmation, interview_plan and interview_summary are about one interview.",
        ),
    )
    one.add_argument("form", help=translate("Cli", "the name of a form, such as needs_record"))
    one.add_argument(
        "--client",
        action="append",
        metavar="ID|NAME",
        help=translate("Cli", "about this client; given again, one file for several"),
    )
    one.add_argument(
        "--phones",
        action="store_true",
        help=translate("Cli", "show phone numbers in full on a hand-over sheet"),
    )
    one.add_argument(
        "--visit", type=_count, metavar="ID", help=translate("Cli", "about this visit")
    )
    one.add_argument(
        "--interview",
        type=_count,
        metavar="ID",
        help=translate("Cli", "about this interview; else the client's last one"),
    )
    one.add_argument(
        "--date",
        type=_day,
        metavar="D",
        help=translate("Cli", "the day's visits; of the intelligence report the last day"),
    )
    one.add_argument(
        "--blank", action="store_true", help=translate("Cli", "empty, for handwriting")
    )
    one.add_argument(
        "--paper-lang",
        choices=[*LANGUAGES, "both"],
        help=translate("Cli", "the language of the paper"),
    )
    one.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE.pdf",
        help=translate("Cli", "the file to write; a hand-over to FILE.xlsx is a workbook"),
    )

    one = verbs.add_parser(
        "playbook",
        help=translate("Cli", "hand the playbook on as a file, or take one in"),
        description=translate(
            "Cli",
            "Hand the playbook on as one readable JSON file, or take such a file in: all of it in "
            "one change, or nothing.",
        ),
    )
    acts = one.add_subparsers(dest="act", metavar=translate("Cli", "verb"), required=True)
    one = acts.add_parser("export", help=translate("Cli", "write the playbook to a file"))
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument(
        "--own",
        action="store_true",
        help=translate("Cli", "export only what differs from what is shipped"),
    )
    _json(one)
    one = acts.add_parser("import", help=translate("Cli", "take a playbook file in"))
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument(
        "--dry-run", action="store_true", help=translate("Cli", "tell only what would be done")
    )
    _json(one)

    one = verbs.add_parser("backup", help=translate("Cli", "write the whole workspace to a file"))
    one.add_argument("file", type=Path)
    one = verbs.add_parser("restore", help=translate("Cli", "take the workspace from a backup"))
    one.add_argument("file", type=Path)

    one = verbs.add_parser("check", help=translate("Cli", "tell whether the workspace is sound"))
    one.add_argument(
        "--deep", action="store_true", help=translate("Cli", "read every page and compare caches")
    )
    one.add_argument(
        "--mend",
        action="store_true",
        help=translate("Cli", "as --deep, and make sort keys and search anew where they are wrong"),
    )
    _json(one)

    one = verbs.add_parser(
        "tour", help=translate("Cli", "picture every tab and form from the demo workspace")
    )
    one.add_argument("folder", type=Path, metavar="DIR")
    return top


def _json(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--json", action="store_true", help=translate("Cli", "print one JSON document")
    )


def _folder(text: str) -> Path:
    if not text:  # an unset variable of a script; "" would mean the folder one stands in
        raise argparse.ArgumentTypeError(translate("Cli", "no folder is named"))
    return Path(text)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.year not in _YEARS:
            raise ValueError(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            translate("Cli", "“{text}” is not a moment like 2026-09-17T10:30+08:00", text=text)
        ) from error
    return moment if moment.tzinfo else moment.astimezone()


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
        if day.year not in _YEARS:
            raise ValueError(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            translate("Cli", "“{text}” is not a day like 2026-09-17", text=text)
        ) from error
    return day


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= _MOST):
        raise argparse.ArgumentTypeError(
            translate("Cli", "“{text}” is not a number above zero", text=text)
        )
    return int(text)
