"""What is handed over: the sheet's exact content, many clients in one job, numbers masked."""

from __future__ import annotations

from typing import Any

import pytest

from salesdesk.errors import Refused
from salesdesk.forms.form import Head
from salesdesk.sales import client_list, print_jobs, sheets
from salesdesk.sales.handover import hand_over
from tests.conftest import NOW

HEAD = Head("星舟示例科技有限公司", "林示例", "客户经理")


@pytest.fixture
def answers(told_week: object) -> dict[str, Any]:
    del told_week
    return dict(hand_over(client_list.resolve("Cloudbear"), NOW, "林示例").answers)


def test_who_they_are_and_where_we_stand(answers: dict[str, Any]) -> None:
    assert answers["client"] == "演示云朵熊精密制造有限公司"
    assert (answers["stage"], answers["score"], answers["grade"]) == ("active", "86", "high")
    assert (answers["last_contact"], answers["from_person"]) == ("2026-09-14", "林示例")
    assert answers["do_not_contact"] is False
    assert answers["deals"][0]["amount"] == 38_600_000
    assert answers["supplier_contract_end"] == "2026-12-31"
    assert answers["co_visitors"] == "演示售后周工 ×1"
    assert answers["next_visit"] == "2026-09-18 09:30 · 完成验收签字，拿到二期排产时间"


def test_people_with_attitudes_and_masked_numbers(answers: dict[str, Any]) -> None:
    boss, director = answers["people"][:2]
    assert (boss["name"], boss["attitude"], boss["reports_to"]) == ("演示王立", "supportive", "")
    assert (director["reports_to"], director["last_contact"]) == ("演示王立", "2026-09-14")
    assert boss["phone"] == "000****0001"
    shown = hand_over(client_list.resolve("Cloudbear"), NOW, "林示例", phones=True).answers
    assert shown["people"][0]["phone"] == "000-0000-0001"


def test_open_promises_are_ours_theirs_and_planned(answers: dict[str, Any]) -> None:
    told = [(row["due_on"], row["whose"], row["what"]) for row in answers["promises"]]
    assert ("2026-09-18", "ours", "带两周误报率报表参加验收") in told
    assert ("2026-09-18", "theirs", "演示许青：组织验收小组三人到场") in told
    assert ("2026-09-17", "task", "打印两周误报率报表") in told
    assert told == sorted(told, key=lambda row: row[0])


def test_last_contacts_and_what_is_open(answers: dict[str, Any]) -> None:
    first = answers["contacts"][0]
    assert (first["on"], first["channel"]) == ("2026-09-14", "face")
    assert first["summary"] == "周五上午正式验收，客户方三人到场。"
    assert "误报率每周不超过两次" in [row["text"] for row in answers["needs"]]
    assert [row["category"] for row in answers["objections"]] == ["terms"]


@pytest.mark.usefixtures("told_week")
def test_who_is_not_to_be_contacted_is_told_with_the_reason() -> None:
    told = hand_over(client_list.resolve("Greytile"), NOW, "林示例").answers
    assert told["do_not_contact"] is True
    assert told["do_not_contact_reason"]


@pytest.mark.usefixtures("told_week")
def test_many_clients_are_one_job_in_their_order() -> None:
    ids = [client_list.resolve(name) for name in ("Cloudbear", "Greytile", "Spintop")]
    job = print_jobs.sheets_of_clients("handover", NOW, HEAD, ids)
    assert [sheet.subject for sheet in job] == [row.name for row in client_list.client_rows(ids)]
    assert all(sheet.form.faults(sheet.values) == [] for sheet in job)
    full = print_jobs.sheets_of_clients("handover", NOW, HEAD, ids[:1], phones=True)
    assert full[0].values["people"][0]["phone"] == "000-0000-0001"
    (listed,) = print_jobs.sheets_of_clients("target_list", NOW, HEAD, ids)
    assert len(listed.values["clients"]) == 3
    assert len(print_jobs.sheets_of_clients("handover", NOW, HEAD, ids, blank=True)) == 3
    with pytest.raises(Refused) as told:
        print_jobs.sheets_of_clients("handover", NOW, HEAD, [])
    assert told.value.code == "client_required"


@pytest.mark.usefixtures("told_week")
def test_the_buying_chain_sheet_holds_the_tree_and_the_gaps() -> None:
    sheet = sheets.sheet("buying_chain", NOW, HEAD, client_id=client_list.resolve("Ginkgo-Leaf"))
    ids = {node["id"] for node in sheet.values["tree"]}
    assert len(ids) == len(sheet.values["people"])
    assert all(node["above"] is None or node["above"] in ids for node in sheet.values["tree"])
    assert "no_economic_buyer" in sheet.values["gaps"]
