"""Entries of the playbook: versions are never lost, and the shipped text is never far."""

from datetime import datetime
from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.sales.spin import cases, frames, playbook
from salesdesk.store import journal
from salesdesk.store.interview_records import PlaybookEntry

pytestmark = pytest.mark.usefixtures("workspace")


def _own(zh: str, **more: object) -> dict[str, object]:
    return {"kind": "P", "text": {"zh_CN": zh}, **more}


def test_an_edit_is_a_version_and_every_earlier_one_can_be_brought_back(now: datetime) -> None:
    shipped = playbook.get("question", "P.often").body
    first = {**shipped, "text": {**shipped["text"], "zh_CN": "{problem}一周几次？"}}
    playbook.save("question", "P.often", first, now)
    playbook.save("question", "P.often", {**first, "purpose": {"zh_CN": "问频率"}}, now)
    playbook.restore("question", "P.often", 1, now)
    assert playbook.get("question", "P.often").body == first
    assert [one.version for one in playbook.history("question", "P.often")] == [3, 2, 1, 0]

    playbook.reset("question", "P.often", now)
    again = playbook.get("question", "P.often")
    assert again.body == shipped
    assert not again.changed
    assert PlaybookEntry.select().count() == 4  # the earlier texts are all still there


def test_the_same_text_is_no_version_and_the_shipped_one_no_change(now: datetime) -> None:
    shipped = playbook.get("opener", "first").body
    playbook.save("opener", "first", shipped, now)
    assert PlaybookEntry.select().count() == 0
    text = {**shipped["text"], "en": "Good morning."}
    playbook.save("opener", "first", {**shipped, "text": text}, now)
    playbook.save("opener", "first", shipped, now)
    assert not playbook.get("opener", "first").changed


def test_what_is_left_out_is_gone_from_use_and_comes_back_as_it_was(now: datetime) -> None:
    key = playbook.add("question", _own("哪一步最容易出错？"), now)
    for one in ("P.often", key):
        playbook.leave_out("question", one, now)
        assert one not in [entry.key for entry in playbook.entries("question")]
        with_them = playbook.entries("question", left_out=True)
        assert next(entry for entry in with_them if entry.key == one).left_out
        playbook.bring_back("question", one, now)
    assert not playbook.get("question", "P.often").changed
    assert playbook.get("question", key).body["text"] == {"zh_CN": "哪一步最容易出错？"}
    assert playbook.entries("question")[-1].key == key


def test_an_act_can_be_undone(now: datetime) -> None:
    key = playbook.add("small_talk", {"text": {"zh_CN": "新厂房"}}, now)
    assert frames.small_talk()[-1] == "新厂房"
    journal.undo()
    with pytest.raises(Refused, match="entry_missing"):
        playbook.get("small_talk", key)


@pytest.mark.parametrize(
    ("body", "code", "part"),
    [
        ({"kind": "P", "text": {"zh_CN": "  "}}, "playbook_part_missing", "text"),
        ({"kind": "Q", "text": {"zh_CN": "几次？"}}, "playbook_part_wrong", "kind"),
        (_own("{流程}几次？"), "playbook_slot_wrong", "text"),
        (_own("{process几次？"), "playbook_slot_wrong", "text"),
        (_own("process}几次？"), "playbook_slot_wrong", "text"),
        (_own("问" * 501), "playbook_part_long", "text"),
        (_own("几次？", answers="budget"), "playbook_part_wrong", "answers"),
        (_own("几次？", colour="red"), "playbook_part_wrong", "colour"),
        ({"kind": "P", "text": {"de": "Wie oft?"}}, "playbook_part_wrong", "text"),
        ({"kind": "P", "text": {"zh_CN": 7}}, "playbook_part_wrong", "text"),
    ],
)
def test_a_bad_entry_is_refused_with_the_part_it_is_about(
    body: dict[str, object], code: str, part: str, now: datetime
) -> None:
    with pytest.raises(Refused) as refused:
        playbook.add("question", body, now)
    assert (refused.value.code, refused.value.facts["name"]) == (code, part)
    assert PlaybookEntry.select().count() == 0


def test_odd_signs_are_kept_as_they_are(now: datetime) -> None:
    odd = "𬭸 <b>&amp;</b> 🙂 שלום"
    key = playbook.add("small_talk", {"text": {"zh_CN": odd + "\x00\x1f"}}, now)
    assert playbook.get("small_talk", key).body["text"]["zh_CN"] == odd


def test_a_case_without_permission_is_never_offered(now: datetime) -> None:
    told = {"title": {"zh_CN": "演示案例"}, "packs": ["retail"], "result": {"zh_CN": "断货减半"}}
    secret = playbook.add("case", told, now)
    free = playbook.add("case", {**told, "permitted": True, "permission": "演示客户邮件"}, now)
    assert [one.key for one in cases.cases()] == [secret, free]
    assert [one.key for one in cases.offered("retail")] == [free]
    playbook.save("case", free, told, now)  # the permission is taken back
    assert cases.offered("retail") == []


def test_plain_words_stand_by_every_term_in_both_languages() -> None:
    terms = {one.term: one.plain for one in frames.jargon()}
    assert terms["闭环"]
    assert terms["closed loop"]
    assert len(frames.objections()) == 11
    for language in ("zh_CN", "en"):
        for frame in frames.objections(language):
            assert all((frame.listen, frame.acknowledge, frame.explore, frame.respond, frame.check))


def test_nothing_is_lost_with_a_folder_that_knows_entries_no_longer_shipped(
    workspace: Path, now: datetime
) -> None:
    from salesdesk.store.database import database

    with database.change():
        PlaybookEntry.create(kind="question", key="P.gone", version=1, body=None, made_at=now)
    assert "P.gone" not in [one.key for one in playbook.entries("question", left_out=True)]
