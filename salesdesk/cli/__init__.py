"""The command line: the same verbs without a window.

``salesdesk [--data DIR] [--lang zh_CN|en] [--now ISO] [verb …]``; without a verb the window
opens. Exit codes: 0 done, 1 refused (one sentence on stderr), 2 wrong usage. ``--json`` prints
one JSON document.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from salesdesk.errors import Refused


def main(words: Sequence[str] | None = None) -> int:
    """Carry out the command line *words* (default: the process's own); return the exit code."""
    given = list(sys.argv[1:] if words is None else words)
    verb, language, wants_help = _first_look(given)
    if verb is None and not wants_help:
        return _open_window(given)
    for stream in (sys.stdout, sys.stderr):  # a C locale must not stop a Chinese sentence
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    application = _application(verb)
    from salesdesk import i18n
    from salesdesk.cli.parser import parser
    from salesdesk.cli.verbs import VERBS

    i18n.set_language(language or i18n.system_language())
    try:
        asked = parser().parse_args(given)
        return VERBS[asked.verb](asked)
    except SystemExit as stop:
        return int(stop.code or 0)
    except Refused as refused:
        print(i18n.sentence(refused), file=sys.stderr)
        return 1
    finally:
        del application


def _first_look(given: Sequence[str]) -> tuple[str | None, str | None, bool]:
    """Return verb, language and whether help is wanted: what decides how to start."""
    look = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    for option in ("--data", "--lang", "--now"):
        look.add_argument(option)
    look.add_argument("--version", action="store_true")
    look.add_argument("-h", "--help", action="store_true")
    look.add_argument("verb", nargs="?")
    try:
        asked, _ = look.parse_known_args(given)
    except argparse.ArgumentError:
        return None, None, True
    language = asked.lang if asked.lang in ("zh_CN", "en") else None
    return asked.verb, language, asked.help or asked.version or asked.lang != language


def _application(verb: str | None) -> object:
    """Return the Qt application whose translators speak; only the tour needs widgets."""
    if verb == "tour":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        return QApplication.instance() or QApplication(["salesdesk"])
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance() or QCoreApplication(["salesdesk"])


def _open_window(given: Sequence[str]) -> int:
    from salesdesk.cli.parser import parser

    try:
        asked = parser().parse_args(given)
    except SystemExit as stop:
        return int(stop.code or 0)
    from salesdesk.app import run

    return run(asked.data, asked.lang or "", asked.now)
