"""The vocabulary: what counts as an answer, what is missing, and how preset rows merge."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.choice import Choice
from salesdesk.forms.form import Field, Form, Kind, Problem, Section, Sheet

_TABLE = Field(
    "rows",
    "Rows",
    Kind.ROWS,
    required=True,
    at_least=2,
    at_most=3,
    columns=(Field("name", "Name", required=True), Field("note", "Note")),
)
_FORM = Form("f", "1", "F", "client", (Section("s", "S", (_TABLE,)),))


def problems(form: Form, values: Mapping[str, object]) -> list[tuple[str, Problem, int | None]]:
    return [(fault.field.key, fault.problem, fault.row) for fault in form.faults(values)]


@pytest.mark.parametrize("nothing", [None, "", "  ", [], [{}], [{"name": ""}]])
def test_nothing_is_no_answer(nothing: object) -> None:
    assert problems(_FORM, {"rows": nothing}) == [("rows", Problem.REQUIRED, None)]


@pytest.mark.parametrize("value", [0, False])
def test_zero_and_no_are_answers(value: object) -> None:
    assert Field("x", "X", Kind.NUMBER, required=True).answered(value)


def test_too_few_and_too_many_rows_are_told() -> None:
    one = {"name": "甲"}
    assert problems(_FORM, {"rows": [one]}) == [("rows", Problem.TOO_FEW, None)]
    assert problems(_FORM, {"rows": [one] * 4}) == [("rows", Problem.TOO_MANY, None)]
    assert problems(_FORM, {"rows": [one] * 3}) == []


def test_a_missing_cell_is_told_with_its_own_row_although_rows_before_it_are_empty() -> None:
    rows = [{}, {"name": "甲"}, {"note": "无姓名"}]
    assert problems(_FORM, {"rows": rows}) == [("name", Problem.REQUIRED, 2)]


def test_preset_rows_carry_their_answers_whatever_their_order() -> None:
    field = FORMS["priority_score"].field("ratings")
    rows = field.rows([{"criterion": "credit", "points": 4}, {"criterion": "icp_fit", "points": 5}])
    assert [row["criterion"] for row in rows] == [row["criterion"] for row in field.preset]
    assert rows[0]["points"] == 5
    assert rows[-1]["points"] == 4
    assert "points" not in rows[1]


def test_a_weight_of_its_own_wins_over_the_preset_one() -> None:
    rows = FORMS["priority_score"].field("ratings").rows([{"criterion": "need", "weight": 25}])
    assert next(row["weight"] for row in rows if row["criterion"] == "need") == 25


def test_a_preset_row_without_a_rating_is_not_answered() -> None:
    form = FORMS["priority_score"]
    rated = [{"criterion": row["criterion"], "points": 0} for row in form.field("ratings").preset]
    values = {"rated_on": "2026-09-17", "rater": "林示例", "ratings": rated}
    assert problems(form, values) == []
    values["ratings"] = rated[:7]
    assert problems(form, values) == [("ratings", Problem.TOO_FEW, None)]


def test_a_choice_no_longer_offered_is_not_found() -> None:
    field = Field("x", "X", Kind.CHOICE, choices=(Choice("a", "A"),))
    assert field.choice("b") is None
    assert field.choice("a") == Choice("a", "A")


def test_a_blanked_sheet_keeps_its_mark_and_loses_its_answers() -> None:
    sheet = Sheet(_FORM, {"rows": [{"name": "甲"}]}, uuid="u").blanked()
    assert (sheet.values, sheet.blank, sheet.uuid) == ({}, True, "u")
