"""Which sheets a print job holds, and what it refuses."""

import pytest

from salesdesk.forms.form import Head
from salesdesk.sales import print_jobs, sheets, visit_lines, visits
from tests.conftest import NOW
from tests.sales.play import client, planned, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")
HEAD = Head("星舟示例科技有限公司", "林示例", "客户经理")


def test_a_job_needs_what_its_form_is_about() -> None:
    needs = {
        "background": "client_required",
        "priority_score": "client_required",
        "visit_record": "visit_required",
        "nothing": "form_unknown",
    }
    for key, code in needs.items():
        with refused(code):
            print_jobs.sheets_for(key, NOW, HEAD)
    with refused("visit_missing"):
        print_jobs.sheets_for("visit_record", NOW, HEAD, visit_id=4711)
    with refused("client_missing"):
        print_jobs.sheets_for("background", NOW, HEAD, client_id=4711)
    with refused("client_missing"):
        print_jobs.sheets_for("background", NOW, HEAD, client_id=4711, blank=True)


def test_a_visit_names_its_client_and_a_visit_called_off_is_left_out() -> None:
    one = client()
    first = recorded(one, NOW.replace(hour=8))
    gone = planned(one, NOW.replace(hour=9))
    visits.cancel(gone, "ours", "重复", NOW)
    (score,) = print_jobs.sheets_for("background", NOW, HEAD, visit_id=first)
    assert score.subject == "演示甲公司"
    (record,) = print_jobs.sheets_for("visit_record", NOW, HEAD, day=NOW.date())
    assert record.uuid == visit_lines.get(first).uuid
    (latest,) = print_jobs.sheets_for("visit_brief", NOW, HEAD, client_id=one)
    assert latest.uuid == visit_lines.get(first).uuid
    (called_off,) = print_jobs.sheets_for("visit_record", NOW, HEAD, visit_id=gone)
    assert called_off.uuid == visit_lines.get(gone).uuid
    (empty,) = print_jobs.sheets_for("visit_brief", NOW, HEAD, visit_id=first, blank=True)
    assert (empty.blank, empty.subject) == (True, "演示甲公司")


def test_a_visit_to_somebody_else_is_not_printed_for_this_client() -> None:
    visit = planned(client(), NOW.replace(hour=9))
    with refused("visit_of_another"):
        print_jobs.sheets_for(
            "visit_brief", NOW, Head(), client_id=client("演示别家有限公司"), visit_id=visit
        )


def test_an_unrated_client_gives_an_unrated_sheet() -> None:
    sheet = sheets.sheet("priority_score", NOW, HEAD, client_id=client())
    assert sheet.values == {"client": "演示甲公司", "rater": "林示例"}
