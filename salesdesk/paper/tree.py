"""A tree of people as a picture; where it is too wide or too deep for the page, as an outline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from salesdesk.forms.form import Field
from salesdesk.paper import style
from salesdesk.paper.clean import one_line
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import BOLD, REGULAR, Box, Stroke
from salesdesk.paper.setting import ELLIPSIS, Setting
from salesdesk.paper.sketch import Sketch
from salesdesk.paper.strip import Strip
from salesdesk.tree import Arrangement, arrange, outline

_NARROWEST, _WIDEST = style.mm(31.5), style.mm(52)
_HIGH = style.mm(21)
_GAP, _LEVEL = style.mm(3), style.mm(7)
_PAD = style.mm(3)
_DEEPEST = style.mm(140)  # a higher picture would leave no room for anything else on a page
_BAR = style.mm(1.1)
_EDGES = {"supportive": style.TEAL, "opposed": "#B4540A", "neutral": style.EDGE}
# a blank sheet offers one above three above three
_EMPTY: tuple[dict[str, Any], ...] = (
    {"id": 1, "above": None}, {"id": 2, "above": 1}, {"id": 3, "above": 1}, {"id": 4, "above": 1},
    {"id": 5, "above": 2}, {"id": 6, "above": 3}, {"id": 7, "above": 4},
)  # fmt: skip

Node = Mapping[str, Any]


def tree_strips(field: Field, value: Any, width: float, setting: Setting) -> list[Strip]:
    """Return the picture of the nodes (each with ``id`` and ``above``), empty ones when blank."""
    nodes = _nodes(value)
    pairs = [(node["id"], node.get("above")) for node in nodes]
    made = arrange(pairs)
    room = width - 2 * _PAD
    fits = int((room + _GAP) // (_NARROWEST + _GAP))
    picture = TreeStrip(field, nodes, made, width, setting)
    if made.columns <= fits and picture.height <= _DEEPEST:
        return [picture]
    by_id = {node["id"]: node for node in nodes}
    return [LineStrip(field, by_id[one], level, width, setting) for one, level in outline(pairs)]


def _nodes(value: Any) -> Sequence[Node]:
    """Return the nodes of an answer, each with an id; the empty ones of a blank sheet."""
    given = value if isinstance(value, list | tuple) else ()
    told = [node for node in given if isinstance(node, Mapping)]
    if not told:
        return _EMPTY
    numbered: list[Node] = []
    for number, node in enumerate(told, 1):
        own = node.get("id") if isinstance(node.get("id"), int) else -number
        above = node.get("above") if isinstance(node.get("above"), int) else None
        numbered.append({**node, "id": own, "above": above})
    return numbered


class _Words:
    """What is written of a person, in the sheet's language."""

    def __init__(self, field: Field, node: Node, setting: Setting) -> None:
        self.column = {column.key: column for column in field.columns}
        self._node, self._setting, self._field = node, setting, field

    def of(self, key: str) -> str:
        """Return the text of a column."""
        return one_line(self._setting.told(self.column[key], self._node.get(key)))


class TreeStrip(Strip):
    """All people of a chain as boxes, lines running up to whom they report to."""

    def __init__(
        self,
        field: Field,
        nodes: Sequence[Node],
        made: Arrangement,
        width: float,
        setting: Setting,
    ) -> None:
        self.field, self.nodes, self.made, self.setting = field, nodes, made, setting
        self.blank = nodes is _EMPTY
        room = width - 2 * _PAD
        fits = max(1, int((room + _GAP) // (_NARROWEST + _GAP)))
        columns = max(made.columns, min(max(len(made.loose), 1), fits))
        self.node = min(_WIDEST, (room - (columns - 1) * _GAP) / columns)
        across = columns * self.node + (columns - 1) * _GAP
        self.left = _PAD + max(0.0, (room - across) / 2)
        self.across = max(1, int((room + _GAP) // (self.node + _GAP)))
        rows = -(-len(made.loose) // self.across)
        high = made.levels * (_HIGH + _LEVEL) + rows * (_HIGH + _GAP)
        self.height = 2 * _PAD + high - (_GAP if rows else _LEVEL if made.levels else 0)

    def places(self) -> dict[int, tuple[float, float]]:
        """Return the upper left corner of every box within the strip."""
        step = self.node + _GAP
        found = {
            node: (self.left + column * step, _PAD + level * (_HIGH + _LEVEL))
            for node, (column, level) in self.made.places.items()
        }
        top = _PAD + self.made.levels * (_HIGH + _LEVEL)
        for number, node in enumerate(self.made.loose):
            row, column = divmod(number, self.across)
            found[node] = (self.left + column * step, top + row * (_HIGH + _GAP))
        return found

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw lines, then boxes."""
        del first
        places = {node: (x + left, y + top) for node, (left, top) in self.places().items()}
        for node in self.nodes:
            above = node.get("above")
            if node["id"] in self.made.places and above in self.made.places:
                self._line(sketch, places[above], places[node["id"]])
        for node in self.nodes:
            left, top = places[node["id"]]
            sketch.ink.append(
                Box(left, top, self.node, _HIGH, style.WHITE, style.EDGE, style.OUTER, style.RADIUS)
            )
            if self.blank:
                self._empty(sketch, left, top)
            else:
                self._person(sketch, left, top, node)

    def _line(self, sketch: Sketch, above: tuple[float, float], below: tuple[float, float]) -> None:
        start, end = above[0] + self.node / 2, below[0] + self.node / 2
        turn = below[1] - _LEVEL / 2
        points = ((start, above[1] + _HIGH), (start, turn), (end, turn), (end, below[1]))
        sketch.ink.append(Stroke(points, style.EDGE, 0.9))

    def _person(self, sketch: Sketch, x: float, y: float, node: Node) -> None:
        words = _Words(self.field, node, self.setting)
        if edge := _EDGES.get(str(node.get("attitude") or "")):
            sketch.ink.append(Box(x + 1.6, y + 3, _BAR, _HIGH - 6, edge, radius=_BAR / 2))
        left = x + _BAR + style.PADDING
        right = x + self.node - style.PADDING
        room = right - left
        if node.get("met"):
            sketch.tick(right - 7.4, y + 10.4, True, 7.4)
        _set(sketch, left, y + 13, words.of("name"), room - 11, 9.4, style.INK, BOLD)
        _set(sketch, left, y + 24.4, words.of("post"), room, 7.6, style.LABEL)
        _set(sketch, left, y + 37, words.of("roles"), room, 7.4, style.NAVY)
        base = y + _HIGH - 6.4
        influence = node.get("influence")
        dots = 14.2 * style.DOT if isinstance(influence, int) else 0.0
        if isinstance(influence, int):
            sketch.dots(right - dots + 2, base - 2.6, influence)
        _set(sketch, left, base, words.of("attitude"), room - dots - 3, 7.4, style.LABEL)

    def _empty(self, sketch: Sketch, x: float, y: float) -> None:
        speech = self.setting.speech
        left, right = x + style.PADDING, x + self.node - style.PADDING
        for row, key in enumerate(("name", "post", "roles")):
            column = next(one for one in self.field.columns if one.key == key)
            base = y + 12 + row * 12.6
            end = sketch.text(left, base, speech.main(column.label), 6, style.LABEL)
            sketch.writing_line(max(end + 3, left + 24), right, base + 1.4)
        attitude = next(one for one in self.field.columns if one.key == "attitude")
        texts = [speech.main(choice.label) for choice in attitude.choices[:3]]
        size = 6.0
        need = sum(measure(text, REGULAR, size) + 13 for text in texts)
        size *= min(1.0, (right - left) / max(need, 1))
        for text in texts:
            sketch.tick(left, y + _HIGH - 8.4, False, 6)
            left = sketch.text(left + 8, y + _HIGH - 6.4, text, size, style.LABEL) + 5


class LineStrip(Strip):
    """One person of an outline, set in by their level."""

    def __init__(
        self, field: Field, node: Node, level: int, width: float, setting: Setting
    ) -> None:
        self.field, self.node, self.level, self.width = field, node, level, width
        self.setting = setting
        self.height = style.mm(7.6)

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw an elbow, the edge of the attitude, name, post and roles."""
        del first
        words = _Words(self.field, self.node, self.setting)
        left = x + style.PADDING + min(self.level, 12) * style.mm(7)
        middle = y + self.height / 2
        if self.level:
            corner = left - style.mm(4)
            points = ((corner, y), (corner, middle), (left - 2, middle))
            sketch.ink.append(Stroke(points, style.EDGE, 0.9))
        if edge := _EDGES.get(str(self.node.get("attitude") or "")):
            high = self.height - 8
            sketch.ink.append(Box(left, y + 4, _BAR, high, edge, radius=_BAR / 2))
        right = x + self.width - style.PADDING
        influence = self.node.get("influence")
        if isinstance(influence, int):
            sketch.dots(right - 14.2 * style.DOT, middle, influence)
        right -= 14.2 * style.DOT + 6
        if self.node.get("met"):
            sketch.tick(right - 7.4, middle, True, 7.4)
        right -= 12
        base = middle + 3.3
        start = left + _BAR + 5
        room = right - start
        end = _set(sketch, start, base, words.of("name"), room * 0.3, 9.4, style.INK, BOLD)
        told = "  ·  ".join(
            one for one in (words.of("post"), words.of("roles"), words.of("attitude")) if one
        )
        _set(sketch, end + 8, base, told, right - end - 8, 8, style.LABEL)


def _set(
    sketch: Sketch,
    x: float,
    y: float,
    text: str,
    room: float,
    size: float,
    color: str,
    font: str = REGULAR,
) -> float:
    """Set *text* within *room*: smaller if need be, then cut; the table below tells it whole."""
    wide = measure(text, font, size)
    if wide > room > 0:
        size *= max(0.78, room / wide * 0.9999)
    if measure(text, font, size) > room:
        while text and measure(text + ELLIPSIS, font, size) > room:
            text = text[:-1]
        text += ELLIPSIS
    return sketch.text(x, y, text, size, color, font)
