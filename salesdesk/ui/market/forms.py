"""The forms that open over the market: an event, its leads, a competitor, an industry note."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from salesdesk.errors import Refused
from salesdesk.forms.competitor import COMPETITOR
from salesdesk.forms.form import CONTEXT, Form
from salesdesk.forms.industry_note import INDUSTRY_NOTE
from salesdesk.forms.lead_event import LEAD_EVENT
from salesdesk.i18n import translate
from salesdesk.sales import (
    client_list,
    competition,
    competitors,
    events,
    industry_notes,
    lead_entry,
)
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.market.leads_editor import LeadsEditor
from salesdesk.ui.market.words import kind_word
from salesdesk.ui.widgets.text import Text

_CLIENTS_OFFERED = 500
Told = Callable[[int], object]


def _back() -> str:
    return translate("Market", "Back to the market (Esc)")


def _page(
    desk: Desk,
    form: Form,
    row: int | str | None,
    subtitle: Text,
    save: Callable[[dict[str, Any]], int],
) -> tuple[FormPage, FormEditor]:
    editor = FormEditor(form, desk.now)
    page = FormPage(
        desk, editor, (form.key, f"{form.key}:{row or 'new'}"),
        lambda: translate(CONTEXT, form.title), subtitle, save, back=_back,
    )  # fmt: skip
    return page, editor


def event_page(desk: Desk, event: int | None, told: Told) -> FormPage:
    """Return the form of an event; *told* hears which one was saved."""
    known = events.get(event) if event is not None else None
    page, _ = _page(
        desk, LEAD_EVENT, event, known.name if known else "", lambda v: events.save(event, v)
    )
    page.saved.connect(told)
    today = desk.today().isoformat()
    page.open(known.as_answers() if known else {"kind": "exhibition", "held_on": today})
    page.first_field = "name"
    return page


def competitor_page(desk: Desk, competitor: int | None, told: Told, name: str = "") -> FormPage:
    """Return the form of a competitor's card; *told* hears which one was saved."""
    known = competitors.get(competitor) if competitor is not None else None
    page, editor = _page(
        desk, COMPETITOR, competitor or name, known.name if known else "",
        lambda values: competitors.save(competitor, values),
    )  # fmt: skip
    page.saved.connect(told)
    editor.suggest("name", [one for one, _ in competition.without_card()])
    editor.suggest("prices.client", _clients(desk))
    page.open(known.as_answers() if known else {"name": name})
    page.first_field = "strengths" if known or name else "name"
    return page


def note_page(desk: Desk, note: int | None, industry: str = "") -> FormPage:
    """Return the form of an industry note; a new one is about *industry*."""
    known = industry_notes.get(note) if note is not None else None
    page, editor = _page(
        desk, INDUSTRY_NOTE, note, "", lambda values: industry_notes.save(note, values)
    )
    editor.suggest("client", _clients(desk))
    fresh = {"industry": industry, "noted_on": desk.today().isoformat()}
    page.open(known.as_answers() if known else fresh)
    page.first_field = "text"
    return page


def _clients(desk: Desk) -> list[str]:
    """Return the names of the clients met or changed of late, to be offered while typing."""
    latest = client_list.client_ids(ListFilter(sort="updated"), desk.today())
    return [row.name for row in client_list.client_rows(latest[:_CLIENTS_OFFERED])]


def leads_page(desk: Desk, event: int) -> FormPage:
    """Return the table in which the leads of an event are entered; one save for all rows."""
    known = events.get(event)
    editor = LeadsEditor()

    def save(_: dict[str, Any]) -> lead_entry.Taken:
        try:
            return lead_entry.take(event, editor.leads(), desk.now(), editor.source.text())
        except Refused as refused:
            if isinstance(row := refused.facts.get("row"), int):
                editor.show_row(row - 1)
            raise

    def tell(taken: lead_entry.Taken) -> None:
        told = translate(
            "Market",
            "{new} new client(s), {linked} known one(s) linked",
            new=len(taken.added),
            linked=len(taken.linked),
        )
        desk.announce(told, undoable=True)

    page = FormPage(
        desk, editor, ("lead_entry", f"event:{event}"),
        lambda: translate("Market", "Enter leads"), known.name, save, back=_back,
    )  # fmt: skip
    page.saved.connect(tell)
    page.open({"source": kind_word(known.kind), "rows": []})
    return page
