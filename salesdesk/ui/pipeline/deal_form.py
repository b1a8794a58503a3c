"""The form of an opportunity: what is sold, for how much, to be signed when, against whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from salesdesk.forms.opportunity import OPPORTUNITY
from salesdesk.i18n import translate
from salesdesk.sales import (
    clients,
    my_side,
    opportunity_answers,
    opportunity_lines,
    pipeline_cards,
)
from salesdesk.sales.my_side import ProductLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.pipeline import words
from salesdesk.ui.say import money_text


def deal_page(desk: Desk, client_id: int, opportunity_id: int | None) -> FormPage:
    """Return the form of an opportunity, or of a new one of the client.

    Raises Refused opportunity_missing, client_missing.
    """
    deal = opportunity_lines.get(opportunity_id) if opportunity_id is not None else None
    client = clients.get(client_id)
    products = my_side.products()
    editor = FormEditor(OPPORTUNITY, desk.now)
    named = [opportunity_answers.product_text(one) for one in products]
    editor.offer_creation(
        "products.product", lambda: named,
        lambda name: translate("Pipeline", "+ Add “{name}” to the catalogue", name=name),
    )  # fmt: skip
    rivals = pipeline_cards.competitor_names()
    editor.offer_creation("rivals", lambda: rivals, words.new_rival)
    editor.warn("products", lambda rows: _new_products(rows, products))
    editor.warn("amount_fen", lambda value: _amount_doubt(value, editor))
    editor.changed.connect(lambda: editor.warn("amount_fen", lambda v: _amount_doubt(v, editor)))

    def keep(values: dict[str, Any]) -> int:
        return opportunity_answers.save(client_id, deal.id if deal else None, values, desk.now())

    subject = f"opportunity:{deal.id}" if deal else f"client:{client_id}"
    page = FormPage(
        desk, editor, (OPPORTUNITY.key, subject),
        lambda: deal.title if deal else translate("Pipeline", "New opportunity"), client.name,
        keep, missing=lambda: len(editor.faults()),
    )  # fmt: skip
    page.open(opportunity_answers.answers(deal) if deal else {"source": client.source})
    return page


def _new_products(rows: Any, products: Sequence[ProductLine]) -> str:
    known = {opportunity_answers.folded(opportunity_answers.product_text(one)) for one in products}
    typed = [str(row.get("product") or "").strip() for row in rows or ()]
    fresh = [name for name in typed if name and opportunity_answers.folded(name) not in known]
    if not fresh:
        return ""
    return translate("Pipeline", "New in the catalogue: {names}", names=" · ".join(fresh))


def _amount_doubt(value: Any, editor: FormEditor) -> str:
    rows = [r for r in editor.values().get("products") or () if str(r.get("product") or "")]
    total = opportunity_answers.total(rows)
    if total is None or value == total:
        return ""
    return translate("Pipeline", "The products come to {amount}.", amount=money_text(total))
