"""The same filled form as a typst page: band, framed cells, tick boxes, dots, tables."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from salesdesk.forms.form import Field, Kind, Section, Sheet
from salesdesk.paper.format import told
from salesdesk.paper.speech import Words

_PAGE = """
#set page(paper: "a4", margin: (x: 14mm, y: 12mm), footer: [
  #line(length: 100%, stroke: 0.4pt + rgb("#8FB3C1"))
  #text(6.5pt)[仅供内部使用，未经许可不得复制或外传 #h(1fr)
    #context counter(page).display("1 / 1", both: true)]])
#set text(font: "Salesdesk Sans", size: 8.5pt, lang: "zh")
#let edge = 0.4pt + rgb("#8FB3C1")
#set grid(columns: (1fr,) * 12, stroke: edge, inset: 5pt)
#set table(stroke: edge, inset: 5pt)
#let label(said) = text(6pt, fill: rgb("#5C6675"), said)
#let cell(span, said, answer) = grid.cell(colspan: span, [#label(said) \\ #answer])
#let lines(answer, count) = [#answer #for _ in range(count) { v(6pt)
  line(length: 100%, stroke: edge) }]
#let tick(on) = box(width: 7pt, height: 7pt, radius: 1.5pt, stroke: edge, baseline: 1pt,
  fill: if on { rgb("#127475") }, if on { place(curve(stroke: 1pt + white,
    curve.move((1.5pt, 3.5pt)), curve.line((3pt, 5pt)), curve.line((5.5pt, 2pt)))) })
#let choice(on, said) = [#tick(on) #h(2pt) #text(7.5pt, said)]
#let choices(columns, ..shown) = grid(columns: (1fr,) * columns, stroke: none, inset: 2pt, ..shown)
#let dots(count) = for at in range(5) { box(circle(radius: 2.5pt, stroke: edge,
  fill: if at < count { rgb("#127475") })); h(2pt) }
#let head(number, title, note) = grid(columns: (auto, auto, auto, 1fr), stroke: none,
  column-gutter: 4pt, inset: 0pt, align: horizon,
  box(fill: rgb("#127475"), radius: 2pt, inset: 3pt, text(7pt, fill: white, number)),
  text(10pt, weight: "bold", title), label(note), line(length: 100%, stroke: edge))
#let frame(body) = block(radius: 4pt, stroke: edge, clip: true, width: 100%, body)
#set block(spacing: 8pt)
"""
_BOXED = (Kind.CHOICE, Kind.MANY)


def source(sheet: Sheet, words: Words) -> bytes:
    """Return the typst source of a filled sheet."""
    form = sheet.form
    title = _text(words("Form", form.title))
    under = _text(words("Form", form.subtitle))
    about = _text(f"{form.number} {sheet.head.company} {sheet.head.person} {sheet.made_on}")
    body = [
        _PAGE,
        '#block(fill: rgb("#17375E"), radius: 4pt, inset: 10pt, width: 100%)[#set text(white)\n'
        f'#text(15pt, weight: "bold", {title}) #h(1fr) #text(7pt, {about}) \\ '
        f"#text(7pt, {under}) #h(1fr) #text(7pt, {_text(sheet.subject)})]\n",
    ]
    for number, section in enumerate(form.sections, 1):
        body.append(_section(number, section, sheet.values, words))
    signed = "".join(
        f"[{words('Form', one)} #box(width: 60pt, line(length: 100%, stroke: edge))],"
        for one in form.signatures
    )
    body.append(f"#grid(columns: (1fr,) * {max(1, len(form.signatures))}, stroke: none, {signed})")
    return "".join(body).encode()


def _section(number: int, section: Section, values: Mapping[str, Any], words: Words) -> str:
    note = words("Form", section.note) if section.note else ""
    told_title = _text(words("Form", section.title))
    parts = [f'#head("{number}", {told_title}, {_text(note)})\n']
    plain = [field for field in section.fields if field.kind is not Kind.ROWS]
    if plain:
        cells = ",\n".join(_cell(field, values.get(field.key), words) for field in plain)
        parts.append(f"#frame(grid({cells}))\n")
    rows = [field for field in section.fields if field.kind is Kind.ROWS]
    parts.extend(_table(field, values, words) for field in rows)
    return "".join(parts)


def _cell(field: Field, value: Any, words: Words) -> str:
    label = _text(words("Form", field.label))
    answer = _answer(field, value, words, columns=5)
    if field.lines:
        answer = f"lines({answer}, {field.lines})"
    return f"cell({min(12, field.width)}, {label}, {answer})"


def _table(field: Field, values: Mapping[str, Any], words: Words) -> str:
    shares = ", ".join(f"{max(1, column.width)}fr" for column in field.columns)
    cells = [f"strong({_text(words('Form', column.label))})" for column in field.columns]
    for row in field.rows(values.get(field.key)):
        cells += [_answer(one, row.get(one.key), words, columns=2) for one in field.columns]
    return f"#frame(table(columns: ({shares},), {', '.join(cells)}))\n"


def _answer(field: Field, value: Any, words: Words, columns: int) -> str:
    if field.boxed and field.kind in _BOXED and field.choices:
        chosen = value if isinstance(value, list) else [value]
        shown = ", ".join(
            f"choice({_yes(one.key in chosen)}, {_text(words('Form', one.label))})"
            for one in field.choices
        )
        return f"choices({columns}, {shown})"
    if field.kind is Kind.RATING:
        return f"dots({int(value or 0)})"
    if field.kind is Kind.YES:
        return f"tick({_yes(value)})"
    if field.kind is Kind.MANY and not field.choices:
        return f"enum(..({', '.join(_text(one) for one in value or [])},))"
    return _text(told(field, value, words))


def _yes(value: object) -> str:
    return "true" if value else "false"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
