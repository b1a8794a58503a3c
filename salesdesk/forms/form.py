"""The vocabulary in which a form is declared: Field, Section, Form, and a filled Sheet.

One declaration is at once the editor on screen, the filled PDF, the blank PDF for handwriting
and the printed page. Texts are English sources in the translation context ``Form``; whoever
renders them asks a ``words(context, text)`` function.

Values are plain JSON data, one entry per field key, so that a draft can be stored and a sheet
handed to a worker thread as it is:

========== =====================================================================
kind       value
========== =====================================================================
TEXT, LONG str
DATE       ``YYYY-MM-DD``
MOMENT     ISO 8601 with offset, ``2026-09-17T09:00+08:00``
NUMBER     int
MONEY      int, fen
CHOICE     the choice's key
MANY       list of choice keys; for a field without choices a list of free texts
YES        bool
RATING     int 0-5
ROWS       list of mappings, one entry per column key
TREE       the same, each with its ``id`` and that of whoever is ``above``, or None
SIGNATURE  nothing: a line to sign on, on paper only
========== =====================================================================

A missing key, ``None``, ``""`` and ``[]`` all mean "not answered".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from salesdesk.forms.choice import Choice

CONTEXT = "Form"


class Kind(StrEnum):
    """What a field holds; it decides both the widget and the drawing on paper."""

    TEXT = "text"
    LONG = "long"
    DATE = "date"
    MOMENT = "moment"
    NUMBER = "number"
    MONEY = "money"
    CHOICE = "choice"
    MANY = "many"
    YES = "yes"
    RATING = "rating"
    ROWS = "rows"
    TREE = "tree"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Field:
    """One question of a form.

    ``width`` counts columns of the twelve-column grid (a row of cells is filled up to 12; in a
    ROWS table the columns' widths are proportions). ``lines`` is the height of a LONG value in
    writing lines, or the number of empty rows a ROWS table offers on the blank sheet.
    ``auto`` fields are filled by the program and never edited; ``boxed`` choices are drawn as a
    row of tick boxes; ``masked`` values (phones, chat names) are shown only when asked for;
    ``strong`` values are printed large in a box (a total, a grade), a ``strong`` column in bold.
    ``preset`` gives the fixed rows of a table (its texts are marked for translation) which the
    blank sheet prints too; its first column tells the rows apart.
    """

    key: str
    label: str
    kind: Kind = Kind.TEXT
    required: bool = False
    width: int = 12
    lines: int = 0
    choices: tuple[Choice, ...] = ()
    columns: tuple[Field, ...] = ()
    preset: tuple[Mapping[str, Any], ...] = ()
    at_least: int = 0
    at_most: int = 0
    hint: str = ""
    unit: str = ""
    auto: bool = False
    boxed: bool = False
    masked: bool = False
    strong: bool = False
    on_screen: bool = True
    on_paper: bool = True

    def answered(self, value: object) -> bool:
        """Tell whether *value* is an answer; ``False`` and ``0`` are answers."""
        if isinstance(value, str):
            return bool(value.strip())
        if isinstance(value, Sequence):
            return any(self._row_answered(row) for row in value)
        return value is not None

    def _row_answered(self, row: object) -> bool:
        if not isinstance(row, Mapping):
            return bool(row)
        typed = [column for column in self.columns if not self._is_preset(column.key)]
        return any(column.answered(row.get(column.key)) for column in typed)

    def rows(self, value: object) -> list[dict[str, Any]]:
        """Return the rows of a table: every preset row with what was answered in it, then others.

        An answered row belongs to the preset row whose first column it repeats; what it gives
        for a preset column (a weight of its own) wins.
        """
        given = value if isinstance(value, Sequence) else ()
        others = [dict(row) for row in given if isinstance(row, Mapping)]
        merged: list[dict[str, Any]] = []
        for fixed in self.preset:
            name = self.columns[0].key
            own = next((row for row in others if row.get(name) == fixed[name]), None)
            merged.append({**fixed, **(own or {})})
            if own is not None:
                others.remove(own)
        return merged + others

    def _is_preset(self, key: str) -> bool:
        return bool(self.preset) and key in self.preset[0]

    def choice(self, key: object) -> Choice | None:
        """Return the choice of that key, or None when it is not (or no longer) offered."""
        return next((choice for choice in self.choices if choice.key == key), None)


@dataclass(frozen=True)
class Section:
    """A numbered group of fields under a title; an empty title prints without a heading."""

    key: str
    title: str
    fields: tuple[Field, ...]
    note: str = ""


class Problem(StrEnum):
    """Why a form is not complete."""

    REQUIRED = "required"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"


@dataclass(frozen=True)
class Fault:
    """One thing to mend before a form is complete: the field, and for a table the 0-based row."""

    field: Field
    problem: Problem
    row: int | None = None


@dataclass(frozen=True)
class Form:
    """A declared form.

    ``number`` is the printed form number, ``about`` what a sheet of it is about (``client``,
    ``visit``, ``list``, ``own``). ``internal`` sheets carry the confidentiality mark; sheets for
    the client carry none. ``signatures`` are the labels of the sign-off lines at the end.
    """

    key: str
    number: str
    title: str
    about: str
    sections: tuple[Section, ...]
    version: str = "1.0"
    subtitle: str = ""
    landscape: bool = False
    internal: bool = True
    printable: bool = True
    one_page: bool = False
    signatures: tuple[str, ...] = ()

    def fields(self) -> Iterator[Field]:
        """Walk the fields of all sections in reading order."""
        for section in self.sections:
            yield from section.fields

    def field(self, key: str) -> Field:
        """Return the field of that key; KeyError when the form has none."""
        for candidate in self.fields():
            if candidate.key == key:
                return candidate
        raise KeyError(key)

    def faults(self, values: Mapping[str, Any]) -> list[Fault]:
        """List what keeps *values* from being a complete form, in reading order."""
        found: list[Fault] = []
        for asked in self.fields():
            if asked.auto or asked.kind is Kind.SIGNATURE:
                continue
            value = values.get(asked.key)
            if asked.required and not asked.answered(value):
                found.append(Fault(asked, Problem.REQUIRED))
            elif asked.answered(value):
                found.extend(_faults_in(asked, value))
        return found


def _faults_in(asked: Field, value: Any) -> Iterator[Fault]:
    if asked.kind not in (Kind.ROWS, Kind.MANY):
        return
    rows = [row for row in value if asked._row_answered(row)]
    if asked.at_least and len(rows) < asked.at_least:
        yield Fault(asked, Problem.TOO_FEW)
    if asked.at_most and len(rows) > asked.at_most:
        yield Fault(asked, Problem.TOO_MANY)
    for number, row in enumerate(value):
        if not asked.columns or not asked._row_answered(row):
            continue
        for column in asked.columns:
            if column.required and not column.auto and not column.answered(row.get(column.key)):
                yield Fault(column, Problem.REQUIRED, number)


@dataclass(frozen=True)
class Head:
    """Our own side at the head of every sheet (DOMAIN §6 My side); ``logo`` is a PNG or JPEG."""

    company: str = ""
    person: str = ""
    post: str = ""
    phone: str = ""
    logo: bytes = b""


@dataclass(frozen=True)
class Sheet:
    """A form about to be drawn: filled, or blank for handwriting.

    ``subject`` is the client's name for the running head, ``uuid`` identifies the record in the
    QR code (``SD1:form:uuid``, never client data), ``made_on`` is the ISO date printed.
    """

    form: Form
    values: Mapping[str, Any] = field(default_factory=dict)
    subject: str = ""
    uuid: str = ""
    made_on: str = ""
    head: Head = field(default_factory=Head)
    blank: bool = False

    def blanked(self) -> Sheet:
        """Return the same sheet without values, for handwriting; the record's mark stays."""
        return replace(self, values={}, blank=True)
