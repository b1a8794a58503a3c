"""The argument parser that speaks the user's language, in its usage, help and complaints."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from salesdesk.i18n import translate
from salesdesk.marks import mark

# argparse's own complaints, as patterns, and ours in their place
_COMPLAINTS = (
    (r"unrecognized arguments: (?P<words>.+)", mark("Cli", "this means nothing here: {words}")),
    (r"the following arguments are required: (?P<words>.+)", mark("Cli", "missing: {words}")),
    (r"argument (?P<name>.+?): expected .+", mark("Cli", "{name} needs a value")),
    (
        r"argument (?P<name>.+?): invalid choice: '?(?P<text>.*?)'? \(choose from (?P<known>.+)\)",
        mark("Cli", "{name} cannot be “{text}”; choose from {known}"),
    ),
    (r"ambiguous option: (?P<text>\S+) .+", mark("Cli", "“{text}” may mean several options")),
    (r"argument (?P<name>.+?): (?P<why>.+)", mark("Cli", "{name}: {why}")),
)


class WrongUsageError(Exception):
    """What was typed cannot be understood; the text is ready to be shown."""


class _Layout(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        ours = translate("Cli", "usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, ours)


class Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` whose every word is translated; raises WrongUsageError."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            **{"formatter_class": _Layout, "add_help": False, "allow_abbrev": False, **options}
        )
        self._positionals.title = translate("Cli", "arguments")
        self._optionals.title = translate("Cli", "options")
        self.add_argument(
            "-h", "--help", action="help", help=translate("Cli", "show this help and end")
        )

    def error(self, message: str) -> NoReturn:
        """Complain in the user's language, after the usage."""
        raise WrongUsageError(f"{self.format_usage()}{self.prog}: {_told(message)}")


def _told(complaint: str) -> str:
    for pattern, ours in _COMPLAINTS:
        if found := re.fullmatch(pattern, complaint, re.DOTALL):
            told = {name: text.replace("'", "") for name, text in found.groupdict().items()}
            return translate("Cli", ours).format(**told)
    return complaint
