"""The forms that open over a dossier: background ②, basics, score ①, a person, a new client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.client_basics import CLIENT_BASICS
from salesdesk.forms.form import CONTEXT
from salesdesk.forms.market_choices import SOURCE
from salesdesk.i18n import translate
from salesdesk.sales import (
    chain,
    clients,
    event_names,
    ideal_profile,
    lead_yield,
    my_side,
    profile,
    referrers,
    score_rules,
    scoring,
    sheets,
)
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.dossier.person_page import PersonPage
from salesdesk.ui.dossier.profile_view import uscc_doubt
from salesdesk.ui.dossier.score_editor import ScoreEditor
from salesdesk.ui.dossier.words import grade_text, option
from salesdesk.ui.form_editor.editor import FormEditor

# what a grade suggests; the user decides (DOMAIN §6 Cadence)
_SUGGESTED = {
    "high": ("focus", "high"), "medium": ("interested", "medium"), "low": ("potential", "low"),
}  # fmt: skip


def background_page(desk: Desk, dossier: Dossier, field: str = "") -> FormPage:
    """Return the whole form ② of a client, beginning at *field*."""
    editor = FormEditor(BACKGROUND, desk.now)
    page = FormPage(
        desk, editor, (BACKGROUND.key, f"client:{dossier.id}"),
        lambda: translate(CONTEXT, BACKGROUND.title), dossier.name,
        lambda values: profile.save(dossier.id, values, desk.now()),
        missing=lambda: len(editor.faults()),
    )  # fmt: skip
    editor.warn("uscc", uscc_doubt)
    page.open(profile.answers(dossier.id))
    page.first_field = field
    return page


def basics_page(desk: Desk, dossier: Dossier) -> FormPage:
    """Return how a client is filed and followed up."""
    editor = FormEditor(CLIENT_BASICS, desk.now)
    page = FormPage(
        desk, editor, (CLIENT_BASICS.key, f"client:{dossier.id}"),
        lambda: translate(CONTEXT, CLIENT_BASICS.title), dossier.name,
        lambda values: clients.edit(dossier.id, values, desk.now()),
    )  # fmt: skip
    suggest_origin(editor)
    suggested = _SUGGESTED.get(dossier.row.grade)
    if suggested is not None:
        for key, wanted in zip(("intent_class", "priority"), suggested, strict=True):
            editor.warn(key, partial(_suggestion, key, wanted, dossier.row.grade))
    asked = {field.key for field in CLIENT_BASICS.fields()}
    page.open({key: value for key, value in dossier.answers.items() if key in asked})
    return page


def suggest_origin(editor: FormEditor) -> None:
    """Offer the usual sources and those in use, and the people who may have sent a client."""
    usual = (translate(CONTEXT, source) for source in SOURCE)
    editor.suggest("source", list(dict.fromkeys([*lead_yield.sources_in_use(), *usual])))
    people = referrers.people()
    editor.offer_creation(
        "referrer",
        lambda: people,
        lambda name: translate("Dossier", "+ Note “{name}” as a new referrer", name=name),
    )
    met_at = event_names.labels()
    editor.offer_creation(
        "met_at",
        lambda: met_at,
        lambda name: translate("Dossier", "+ Add the event “{name}”, held today", name=name),
    )


def _suggestion(key: str, wanted: str, grade: str, value: Any) -> str:
    if value == wanted:
        return ""
    return translate(
        "Dossier",
        "{grade} suggests: {choice}",
        grade=grade_text(grade),
        choice=option(CLIENT_BASICS.field(key).choices, wanted),
    )


def score_page(desk: Desk, dossier: Dossier) -> FormPage:
    """Return form ① with what was known at the last rating, dated today."""
    editor = ScoreEditor(desk)
    editor.show_fit(ideal_profile.check(dossier.id), desk.today())

    def rate(values: dict[str, Any]) -> int:
        return scoring.rate(dossier.id, values, editor.weights(), desk.now())

    page = FormPage(
        desk, editor, ("priority_score", f"client:{dossier.id}"),
        lambda: translate("Dossier", "Priority score"), dossier.name, rate,
    )  # fmt: skip
    answers: dict[str, Any] = {"rater": my_side.details().get("person") or ""}
    weights = score_rules.current().weights
    rated: dict[str, dict[str, Any]] = {}
    if dossier.score is not None:
        known = sheets.score_answers(dossier.score)
        answers |= {"remark": known["remark"], "rater": answers["rater"] or known["rater"]}
        rated = {row["criterion"]: row for row in known["ratings"]}
    answers["ratings"] = [
        {**rated.get(key, {}), "criterion": key, "weight": weight}
        for key, weight in weights.items()
    ]
    answers["rated_on"] = desk.today().isoformat()
    page.open(answers)
    return page


def person_page(
    desk: Desk, dossier: Dossier, seat_id: int | None, known: Mapping[str, Any] | None = None
) -> PersonPage:
    """Return the form of one seat of the chain, or of a new one with what is *known* of it."""
    seats = chain.seats(dossier.id)
    seat = next((one for one in seats if one.id == seat_id), None)
    return PersonPage(desk, dossier.id, dossier.name, seats, seat, known)
