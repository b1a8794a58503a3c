"""Sections of a form as blocks: a numbered title, and a frame of strips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.paper import style
from salesdesk.paper.cells import cell
from salesdesk.paper.faces import measure
from salesdesk.paper.grid import BoxesStrip, CellsStrip, align_boxes
from salesdesk.paper.ink import BOLD, REGULAR, Box
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch
from salesdesk.paper.strip import Strip
from salesdesk.paper.table import table_strips
from salesdesk.paper.tree import tree_strips


@dataclass
class Block:
    """A section ready to be placed; ``number`` is "" where it has no title."""

    number: str
    title: str
    second: str
    note: str
    strips: list[Strip]
    heading: float

    @property
    def height(self) -> float:
        """Return the height when it stays on one page."""
        return self.heading + sum(strip.height for strip in self.strips)

    def draw_heading(self, sketch: Sketch, x: float, y: float, width: float) -> None:
        """Draw chip, title and the rule to the margin."""
        if not self.heading:
            return
        wide, high = style.CHIP
        middle = y + high / 2
        sketch.ink.append(Box(x, y, wide, high, style.TEAL, radius=style.mm(1)))
        left = x + (wide - measure(self.number, BOLD, 8.6)) / 2
        sketch.text(left, middle + 3.1, self.number, 8.6, style.WHITE, BOLD)
        end = sketch.text(
            x + wide + style.mm(2.6), middle + 4, self.title, style.SECTION, style.NAVY, BOLD
        )
        aside = "  ·  ".join(part for part in (self.second.upper(), self.note) if part)
        if aside:
            size = style.SECTION_SECOND
            end = sketch.text(end + style.mm(2), middle + 3.6, aside, size, style.LABEL, REGULAR)
        sketch.rule(end + style.mm(3), middle, x + width, middle)


def blocks(form: Form, values: Mapping[str, Any], width: float, setting: Setting) -> list[Block]:
    """Return the printed sections of a form, titled ones numbered."""
    found: list[Block] = []
    number = 0
    for section in form.sections:
        strips = _strips(section, values, width, setting)
        if not strips:
            continue
        number += bool(section.title)
        speech = setting.speech
        found.append(
            Block(
                str(number) if section.title else "",
                speech.main(section.title),
                speech.second(section.title),
                speech.main(section.note),
                strips,
                setting.fit.heading if section.title else 0.0,
            )
        )
    return found


def _strips(
    section: Section, values: Mapping[str, Any], width: float, setting: Setting
) -> list[Strip]:
    shown = [
        field for field in section.fields if field.on_paper and field.kind is not Kind.SIGNATURE
    ]
    strips: list[Strip] = []
    row: list[Field] = []

    def flush() -> None:
        if row:
            share = width / sum(field.width for field in row)
            strips.append(
                CellsStrip([cell(one, values, one.width * share, setting) for one in row])
            )
            row.clear()

    for field in shown:
        if field.kind is Kind.ROWS:
            flush()
            captioned = len(shown) > 1
            strips += table_strips(field, values.get(field.key), width, setting, captioned)
        elif field.kind is Kind.TREE:
            flush()
            strips += tree_strips(field, values.get(field.key), width, setting)
        elif field.boxed and field.width == style.COLUMNS:
            flush()
            strips.append(BoxesStrip(field, values.get(field.key), setting, width))
        else:
            if sum(one.width for one in row) + field.width > style.COLUMNS:
                flush()
            row.append(field)
    flush()
    align_boxes(strips)
    return strips
