"""The command line: the same verbs without a window.

``salesdesk [--data DIR] [--lang zh_CN|en] [--now ISO] [verb …]``; without a verb the window
opens. Exit codes: 0 done, 1 refused (one sentence on stderr), 2 wrong usage. ``--json`` prints
one JSON document.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from salesdesk.errors import Refused

_DONE, _REFUSED, _WRONG_USAGE, _INTERRUPTED = 0, 1, 2, 130
_HELP = frozenset({"-h", "--help", "--version"})


def main(words: Sequence[str] | None = None) -> int:
    """Carry out the command line *words* (default: the process's own); return the exit code."""
    given = list(sys.argv[1:] if words is None else words)
    try:
        return _done(given)
    except ImportError as error:
        from salesdesk.incomplete import told

        print(told(error, _language(given)), file=sys.stderr)
        return _REFUSED
    except KeyboardInterrupt:
        return _INTERRUPTED


def _done(given: Sequence[str]) -> int:
    asked = _understood(given)
    if asked is not None and asked.verb is None:
        from salesdesk.app import run

        return run(asked.data, asked.lang or "", asked.now)
    for stream in (sys.stdout, sys.stderr):  # a C locale must not stop a Chinese sentence
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    with _quiet_qt():
        application = _application(asked.verb if asked else "")
        from salesdesk import i18n

        i18n.set_language(_language(given) or i18n.system_language())
        code = _carry_out(given)
        del application
    return code


def _understood(given: Sequence[str]) -> argparse.Namespace | None:
    """Return what was asked, None where help is wanted or nothing can be made of it."""
    from salesdesk.cli.parser import parser
    from salesdesk.cli.usage import WrongUsageError

    if _HELP & set(given):
        return None
    try:
        return parser().parse_args(given)
    except WrongUsageError:
        return None


def _carry_out(given: Sequence[str]) -> int:
    from salesdesk.cli.parser import parser
    from salesdesk.cli.usage import WrongUsageError
    from salesdesk.cli.verbs import VERBS
    from salesdesk.i18n import sentence

    try:
        asked = parser().parse_args(given)
        code = VERBS[asked.verb](asked)
        sys.stdout.flush()
    except SystemExit as stop:  # after --help and --version
        return int(stop.code or 0)
    except WrongUsageError as wrong:
        print(wrong, file=sys.stderr)
        return _WRONG_USAGE
    except Refused as refused:
        print(sentence(refused), file=sys.stderr)
        return _REFUSED
    except BrokenPipeError:  # whoever read our words has had enough of them
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    except Exception as error:
        print(sentence(_unforeseen(error)), file=sys.stderr)
        return _REFUSED
    return code


def _unforeseen(error: Exception) -> Refused:
    """Return the refusal of what nobody below answered for; a bug is reported in a file."""
    from salesdesk.mishaps import FULL, refusal_of

    if isinstance(error, OSError) and error.errno in FULL and error.filename is None:
        with suppress(OSError):  # what is left of the words would be tried again at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Refused("output_full")
    return refusal_of(error) or Refused("bug_reported", path=_report(error))


def _report(error: Exception) -> str:
    import traceback
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile(
        "w", prefix="salesdesk-", suffix=".txt", encoding="utf-8", errors="replace", delete=False
    ) as file:
        traceback.print_exception(error, file=file)
    return file.name


def _language(given: Sequence[str]) -> str:
    """Return the language named, even on a line that makes no sense otherwise."""
    told = [*given, ""]
    for place, word in enumerate(given):
        name, _, value = word.partition("=")
        if name == "--lang" and (found := value or told[place + 1]) in ("zh_CN", "en"):
            return found
    return ""


@contextmanager
def _quiet_qt() -> Iterator[None]:
    """Keep Qt's own remarks (about the locale, missing folders) off the user's terminal."""
    from PySide6.QtCore import qInstallMessageHandler

    before = qInstallMessageHandler(lambda *_: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _application(verb: str) -> object:
    """Return the Qt application whose translators speak; only the tour needs widgets."""
    if verb == "tour":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        return QApplication.instance() or QApplication(["salesdesk"])
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance() or QCoreApplication(["salesdesk"])
