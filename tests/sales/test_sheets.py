"""What paper is handed: filled sheets of every form, blank ones, and whole days of them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from salesdesk.forms import choices as choice_lists
from salesdesk.forms.choice import Choice
from salesdesk.forms.form import Field, Head, Kind, Sheet
from salesdesk.sales import client_list, print_jobs, sheets, visit_lines
from salesdesk.sales.list_filter import ListFilter
from tests.conftest import NOW
from tests.sales.play import refused

HEAD = Head("星舟示例科技有限公司", "林示例", "客户经理")
KEYS = ("priority_score", "background", "visit_record", "needs_record", "needs_confirmation",
        "target_list", "visit_brief", "handover",
        "buying_chain", "interview_plan", "interview_summary", "intel_report")  # fmt: skip
RAW = {
    choice.key
    for name, told in vars(choice_lists).items()
    if name.isupper() and isinstance(told, tuple)
    for choice in told
    if isinstance(choice, Choice)
}
TALKED = ("Orange-Isle", "Dandelion", "Paperplane")
"""Who has an interview: a good one, a weak one, one that is only prepared."""
WHOLE = [
    (key, short)
    for key in KEYS
    for short in ("Cloudbear", "Orange-Isle")
    if short in TALKED or key not in sheets.OF_INTERVIEW
]


def sheet_of(key: str, short: str) -> Sheet:
    return sheets.sheet(key, NOW, HEAD, client_id=client_list.resolve(short))


def answers(field: Field, value: Any) -> Iterator[tuple[Field, Any]]:
    """Yield every single answer in a field with the field (or column) it answers."""
    if field.kind in (Kind.ROWS, Kind.TREE):
        for row in value or ():
            for column in field.columns:
                if row.get(column.key) not in (None, "", []):
                    yield from answers(column, row[column.key])
    elif field.kind is Kind.MANY:
        yield from ((field, one) for one in value or ())
    elif value not in (None, ""):
        yield field, value


def test_the_printable_forms_are_listed_in_order() -> None:
    assert tuple(form.key for form in sheets.printable()) == KEYS
    with refused("form_unknown") as no:
        sheets.form_of("visit_plan")
    assert no.facts == {"key": "visit_plan", "known": ", ".join(KEYS)}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.usefixtures("told_week")
def test_a_blank_sheet_is_empty_and_may_carry_a_clients_mark(key: str) -> None:
    one = client_list.resolve("Cloudbear")
    empty, marked = sheets.blank(key, NOW, HEAD), sheets.blank(key, NOW, HEAD, one)
    assert (empty.values, empty.blank, empty.subject, empty.uuid) == ({}, True, "", "")
    assert (marked.values, marked.blank, marked.subject) == ({}, True, "演示云朵熊精密制造有限公司")
    assert marked.uuid
    assert (empty.made_on, empty.head) == ("2026-09-17", HEAD)


@pytest.mark.usefixtures("told_week")
class TestDemo:
    @pytest.mark.parametrize(("key", "short"), WHOLE)
    def test_every_required_field_is_answered(self, key: str, short: str) -> None:
        sheet = sheet_of(key, short)
        assert sheet.form.faults(sheet.values) == []
        unanswered = [
            field.key
            for field in sheet.form.fields()
            if field.required and not field.answered(sheet.values.get(field.key))
        ]
        assert unanswered == []

    @pytest.mark.parametrize("key", KEYS)
    def test_answers_fit_their_fields_and_no_code_stands_in_a_text(self, key: str) -> None:
        for row in client_list.client_rows(client_list.client_ids(ListFilter(), NOW.date())):
            if visit_lines.latest(row.id) is None and key in sheets.OF_VISIT:
                with refused("visit_required") as no:
                    sheets.sheet(key, NOW, HEAD, client_id=row.id)
                assert no.facts == {"form": key}
                continue
            if key in sheets.OF_INTERVIEW and row.short_name.split()[-1] not in TALKED:
                with refused("interview_required") as no:
                    sheets.sheet(key, NOW, HEAD, client_id=row.id)
                assert no.facts == {"form": key}
                continue
            sheet = sheets.sheet(key, NOW, HEAD, client_id=row.id)
            for field in sheet.form.fields():
                for asked, told in answers(field, sheet.values.get(field.key)):
                    self._fits(asked, told)

    def _fits(self, asked: Field, told: Any) -> None:
        if asked.choices:
            assert asked.choice(told), (asked.key, told)
        elif asked.kind in (Kind.TEXT, Kind.LONG, Kind.MANY):
            assert isinstance(told, str), asked.key
            assert told not in RAW, asked.key
        elif asked.kind is Kind.DATE:
            assert date.fromisoformat(told)
        elif asked.kind is Kind.MOMENT:
            assert told.endswith("+08:00"), (asked.key, told)
        elif asked.kind is Kind.RATING:
            assert told in range(6)
        elif asked.kind is Kind.YES:
            assert isinstance(told, bool)

    def test_a_score_sheet_shows_total_and_grade(self) -> None:
        sheet = sheet_of("priority_score", "Cloudbear")
        assert (sheet.values["total"], sheet.values["grade"]) == ("86", "high")
        assert [row["points"] for row in sheet.values["ratings"]] == [5, 4, 5, 4, 4, 4, 4, 4]
        half = sheet_of("priority_score", "Glowbug")
        assert (half.values["total"], half.values["grade"]) == ("64.4", "")
        assert [row.get("points") for row in half.values["ratings"]] == [4, 3, 3, *[None] * 5]

    def test_a_record_is_of_a_visit_that_took_place_a_brief_of_the_latest(self) -> None:
        record, brief = (sheet_of(k, "Cloudbear") for k in ("visit_record", "visit_brief"))
        assert record.values["objective"] == "把验收指标与到场人员定下来"
        assert record.values["timeliness"] == "on_time"
        assert record.values["recorded_at"] == "2026-09-14T11:45:00+08:00"
        assert brief.values["objective"] == "完成验收签字，拿到二期排产时间"

    def test_a_record_not_yet_held_leaves_its_times_to_be_written(self) -> None:
        sheet = sheet_of("visit_record", "Glowbug")
        assert (sheet.values["started_at"], sheet.values["ended_at"]) == ("", "")
        assert sheet.values["objective"]

    def test_a_brief_tells_all_one_needs(self) -> None:
        told = sheet_of("visit_brief", "Cloudbear").values
        assert [p["name"] for p in told["people"]][:3] == ["演示许青", "演示何伟", "演示陈静"]
        assert len(told["people"]) == 5
        assert [c["on"] for c in told["contacts"]] == ["2026-09-14", "2026-05-12", "2026-04-08"]
        assert told["contacts"][0]["summary"] == "周五上午正式验收，客户方三人到场。"
        assert {n["text"] for n in told["needs"]} >= {"误报率每周不超过两次"}
        assert [o["words"] for o in told["objections"]] == ["质保金能不能到两年再说？"]
        assert told["gaps"] == ["二期车间沿用同一平台"]
        assert 3 <= len(told["opening_questions"]) <= 5
        assert told["leave_by"] == "2026-09-18T08:50:00+08:00"
        assert (told["kit"], told["stage"], told["score"]) == (
            ["contract", "case_study"], "active", "86",
        )  # fmt: skip

    def test_a_client_has_the_plan_prepared_last_and_form_4_of_the_talk_held_last(self) -> None:
        plan = sheet_of("interview_plan", "Paperplane").values
        assert plan["starts_at"] == "2026-09-17T14:00:00+08:00"
        assert [row["pain"] for row in plan["hypotheses"]] == [
            "大促期间延误被货主扣款", "客服一半电话在查件", "破损责任说不清",
        ]  # fmt: skip
        assert {row["kind"] for row in plan["questions"]} == {"opening", "S", "P", "I", "N"}
        assert sheet_of("needs_record", "Paperplane").values["problems"] == []
        record = sheet_of("needs_record", "Orange-Isle").values
        assert record["held_at"] == "2026-09-14T14:00:00+08:00"
        rows = [(one["level"], bool(one["words"]), one["version"]) for one in record["problems"]]
        assert rows == [("must", True, "1"), ("expected", True, "1"), ("nice", False, "1")]
        assert record["agreed_by"] == "演示赵敏 2026-09-14"

    def test_the_summary_adds_up_their_figures(self) -> None:
        told = sheet_of("interview_summary", "Orange-Isle").values
        assert (told["quality"], told["question_mix"]) == ("90.8", "5 / 4 / 6 / 2")
        assert [row["yearly"] for row in told["costs"] if row["yearly"]] == [
            108_000_000, 151_200_000, 28_800_000, 45_360_000,
        ]  # fmt: skip
        assert told["total"] == 333_360_000
        assert sheet_of("interview_summary", "Dandelion").values["quality"] == "9"

    def test_the_target_list_goes_from_high_to_unrated_with_phones_masked(self) -> None:
        rows = sheets.sheet("target_list", NOW, HEAD).values["clients"]
        assert [row["position"] for row in rows] == list(range(1, 13))
        assert [row["score"] for row in rows] == [
            "88", "86", "85", "80", "77", "74", "64.4", "60", "59", "57", "51", "31",
        ]  # fmt: skip
        assert all(row["phone"].startswith("000****") for row in rows)
        assert {row["owner"] for row in rows} == {"林示例"}
        (one,) = sheet_of("target_list", "Cloudbear").values["clients"]
        assert (one["follow_up_on"], one["position"]) == ("2026-09-17", 1)

    def test_a_days_briefs_are_one_job(self) -> None:
        job = print_jobs.sheets_for("visit_brief", NOW, HEAD, day=NOW.date())
        assert [sheet.subject[2:5] for sheet in job] == ["陀螺速", "纸飞机", "萤火虫"]
        tuesday = print_jobs.sheets_for("visit_record", NOW, HEAD, day=date(2026, 9, 15))
        assert [sheet.subject[2:5] for sheet in tuesday] == ["蒲公英", "纸飞机", "银杏叶"]
        backgrounds = print_jobs.sheets_for("background", NOW, HEAD, day=date(2026, 9, 15))
        assert [s.form.key for s in backgrounds] == ["background"] * 3
        bear = client_list.resolve("Cloudbear")
        friday = print_jobs.sheets_for(
            "visit_brief", NOW, HEAD, day=date(2026, 9, 18), client_id=bear
        )
        assert [s.subject for s in friday] == ["演示云朵熊精密制造有限公司"]
        with refused("day_empty") as no:
            print_jobs.sheets_for("visit_brief", NOW, HEAD, day=NOW.date(), client_id=bear)
        assert no.facts == {"day": "2026-09-17"}
        (whole,) = print_jobs.sheets_for("target_list", NOW, HEAD, day=NOW.date())
        assert len(whole.values["clients"]) == 12
