"""What the Ctrl+K box offers for a text: clients, days, visits, tabs and commands, best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.choices import GRADE, STAGE
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import visit_lines
from salesdesk.sales.client_list import Hit, find
from salesdesk.sales.masks import masked
from salesdesk.sales.sheet_codes import is_code, marked
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.store.match import sounds_like
from salesdesk.store.tokens import compact
from salesdesk.ui.day_words import day_named
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.words import phrases_like, scene_text
from salesdesk.ui.tab import Command

LIMIT = 12
_VISITS, _PHRASES = 3, 3
_MATCHED = {
    "name": "",
    "pinyin": mark("Palette", "pinyin"),
    "contact": mark("Palette", "contact"),
    "phone": mark("Palette", "phone"),
    "tag": mark("Palette", "tag"),
    "note": mark("Palette", "note"),
}


@dataclass(frozen=True)
class Offer:
    """One row: an icon or (for a client) an avatar, a title, what matched, a chip or shortcut."""

    title: str
    run: Callable[[], object]
    icon: str = ""
    detail: str = ""
    chip: str = ""
    tone: str = "neutral"
    shortcut: str = ""


def offers(text: str, desk: Desk, commands: Iterable[Command]) -> list[Offer]:
    """Return what *text* may mean; without a text, the commands."""
    wanted = text.strip()
    if not wanted:
        return [_command(one) for one in commands][:LIMIT]
    if is_code(wanted):
        return _marked(wanted, desk)
    first: list[Offer] = []
    if (day := day_named(wanted, desk.today())) is not None:
        shown = QLocale().toString(day, QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
        title = translate("Palette", "Plan of {day}", day=shown)
        first.append(Offer(title, lambda: desk.show_day(day), icon="calendar"))
    fitting = [_command(one) for one in commands if _fits(one.name, wanted)]
    clients = [_client(hit, desk) for hit in find(wanted, LIMIT)]
    exact = [one for one in fitting if one.title.lower().startswith(wanted.lower())]
    rest = [one for one in fitting if one not in exact]
    visits = [_visit(line, desk) for line in visit_lines.like(wanted, _VISITS)]
    phrases = [_phrase(line.group, said, desk) for line, said in phrases_like(wanted, _PHRASES)]
    # the last places are visits' and phrases': a name met by many clients must not hide them
    ranked = [*first, *exact[:3], *clients, *exact[3:], *rest]
    return [*ranked[: LIMIT - len(visits) - len(phrases)], *visits, *phrases]


def _marked(code: str, desk: Desk) -> list[Offer]:
    """Return what the sheet that bears *code* is of; typing in from paper begins here."""
    found = marked(code)
    if found is None:
        return []
    open_it = {
        "interview": desk.open_interview, "visit": desk.show_visit, "client": desk.show_client,
    }[found.kind]  # fmt: skip
    form = FORMS.get(found.form)
    detail = translate("Form", form.title) if form is not None else ""
    sign = {"interview": "message", "visit": "users", "client": ""}[found.kind]
    return [Offer(found.client, lambda: open_it(found.id), icon=sign, detail=detail)]


def _fits(name: str, wanted: str) -> bool:
    """Tell whether every word of *wanted* is part of a command's name, or spells it in pinyin."""
    low, bare = name.lower(), compact(name)
    return all(word in low or sounds_like(word, bare) for word in wanted.lower().split())


def _command(command: Command) -> Offer:
    return Offer(command.name, command.run, icon=command.icon, shortcut=command.shortcut)


def _visit(line: VisitLine, desk: Desk) -> Offer:
    day = QLocale().toString(line.day(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    return Offer(
        line.objective,
        lambda: desk.show_visit(line.id),
        icon="users",
        detail=f"{line.client} · {day}",
        chip=line.number,
    )


def _phrase(scene: str, said: str, desk: Desk) -> Offer:
    return Offer(
        said,
        lambda: desk.copy(said, translate("Playbook", "Phrase copied")),
        icon="copy",
        chip=scene_text(scene),
    )


def _client(hit: Hit, desk: Desk) -> Offer:
    kind = _MATCHED.get(hit.kind, "")
    match = masked("phone", hit.match) if hit.kind == "phone" else hit.match
    stage = next((one.label for one in STAGE if one.key == hit.stage), "")
    grade = next((one.label for one in GRADE if one.key == hit.grade), "")
    told = [translate("Form", stage)] if stage else []
    if kind:
        told.append(f"{translate('Palette', kind)} {match}")
    return Offer(
        hit.name,
        lambda: desk.show_client(hit.id),
        detail=" · ".join(told),
        chip=translate("Form", grade) if grade else "",
        tone={"high": "success", "medium": "accent"}.get(hit.grade, "neutral"),
    )
