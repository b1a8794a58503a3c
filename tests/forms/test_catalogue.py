"""The declared forms against the handbook: what is asked, required and counted."""

from __future__ import annotations

import pytest

from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.form import Field, Form, Kind
from tests.paper.samples import SAMPLES, zh

REQUIRED = {
    "priority_score": {"client", "rated_on", "rater", "ratings"},
    "background": {
        "name", "industry", "business_scope", "chain", "pains", "opening_questions", "verified_on",
    },
    "visit_record": {
        "client", "started_at", "ended_at", "our_people", "client_people", "channel", "objective",
        "key_points", "feedback", "outcome", "next_step", "next_owner", "next_at",
        "tag_potential", "tag_need_type", "tag_priority",
    },
    "needs_record": {"client"},
    "needs_confirmation": {"client"},
    "target_list": {"clients"},
    "visit_brief": set(),
    "handover": set(),
    "buying_chain": set(),
    "interview_plan": set(),
    "interview_summary": set(),
    "intel_report": {"from_day", "to_day", "author"},
    "visit_plan": {"starts_at", "ends_at", "channel", "objective", "opening_questions"},
    "my_side": {"company", "code", "person"},
}  # fmt: skip
COUNTS = {
    ("priority_score", "ratings"): (8, 8),
    ("background", "chain"): (1, 0),
    ("background", "pains"): (3, 0),
    ("background", "opening_questions"): (3, 5),
    ("visit_record", "value_points"): (0, 2),
    ("visit_plan", "opening_questions"): (3, 5),
    ("visit_brief", "opening_questions"): (3, 5),
    ("visit_brief", "contacts"): (0, 3),
    ("interview_summary", "benefits"): (0, 2),
}


def every_field(form: Form) -> list[Field]:
    return [one for field in form.fields() for one in (field, *field.columns)]


def test_the_forms_stand_in_the_handbooks_order() -> None:
    assert list(FORMS) == list(REQUIRED)


@pytest.mark.parametrize("key", FORMS)
def test_what_the_handbook_requires_is_required(key: str) -> None:
    assert {field.key for field in FORMS[key].fields() if field.required} == REQUIRED[key]


def test_the_handbooks_counts_are_asked_for() -> None:
    counts = {
        (form.key, field.key): (field.at_least, field.at_most)
        for form in FORMS.values()
        for field in form.fields()
        if field.at_least or field.at_most
    }
    assert counts == COUNTS


def test_the_weights_of_the_score_total_100() -> None:
    preset = FORMS["priority_score"].field("ratings").preset
    assert [row["weight"] for row in preset] == [10, 15, 20, 15, 15, 10, 10, 5]


@pytest.mark.parametrize("key", FORMS)
def test_field_keys_are_unique_and_plain(key: str) -> None:
    for keys in (
        [field.key for field in FORMS[key].fields()],
        *([one.key for one in field.columns] for field in FORMS[key].fields()),
    ):
        assert len(set(keys)) == len(keys)
        assert all(one.isascii() and one.isidentifier() and one.islower() for one in keys)


@pytest.mark.parametrize("key", FORMS)
def test_every_choice_field_has_choices_and_every_table_columns(key: str) -> None:
    for field in every_field(FORMS[key]):
        assert bool(field.choices) or field.kind is not Kind.CHOICE, field.key
        assert bool(field.columns) == (field.kind in (Kind.ROWS, Kind.TREE)), field.key
        keys = [choice.key for choice in field.choices]
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("key", FORMS)
def test_every_text_of_a_form_has_its_chinese(key: str) -> None:
    form = FORMS[key]
    texts = {form.title, form.subtitle, *form.signatures}
    texts |= {text for section in form.sections for text in (section.title, section.note)}
    for field in every_field(form):
        texts |= {field.label, field.hint, field.unit}
        texts |= {choice.label for choice in field.choices}
    untold = {text for text in texts - {""} if zh("Form", text) == text}
    assert not untold


@pytest.mark.parametrize("key", SAMPLES)
def test_the_samples_are_complete_forms(key: str) -> None:
    assert FORMS[key].faults(SAMPLES[key]) == []


def test_what_the_customer_signs_has_nothing_for_us_alone() -> None:
    assert [form.key for form in FORMS.values() if not form.internal] == ["needs_confirmation"]
    ours, theirs = (
        {column.key for column in FORMS[key].field("problems").columns}
        for key in ("needs_record", "needs_confirmation")
    )
    assert ours - theirs == {"severity", "can_do", "version"}
