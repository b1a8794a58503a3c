"""Our own side: what heads every sheet, the catalogue, and that its floor price stays private."""

from datetime import date

import pytest

from salesdesk.sales import brief, my_side, sheets, visit_lines
from salesdesk.sales.letterhead import letterhead
from salesdesk.sales.spin import interviews
from salesdesk.store import journal
from salesdesk.store.attachments import AttachmentStore
from tests.conftest import NOW
from tests.sales.play import client, planned

pytestmark = pytest.mark.usefixtures("workspace")


def test_what_heads_a_sheet_is_what_was_entered_last(attachments: AttachmentStore) -> None:
    assert letterhead() == letterhead(attachments)
    assert letterhead().company == ""
    my_side.save({"company": "星舟示例科技", "code": "XZ", "person": "林示例", "post": "经理"})
    my_side.set_logo(b"\x89PNG demo", attachments)
    head = letterhead(attachments)
    assert (head.company, head.person, head.post, head.logo) == (
        "星舟示例科技", "林示例", "经理", b"\x89PNG demo",
    )  # fmt: skip
    my_side.set_logo(b"", attachments)
    assert letterhead(attachments).logo == b""
    journal.undo()
    assert letterhead(attachments).logo == b"\x89PNG demo"
    assert my_side.details()["code"] == "XZ"


def test_products_and_capabilities_are_kept_changed_and_archived() -> None:
    two = my_side.save_product(None, model="XZ-W20", name="主机", price_fen=100)
    one = my_side.save_product(
        None, model="XZ-W10", name="主机", unit="台", price_fen=5_800_000, floor_price_fen=4_900_000
    )
    assert [p.id for p in my_side.products()] == [one, two]
    assert my_side.products()[0].tax_rate_bp == 1300
    my_side.save_product(two, price_fen=200)
    assert my_side.products()[1].price_fen == 200
    my_side.archive_product(two, NOW)
    assert [p.id for p in my_side.products()] == [one]
    can = my_side.save_capability(None, name="停机预警", solves="计划外停机")
    my_side.save_capability(can, solves="夜班无人响应")
    assert [(c.name, c.solves) for c in my_side.capabilities()] == [("停机预警", "夜班无人响应")]
    my_side.archive_capability(can, NOW)
    assert my_side.capabilities() == []


def test_a_floor_price_reaches_no_sheet() -> None:
    my_side.save_product(None, model="XZ-W10", name="主机", floor_price_fen=4_900_000)
    one = client()
    planned(one, NOW)
    interviews.start(one, NOW, language="zh_CN")
    told = [
        str(sheets.sheet(form.key, NOW, letterhead(), client_id=one).values)
        for form in sheets.printable()
    ]
    assert not any("4900000" in text or "49,000" in text for text in told)


def test_a_brief_of_a_client_nobody_knows_yet_is_short_but_whole() -> None:
    one = client("演示新客户", address="演示路 9 号")
    visit = visit_lines.get(planned(one, NOW, place="", client_people=["演示陌生人"]))
    told = brief.brief_answers(visit)
    assert told["people"] == [{"name": "演示陌生人"}]
    assert (told["contacts"], told["needs"], told["objections"], told["gaps"]) == ([], [], [], [])
    assert (told["score"], told["stage"], told["place"]) == ("", "lead", "演示路 9 号")
    assert visit.day() == date(2026, 9, 17)
