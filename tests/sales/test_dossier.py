"""The dossier: answers, tags, notes, files, scores, timeline and the history of changes."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from salesdesk.sales import (
    chain,
    client_list,
    clients,
    dossier,
    drafts,
    plan,
    preferences,
    prospects,
    record_history,
    scoring,
    timeline,
)
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.score import WEIGHTS
from salesdesk.store import journal
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import Notice, database
from salesdesk.store.records import Opportunity
from tests.conftest import NOW
from tests.sales.play import client, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")
TODAY = NOW.date()
ODD = ("演示 <b>&amp;</b> 公司", "演示𬭸合金", "演示😀笑脸", "'; DROP TABLE client; --", "演示%_*")


def rate(client_id: int, points: int, on: date, **more: object) -> int:
    rows = [{"criterion": name, "points": points, "evidence": "走访"} for name in WEIGHTS]
    return scoring.rate(
        client_id, {"rated_on": on.isoformat(), "rater": "林示例", "ratings": rows, **more}
    )


@pytest.mark.parametrize("name", ODD)
def test_odd_names_are_kept_found_and_shown_as_they_are(name: str) -> None:
    one = client(name)
    assert dossier.dossier(one).name == name
    assert client_list.resolve(name) == one
    assert list(client_list.client_ids(ListFilter(text=name), TODAY)) == [one]


def test_control_characters_never_reach_the_record() -> None:
    one = client("演示\x00控\x1b[31m制\u2028公司", business_scope="一\x00\n二")
    seen = dossier.dossier(one)
    assert seen.name == "演示控[31m制 公司"
    assert seen.answers["business_scope"] == "一\n二"


def test_answers_are_kept_whole_and_edited_singly() -> None:
    one = client(
        "演示甲", uscc="91000000madem00011", supplier_contract_end="2026-12-31",
        pains=[{"pain": "停机", "capability": "预警"}], competitors=["演示捷停"], headcount=860,
    )  # fmt: skip
    clients.edit(one, {"city": " 示例市 ", "budget": "150 万"}, NOW + timedelta(hours=1))
    seen = dossier.dossier(one)
    assert seen.answers["uscc"] == "91000000MADEM00011"
    assert (seen.answers["city"], seen.answers["budget"], seen.answers["headcount"]) == (
        "示例市", "150 万", 860,
    )  # fmt: skip
    assert seen.answers["pains"] == [{"pain": "停机", "capability": "预警"}]
    assert seen.supplier_ends_in(TODAY) == 105
    assert seen.updated_at == NOW + timedelta(hours=1)
    clients.edit(one, {"supplier_contract_end": ""}, NOW)
    assert dossier.dossier(one).supplier_ends_in(TODAY) is None
    with refused("bad_date") as no:
        clients.edit(one, {"follow_up_on": "31.12."}, NOW)
    assert no.facts == {"text": "31.12."}
    with refused("name_required"):
        clients.edit(one, {"name": " "}, NOW)
    with refused("name_too_long") as no:
        clients.edit(one, {"name": "长" * 201}, NOW)
    assert no.facts == {"limit": 200, "found": 201}
    with refused("client_missing"):
        dossier.dossier(4711)


def test_archiving_hides_and_brings_back_and_can_be_undone() -> None:
    one, two = client("演示甲"), client("演示乙")
    assert clients.set_archived([one, two], NOW) == 2
    assert clients.set_archived([one], NOW) == 0
    assert list(client_list.client_ids(ListFilter(), TODAY)) == []
    assert list(client_list.client_ids(ListFilter(archived=True), TODAY)) == [one, two]
    assert dossier.dossier(one).archived
    assert clients.set_archived([one], NOW, archived=False) == 1
    assert list(client_list.client_ids(ListFilter(), TODAY)) == [one]
    journal.undo()
    journal.undo()
    assert list(client_list.client_ids(ListFilter(), TODAY)) == [one, two]


def test_tags_group_clients() -> None:
    one, two = client("演示甲"), client("演示乙")
    clients.set_tags(one, [" 展会 ", "展会", "", "重点"])
    clients.tag_all([one, two], "展会")
    assert clients.all_tags() == ["展会", "重点"]
    assert list(client_list.client_ids(ListFilter(tag="展会"), TODAY)) == [one, two]
    clients.set_tags(one, ["重点"])
    assert list(client_list.client_ids(ListFilter(tag="展会"), TODAY)) == [two]
    assert [hit.id for hit in client_list.find("重点")] == [one]
    with refused("name_required"):
        clients.tag_all([one], " ")


def test_do_not_contact_keeps_its_reason_and_can_be_lifted() -> None:
    one = client()
    clients.set_do_not_contact(one, " 店主\n要求 ", NOW)
    seen = dossier.dossier(one)
    assert (seen.do_not_contact, seen.do_not_contact_reason) == (True, "店主 要求")
    assert seen.row.do_not_contact
    clients.set_do_not_contact(one, "", NOW, on=False)
    assert not dossier.dossier(one).do_not_contact


def test_files_are_kept_given_back_and_taken_off(attachments: AttachmentStore) -> None:
    one = client()
    stored = (attachments.put_bytes(b"\x89PNG demo"), 9)
    file = clients.attach(one, "铭牌 𬭸.png", stored, "image/png", NOW)
    (seen,) = dossier.dossier(one).files
    assert (seen.id, seen.name, seen.size, seen.media_type) == (file, "铭牌 𬭸.png", 9, "image/png")
    name, digest = clients.attachment_digest(file)
    assert (name, attachments.read(digest)) == ("铭牌 𬭸.png", b"\x89PNG demo")
    clients.detach(file, NOW)
    assert dossier.dossier(one).files == ()
    journal.undo()
    assert len(dossier.dossier(one).files) == 1
    with refused("attachment_missing"):
        clients.attachment_digest(4711)


def test_scores_are_kept_with_their_weights_newest_first() -> None:
    one = client()
    rate(one, 3, TODAY - timedelta(days=100))
    rate(one, 4, TODAY, remark="好转")
    new, old = scoring.history(one)
    assert (new.score.tenths, old.score.tenths, new.remark) == (800, 600, "好转")
    assert scoring.latest(one) == new
    assert (old.fresh(TODAY).tenths, new.fresh(TODAY).tenths) == (None, 800)
    assert new.due_again_on() == date(2026, 12, 16)
    other = {**WEIGHTS, "need": 10, "credit": 15}
    scoring.rate(
        one,
        {"rated_on": "2026-09-18", "ratings": [{"criterion": "credit", "points": 5}]},
        other,
    )
    latest = scoring.latest(one)
    assert latest is not None
    assert (latest.weights, latest.score.tenths, latest.score.grade) == (other, 1000, "")
    assert dossier.dossier(one).row.score_tenths == 1000
    assert dossier.dossier(one).row.grade == ""


def test_a_score_with_a_fault_is_refused() -> None:
    one, row = client(), {"criterion": "need", "points": 3}
    day = {"rated_on": "2026-09-17"}
    with refused("weights_not_100") as no:
        scoring.rate(one, {**day, "ratings": [row]}, {**WEIGHTS, "need": 21})
    assert no.facts == {"total": 101}
    with refused("rating_empty"):
        scoring.rate(one, {**day, "ratings": [{"criterion": "need", "points": None}]})
    for wrong in ({"points": 6}, {"points": -1}, {"criterion": "luck"}):
        with refused("points_out_of_range"):
            scoring.rate(one, {**day, "ratings": [{**row, **wrong}]})
    for when in ("", None, "17.9."):
        with refused("bad_date"):
            scoring.rate(one, {"rated_on": when, "ratings": [row]})
    assert scoring.history(one) == []


def test_the_timeline_tells_everything_newest_first(attachments: AttachmentStore) -> None:
    one = client("演示甲", source="行业展会")
    start = NOW - timedelta(hours=20)
    objections = [{"category": "price", "words": "太贵"}]
    recorded(one, start, objections=objections)
    note = clients.add_note(one, " 夜班师傅开始看预警了 ", NOW - timedelta(hours=1))
    clients.attach(one, "报价.pdf", (attachments.put_bytes(b"%PDF"), 4), "application/pdf", NOW)
    rate(one, 4, TODAY - timedelta(days=3))
    item = plan.add("电话", TODAY, client_id=one)
    plan.set_done(item, NOW - timedelta(minutes=5))
    events = timeline.timeline(one)
    assert [event.kind for event in events if event.kind not in ("created",)] == [
        "file", "task", "note", "stage", "visit", "objection", "score",
    ]  # fmt: skip
    assert [event.at for event in events] == sorted((e.at for e in events), reverse=True)
    told = {event.kind: event for event in events}
    assert (told["visit"].what, told["visit"].detail) == ("continuation", "夜班停机两小时")
    assert (told["score"].text, told["score"].what, told["score"].day_only) == ("80", "high", True)
    assert (told["created"].text, told["note"].text) == ("行业展会", "夜班师傅开始看预警了")
    assert (told["stage"].what, told["objection"].text) == ("lead", "太贵")
    assert timeline.timeline(one, 2) == events[:2]
    clients.archive_note(note, NOW)
    assert "note" not in {event.kind for event in timeline.timeline(one)}
    with refused("text_required"):
        clients.add_note(one, " \x00", NOW)


def test_the_history_says_what_became_what() -> None:
    one = client("演示甲", city="甲市")
    clients.edit(one, {"city": "乙市", "budget": "8 万"}, NOW)
    chain.add(one, {"name": "演示许青"})
    seat, edit, made = record_history.of_client(one)
    assert seat.facts == {"name": "演示许青", "client": "演示甲"}
    assert {(e.field, e.before, e.after) for e in edit.edits} == {
        ("city", "甲市", "乙市"), ("budget", None, "8 万"),
    }  # fmt: skip
    assert (made.label, made.edits) == ("Client {name} added", ())


def test_drafts_are_kept_replaced_and_dropped_and_never_undone() -> None:
    client("演示甲")
    drafts.keep("background", "client:1", {"name": "演示甲", "pains": [{"pain": "停"}]}, NOW)
    drafts.keep("background", "client:1", {"name": "演示甲乙"}, NOW + timedelta(minutes=1))
    drafts.keep("visit_record", "visit:9", {}, NOW)
    kept = drafts.find("background", "client:1")
    assert kept is not None
    assert (kept.answers, kept.saved_at) == ({"name": "演示甲乙"}, NOW + timedelta(minutes=1))
    assert [d.subject for d in drafts.pending()] == ["client:1", "visit:9"]
    journal.undo()  # the client, not the draft
    assert drafts.find("background", "client:1") is not None
    drafts.drop("background", "client:1")
    drafts.drop("background", "client:1")
    assert drafts.find("background", "client:1") is None


def test_preferences_are_json_and_written_only_when_they_change() -> None:
    heard: list[Notice] = []
    database.listeners.append(heard.append)
    assert preferences.get("sort", "name") == "name"
    preferences.put("sort", {"by": "score", "down": [1, None]})
    assert preferences.get("sort") == {"by": "score", "down": [1, None]}
    before = len(heard)
    preferences.put("sort", {"by": "score", "down": [1, None]})
    assert len(heard) == before
    with refused("nothing_to_undo"):
        journal.undo()


def test_what_is_known_towards_interviews_and_contracts() -> None:
    one, two = client("演示甲", supplier_contract_end="2026-12-31"), client("演示乙")
    start = NOW - timedelta(days=2)
    recorded(one, start, needs=[{"text": "十分钟响应", "words": "我要"}, {"text": "同一平台"}])
    late = recorded(two, start, objections=[{"category": "price", "words": "太贵"}])
    assert [(n.client, n.text, n.explicit) for n in prospects.known_needs()] == [
        ("演示甲", "十分钟响应", True), ("演示甲", "同一平台", False),
    ]  # fmt: skip
    assert [o.words for o in prospects.known_objections()] == ["太贵"]
    assert {v.id for v in prospects.continuations(NOW)} >= {late}
    assert prospects.continuations(NOW + timedelta(days=90)) == []
    assert prospects.without_explicit_need() == [(two, "演示乙")]
    assert [w.client_id for w in prospects.supplier_windows(TODAY)] == [one]
    assert prospects.supplier_windows(TODAY, days=30) == []
    with database.change():
        Opportunity.update(stage="won", amount_fen=100).where(Opportunity.client == two).execute()
    assert [d.client for d in prospects.deals(still_open=True)] == ["演示甲"]
    assert [(d.client, d.amount_fen) for d in prospects.deals(still_open=False)] == [
        ("演示乙", 100)
    ]
    clients.set_archived([one, two], NOW)
    assert (prospects.known_needs(), prospects.known_objections()) == ([], [])
    assert prospects.deals(still_open=True) == prospects.deals(still_open=False) == []
    assert prospects.continuations(NOW) == []


def test_the_same_question_costs_no_write(workspace: Path) -> None:
    one = client()
    before = journal.last_change()
    dossier.dossier(one)
    timeline.timeline(one)
    prospects.known_needs()
    assert journal.last_change() == before
